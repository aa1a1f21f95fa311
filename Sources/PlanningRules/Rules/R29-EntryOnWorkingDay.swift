import CivilCalendar
import InspectionDomain
import Wording

/// R29: on arrival the team briefs the street, so a visit begins on a working day.
struct EntryOnWorkingDay: PlanningRule {
    let statement = RuleStatement(
        id: "R29", title: Wording(zh: "进驻通报", en: "Entry meeting"), article: "三(三)2", force: .must,
        sentence: Wording(
            zh: "巡查组进驻后向街道通报巡查任务；进驻日即动员会日，须为工作日。",
            en: "On arrival the team briefs the street; the entry day is a working day."),
        formula: "entry(o) is a working day")

    func exclusions(of option: VisitOption, for visit: VisitRequest, in scenario: Scenario) -> [RuleInstance] {
        scenario.calendar.isWorkingDay(option.entry) ? [] : [instance()]
    }

    func check(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        plan.visits.filter { !scenario.calendar.isWorkingDay($0.entry) }.map { visit in
            Violation(
                instance(visit.id.text),
                Wording(
                    zh: "\(scenario.name(visit.street))的进驻日\(visit.entry)不是工作日。",
                    en: "\(scenario.name(visit.street)) is entered on \(visit.entry), which is no working day."))
        }
    }

    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording] {
        [Wording(zh: "进驻日须为工作日。", en: "The entry day is a working day.")]
    }

    var example: RuleExample {
        .of { world in
            world.plan.visits[1].entry = Day(2026, 4, 5)
            world.plan.visits[1].exit = Day(2026, 4, 19)
        }
    }
}
