import DocumentFormats
import Exchange
import Foundation
import InspectionDomain
import LinearModel
import Planner
import Synchronization
import Wording

extension Office {
    /// Draws futures and says what becomes of a plan in each, several at a time, in processes of their own.
    ///
    /// What was found before is taken from the work folder, and what is found is kept there. Cancelling the surrounding
    /// task stops the processes.
    ///
    /// - Throws: `OutputError` where what is found cannot be kept.
    public func sweep(
        _ request: SweepRequest, jobs: Int, workFolder: String, isFresh: Bool,
        progress: (@Sendable (BatchProgress) -> Void)? = nil
    ) async throws -> SweepOutcome {
        let scenario = request.scenario.scenario
        let report = checkedReport(request.plan, audit(request.plan, in: scenario), in: scenario)
        let plan = PlanFile.text(of: decisions(of: report, in: scenario))
        let sweep = FutureBatch(
            request: request, plan: plan, solverName: solverName, store: ResultStore(folder: workFolder),
            progress: progress)
        let findings = try await sweep.run(jobs: jobs, isFresh: isFresh)
        guard findings.count == sweep.indices.count else {
            return .interrupted(done: findings.count, of: sweep.indices.count)
        }
        return .swept(record(of: request, plan, findings))
    }

    private func record(
        of request: SweepRequest, _ plan: String, _ findings: [Int: FutureFinding]
    ) -> SweepRecord {
        let scenario = request.scenario.scenario
        let draw = FutureDraw(scenario, plan: request.plan, description: request.description)
        let futures = findings.map { index, finding in
            SweepRecord.Future(
                index: index, verdict: finding.verdict, exceptions: finding.exceptions,
                events: draw.contingencies(in: index).map {
                    SweepRecord.Event(
                        kind: $0.kind, subject: $0.subject, name: $0.name(in: scenario), text: $0.text(in: scenario))
                }, culprits: finding.culprits)
        }
        let whole = FutureQuestion(
            scenario: request.scenario.text, plan: plan, description: request.description, patience: request.patience,
            indices: [])
        return SweepRecord(
            name: scenario.name, title: scenario.title, programVersion: ProgramVersion.current,
            fingerprint: StableHash.text(of: "\(ProgramVersion.current)\n\(scenario.calendar.version)\n\(whole.text)"),
            description: request.description, shard: request.shard, futures: futures)
    }

    /// Judges futures as a worker: one line for each.
    ///
    /// - Throws: `ScenarioProblems`, `PlanFileProblems`, or what the solver throws.
    public func answers(toFutures question: String, answer: (String) -> Void) throws {
        let question = try JSONDecoder().decode(FutureQuestion.self, from: Data(question.utf8))
        let scenario = try ScenarioReader.read(text: question.scenario, named: "sweep").scenario
        let plan = try PlanFile.read(Data(question.plan.utf8))
        let draw = FutureDraw(scenario, plan: plan, description: question.description)
        let judge = judge(of: plan, in: scenario, patience: question.patience)
        for index in question.indices {
            let finding = try judge.finding(on: draw.contingencies(in: index))
            answer(try LineJSON.text(FutureAnswer(index, finding)))
        }
    }

    /// Writes the files of a sweep into `directory`, all of them or none, and returns their names.
    public func write(
        _ record: SweepRecord, to directory: String, _ language: Language
    ) throws(OutputError) -> [String] {
        let files = SweepOutput.files(record, language)
        if record.shard != nil {
            // Other shards may be making the same folder at this moment.
            try? FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        }
        try AtomicOutput.write(files, to: directory)
        return files.map(\.name)
    }

    /// The whole of a sweep from the files of its shards.
    public func merge(_ files: [String]) throws(SweepMergeProblem) -> SweepRecord {
        var parts: [(file: String, record: SweepRecord)] = []
        for file in files {
            guard let data = FileManager.default.contents(atPath: file) else {
                throw .unreadable(
                    file: file, reason: Wording(zh: "读不到这个文件。", en: "the file cannot be read."))
            }
            parts.append((file, try SweepFile.read(data, named: file)))
        }
        return try SweepRecord.merged(parts)
    }
}
