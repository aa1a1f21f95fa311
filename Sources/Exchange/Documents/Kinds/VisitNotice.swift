import InspectionDomain
import Wording

/// 巡查通知 to each street, R27: dated on the day of the notice, with explicit dates.
struct VisitNotice: DocumentKind {
    let name = "notice"
    let title = Wording(zh: "巡查通知", en: "notice")
    let purpose = Wording(zh: "提前告知街道的巡查通知，每次巡查一份", en: "the notice that tells a street of its visit")

    func subjects(of source: DocumentSource) -> [(label: Wording, subject: VisitFacts)] {
        source.plan.visits.map { visit in
            (Wording(same: "\(source.scenario.name(visit.street))-\(visit.entry)"), source.facts(of: visit))
        }
    }

    let vocabulary =
        Letterhead.vocabulary.of { (facts: VisitFacts) in
            facts.source.letterhead(on: facts.deadline("notice")?.target ?? facts.visit.entry)
        }
        + RuleNumbers.vocabulary.of { $0.source.scenario.settings.numbers }
        + VisitFacts.vocabulary
}
