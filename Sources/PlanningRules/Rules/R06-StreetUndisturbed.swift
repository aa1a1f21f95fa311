import CivilCalendar
import InspectionDomain
import LinearModel
import Wording

/// R06: the street's normal work is not disturbed: closed periods are kept free, and two visits stay apart.
struct StreetUndisturbed: PlanningRule {
    let statement = RuleStatement(
        id: "R06", title: Wording(zh: "不影响正常工作", en: "The street undisturbed"), article: "一(二)", force: .must,
        sentence: Wording(
            zh: "巡查应不影响被巡查单位的正常工作：避开关闭期，同一街道不同时接受两次巡查，两次之间留足间隔。",
            en:
                "A visit does not disturb the street's normal work: closed periods are kept free, and two visits of one "
                + "street are never at once and keep their distance."),
        formula: "o ∩ closed(s) = ∅;  Σ_v∈s Σ_{o: entry ≤ d ≤ exit + G} x[v,o,·] ≤ 1 for each street s, day d")

    func exclusions(of option: VisitOption, for visit: VisitRequest, in scenario: Scenario) -> [RuleInstance] {
        closed(visit.street, in: scenario).filter { $0.days.overlaps(option.days) }.map { named(visit.street, $0) }
    }

    private func closed(_ street: StreetID, in scenario: Scenario) -> [StreetPeriod] {
        scenario.periods(concerning: street).filter { $0.kind == .closed }
    }

    private func named(_ street: StreetID, _ period: StreetPeriod) -> RuleInstance {
        instance(street.text, "\(period.days.lowerBound)..\(period.days.upperBound)")
    }

    func post(in formulation: inout Formulation) {
        let scenario = formulation.scenario
        let gap = scenario.settings.daysBetweenVisits
        for street in scenario.streets {
            let visits = formulation.visits(to: street.id)
            guard visits.count > 1 else { continue }
            // Two visits keep their distance exactly when, with the distance added, no day belongs to both; and
            // intervals that share a day share the first day of one of them.
            let days = Set(visits.flatMap { formulation.options[$0].map(\.entry) }).sorted()
            for day in days {
                let holds = { (option: VisitOption) in option.entry <= day && day <= option.exit.adding(days: gap) }
                let open = sum(visits.map { visit in formulation.held(visit, where: holds) })
                // Visits that have taken place too near each other leave no room for another, and are no breach now.
                let past = visits.filter {
                    formulation.settled[$0] != nil && formulation.options[$0].contains(where: holds)
                }
                formulation.row(
                    instance(street.id.text), aspect: day.description, open <= max(1, past.count))
            }
            // Routine visits of a street are interchangeable; the first comes first. The last term is zero for a visit
            // that is held; where R03 is left out, a visit that is not held comes after all.
            let first = scenario.rounds.first?.window.lowerBound.number ?? 0
            let last = visits.flatMap { formulation.options[$0].map(\.entry.number) }.max() ?? first
            let position = { (option: VisitOption) in option.entry.number - first + 1 }
            for (earlier, later) in zip(visits, visits.dropFirst())
            where scenario.visits[earlier].ordinal != nil && scenario.visits[later].ordinal != nil
                && (formulation.settled[earlier] == nil || formulation.settled[later] == nil)
            {
                formulation.row(
                    instance(street.id.text), aspect: "order,\(scenario.visits[later].id)",
                    formulation.weighted(earlier, by: position)
                        <= formulation.weighted(later, by: position) + (last - first + 1)
                        * (1 - formulation.held(later)))
            }
        }
    }

    func check(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        var violations: [Violation] = []
        for visit in plan.visits {
            for period in closed(visit.street, in: scenario) where period.days.overlaps(visit.days) {
                violations.append(
                    Violation(
                        named(visit.street, period),
                        Wording(
                            zh: "\(scenario.name(visit.street))在\(period.days.lowerBound)至\(period.days.upperBound)为关闭期"
                                + "（\(period.reason)），巡查为\(visit.entry)至\(visit.exit)。",
                            en: "\(scenario.name(visit.street)) is closed from \(period.days.lowerBound) to "
                                + "\(period.days.upperBound) (\(period.reason)); its visit is \(visit.entry) to \(visit.exit)."
                        )))
            }
        }
        for (street, visits) in Dictionary(grouping: plan.visits, by: \.street).sorted(by: { $0.key < $1.key }) {
            for (earlier, later) in zip(visits, visits.dropFirst()) {
                let between = later.entry.number - max(earlier.exit, earlier.entry).number - 1
                guard between < scenario.settings.daysBetweenVisits else { continue }
                violations.append(
                    Violation(
                        instance(street.text, later.entry.description),
                        Wording(
                            zh:
                                "\(scenario.name(street))两次巡查（\(earlier.entry)至\(earlier.exit)，\(later.entry)至\(later.exit)）"
                                + "相隔\(between)天，少于\(scenario.settings.daysBetweenVisits)天。",
                            en:
                                "Two visits of \(scenario.name(street)) (\(earlier.entry) to \(earlier.exit), \(later.entry) to "
                                + "\(later.exit)) are \(between) days apart, not \(scenario.settings.daysBetweenVisits)."
                        )))
            }
            let routine = visits.filter { scenario.visit($0.id)?.ordinal != nil }
            for (earlier, later) in zip(routine, routine.dropFirst())
            where (scenario.visit(earlier.id)?.ordinal ?? 0) > (scenario.visit(later.id)?.ordinal ?? 0) {
                violations.append(
                    Violation(
                        instance(street.text, later.id.text, "order"),
                        Wording(
                            zh: "\(scenario.name(street))各次常规巡查的序号与日期先后不一致。",
                            en:
                                "The routine visits of \(scenario.name(street)) are not numbered in the order of their dates."
                        )))
            }
        }
        return violations
    }

    func origin(of instance: RuleInstance) -> InstanceOrigin { instance.parts.count == 1 ? .term : .row }

    /// A period of the whole zone is one row for all streets.
    func basis(of instance: RuleInstance, in scenario: Scenario) -> [String] {
        let isOfAll = scenario.periods.contains {
            $0.street == nil && $0.kind == .closed && instance == named(StreetID(instance.parts[0]), $0)
        }
        return isOfAll ? ["periods", instance.parts[1]] : [id.text] + instance.parts
    }

    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording] {
        scenario.streets.flatMap { street -> [Wording] in
            let closures = closed(street.id, in: scenario).filter { instances.contains(named(street.id, $0)) }
            var demands = closures.map { period in
                let reason = period.reason.isEmpty ? "" : "（\(period.reason)）"
                return Wording(
                    zh: "\(street.name)\(period.days.lowerBound)至\(period.days.upperBound)关闭\(reason)，不得巡查。",
                    en: "\(street.name) is closed from \(period.days.lowerBound) to \(period.days.upperBound)"
                        + (period.reason.isEmpty ? "." : " (\(period.reason))."))
            }
            if instances.contains(instance(street.id.text)) {
                let days = scenario.settings.daysBetweenVisits
                demands.append(
                    Wording(
                        zh: "\(street.name)的两次巡查之间至少隔\(days)天。",
                        en: "Two visits of \(street.name) are at least \(days) days apart."))
            }
            return demands
        }
    }

    var example: RuleExample {
        .of(setting: { world in
            world.tables.periods = [
                StreetPeriod(street: "东街道", days: Day(2026, 5, 1)...Day(2026, 5, 7), kind: .closed, reason: "换届")
            ]
        }) { world in
            world.tables.periods[0].days = Day(2026, 3, 20)...Day(2026, 3, 31)
        }
    }
}
