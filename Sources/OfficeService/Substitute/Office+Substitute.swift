import CivilCalendar
import DocumentFormats
import Exchange
import FollowUp
import InspectionDomain
import LinearModel
import Planner
import Wording

extension Office {
    /// Everybody who could take somebody's place, round by round in which the person serves, or in one of them.
    ///
    /// In a scenario with the plan in force, what has happened keeps the person; else the whole plan is open.
    /// - Throws: why there is no such list.
    public func substitutes(
        for person: PersonID, in plan: Plan, of scenario: Scenario, round: RoundID? = nil
    ) throws(SubstituteProblem) -> [SubstituteList] {
        let finder = SubstituteFinder(plan: plan, in: scenario)
        let rounds = round.map { [$0] } ?? finder.rounds(of: person)
        guard !rounds.isEmpty else { throw .notServing(person, nil) }
        var lists: [SubstituteList] = []
        for round in rounds { lists.append(try finder.substitutes(for: person, in: round)) }
        return lists
    }

    /// The difference that a substitution makes, with the reason for it.
    public func difference(
        of substitution: Substitution, from plan: Plan, in scenario: Scenario, chain: FollowUpChain,
        reason: ReplacementReason?, named names: (before: Wording, after: Wording)
    ) -> DifferenceDocument {
        let note = reason.map { [Wording(zh: "调整原因：", en: "Reason: ") + $0.wording] } ?? []
        return difference(
            from: NamedPlan(plan, in: scenario, chain: chain, named: names.before),
            to: NamedPlan(substitution.plan, in: scenario, chain: chain, named: names.after),
            notes: note + briefings(for: substitution.plan, in: scenario))
    }

    /// The smallest change by which the plan could do without `person` where nobody can simply take the place.
    public func smallestChange(
        without person: PersonID, in plan: Plan, of scenario: Scenario, chain: FollowUpChain, asOf: Day,
        options: PlanningOptions, control: SolveControl = SolveControl()
    ) throws -> (prepared: PreparedReplan, outcome: PlanningOutcome)? {
        var request = ReplanRequest(baseline: plan, asOf: asOf)
        request.without = [person.text]
        guard let prepared = try? prepare(request, in: scenario, chain: chain) else { return nil }
        return (prepared, try self.plan(prepared.scenario, options: options, control: control, progress: nil))
    }
}

extension SubstituteProblem {
    /// Why there is no list, and what to do.
    public func wording(in scenario: Scenario) -> Wording {
        switch self {
        case .notServing(let person, nil):
            Wording(
                zh: "\(scenario.name(person))不在方案任何一组待出发的名单中，无须替换。",
                en:
                    "\(scenario.name(person)) is on no roster of the plan that still goes out: nothing is to be replaced."
            )
        case .notServing(let person, let round?):
            Wording(
                zh: "\(scenario.name(person))不在\(scenario.name(round))的名单中。请核对 --round。",
                en: "\(scenario.name(person)) is on no roster of \(scenario.name(round)). Check --round.")
        case .teamFinished(let person, let round, let team):
            Wording(
                zh: "\(scenario.name(person))所在的\(scenario.name(round))第\(team)组巡查均已进驻，无须替换。",
                en:
                    "Team \(team) of \(scenario.name(round)), with \(scenario.name(person)), has begun all its visits: nothing is "
                    + "left to replace.")
        }
    }
}
