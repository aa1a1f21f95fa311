import DocumentFormats
import Exchange
import InspectionDomain
import Synchronization

/// One sweep, or one shard of it, on its way.
final class FutureBatch: Sendable {
    /// Futures that one worker is given: enough that its start does not count, few enough that a crash costs little.
    private static let chunk = 10

    /// The futures to judge.
    let indices: [Int]
    private let request: SweepRequest
    private let plan: String
    private let solverName: String
    private let store: ResultStore
    private let progress: (@Sendable (BatchProgress) -> Void)?
    private let program = ProgramIdentity.text
    private let state = Mutex(State())

    private struct State {
        var findings: [Int: FutureFinding] = [:]
        var reused = 0
        var problem: OutputError?
    }

    init(
        request: SweepRequest, plan: String, solverName: String, store: ResultStore,
        progress: (@Sendable (BatchProgress) -> Void)?
    ) {
        self.request = request
        self.plan = plan
        self.solverName = solverName
        self.store = store
        self.progress = progress
        indices = (0..<request.description.futures).filter { request.shard?.contains($0) ?? true }
    }

    /// What was found, by future; fewer than there are where it was stopped.
    func run(jobs: Int, isFresh: Bool) async throws -> [Int: FutureFinding] {
        var open: [[Int]] = []
        for start in stride(from: 0, to: indices.count, by: Self.chunk) {
            let part = Array(indices[start..<min(start + Self.chunk, indices.count)])
            if !isFresh, let kept = store.answer(to: kept(part)), take(kept, for: part) {
                state.withLock { $0.reused += part.count }
            } else {
                open.append(part)
            }
        }
        tell()
        let failed = await ask(open, jobs: jobs)
        // One future that ends its worker must not take others with it.
        let lost = await ask(failed.flatMap(\.self).map { [$0] }, jobs: jobs)
        state.withLock { state in
            for index in lost.flatMap(\.self) {
                state.findings[index] = FutureFinding(verdict: .undecided, exceptions: 0, culprits: [])
            }
        }
        return try state.withLock { state in
            if let problem = state.problem { throw problem }
            return state.findings
        }
    }

    /// Asks workers about parts; those that gave no answer twice.
    private func ask(_ parts: [[Int]], jobs: Int) async -> [[Int]] {
        let tasks = parts.map { part in
            WorkerTask(
                arguments: ["worker", "futures"], input: question(part).text,
                timeLimit: request.patience * 6 * Double(part.count) + 60)
        }
        let ends = await WorkerPool(program: WorkerPool.ownProgram, jobs: jobs).run(
            tasks,
            accept: { [self] index, text in
                guard take(text, for: parts[index]) else { return false }
                keep(text, parts[index])
                return true
            }, ended: { [self] _, _ in tell() })
        return zip(parts, ends).filter { if case .failed = $1 { true } else { false } }.map(\.0)
    }

    private func take(_ text: String, for part: [Int]) -> Bool {
        guard let findings = FutureAnswer.all(in: text, for: part) else { return false }
        state.withLock { state in
            for index in part { state.findings[index] = findings[index] }
        }
        return true
    }

    private func keep(_ text: String, _ part: [Int]) {
        do {
            try store.keep(text, to: kept(part))
        } catch {
            state.withLock { $0.problem = $0.problem ?? error }
        }
    }

    private func question(_ part: [Int]) -> FutureQuestion {
        FutureQuestion(
            scenario: request.scenario.text, plan: plan, description: request.description, patience: request.patience,
            indices: part)
    }

    /// The question under which an answer is kept: everything it depends on.
    private func kept(_ part: [Int]) -> String {
        "\(program) \(solverName) \(request.scenario.scenario.calendar.version)\n"
            + question(part).text
    }

    private func tell() {
        let (done, reused) = state.withLock { ($0.findings.count, $0.reused) }
        progress?(BatchProgress(done: done, all: indices.count, reused: reused))
    }
}
