import CivilCalendar
import InspectionDomain
import LinearModel
import Wording

/// R03: every street is inspected each year, as often as it asks; the year is that of the entry (reading 7).
struct EveryStreetEveryYear: PlanningRule {
    let statement = RuleStatement(
        id: "R03", title: Wording(zh: "每年全部巡查一遍", en: "Every street every year"), article: "一(二)", force: .must,
        sentence: Wording(
            zh: "每个街道每年至少接受一次常规巡查；以进驻日所在年度为准，未经允许不得跨年。",
            en: "Every street has its routine visits each year, counted by the year of entry; a visit does not cross "
                + "31 December unless allowed."),
        formula: "Σ_o,g x[v,o,g] = 1 for each routine visit v")

    func exclusions(of option: VisitOption, for visit: VisitRequest, in scenario: Scenario) -> [RuleInstance] {
        isInYear(option.days, scenario) ? [] : [instance(visit.id.text, "year")]
    }

    private func isInYear(_ days: DayRange, _ scenario: Scenario) -> Bool {
        days.lowerBound.year == scenario.year
            && (scenario.settings.mayCrossYear || days.upperBound.year == scenario.year)
    }

    func post(in formulation: inout Formulation) {
        for (index, visit) in formulation.scenario.visits.enumerated() where visit.ordinal != nil {
            formulation.row(id, [visit.id.text], formulation.held(index) == 1)
        }
    }

    func check(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        var violations: [Violation] = []
        for request in scenario.visits where request.ordinal != nil {
            let count = plan.visits.filter { $0.id == request.id }.count
            if count != 1 {
                violations.append(
                    Violation(
                        instance(request.id.text),
                        Wording(
                            zh: "\(scenario.name(request.street))的第\(request.ordinal ?? 0)次常规巡查安排了\(count)次，应为1次。",
                            en: "Routine visit \(request.ordinal ?? 0) of \(scenario.name(request.street)) is planned "
                                + "\(count) times instead of once.")))
            }
        }
        for visit in plan.visits where !isInYear(visit.days, scenario) {
            violations.append(
                Violation(
                    instance(visit.id.text, "year"),
                    Wording(
                        zh: "\(scenario.name(visit.street))的巡查（\(visit.entry)至\(visit.exit)）不在\(scenario.year)年内。",
                        en:
                            "The visit to \(scenario.name(visit.street)) (\(visit.entry) to \(visit.exit)) does not lie in "
                            + "\(scenario.year).")))
        }
        return violations
    }

    func origin(of instance: RuleInstance) -> InstanceOrigin { instance.parts.count == 1 ? .task : .term }

    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording] {
        let visits = scenario.visits.filter { instances.contains(instance($0.id.text)) }
        let names = visits.map { Wording(same: scenario.name(of: $0)) }.joined()
        var demands: [Wording] = []
        if visits.count == 1 {
            demands.append(
                Wording(zh: "\(names.zh)全年须接受一次常规巡查。", en: "\(names.en) has a routine visit in the year."))
        } else if visits.count > 1 {
            demands.append(
                Wording(
                    zh: "\(names.zh)全年各须接受一次常规巡查，共\(visits.count)次。",
                    en: "\(names.en) have a routine visit each in the year, \(visits.count) in all."))
        }
        if instances.contains(where: { origin(of: $0) == .term }) {
            demands.append(
                scenario.settings.mayCrossYear
                    ? Wording(zh: "巡查须在\(scenario.year)年内进驻。", en: "Visits begin in \(scenario.year).")
                    : Wording(zh: "巡查须在\(scenario.year)年内进驻并结束。", en: "Visits begin and end in \(scenario.year)."))
        }
        return demands
    }

    var example: RuleExample {
        .of { world in world.plan.visits.removeLast() }
    }
}
