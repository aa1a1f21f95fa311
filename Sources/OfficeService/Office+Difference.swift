import CivilCalendar
import DocumentFormats
import Exchange
import InspectionDomain
import Planner
import PlanningRules
import Wording

extension Office {
    /// A plan read from a file with everything its dates and points follow from: counted and checked, not searched for.
    public func checkedDocument(_ plan: Plan, in scenario: Scenario, generatedOn: Day? = nil) -> PlanDocument {
        document(checkedReport(plan, audit(plan, in: scenario), in: scenario), for: scenario, generatedOn: generatedOn)
    }

    /// What is known of a plan that was not searched for.
    func checkedReport(_ plan: Plan, _ audit: Audit, in scenario: Scenario) -> PlanReport {
        let levels = ([0] + Audit.preferenceLevels(of: scenario)).map { level in
            // Points are never negative; nothing more is proven.
            LevelResult(level: level, points: audit.points(at: level), bound: 0)
        }
        return PlanReport(
            plan: plan, status: .checked, levels: levels, exceptions: audit.exceptions, points: audit.points,
            strategy: "checked", seconds: 0)
    }

    /// The difference of two plans, each judged in its own scenario: decisions, exceptions, points, and the dates that
    /// follow from them.
    public func difference(
        from before: (name: Wording, plan: Plan, scenario: Scenario), to after: (name: Wording, plan: Plan, scenario: Scenario),
        notes: [Wording] = []
    ) -> DifferenceDocument {
        func side(_ named: (name: Wording, plan: Plan, scenario: Scenario)) -> DifferenceDocument.Side {
            DifferenceDocument.Side(
                checkedDocument(named.plan, in: named.scenario), named: named.name,
                violations: audit(named.plan, in: named.scenario).violations)
        }
        return DifferenceDocument(from: side(before), to: side(after), notes: notes)
    }

    /// Writes the files about a difference into `directory`, all of them or none, and returns their names.
    public func write(
        _ difference: DifferenceDocument, to directory: String, _ language: Language
    ) throws(OutputError) -> [String] {
        let files = DifferenceOutput.files(difference, language)
        try AtomicOutput.write(files, to: directory)
        return files.map(\.name)
    }
}
