import CivilCalendar
import InspectionDomain
import LinearModel
import Wording

/// D1: a visit stays in its round. In another it is made by other people, after another training, months away: the visit
/// that the street and the team knew of is not kept.
struct VisitsKept: DisturbanceMeasure {
    let key = Disturbance.visitsKept
    let statement = RuleStatement(
        id: "D1", title: Wording(zh: "巡查留在原轮次", en: "Visits kept"), article: "二(三)", force: .preference,
        sentence: Wording(
            zh: "调整方案时，原方案中的巡查尽量仍在原轮次进行；改到其他轮次的每次计一次。",
            en: "When a plan is made again, its visits stay in their rounds; each that goes to another counts."),
        formula: "Σ_v (1 − Σ_{o in v's round} x[v,o,·])")

    func cost(in formulation: inout Formulation, against replanning: Replanning) -> [InstanceCost] {
        let scenario = formulation.scenario
        return openVisits(scenario, replanning).map { visit, was in
            let kept = formulation.held(visit) { scenario.rounds[$0.round].id == was.round }
            return InstanceCost(instance(was.id.text), 1 - kept)
        }
    }

    func cost(of plan: Plan, in scenario: Scenario, against replanning: Replanning) -> [PointEntry] {
        openVisits(scenario, replanning).filter { plan.visit($0.was.id)?.round != $0.was.round }.map { _, was in
            let becomes = plan.visit(was.id).map { scenario.name($0.round) }
            return PointEntry(
                instance(was.id.text), points: 1,
                Wording(
                    zh: "\(scenario.name(was.street))的巡查由\(scenario.name(was.round))改到\(becomes ?? "（未安排）")。",
                    en: "The visit to \(scenario.name(was.street)) goes from \(scenario.name(was.round)) to "
                        + "\(becomes ?? "(none)")."))
        }
    }

    var example: RuleExample {
        .of(setting: { world in
            world.tables.rounds.append(Round(id: "秋季", name: "秋季", window: Day(2026, 9, 1)...Day(2026, 10, 31)))
            world.tables.replanning = Replanning(of: world.plan, asOf: Day(2026, 2, 2))
        }) { world in
            world.plan.rounds.append(
                PlannedRound(
                    id: "秋季", training: Day(2026, 9, 1)...Day(2026, 9, 1),
                    teams: [PlannedTeam(number: 1, members: ExampleWorld.roster("王甲", "赵丙", "钱丁"))]))
            world.plan.visits[1] = PlannedVisit(
                id: "西街道#1", street: "西街道", round: "秋季", team: 1, entry: Day(2026, 9, 7), exit: Day(2026, 9, 20))
        }
    }
}
