import DocumentFormats
import Exchange
import Synchronization

/// One batch on its way.
final class VariantBatch: Sendable {
    private let office: Office
    private let variants: [ReadVariant]
    private let request: SolveRequest
    private let store: ResultStore
    private let progress: (@Sendable (BatchProgress) -> Void)?
    private let program = ProgramIdentity.text
    private let state = Mutex(State())

    private struct State {
        /// What became of each question.
        var ended: [String: ComparedVariant.Outcome] = [:]
        var seconds: [String: Double] = [:]
        var reused = 0
        /// The plan of the first variant, as text.
        var begin: String?
        /// The first answer that could not be kept.
        var problem: OutputError?
    }

    init(
        office: Office, variants: [ReadVariant], request: SolveRequest, store: ResultStore,
        progress: (@Sendable (BatchProgress) -> Void)?
    ) {
        self.office = office
        self.variants = variants
        self.request = request
        self.store = store
        self.progress = progress
    }

    /// Variants whose question has been answered.
    var done: Int {
        let ended = state.withLock { Set($0.ended.keys) }
        return variants.count { ended.contains(question(of: $0)) }
    }

    /// Every variant with what became of it, in order; `nil` where it was stopped.
    ///
    /// The first is answered before all others, which begin with its plan.
    func run(jobs: Int, isFresh: Bool) async throws -> [ComparedVariant]? {
        for round in [Array(variants.prefix(1)), Array(variants.dropFirst())] {
            guard try await answer(round, jobs: jobs, isFresh: isFresh) else { return nil }
        }
        return compared
    }

    /// Answers some variants; false where it was stopped.
    private func answer(_ variants: [ReadVariant], jobs: Int, isFresh: Bool) async throws -> Bool {
        var open: [(question: String, variant: ReadVariant)] = []
        for variant in variants {
            let question = question(of: variant)
            // Variants that say the same are one question.
            guard !isEnded(question), !open.contains(where: { $0.question == question }) else { continue }
            if !isFresh, let kept = store.answer(to: question), take(kept, to: question, variant, isReused: true) {
                continue
            }
            open.append((question, variant))
        }
        tell()
        let questions = open
        let tasks = questions.map { task(for: $0.variant) }
        let ends = await WorkerPool(program: WorkerPool.ownProgram, jobs: jobs).run(
            tasks,
            accept: { [self] index, text in
                let (question, variant) = questions[index]
                guard take(text, to: question, variant, isReused: false) else { return false }
                keep(text, to: question)
                return true
            },
            ended: { [self] index, end in
                if case .failed(let failure) = end {
                    state.withLock { $0.ended[questions[index].question] = .failed(failure.wording) }
                }
                tell()
            })
        if let problem = state.withLock({ $0.problem }) { throw problem }
        return !ends.contains(.cancelled)
    }

    private func isEnded(_ question: String) -> Bool { state.withLock { $0.ended[question] != nil } }

    private var compared: [ComparedVariant] {
        let state = state.withLock { $0 }
        return variants.map { variant in
            let question = question(of: variant)
            return ComparedVariant(
                name: variant.name, changes: variant.changes,
                outcome: outcome(state.ended[question], for: variant), seconds: state.seconds[question])
        }
    }

    /// The outcome of a question under the name of one of the variants that asked it.
    private func outcome(_ outcome: ComparedVariant.Outcome?, for variant: ReadVariant) -> ComparedVariant.Outcome {
        switch outcome {
        case .planned(let document):
            .planned(office.document(document.report, for: variant.scenario, chain: variant.chain))
        case let other?: other
        case nil: .failed(WorkerFailure.unreadable.wording)
        }
    }

    /// Whether an answer is one, checked against the scenario; then what it says is taken down.
    private func take(_ text: String, to question: String, _ variant: ReadVariant, isReused: Bool) -> Bool {
        guard let answer = VariantAnswer(text), let outcome = office.outcome(of: answer, for: variant) else {
            return false
        }
        state.withLock {
            $0.ended[question] = outcome
            $0.seconds[question] = answer.seconds
            if isBase(variant) { $0.begin = answer.plan }
            if isReused { $0.reused += 1 }
        }
        return true
    }

    private func keep(_ text: String, to question: String) {
        do {
            try store.keep(text, to: question)
        } catch {
            state.withLock { $0.problem = $0.problem ?? error }
        }
    }

    /// Everything an answer depends on.
    private func question(of variant: ReadVariant) -> String {
        "\(program) \(office.solverName) \(request.arguments.joined(separator: " "))\n"
            + "\(variant.scenario.calendar.version)\n\(asked(of: variant).text)"
    }

    private func asked(of variant: ReadVariant) -> VariantQuestion {
        VariantQuestion(scenario: variant.text, plan: isBase(variant) ? nil : state.withLock(\.begin))
    }

    private func isBase(_ variant: ReadVariant) -> Bool { variant.text == variants[0].text }

    private func task(for variant: ReadVariant) -> WorkerTask {
        // A search ends at its time limit; looking for a conflict behind it has a limit of its own.
        WorkerTask(
            arguments: ["worker", "variant"] + request.arguments, input: asked(of: variant).text,
            timeLimit: request.timeLimit * 2 + 120)
    }

    private func tell() {
        let reused = state.withLock { $0.reused }
        progress?(BatchProgress(done: done, all: variants.count, reused: reused))
    }
}
