import Wording

/// What two plans may differ in, as an office sees it.
public enum PlanAspect: String, Sendable, CaseIterable, Comparable {
    /// The days on which visits begin.
    case dates
    /// Who serves in which round.
    case people
    /// Who leads a team in which round.
    case leaders

    /// Order of the list above.
    public static func < (left: PlanAspect, right: PlanAspect) -> Bool { left.order < right.order }
    private var order: Int { PlanAspect.allCases.firstIndex(of: self) ?? 0 }

    /// The aspect as shown.
    public var wording: Wording {
        switch self {
        case .dates: Wording(zh: "日期", en: "dates")
        case .people: Wording(zh: "人员", en: "people")
        case .leaders: Wording(zh: "组长", en: "leaders")
        }
    }

    /// Every choice of this aspect that a plan of `scenario` could make, days aside: for those, what `plan` chooses.
    private func universe(_ plan: Plan, in scenario: Scenario) -> [PlanChoice] {
        switch self {
        case .dates: plan.visits.map { .entry($0.id, $0.entry) }
        case .people: scenario.rounds.flatMap { round in scenario.people.map { .serves($0.id, round.id) } }
        case .leaders:
            scenario.rounds.flatMap { round in
                scenario.people.filter { scenario.mayLead($0) }.map { .seat(.leader, $0.id, round.id) }
            }
        }
    }

    /// The choices of this aspect that `plan` makes, and those it does not make.
    public func choices(of plan: Plan, in scenario: Scenario) -> (made: [PlanChoice], others: [PlanChoice]) {
        let all = universe(plan, in: scenario)
        return (all.filter { $0.holds(in: plan) }, all.filter { !$0.holds(in: plan) })
    }
}

extension PlanRequirement {
    /// A plan that differs from `plan` in these aspects by at least `least`: visits that begin on another day, people
    /// who serve in a round and did not or the other way round, and leaders likewise.
    public static func differing(
        from plan: Plan, in aspects: [PlanAspect], by least: Int, of scenario: Scenario
    ) -> PlanRequirement {
        let choices = aspects.map { $0.choices(of: plan, in: scenario) }
        return .differs(from: choices.flatMap(\.made), and: choices.flatMap(\.others), least: least)
    }
}
