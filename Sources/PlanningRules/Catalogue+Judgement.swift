import InspectionDomain

extension Catalogue {
    /// Every breach by `plan` of which it can be blamed, sorted by instance.
    ///
    /// Where a plan is made again, part of it has happened. A breach that this part has by itself, and that what is still
    /// to come has not, is not the plan's: the rule may have changed, or was broken in its day. A breach in which
    /// something still to come takes part is told with other facts (another number of people, another pair of visits),
    /// and stays.
    public static func violations(
        of plan: Plan, in scenario: Scenario, rules: [any PlanningRule] = Catalogue.rules
    ) -> [Violation] {
        rules.flatMap { violations(of: plan, in: scenario, rule: $0) }.sorted { $0.instance < $1.instance }
    }

    /// What has happened and breaks a rule as the scenario now has it; the plan is not blamed for it. Sorted.
    public static func pastBreaches(of plan: Plan, in scenario: Scenario) -> [Violation] {
        guard scenario.replanning != nil else { return [] }
        return rules.flatMap { rule in
            let blamed = violations(of: plan, in: scenario, rule: rule)
            return rule.check(plan, in: scenario).filter { !blamed.contains($0) }
        }
        .sorted { $0.instance < $1.instance }
    }

    private static func violations(
        of plan: Plan, in scenario: Scenario, rule: any PlanningRule
    ) -> [Violation] {
        let all = rule.check(plan, in: scenario)
        guard scenario.replanning != nil, !all.isEmpty, !rule.bindsThePast else { return all }
        let past = Set(rule.check(plan.settledPart(in: scenario), in: scenario))
        let toCome = Set(rule.check(plan.openPart(in: scenario), in: scenario))
        return all.filter { !past.contains($0) || toCome.contains($0) }
    }

    /// Every principle that gives way in what is still to come, sorted. What has happened needs no approval any more.
    public static func exceptions(of plan: Plan, in scenario: Scenario) -> [PlanException] {
        let open = plan.openPart(in: scenario)
        return rules.flatMap { $0.exceptions(of: open, in: scenario) }
            .sorted { ($0.kind, $0.instance) < ($1.kind, $1.instance) }
    }
}
