import CivilCalendar
import InspectionDomain
import LinearModel
import Wording

/// P10: reports are not all due in one week.
struct ReportSpread: PlanningPreference {
    let key = PreferenceID.reportSpread
    let statement = RuleStatement(
        id: "P10", title: Wording(zh: "报告错开报送", en: "Reports spread over weeks"), article: "三(三)3", force: .preference,
        sentence: Wording(
            zh: "同一周到期的巡查报告不超过规定份数，每多一份计一次。",
            en: "No more reports fall due in one week than the office can examine; each one more counts."),
        formula: "Σ w·κ[week], κ[week] ≥ Σ_v,{o: report due in week} x[v,o,·] − k")

    /// The Monday of the week in which the report of a visit ending on `exit` is due at the latest.
    private func week(of exit: Day, in scenario: Scenario) -> Day {
        let due = scenario.calendar.deadline(after: exit, scenario.settings.followUp.report).latest
        return due.adding(days: 1 - due.weekday.rawValue)
    }

    func cost(in formulation: inout Formulation, weight: Int) -> [InstanceCost] {
        let scenario = formulation.scenario
        let allowed = scenario.settings.reportsPerWeek
        guard scenario.visits.count > allowed else { return [] }
        var weeks: [Day: Day] = [:]
        for option in formulation.options.joined() where weeks[option.exit] == nil {
            weeks[option.exit] = week(of: option.exit, in: scenario)
        }
        return Set(weeks.values).sorted().map { monday in
            let named = instance(monday.description)
            let crowd = formulation.variable("crowd[\(monday)]", .integer, upper: scenario.visits.count - allowed)
            let due = sum(scenario.visits.indices.map { formulation.held($0) { weeks[$0.exit] == monday } })
            formulation.row(named, aspect: "crowd", LinearExpression(crowd) + allowed >= due)
            return InstanceCost(named, weight * LinearExpression(crowd))
        }
    }

    func cost(of plan: Plan, in scenario: Scenario, weight: Int) -> [PointEntry] {
        let allowed = scenario.settings.reportsPerWeek
        return Dictionary(grouping: plan.visits) { week(of: $0.exit, in: scenario) }.sorted { $0.key < $1.key }
            .map { monday, visits in
                PointEntry(
                    instance(monday.description), points: weight * max(0, visits.count - allowed),
                    Wording(
                        zh: "\(monday)起的一周有\(visits.count)份报告到期，宜不超过\(allowed)份。",
                        en:
                            "\(visits.count) reports are due in the week from \(monday); \(allowed) would be comfortable."
                    ))
            }
    }

    var example: RuleExample {
        .of(setting: { world in
            world.sendSecondTeam(ExampleWorld.roster("李乙", "周己", "孙戊"))
        }) { world in
            world.tables.settings.reportsPerWeek = 1
            world.plan.visits[1].entry = Day(2026, 3, 9)
            world.plan.visits[1].exit = Day(2026, 3, 22)
        }
    }
}
