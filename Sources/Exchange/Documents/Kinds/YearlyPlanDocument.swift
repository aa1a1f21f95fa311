import InspectionDomain
import Wording

/// 年度巡查工作方案 with its annexes, R17.
struct YearlyPlanDocument: DocumentKind {
    let name = "plan"
    let title = Wording(zh: "年度巡查工作方案", en: "yearly plan")
    let purpose = Wording(
        zh: "年度安全生产巡查工作方案及附件：名单、行程、通讯录、检查表、材料清单、问题台账、回避登记表、公告",
        en: "the yearly plan with its annexes: teams, itinerary, contacts, checklist, materials, findings, recusals, "
            + "announcement")

    /// The year as a whole.
    struct Year: Sendable {
        let source: DocumentSource
    }

    func subjects(of source: DocumentSource) -> [(label: Wording, subject: Year)] {
        [(Wording(same: ""), Year(source: source))]
    }

    let vocabulary =
        Letterhead.vocabulary.of { (year: Year) in
            year.source.letterhead(on: year.source.day(ofPlanStep: "plan_issued"))
        }
        + RuleNumbers.vocabulary.of { $0.source.scenario.settings.numbers }
        + Vocabulary([
            .same("街道数", "street count", Wording(zh: "巡查的街道数", en: "how many streets")) {
                "\(Set($0.source.plan.visits.map(\.street)).count)"
            },
            .same("巡查次数", "visit count", Wording(zh: "全年巡查次数", en: "how many visits")) {
                "\($0.source.plan.visits.count)"
            },
            .same("轮数", "round count", Wording(zh: "轮数", en: "how many rounds")) { "\($0.source.plan.rounds.count)" },
            .same("人数", "people", Wording(zh: "参加人数", en: "how many people")) { "\($0.people)" },
            .text("街道名单", "streets", Wording(zh: "巡查的街道，按先后", en: "the streets, by date")) { $0.streets.joined() },
            .same("例外数", "exception count", Wording(zh: "例外事项数", en: "how many exceptions")) {
                "\($0.source.document.report.exceptions.count)"
            },
            .list("轮次", "rounds", Wording(zh: "各轮次，按日期", en: "the rounds, by date"), RoundFacts.vocabulary) { year in
                year.source.plan.rounds.map { RoundFacts(source: year.source, round: $0) }
            },
            .list("巡查组", "teams", Wording(zh: "各轮的巡查组", en: "the teams of all rounds"), TeamFacts.vocabulary) { year in
                year.source.plan.rounds.flatMap(year.source.teams)
            },
            .list("巡查", "visits", Wording(zh: "全年的巡查，按日期", en: "the visits, by date"), VisitFacts.vocabulary) { year in
                year.source.plan.visits.map(year.source.facts)
            },
            .list(
                "人员", "everybody", Wording(zh: "全体巡查人员，每人一次", en: "everybody, each once"), MemberFacts.vocabulary
            ) { $0.everybody },
            .list("时限", "deadlines", Wording(zh: "全部时限，按日期", en: "all dates, in order"), DeadlineFacts.vocabulary) {
                year in
                year.source.document.deadlines.map { DeadlineFacts(scenario: year.source.scenario, entry: $0) }
            },
            .list("例外", "exceptions", Wording(zh: "例外事项", en: "the exceptions"), ExceptionFacts.vocabulary) {
                $0.source.exceptions
            },
        ])
}

extension YearlyPlanDocument.Year {
    fileprivate var people: Int { everybody.count }

    fileprivate var streets: [Wording] {
        var seen: Set<StreetID> = []
        return source.plan.visits.map(\.street).filter { seen.insert($0).inserted }
            .map { Wording(same: source.scenario.name($0)) }
    }

    /// By round, team and seat; substitutes last.
    fileprivate var everybody: [MemberFacts] {
        var seen: Set<PersonID> = []
        let roster = source.plan.rounds.flatMap(\.teams).flatMap(\.members)
        let substitutes = source.plan.visits.flatMap(\.substitutes).map { RosterEntry(person: $0, seat: .member) }
        return (roster + substitutes).filter { seen.insert($0.person).inserted }.map { source.member($0) }
    }
}

extension Settings {
    /// The numbers of the rules.
    var numbers: RuleNumbers { RuleNumbers(settings: self) }
}

extension DocumentSource {
    /// What gives way.
    var exceptions: [ExceptionFacts] {
        document.report.exceptions.map { ExceptionFacts(document: document, exception: $0) }
    }
}
