import CivilCalendar
import InspectionDomain
import LinearModel
import Wording

/// R09: one or two teams, in the field at the same time (reading 3); a round may have a limit of its own.
struct TeamsAtOnce: PlanningRule {
    let statement = RuleStatement(
        id: "R09", title: Wording(zh: "一至两个巡查组", en: "One or two teams"), article: "二(一)", force: .must,
        sentence: Wording(
            zh: "同一时间在外的巡查组不超过规定个数（条例为1—2个）；每轮派出的组数不超过该轮上限。",
            en:
                "No more teams are in the field at any one time than allowed (one or two); a round sends no more than its "
                + "own limit."),
        formula: "Σ_{g ∈ r} n[g] ≤ K(r) for each round r")

    /// The rule in one round.
    static func instance(in round: RoundID) -> RuleInstance { RuleInstance(RuleID("R09"), [round.text]) }

    func post(in formulation: inout Formulation) {
        for (index, round) in formulation.scenario.rounds.enumerated() {
            let groups = formulation.groups(of: index)
            let most = formulation.scenario.maximumTeams(in: round)
            guard groups.contains(where: { !formulation.begun(by: $0).isEmpty }) else {
                formulation.row(
                    Self.instance(in: round.id), aspect: "teams", sum(groups.map { formulation.used($0) }) <= most)
                continue
            }
            postRunning(index, round, groups, most, in: &formulation)
        }
    }

    /// Teams that have begun stay on the list; beside them there is room for what is left.
    private func postRunning(
        _ index: Int, _ round: Round, _ groups: [TeamGroup], _ most: Int, in formulation: inout Formulation
    ) {
        // Where teams are not told apart nobody knows which of them go out again: left out, a relaxation.
        guard groups.allSatisfy(\.isOneTeam) else { return }
        let fresh = groups.filter { formulation.begun(by: $0).isEmpty }
        let begun = groups.count - fresh.count
        formulation.row(
            Self.instance(in: round.id), aspect: "teams",
            sum(fresh.map { formulation.used($0) }) <= max(0, most - begun))
        // Where more have begun than may now go, they take turns. Counting visits for teams leans on O1.
        guard begun > most, groups.allSatisfy(formulation.isOneVisitAtATime) else { return }
        let past = groups.flatMap { formulation.begun(by: $0) }
        for day in formulation.entryDays(of: index) {
            let open = sum(
                formulation.scenario.visits.indices.flatMap { visit in
                    groups.map { formulation.held(visit, by: $0) { $0.days.contains(day) } }
                })
            let running = past.filter { $0.days.contains(day) }.count
            formulation.row(
                Self.instance(in: round.id), aspect: day.description, open <= max(0, most - running))
        }
    }

    func check(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        var violations: [Violation] = []
        let limit = scenario.settings.teamsAtOnce
        for day in Set(plan.visits.map(\.entry)).sorted() {
            let teams = Set(plan.visits.filter { $0.days.contains(day) }.map { [$0.round.text, String($0.team)] })
            guard teams.count > limit else { continue }
            violations.append(
                Violation(
                    instance(day.description),
                    Wording(
                        zh: "\(day)有\(teams.count)个巡查组同时在外，最多\(limit)个。",
                        en: "\(teams.count) teams are in the field on \(day); at most \(limit) may be.")))
        }
        for planned in plan.rounds {
            guard let round = scenario.round(planned.id) else { continue }
            let begun = scenario.replanning?.begunTeams(of: round.id).count ?? 0
            let most = max(scenario.maximumTeams(in: round), begun)
            guard planned.teams.count > most else { continue }
            violations.append(
                Violation(
                    instance(round.id.text),
                    Wording(
                        zh: "\(round.name)派出\(planned.teams.count)个组，最多\(most)个。",
                        en: "\(round.name) sends \(planned.teams.count) teams; at most \(most) may go.")))
        }
        return violations
    }

    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording] {
        scenario.rounds.filter { instances.contains(Self.instance(in: $0.id)) }.map { round in
            let most = scenario.maximumTeams(in: round)
            return Wording(
                zh: "\(round.name)至多派出\(most)个巡查组。",
                en: "\(round.name) sends at most \(most == 1 ? "one team" : "\(most) teams").")
        }
    }

    var example: RuleExample {
        .of(setting: { world in
            world.sendSecondTeam(ExampleWorld.roster("李乙", "周己", "孙戊"))
            world.plan.visits[1].entry = Day(2026, 3, 9)
            world.plan.visits[1].exit = Day(2026, 3, 22)
        }) { world in
            world.tables.settings.teamsAtOnce = 1
        }
    }
}
