import CivilCalendar
import InspectionDomain
import Wording

/// R37: results enter the yearly assessment; an office may ask that correction reports arrive before it (reading 10).
struct CorrectionBeforeAssessment: PlanningRule {
    let statement = RuleStatement(
        id: "R37", title: Wording(zh: "整改先于考核", en: "Correction before assessment"), article: "三(三)6", force: .office,
        sentence: Wording(
            zh: "巡查结果纳入年度考核；办公室可要求整改报告在考核日前报送，由此限定最晚结束日。",
            en:
                "Results enter the yearly assessment; an office may ask that correction reports arrive before it, which "
                + "bounds how late a visit can end."),
        formula: "correction(exit(o)) ≤ assessment day")

    private func isInTime(_ exit: Day, _ scenario: Scenario) -> Bool {
        let settings = scenario.settings.followUp
        guard settings.correctionBeforeAssessment else { return true }
        let assessment = settings.assessmentDay ?? Day.year(scenario.year).upperBound
        return settings.forecastCorrection(after: exit, in: scenario.calendar) <= assessment
    }

    func exclusions(of option: VisitOption, for visit: VisitRequest, in scenario: Scenario) -> [RuleInstance] {
        isInTime(option.exit, scenario) ? [] : [instance()]
    }

    func check(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        plan.visits.filter { !isInTime($0.days.upperBound, scenario) }.map { visit in
            let forecast = scenario.settings.followUp.forecastCorrection(after: visit.exit, in: scenario.calendar)
            return Violation(
                instance(visit.id.text),
                Wording(
                    zh: "\(scenario.name(visit.street))的巡查\(visit.exit)结束，整改报告预计\(forecast)到期，晚于考核日。",
                    en:
                        "The visit to \(scenario.name(visit.street)) ends on \(visit.exit); its correction report is expected by "
                        + "\(forecast), after the assessment."))
        }
    }

    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording] {
        let year = Day.year(scenario.year)
        let assessment = scenario.settings.followUp.assessmentDay ?? year.upperBound
        let latest = year.last { isInTime($0, scenario) }
        return [
            Wording(
                zh: "整改报告须在考核日\(assessment)前报送，"
                    + (latest.map { "巡查最迟\($0)结束。" } ?? "全年任何一天结束都来不及。"),
                en: "Correction reports arrive by the assessment on \(assessment): "
                    + (latest.map { "a visit ends by \($0)." } ?? "no day of the year is early enough to end a visit."))
        ]
    }

    var example: RuleExample {
        .of(setting: { world in
            world.tables.settings.followUp.correctionBeforeAssessment = true
            world.tables.settings.followUp.assessmentDay = Day(2026, 9, 30)
        }) { world in
            world.tables.settings.followUp.assessmentDay = Day(2026, 6, 30)
        }
    }
}
