import CivilCalendar
import DocumentFormats
import Exchange
import FollowUp
import InspectionDomain
import Planner
import PlanningRules
import Wording

extension Office {
    /// A plan read from a file with everything its dates and points follow from: counted and checked, not searched for.
    public func checkedDocument(
        _ plan: Plan, in scenario: Scenario, chain: FollowUpChain, generatedOn: Day? = nil
    ) -> PlanDocument {
        let report = checkedReport(plan, audit(plan, in: scenario), in: scenario)
        return document(report, for: scenario, chain: chain, generatedOn: generatedOn)
    }

    /// What is known of a plan that was not searched for.
    func checkedReport(_ plan: Plan, _ audit: Audit, in scenario: Scenario) -> PlanReport {
        // Points are never negative; nothing more is proven. What breaks rules cannot hold a level.
        let levels = audit.violations.isEmpty ? Audit.levels(of: scenario) : Audit.levels(of: scenario).suffix(1)
        return PlanReport(
            plan: plan, status: .checked,
            levels: levels.map { LevelResult(level: $0, points: audit.points(at: $0), bound: 0) },
            exceptions: audit.exceptions, points: audit.points,
            strategy: "checked", seconds: 0)
    }

    /// The difference of two plans, each judged in its own scenario: decisions, exceptions, points, and the dates that
    /// follow from them.
    public func difference(
        from before: NamedPlan, to after: NamedPlan, notes: [Wording] = []
    ) -> DifferenceDocument {
        DifferenceDocument(from: side(before), to: side(after), notes: notes)
    }

    private func side(_ named: NamedPlan) -> DifferenceDocument.Side {
        let audit = audit(named.plan, in: named.scenario)
        let report = checkedReport(named.plan, audit, in: named.scenario)
        return DifferenceDocument.Side(
            document(report, for: named.scenario, chain: named.chain), named: named.name, violations: audit.violations)
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

/// A plan with the scenario it is judged in and what to call it.
public struct NamedPlan: Sendable {
    /// What to call it: its file, or its part in what is done.
    public let name: Wording
    /// The plan.
    public let plan: Plan
    /// The scenario.
    public let scenario: Scenario
    /// The scenario's steps, as it was read with them.
    public let chain: FollowUpChain

    /// A plan.
    public init(_ plan: Plan, in scenario: Scenario, chain: FollowUpChain, named name: Wording) {
        self.plan = plan
        self.scenario = scenario
        self.chain = chain
        self.name = name
    }

    /// A plan of a scenario as it was read.
    public init(_ plan: Plan, in read: ReadScenario, named name: Wording) {
        self.init(plan, in: read.scenario, chain: read.chain, named: name)
    }
}
