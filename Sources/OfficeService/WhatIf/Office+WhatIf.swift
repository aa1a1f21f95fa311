import DocumentFormats
import Exchange
import Foundation
import InspectionDomain
import Planner
import Synchronization
import Wording

extension Office {
    /// Reads a scenario and its variants.
    ///
    /// - Throws: every problem of the scenario, or of all its variants, at once.
    public func open(_ path: String, variants: [VariantSource]) throws(ScenarioProblems) -> ReadVariants {
        try ScenarioReader.read(at: path, variants: variants)
    }

    /// Plans a scenario and all its variants, several at a time, each in a process of its own, and compares them.
    ///
    /// What was answered before, by the same program to the same question, is taken from the work folder; every answer
    /// is kept there as soon as it is given. Cancelling the surrounding task stops the processes.
    ///
    /// - Throws: `OutputError` where an answer cannot be kept.
    public func compare(
        _ read: ReadVariants, request: SolveRequest, jobs: Int, workFolder: String, isFresh: Bool,
        progress: (@Sendable (BatchProgress) -> Void)? = nil
    ) async throws -> BatchOutcome {
        let batch = VariantBatch(
            office: self, variants: [read.base] + read.variants, request: request,
            store: ResultStore(folder: workFolder), progress: progress)
        guard let compared = try await batch.run(jobs: jobs, isFresh: isFresh) else {
            return .interrupted(done: batch.done, of: read.variants.count + 1)
        }
        return .compared(
            ComparisonDocument(
                base: compared[0], variants: Array(compared.dropFirst()), title: read.base.scenario.title,
                name: read.base.scenario.name, programVersion: ProgramVersion.current))
    }

    /// Writes the files of a comparison into `directory`, all of them or none, and returns their names.
    public func write(
        _ comparison: ComparisonDocument, to directory: String, _ language: Language
    ) throws(OutputError) -> [String] {
        let files = ComparisonOutput.files(comparison, language)
        try AtomicOutput.write(files, to: directory)
        return files.map(\.name)
    }

    /// Writes the plan files of every variant that has a plan, with its scenario, into a folder each below `directory`.
    public func writePlans(
        of comparison: ComparisonDocument, _ read: ReadVariants, to directory: String, _ language: Language
    ) throws(OutputError) {
        for (index, variant) in comparison.all.enumerated() {
            guard let document = variant.document else { continue }
            let source = index == 0 ? read.base : read.variants[index - 1]
            let scenario = OutputFile(name: "scenario.yaml", text: source.titledText)
            let folder = FolderName.made(from: "\(index)-\(variant.name(language))")
            try AtomicOutput.write(
                [scenario] + (try PlanOutput.filesWithWorkbook(document, language)), to: "\(directory)/\(folder)")
        }
    }
}
