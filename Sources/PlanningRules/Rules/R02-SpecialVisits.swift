import CivilCalendar
import InspectionDomain
import LinearModel
import Wording

/// R02: beside the yearly routine, the committee may send a team ad hoc.
struct SpecialVisits: PlanningRule {
    let statement = RuleStatement(
        id: "R02", title: Wording(zh: "专项巡查", en: "Special visits"), article: "一(二)", force: .must,
        sentence: Wording(
            zh: "区安委会可不定期派出巡查组；交办的专项巡查须在指定期间内进行一次。",
            en: "The committee may send a team ad hoc; a special visit takes place once, within the days given."),
        formula: "Σ_o,g x[v,o,g] = 1 for each special visit v; o ⊆ window(v)")

    func exclusions(of option: VisitOption, for visit: VisitRequest, in scenario: Scenario) -> [RuleInstance] {
        guard visit.ordinal == nil, !visit.window.contains(option.entry) || !visit.window.contains(option.exit) else {
            return []
        }
        return [instance(visit.id.text)]
    }

    func post(in formulation: inout Formulation) {
        for (index, visit) in formulation.scenario.visits.enumerated() where visit.ordinal == nil {
            formulation.row(id, [visit.id.text], formulation.held(index) == 1)
        }
    }

    func check(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        scenario.visits.filter { $0.ordinal == nil }.flatMap { request -> [Violation] in
            let held = plan.visits.filter { $0.id == request.id }
            guard let visit = held.first, held.count == 1 else {
                return [
                    Violation(
                        instance(request.id.text),
                        Wording(
                            zh: "专项巡查“\(request.id)”安排了\(held.count)次，应为1次。",
                            en: "The special visit “\(request.id)” is planned \(held.count) times instead of once."))
                ]
            }
            guard request.window.contains(visit.entry), request.window.contains(visit.exit) else {
                return [
                    Violation(
                        instance(request.id.text),
                        Wording(
                            zh: "专项巡查“\(request.id)”（\(visit.entry)至\(visit.exit)）不在指定期间"
                                + "\(request.window.lowerBound)至\(request.window.upperBound)内。",
                            en: "The special visit “\(request.id)” (\(visit.entry) to \(visit.exit)) is not within "
                                + "\(request.window.lowerBound) to \(request.window.upperBound)."))
                ]
            }
            return []
        }
    }

    func origin(of instance: RuleInstance) -> InstanceOrigin { .task }

    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording] {
        let asked = Set(scenario.specialVisits.map(\.id))
        return scenario.visits.filter { $0.ordinal == nil && instances.contains(instance($0.id.text)) }.map { visit in
            let (name, first, last) = (scenario.name(visit.street), visit.window.lowerBound, visit.window.upperBound)
            return asked.contains(visit.id)
                ? Wording(
                    zh: "\(name)须在\(first)至\(last)内接受一次专项巡查（\(visit.id)）。",
                    en: "\(name) has a special visit (\(visit.id)) between \(first) and \(last).")
                : Wording(
                    zh: "\(name)已于\(first)至\(last)接受巡查（\(visit.id)），照实保留。",
                    en: "\(name) was visited from \(first) to \(last) (\(visit.id)), which stays on record.")
        }
    }

    var example: RuleExample {
        .of(setting: { world in
            world.tables.settings.daysBetweenVisits = 10
            world.tables.specialVisits = [
                SpecialVisit(id: "专项1", street: "东街道", window: Day(2026, 5, 1)...Day(2026, 5, 31))
            ]
            world.plan.visits.append(
                PlannedVisit(
                    id: "专项1", street: "东街道", round: "春季", team: 1, entry: Day(2026, 5, 4), exit: Day(2026, 5, 17)))
        }) { world in
            world.plan.visits[2].entry = Day(2026, 4, 27)
        }
    }
}
