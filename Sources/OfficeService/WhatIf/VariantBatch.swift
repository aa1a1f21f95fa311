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
        /// What became of each variant, by its position.
        var ended: [Int: ComparedVariant.Outcome] = [:]
        var seconds: [Int: Double] = [:]
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
    var done: Int { state.withLock(\.ended.count) }

    /// One question, and the positions of the variants that ask it: those that say the same.
    private struct Question {
        let text: String
        let input: String
        var askers: [Int]
    }

    /// Every variant with what became of it, in order; `nil` where it was stopped.
    ///
    /// The first is answered before all others, which begin with its plan.
    func run(jobs: Int, isFresh: Bool) async throws -> [ComparedVariant]? {
        for part in [0..<1, 1..<variants.count] {
            guard try await answer(part, jobs: jobs, isFresh: isFresh) else { return nil }
        }
        return compared
    }

    /// Answers some variants; false where it was stopped.
    private func answer(_ positions: Range<Int>, jobs: Int, isFresh: Bool) async throws -> Bool {
        let open = questions(of: positions).filter { question in
            guard !isFresh, let kept = store.answer(to: question.text) else { return true }
            return !take(kept, to: question, isReused: true)
        }
        tell()
        let tasks = open.map { task(for: $0) }
        let ends = await WorkerPool(program: WorkerPool.ownProgram, jobs: jobs).run(
            tasks,
            accept: { [self] index, text in
                guard take(text, to: open[index], isReused: false) else { return false }
                keep(text, to: open[index].text)
                return true
            },
            ended: { [self] index, end in
                if case .failed(let failure) = end { note(.failed(failure.wording), to: open[index]) }
                tell()
            })
        if let problem = state.withLock({ $0.problem }) { throw problem }
        return !ends.contains(.cancelled)
    }

    /// What these variants ask; what the first variant has been answered is not asked again.
    private func questions(of positions: Range<Int>) -> [Question] {
        var questions: [Question] = []
        var known: [String: Int] = [:]
        for position in positions {
            let variant = variants[position]
            if position > 0, variant.text == variants[0].text {
                state.withLock {
                    $0.ended[position] = $0.ended[0]
                    $0.seconds[position] = $0.seconds[0]
                }
                continue
            }
            let begin = position == 0 ? nil : state.withLock(\.begin)
            let input = VariantQuestion(scenario: variant.text, plan: begin).text
            let text = question(input, of: variant)
            if let index = known[text] {
                questions[index].askers.append(position)
            } else {
                known[text] = questions.count
                questions.append(Question(text: text, input: input, askers: [position]))
            }
        }
        return questions
    }

    private var compared: [ComparedVariant] {
        let state = state.withLock { $0 }
        return variants.enumerated().map { position, variant in
            ComparedVariant(
                name: variant.name, changes: variant.changes,
                outcome: outcome(state.ended[position], for: variant), seconds: state.seconds[position])
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
    private func take(_ text: String, to question: Question, isReused: Bool) -> Bool {
        guard let first = question.askers.first, let answer = VariantAnswer(text),
            let outcome = office.outcome(of: answer, for: variants[first])
        else { return false }
        note(outcome, to: question, seconds: answer.seconds)
        state.withLock {
            if first == 0 { $0.begin = answer.plan }
            if isReused { $0.reused += 1 }
        }
        return true
    }

    private func note(_ outcome: ComparedVariant.Outcome, to question: Question, seconds: Double? = nil) {
        state.withLock {
            for position in question.askers {
                $0.ended[position] = outcome
                $0.seconds[position] = seconds
            }
        }
    }

    private func keep(_ text: String, to question: String) {
        do {
            try store.keep(text, to: question)
        } catch {
            state.withLock { $0.problem = $0.problem ?? error }
        }
    }

    /// Everything an answer depends on.
    private func question(_ input: String, of variant: ReadVariant) -> String {
        "\(program) \(office.solverName) \(request.arguments.joined(separator: " "))\n"
            + "\(variant.scenario.calendar.version)\n\(input)"
    }

    private func task(for question: Question) -> WorkerTask {
        // A search ends at its time limit; looking for a conflict behind it has a limit of its own.
        WorkerTask(
            arguments: ["worker", "variant"] + request.arguments, input: question.input,
            timeLimit: request.timeLimit * 2 + 120)
    }

    private func tell() {
        let reused = state.withLock { $0.reused }
        progress?(BatchProgress(done: done, all: variants.count, reused: reused))
    }
}
