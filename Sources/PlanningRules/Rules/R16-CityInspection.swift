import CivilCalendar
import InspectionDomain
import Wording

/// R16: while the city inspects, the zone does not; the office supports the city's inspection.
struct CityInspection: PlanningRule {
    let statement = RuleStatement(
        id: "R16", title: Wording(zh: "配合上级巡查", en: "Inspections from above"), article: "二(一)", force: .must,
        sentence: Wording(
            zh: "区安委会办公室配合市安委会对我区的巡查；上级巡查期间不安排区级巡查。",
            en: "The office supports the city's own inspection of the zone; meanwhile no visit takes place."),
        formula: "o ∩ city inspection = ∅")

    func exclusions(of option: VisitOption, for visit: VisitRequest, in scenario: Scenario) -> [RuleInstance] {
        inspections(of: visit.street, in: scenario).filter { $0.days.overlaps(option.days) }.map(named)
    }

    private func inspections(of street: StreetID, in scenario: Scenario) -> [StreetPeriod] {
        scenario.periods(concerning: street).filter { $0.kind == .cityInspection }
    }

    private func named(_ period: StreetPeriod) -> RuleInstance {
        instance("\(period.days.lowerBound)..\(period.days.upperBound)")
    }

    func check(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        plan.visits.flatMap { visit in
            inspections(of: visit.street, in: scenario).filter { $0.days.overlaps(visit.days) }.map { period in
                Violation(
                    named(period),
                    Wording(
                        zh:
                            "\(period.days.lowerBound)至\(period.days.upperBound)为上级巡查（\(period.reason)），与\(scenario.name(visit.street))"
                            + "的巡查（\(visit.entry)至\(visit.exit)）重叠。",
                        en:
                            "The inspection from above of \(period.days.lowerBound) to \(period.days.upperBound) (\(period.reason)) "
                            + "overlaps the visit to \(scenario.name(visit.street)) (\(visit.entry) to \(visit.exit)).")
                )
            }
        }
    }

    func origin(of instance: RuleInstance) -> InstanceOrigin { .row }

    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording] {
        scenario.periods.filter { $0.kind == .cityInspection && instances.contains(named($0)) }.map { period in
            let place = period.street.map { scenario.name($0) }
            let reason = period.reason.isEmpty ? "" : "（\(period.reason)）"
            return Wording(
                zh: "\(period.days.lowerBound)至\(period.days.upperBound)上级巡查\(reason)，\(place ?? "全区")不安排巡查。",
                en:
                    "From \(period.days.lowerBound) to \(period.days.upperBound) there is an inspection from above; no visit to "
                    + "\(place ?? "any street") takes place.")
        }
    }

    var example: RuleExample {
        .of(setting: { world in
            world.tables.periods = [
                StreetPeriod(
                    street: nil, days: Day(2026, 5, 11)...Day(2026, 5, 15), kind: .cityInspection, reason: "市级巡查")
            ]
        }) { world in
            world.tables.periods[0].days = Day(2026, 4, 13)...Day(2026, 4, 17)
        }
    }
}
