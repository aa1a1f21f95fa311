import CivilCalendar
import InspectionDomain
import LinearModel
import Wording

/// P05: busy periods of a street are avoided; each working day of a visit in one counts.
struct BusyPeriods: PlanningPreference {
    let key = PreferenceID.busyPeriod
    let statement = RuleStatement(
        id: "P05", title: Wording(zh: "避开繁忙期", en: "Busy periods avoided"), article: "一(二)", force: .preference,
        sentence: Wording(
            zh: "尽量避开街道繁忙期，巡查与繁忙期每重叠一个工作日计一次。",
            en: "A street's busy periods are avoided; each working day of a visit in one counts."),
        formula: "Σ_v,o w·|workdays(o) ∩ busy(s)|·x[v,o,·]")

    func cost(in formulation: inout Formulation, weight: Int) -> [InstanceCost] {
        let scenario = formulation.scenario
        return scenario.visits.enumerated().compactMap { visit, request in
            let points = formulation.weighted(visit) { weight * busyDays(request.street, $0.days, in: scenario) }
            return points.terms.isEmpty ? nil : InstanceCost(instance(request.id.text), points)
        }
    }

    private func busyDays(_ street: StreetID, _ days: DayRange, in scenario: Scenario) -> Int {
        let periods = scenario.periods(concerning: street).filter { $0.kind == .busy && $0.days.overlaps(days) }
        guard !periods.isEmpty else { return 0 }
        return scenario.calendar.workingDayList(in: days).filter { day in
            periods.contains { $0.days.contains(day) }
        }.count
    }

    func cost(of plan: Plan, in scenario: Scenario, weight: Int) -> [PointEntry] {
        plan.visits.map { visit in
            let days = busyDays(visit.street, visit.days, in: scenario)
            return PointEntry(
                instance(visit.id.text), points: weight * days,
                Wording(
                    zh: "\(scenario.name(visit.street))的巡查有\(days)个工作日在繁忙期内。",
                    en: "\(days) working days of the visit to \(scenario.name(visit.street)) fall into a busy period."))
        }
    }

    var example: RuleExample {
        .of { world in
            world.tables.periods = [StreetPeriod(street: nil, days: Day(2026, 3, 20)...Day(2026, 3, 31), kind: .busy)]
        }
    }
}
