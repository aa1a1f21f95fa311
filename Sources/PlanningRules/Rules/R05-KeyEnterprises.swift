import CivilCalendar
import InspectionDomain
import Wording

/// R05: a visit may extend to key enterprises, which may add working days to it.
///
/// The rows are the choices themselves: `VisitLength` counts the days added.
struct KeyEnterprises: PlanningRule {
    let statement = RuleStatement(
        id: "R05", title: Wording(zh: "延伸巡查重点企业", en: "Key enterprises"), article: "一(二)", force: .office,
        sentence: Wording(
            zh: "巡查可延伸至重点企业；办公室为重点企业增加的工作日须落实到该街道的每次巡查。",
            en:
                "A visit may extend to key enterprises; the working days the office adds for them are part of every visit "
                + "of the street."),
        formula: "W(v) = W + Σ_enterprises extra days")

    /// The rule for one street.
    static func instance(of street: StreetID) -> RuleInstance { RuleInstance(RuleID("R05"), [street.text]) }

    func check(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        plan.visits.compactMap { visit in
            let extra = VisitLength.extraWorkingDays(for: visit.street, in: scenario)
            guard extra > 0 else { return nil }
            let settings = scenario.settings.visit
            let shortened = scenario.settings.exceptionWeights[.shortVisit] != nil
            let needed =
                extra + (shortened ? min(settings.shortWorkingDays, settings.workingDays) : settings.workingDays)
            let counted = scenario.calendar.workingDays(in: visit.days)
            guard counted < needed else { return nil }
            return Violation(
                instance(visit.id.text),
                Wording(
                    zh: "\(scenario.name(visit.street))的重点企业需增加\(extra)个工作日，本次巡查至少\(needed)个工作日，实际\(counted)个。",
                    en: "The key enterprises of \(scenario.name(visit.street)) add \(extra) working days: at least "
                        + "\(needed) are needed, the visit has \(counted)."))
        }
    }

    func origin(of instance: RuleInstance) -> InstanceOrigin { .row }

    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording] {
        scenario.streets.filter { instances.contains(Self.instance(of: $0.id)) }.map { street in
            let extra = VisitLength.extraWorkingDays(for: street.id, in: scenario)
            return Wording(
                zh: "\(street.name)的重点企业使每次巡查增加\(extra)个工作日。",
                en: "The key enterprises of \(street.name) add \(extra) working days to its visits.")
        }
    }

    var example: RuleExample {
        .of(setting: { world in
            world.tables.enterprises = [Enterprise(name: "某化工", street: "东街道", extraWorkingDays: 2)]
            world.tables.settings.visit.shortWorkingDays = 10
            world.plan.visits[0].exit = Day(2026, 3, 24)
        }) { world in
            world.plan.visits[0].exit = Day(2026, 3, 22)
        }
    }
}
