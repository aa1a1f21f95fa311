import CivilCalendar
import InspectionDomain
import Wording

/// R04: a visit lasts two weeks or more, in principle; a shorter one is an exception, and has a floor of its own.
///
/// The rows are the choices themselves: the exit of every way to hold a visit follows from its entry (`VisitLength`).
struct TwoWeeks: PlanningRule {
    let statement = RuleStatement(
        id: "R04", title: Wording(zh: "不少于两周", en: "Two weeks or more"), article: "一(二)", force: .principle,
        sentence: Wording(
            zh: "每次巡查时间原则上不少于两周：连续14个日历日（首尾均计），并满足办公室规定的最少工作日；确需缩短的作为例外报批。",
            en:
                "A visit lasts two weeks in principle: 14 calendar days, both ends counted, and the office's minimum of "
                + "working days; a shorter one is an exception for approval."),
        formula: "exit(o) = first day with calendar days ≥ L and working days ≥ W, counted from entry(o)")

    /// The rule, which is one for all visits.
    static let instance = RuleInstance(RuleID("R04"))

    func check(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        let mayShorten = scenario.settings.exceptionWeights[.shortVisit] != nil
        return plan.visits.compactMap { visit in
            let calendar = scenario.calendar
            // Days that enterprises add are R05's affair; here only the two weeks count.
            let usual = base(scenario.settings.visit.calendarDays, scenario.settings.visit.workingDays, scenario)
            let short = base(
                min(scenario.settings.visit.shortCalendarDays, scenario.settings.visit.calendarDays),
                min(scenario.settings.visit.shortWorkingDays, scenario.settings.visit.workingDays), scenario)
            guard visit.exit >= visit.entry, (mayShorten ? short : usual).isMet(by: visit.days, in: calendar) else {
                return Violation(instance(visit.id.text), facts(visit, in: scenario))
            }
            return nil
        }
    }

    func exceptions(of plan: Plan, in scenario: Scenario) -> [PlanException] {
        plan.visits.filter {
            !VisitLength.usual(for: $0.street, in: scenario).isMet(by: $0.days, in: scenario.calendar)
        }
        .map { PlanException(.shortVisit, instance($0.id.text), facts($0, in: scenario)) }
    }

    private func base(_ calendarDays: Int, _ workingDays: Int, _ scenario: Scenario) -> VisitLength {
        VisitLength(
            calendarDays: calendarDays, workingDays: workingDays,
            exitOnWorkingDay: scenario.settings.visit.exitOnWorkingDay)
    }

    private func facts(_ visit: PlannedVisit, in scenario: Scenario) -> Wording {
        let length = scenario.settings.visit
        let days = visit.exit >= visit.entry ? visit.days.dayCount : 0
        let working = visit.exit >= visit.entry ? scenario.calendar.workingDays(in: visit.days) : 0
        return Wording(
            zh: "\(scenario.name(visit.street))的巡查（\(visit.entry)至\(visit.exit)）为\(days)个日历日、\(working)个工作日，"
                + "少于\(length.calendarDays)日、\(length.workingDays)个工作日"
                + (length.exitOnWorkingDay ? "，或结束日不是工作日。" : "。"),
            en:
                "The visit to \(scenario.name(visit.street)) (\(visit.entry) to \(visit.exit)) has \(days) calendar and "
                + "\(working) working days; the usual minimum is \(length.calendarDays) and \(length.workingDays)"
                + (length.exitOnWorkingDay ? ", ending on a working day." : "."))
    }

    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording] {
        let visit = scenario.settings.visit
        let isGranted = scenario.settings.exceptionWeights[.shortVisit] != nil
        return [
            Wording(
                zh: "每次巡查不少于\(visit.calendarDays)个日历日、\(visit.workingDays)个工作日"
                    + (isGranted ? "（作为例外缩短的，不少于\(visit.shortCalendarDays)个日历日、\(visit.shortWorkingDays)个工作日）。" : "。"),
                en: "A visit lasts at least \(visit.calendarDays) calendar and \(visit.workingDays) working days"
                    + (isGranted
                        ? " (shortened as an exception, \(visit.shortCalendarDays) and \(visit.shortWorkingDays))."
                        : "."))
        ]
    }

    var example: RuleExample {
        .of { world in world.plan.visits[0].exit = Day(2026, 3, 18) }
    }
}
