import CivilCalendar
import InspectionDomain
import LinearModel
import Wording

/// D4: a visit stays on its days and with its team, a training on its day; one that people have been told of counts more.
struct VisitsMoved: DisturbanceMeasure {
    let key = Disturbance.visitsMoved
    let statement = RuleStatement(
        id: "D4", title: Wording(zh: "巡查、培训少改期", en: "Few visits and trainings moved"), article: "二(三)",
        force: .preference,
        sentence: Wording(
            zh: "调整方案时，巡查尽量不改期、不换组，培训尽量不改期，每改一次计一次，已告知街道或已通知人员的加倍计算（倍数由办公室规定）。",
            en:
                "When a plan is made again, visits keep their days and their teams, and trainings their days; each that does "
                + "not counts, and one of which the street or the people were told counts as often as the office sets."),
        formula: "Σ_v w_v·(1 − x[v, as before]) + Σ_r w_r·Σ_{d not as before} t[r,d], w = W if told else 1")

    private func weight(_ visit: VisitID, _ scenario: Scenario, _ replanning: Replanning) -> Int {
        replanning.notified.visits.contains(visit) ? max(1, scenario.settings.notifiedWeight) : 1
    }

    private func weight(_ round: RoundID, _ scenario: Scenario, _ replanning: Replanning) -> Int {
        replanning.notified.people[round]?.isEmpty ?? true ? 1 : max(1, scenario.settings.notifiedWeight)
    }

    func cost(in formulation: inout Formulation, against replanning: Replanning) -> [InstanceCost] {
        let scenario = formulation.scenario
        let visits = openVisits(scenario, replanning).map { visit, was in
            let own = formulation.groups.filter { group in
                scenario.rounds[group.round].id == was.round && (!group.isOneTeam || group.firstTeam == was.team)
            }
            let same = sum(
                own.map { formulation.held(visit, by: $0) { $0.entry == was.entry && $0.exit == was.exit } })
            return InstanceCost(instance("visit", was.id.text), weight(was.id, scenario, replanning) * (1 - same))
        }
        let trainings = openTrainings(scenario, replanning).map { round, was in
            let moved = formulation.training(round) { $0 != was.training }
            return InstanceCost(
                instance("training", was.id.text), weight(was.id, scenario, replanning) * moved)
        }
        return visits + trainings
    }

    func cost(of plan: Plan, in scenario: Scenario, against replanning: Replanning) -> [PointEntry] {
        visits(of: plan, in: scenario, replanning)
            + openTrainings(scenario, replanning).compactMap { _, was in
                guard let becomes = plan.round(was.id)?.training, becomes != was.training else { return nil }
                let name = scenario.name(was.id)
                return PointEntry(
                    instance("training", was.id.text), points: weight(was.id, scenario, replanning),
                    Wording(
                        zh: "\(name)的培训由\(was.training.lowerBound)改为\(becomes.lowerBound)。",
                        en: "The training of \(name) is on \(becomes.lowerBound) instead of \(was.training.lowerBound)."
                    ))
            }
    }

    private func visits(of plan: Plan, in scenario: Scenario, _ replanning: Replanning) -> [PointEntry] {
        openVisits(scenario, replanning).compactMap { _, was in
            let becomes = plan.visit(was.id)
            if let becomes, becomes.round == was.round, becomes.team == was.team, becomes.days == was.days {
                return nil
            }
            let isTold = replanning.notified.visits.contains(was.id)
            return PointEntry(
                instance("visit", was.id.text), points: weight(was.id, scenario, replanning),
                Wording(
                    zh: "\(scenario.name(was.street))的巡查（原\(was.entry)至\(was.exit)）改期或换组\(isTold ? "（已告知街道）" : "")。",
                    en:
                        "The visit to \(scenario.name(was.street)), \(was.entry) to \(was.exit), is moved or given to another "
                        + "team\(isTold ? " (the street was told)" : "")."))
        }
    }

    var example: RuleExample {
        .of(setting: { world in
            world.tables.replanning = Replanning(of: world.plan, asOf: Day(2026, 2, 2))
        }) { world in
            world.plan.visits[1].entry = Day(2026, 4, 13)
            world.plan.visits[1].exit = Day(2026, 4, 26)
        }
    }
}
