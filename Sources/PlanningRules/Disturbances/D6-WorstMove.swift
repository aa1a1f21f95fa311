import CivilCalendar
import InspectionDomain
import LinearModel
import Wording

/// D6: no visit moves much further than the others.
struct WorstMove: DisturbanceMeasure {
    let key = Disturbance.worstMove
    let statement = RuleStatement(
        id: "D6", title: Wording(zh: "最大改期小", en: "Small worst move"), article: "二(三)", force: .preference,
        sentence: Wording(
            zh: "调整方案时，改期最多的一次巡查，其改期天数越少越好。",
            en: "When a plan is made again, the visit that moves furthest moves by few days."),
        formula: "max, max ≥ Σ_o |entry(o) − entry before|·x[v,o,·] for each v")

    func cost(in formulation: inout Formulation, against replanning: Replanning) -> [InstanceCost] {
        let moves = openVisits(formulation.scenario, replanning).map { visit, was in
            (was.id, formulation.weighted(visit) { DaysMoved.days($0.entry, was) })
        }
        .filter { !$0.1.terms.isEmpty }
        guard let most = moves.flatMap({ $0.1.terms.map(\.coefficient) }).max() else { return [] }
        let worst = formulation.variable("worst", .integer, upper: most)
        for (visit, days) in moves {
            formulation.row(instance(), aspect: visit.text, LinearExpression(worst) >= days)
        }
        return [InstanceCost(instance(), LinearExpression(worst))]
    }

    func cost(of plan: Plan, in scenario: Scenario, against replanning: Replanning) -> [PointEntry] {
        let moves = openVisits(scenario, replanning).compactMap { _, was in
            plan.visit(was.id).map { (street: was.street, days: DaysMoved.days($0.entry, was)) }
        }
        guard let worst = moves.max(by: { $0.days < $1.days }), worst.days > 0 else { return [] }
        return [
            PointEntry(
                instance(), points: worst.days,
                Wording(
                    zh: "改期最多的是\(scenario.name(worst.street))的巡查，\(worst.days)天。",
                    en: "The visit to \(scenario.name(worst.street)) moves furthest, by \(worst.days) days."))
        ]
    }

    var example: RuleExample { VisitsMoved().example }
}
