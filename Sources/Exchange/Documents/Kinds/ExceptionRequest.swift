import InspectionDomain
import Wording

/// 关于例外事项的请示 to the committee: what departs from a rule that holds in principle. None where nothing does.
struct ExceptionRequest: DocumentKind {
    let name = "exceptions"
    let title = Wording(zh: "例外事项请示", en: "request for exceptions")
    let purpose = Wording(
        zh: "请安委会审批例外事项的请示；没有例外时不生成", en: "asks the committee for exceptions; none where there are none")

    /// The year's exceptions.
    struct Request: Sendable {
        let source: DocumentSource
    }

    func subjects(of source: DocumentSource) -> [(label: Wording, subject: Request)] {
        source.document.report.exceptions.isEmpty ? [] : [(Wording(same: ""), Request(source: source))]
    }

    let vocabulary =
        Letterhead.vocabulary.of { (request: Request) in
            request.source.letterhead(on: request.source.day(ofPlanStep: "plan_submitted"))
        }
        + RuleNumbers.vocabulary.of { $0.source.scenario.settings.numbers }
        + Vocabulary([
            .same("例外数", "exception count", Wording(zh: "例外事项数", en: "how many exceptions")) {
                "\($0.source.exceptions.count)"
            },
            .list("例外", "exceptions", Wording(zh: "例外事项", en: "the exceptions"), ExceptionFacts.vocabulary) {
                $0.source.exceptions
            },
        ])
}
