import CivilCalendar
import InspectionDomain
import LinearModel
import Wording

/// P06: a visit begins on a Monday.
struct MondayEntry: PlanningPreference {
    let key = PreferenceID.mondayEntry
    let statement = RuleStatement(
        id: "P06", title: Wording(zh: "周一进驻", en: "Entry on a Monday"), article: "三(三)2", force: .preference,
        sentence: Wording(zh: "尽量在周一进驻。", en: "A visit begins on a Monday where possible."),
        formula: "Σ_v,{o: entry not a Monday} w·x[v,o,·]")

    func cost(in formulation: inout Formulation, weight: Int) -> [InstanceCost] {
        formulation.scenario.visits.enumerated().compactMap { visit, request in
            let points = formulation.weighted(visit) { $0.entry.weekday == .monday ? 0 : weight }
            return points.terms.isEmpty ? nil : InstanceCost(instance(request.id.text), points)
        }
    }

    func cost(of plan: Plan, in scenario: Scenario, weight: Int) -> [PointEntry] {
        plan.visits.filter { $0.entry.weekday != .monday }.map { visit in
            PointEntry(
                instance(visit.id.text), points: weight,
                Wording(
                    zh: "\(scenario.name(visit.street))于\(visit.entry)进驻，不是周一。",
                    en: "\(scenario.name(visit.street)) is entered on \(visit.entry), not a Monday."))
        }
    }

    var example: RuleExample {
        .of { world in
            world.plan.visits[1].entry = Day(2026, 4, 7)
            world.plan.visits[1].exit = Day(2026, 4, 20)
        }
    }
}
