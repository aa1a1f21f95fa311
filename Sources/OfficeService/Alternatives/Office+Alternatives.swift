import DocumentFormats
import Exchange
import InspectionDomain
import LinearModel
import Planner
import Wording

extension Office {
    /// Several plans of `scenario` that differ in what matters: see `Planner.alternatives`.
    public func alternatives(
        _ scenario: Scenario, _ request: AlternativesRequest, options: PlanningOptions, control: SolveControl,
        progress: (@Sendable (PlanningProgress) -> Void)?
    ) throws -> AlternativesOutcome {
        try Planner(solver: solver).alternatives(
            scenario, request, options: options, control: control, progress: progress)
    }

    /// Draws among plans as good as `report`'s: see `Planner.draw`.
    public func draw(
        among report: PlanReport, _ aspects: [PlanAspect], in scenario: Scenario, options: PlanningOptions,
        control: SolveControl, progress: (@Sendable (PlanningProgress) -> Void)?
    ) throws -> DrawOutcome {
        try Planner(solver: solver).draw(
            among: report, aspects, in: scenario, options: options, control: control, progress: progress)
    }

    /// The plans side by side.
    public func document(
        _ alternatives: Alternatives, for request: AlternativesRequest, in read: ReadScenario, _ scenario: Scenario
    ) -> AlternativesDocument {
        AlternativesDocument(
            best: document(alternatives.best, for: scenario, chain: read.chain),
            others: alternatives.others.map { document($0, for: scenario, chain: read.chain) },
            aspects: request.aspects, distance: request.distance, end: Self.end(alternatives))
    }

    private static func end(_ alternatives: Alternatives) -> (code: String, sentence: Wording) {
        let count = alternatives.plans.count
        switch alternatives.end {
        case .enough:
            return (
                "enough",
                Wording(
                    zh: "已找到所要的\(count)个方案，可能还有更多。", en: "These are the \(count) plans asked for; there may be more.")
            )
        case .noMore:
            return (
                "no_more",
                Wording(
                    zh: "已证明：在允许的得分之内，再没有与上述方案都不同的方案。",
                    en: "Proven: within the points allowed no further plan differs from all of these.")
            )
        case .stopped(let reason):
            return (
                reason.rawValue,
                Wording(
                    zh: "求解\(reason == .interrupted ? "被中断" : "到达时限")，可能还有更多方案。",
                    en: "\(reason == .interrupted ? "Interrupted" : "The time was up"); there may be more plans.")
            )
        }
    }

    /// Writes the files about several plans into `directory`, all of them or none, and returns their names.
    public func write(
        _ alternatives: AlternativesDocument, to directory: String, _ language: Language
    ) throws(OutputError) -> [String] {
        let files = AlternativesFiles.all(alternatives, language)
        try AtomicOutput.write(files, to: directory)
        return files.map(\.name)
    }
}
