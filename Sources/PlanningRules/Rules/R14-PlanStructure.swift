import CivilCalendar
import InspectionDomain
import Wording

/// R14: rosters are decided task by task: every visit belongs to a team with a roster of that round, and nothing in
/// the plan is unknown to the scenario. The model cannot say anything else; a plan edited by hand can.
struct PlanStructure: PlanningRule {
    let statement = RuleStatement(
        id: "R14", title: Wording(zh: "按任务确定人员", en: "Rosters task by task"), article: "二(一)", force: .must,
        sentence: Wording(
            zh: "根据每次巡查任务确定巡查组人员：每轮各组有自己的名单，每次巡查由其中一个组承担。",
            en:
                "Rosters are decided task by task: each team of a round has its own, and each visit is made by one of them."
        ),
        formula: "x[v,o,g] ≤ n[g] ≤ Σ_v,o x[v,o,g]")

    func check(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        var violations: [Violation] = []
        func report(_ parts: String..., facts: Wording) {
            violations.append(Violation(RuleInstance(id, parts), facts))
        }
        for (index, round) in plan.rounds.enumerated() {
            if scenario.round(round.id) == nil {
                report(
                    round.id.text,
                    facts: Wording(zh: "方案中的轮次“\(round.id)”不在情景中。", en: "The scenario has no round “\(round.id)”."))
            }
            if plan.rounds[..<index].contains(where: { $0.id == round.id }) {
                report(
                    round.id.text,
                    facts: Wording(zh: "轮次“\(round.id)”出现两次。", en: "The round “\(round.id)” is listed twice."))
            }
            // A training that has been held stays on record although nobody goes out after it.
            if round.teams.isEmpty, scenario.replanning?.trainedRound(round.id) == nil {
                report(
                    round.id.text,
                    facts: Wording(zh: "轮次“\(round.id)”没有巡查组。", en: "The round “\(round.id)” has no team."))
            }
            if Set(round.teams.map(\.number)).count != round.teams.count {
                report(
                    round.id.text,
                    facts: Wording(
                        zh: "轮次“\(round.id)”的组号重复。", en: "The round “\(round.id)” has two teams of one number."))
            }
            for team in round.teams {
                if plan.visits(of: team.number, in: round.id).isEmpty {
                    report(
                        "\(round.id)/\(team.number)",
                        facts: Wording(
                            zh: "\(scenario.name(round.id))第\(team.number)组没有巡查任务。",
                            en: "Team \(team.number) of \(scenario.name(round.id)) has no visit."))
                }
                for person in Set(team.members.map(\.person)).sorted() {
                    if scenario.person(person) == nil {
                        report(
                            person.text,
                            facts: Wording(
                                zh: "名单中的“\(person)”不在人员表中。", en: "“\(person)” is on a roster but not among the people."
                            ))
                    }
                    if team.members.filter({ $0.person == person }).count > 1 {
                        report(
                            "\(round.id)/\(team.number)", person.text,
                            facts: Wording(
                                zh: "\(scenario.name(person))在\(scenario.name(round.id))第\(team.number)组名单中出现两次。",
                                en:
                                    "\(scenario.name(person)) is listed twice in team \(team.number) of \(scenario.name(round.id))."
                            ))
                    }
                }
            }
        }
        for visit in plan.visits {
            let request = scenario.visit(visit.id)
            if request == nil || request?.street != visit.street {
                report(
                    visit.id.text,
                    facts: Wording(
                        zh: "情景中没有\(scenario.name(visit.street))的巡查“\(visit.id)”。",
                        en: "The scenario asks for no visit “\(visit.id)” of \(scenario.name(visit.street))."))
            }
            if plan.team(of: visit) == nil {
                report(
                    visit.id.text, "\(visit.round)/\(visit.team)",
                    facts: Wording(
                        zh: "巡查“\(visit.id)”由轮次“\(visit.round)”第\(visit.team)组承担，但方案中没有这个组。",
                        en:
                            "The visit “\(visit.id)” is made by team \(visit.team) of round “\(visit.round)”, which the plan does not have."
                    ))
            }
            for person in visit.substitutes where scenario.person(person) == nil {
                report(
                    person.text,
                    facts: Wording(
                        zh: "替补人员“\(person)”不在人员表中。", en: "The substitute “\(person)” is not among the people."))
            }
            if visit.exit < visit.entry {
                report(
                    visit.id.text, "days",
                    facts: Wording(
                        zh: "巡查“\(visit.id)”的结束日\(visit.exit)早于进驻日\(visit.entry)。",
                        en: "The visit “\(visit.id)” ends on \(visit.exit), before it begins on \(visit.entry)."))
            }
        }
        return violations
    }

    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording] { [statement.sentence] }

    var example: RuleExample {
        .of(setting: { world in
            world.sendSecondTeam(ExampleWorld.roster("李乙", "周己", "孙戊"))
        }) { world in
            world.plan.visits[1].team = 1
        }
    }
}
