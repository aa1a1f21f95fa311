import CivilCalendar
import InspectionDomain
import Wording

/// R27: the street is told in advance; no notice goes out before the plan is issued.
struct NoticeBeforeEntry: PlanningRule {
    let statement = RuleStatement(
        id: "R27", title: Wording(zh: "提前告知", en: "Notice in advance"), article: "三(三)1", force: .must,
        sentence: Wording(
            zh: "制定方案后提前告知被巡查街道：进驻前若干工作日（办公室规定）发出通知，且不早于方案印发；调整方案时，新的进驻日须来得及从调整之日起告知。",
            en:
                "The street is told in advance: the notice goes out so many working days before entry as the office sets, "
                + "and not before the plan is issued; when a plan is made again, a new day leaves time to be told from then on."
        ),
        formula:
            "entry(o) − N working days ≥ issue;  made again: entry(o) = as before, or entry(o) − N working days ≥ as of"
    )

    /// The day on which notice of an entry goes out.
    static func notice(of entry: Day, in scenario: Scenario) -> Day {
        scenario.calendar.adding(workingDays: -scenario.settings.noticeWorkingDays, to: entry)
    }

    private func isEarlyEnough(_ entry: Day, _ scenario: Scenario) -> Bool {
        scenario.settings.planDates.issued.map { Self.notice(of: entry, in: scenario) >= $0 } ?? true
    }

    /// Whether a street can still be told: of the day it knows from the plan in force, or of a new one from now on.
    private func canBeTold(_ entry: Day, of visit: VisitID, _ scenario: Scenario) -> Bool {
        guard let replanning = scenario.replanning, !scenario.isSettled(visit),
            replanning.baseline.visit(visit)?.entry != entry
        else { return true }
        return Self.notice(of: entry, in: scenario) >= replanning.asOf
    }

    func exclusions(of option: VisitOption, for visit: VisitRequest, in scenario: Scenario) -> [RuleInstance] {
        (isEarlyEnough(option.entry, scenario) ? [] : [instance()])
            + (canBeTold(option.entry, of: visit.id, scenario) ? [] : [instance(visit.id.text)])
    }

    func check(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        tooLate(plan, in: scenario) + beforeIssue(plan, in: scenario)
    }

    private func tooLate(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        plan.visits.filter { !canBeTold($0.entry, of: $0.id, scenario) }.map { visit in
            let notice = Self.notice(of: visit.entry, in: scenario)
            let asOf = scenario.replanning?.asOf.description ?? ""
            return Violation(
                instance(visit.id.text),
                Wording(
                    zh: "\(scenario.name(visit.street))改为\(visit.entry)进驻，应在\(notice)前告知，但方案\(asOf)才调整。",
                    en:
                        "\(scenario.name(visit.street)) is now entered on \(visit.entry) and must be told by \(notice), before "
                        + "the plan is changed on \(asOf)."))
        }
    }

    private func beforeIssue(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        plan.visits.filter { !isEarlyEnough($0.entry, scenario) }.map { visit in
            let issued = scenario.settings.planDates.issued?.description ?? ""
            return Violation(
                instance(visit.id.text),
                Wording(
                    zh:
                        "\(scenario.name(visit.street))\(visit.entry)进驻，应在\(Self.notice(of: visit.entry, in: scenario))前告知，"
                        + "但方案\(issued)才印发。",
                    en: "\(scenario.name(visit.street)) is entered on \(visit.entry) and must be told by "
                        + "\(Self.notice(of: visit.entry, in: scenario)), before the plan is issued on \(issued)."))
        }
    }

    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording] {
        afterIssue(instances, scenario) + afterChange(instances, scenario)
    }

    private func afterIssue(_ instances: [RuleInstance], _ scenario: Scenario) -> [Wording] {
        guard let issued = scenario.settings.planDates.issued, instances.contains(instance()) else { return [] }
        let earliest = firstWorkingDay(of: scenario) { isEarlyEnough($0, scenario) }
        let days = scenario.settings.noticeWorkingDays
        return [
            Wording(
                zh: "方案\(issued)印发，进驻前\(days)个工作日告知，最早\(earliest?.description ?? "次年")进驻。",
                en: "The plan is issued on \(issued) and streets are told \(days) working days before: no entry before "
                    + "\(earliest?.description ?? "next year").")
        ]
    }

    private func afterChange(_ instances: [RuleInstance], _ scenario: Scenario) -> [Wording] {
        guard let replanning = scenario.replanning else { return [] }
        let days = scenario.settings.noticeWorkingDays
        return scenario.visits.filter { instances.contains(instance($0.id.text)) }.map { visit in
            let name = scenario.name(of: visit)
            let earliest = firstWorkingDay(of: scenario) { Self.notice(of: $0, in: scenario) >= replanning.asOf }
            let day = earliest?.description
            return Wording(
                zh: "方案\(replanning.asOf)调整，\(name)进驻日如有变动须提前\(days)个工作日告知，最早\(day ?? "次年")进驻。",
                en:
                    "The plan is changed on \(replanning.asOf) and \(name) must be told of a new day \(days) working days "
                    + "before: none before \(day ?? "next year").")
        }
    }

    private func firstWorkingDay(of scenario: Scenario, where isFit: (Day) -> Bool) -> Day? {
        scenario.calendar.workingDayList(in: Day.year(scenario.year)).first(where: isFit)
    }

    var example: RuleExample {
        .of(setting: { world in world.tables.settings.planDates.issued = Day(2026, 3, 2) }) { world in
            world.tables.settings.planDates.issued = Day(2026, 3, 5)
        }
    }
}
