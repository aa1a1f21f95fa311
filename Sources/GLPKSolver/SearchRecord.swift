import LinearModel
import Synchronization

/// What a solve has found and proven so far. Written on the solver's thread, and read by the caller when that thread has
/// to be left behind.
final class SearchRecord: SessionObserver, Sendable {
    private struct State {
        var best: Solution?
        var bestObjective = Double.infinity
        var bound: Double?
        var nodes = 0
        var openNodes = 0
        var trace: [SolveProgress] = []
        var lastReport = -Double.infinity
        var error: GLPKError?
    }

    private let state = Mutex(State())
    private let check: AnswerCheck
    private let leash: Leash
    private let progressInterval: Double
    private let progress: (@Sendable (SolveProgress) -> Void)?

    init(
        check: AnswerCheck, leash: Leash, progressInterval: Double,
        progress: (@Sendable (SolveProgress) -> Void)?
    ) {
        self.check = check
        self.leash = leash
        self.progressInterval = progressInterval
        self.progress = progress
    }

    var wantsStop: Bool { leash.wantsStop }

    func observe(_ event: SearchEvent) -> Bool {
        if let values = event.incumbent {
            do throws(GLPKError) {
                try note(Solution(rounding: values))
            } catch {
                state.withLock { $0.error = error }
                return false
            }
        }
        state.withLock { state in
            state.nodes = max(state.nodes, event.nodes)
            state.openNodes = event.openNodes
            if let bound = event.bound { state.bound = max(bound, state.bound ?? bound) }
        }
        report(isUrgent: event.incumbent != nil)
        return true
    }

    /// Takes note of a solution, if it is better, after checking it against the model.
    func note(_ solution: Solution) throws(GLPKError) {
        try check.verify(solution)
        let objective = check.objective(of: solution)
        state.withLock { state in
            guard objective < state.bestObjective else { return }
            state.best = solution
            state.bestObjective = objective
        }
    }

    /// Takes note of a proven lower bound.
    func note(bound: Double) {
        state.withLock { $0.bound = max(bound, $0.bound ?? bound) }
    }

    /// Takes note of how many nodes the search has made.
    func note(nodes: Int) {
        state.withLock { $0.nodes = max($0.nodes, nodes) }
    }

    /// The best solution so far.
    var best: Solution? { state.withLock(\.best) }

    /// The error that made ``observe(_:)`` abandon the search.
    var error: GLPKError? { state.withLock(\.error) }

    /// Whether the best solution is as good as the bound: a proof, whatever the search still meant to look at.
    var isProven: Bool {
        state.withLock { state in
            guard state.best != nil, let bound = roundedBound(state) else { return false }
            return Double(bound) >= state.bestObjective
        }
    }

    /// The outcome with this status; the bound is what was proven so far, or `bound` if given.
    func outcome(_ status: SolveStatus, bound: Int? = nil, rejectedStarts: [Int] = []) -> SolveOutcome {
        state.withLock { state in
            let solution = status.hasSolution ? state.best : nil
            return SolveOutcome(
                status: status, solution: solution, objective: solution.map { _ in objective(state) },
                bound: status == .optimal ? optimalBound(state) : bound ?? roundedBound(state),
                nodes: state.nodes, seconds: leash.seconds, trace: state.trace, rejectedStarts: rejectedStarts)
        }
    }

    private func report(isUrgent: Bool) {
        let seconds = leash.seconds
        let message: SolveProgress? = state.withLock { state in
            guard isUrgent || seconds - state.lastReport >= progressInterval else { return nil }
            state.lastReport = seconds
            let message = SolveProgress(
                incumbent: state.best.map { _ in objective(state) }, bound: state.bound, nodes: state.nodes,
                openNodes: state.openNodes, seconds: seconds)
            state.trace.append(message)
            return message
        }
        // Outside the lock: a listener may ask anything, and may stop the solve. Nobody listens to a cut leash.
        if let message, let progress, !leash.isCut { progress(message) }
    }

    /// Rounded up, so that a fractional objective is never called better than it is.
    private func objective(_ state: State) -> Int {
        Int(clamping: state.bestObjective, rounded: .up)
    }

    private func optimalBound(_ state: State) -> Int {
        check.model.roundedBound(state.bestObjective) ?? Int(clamping: state.bestObjective, rounded: .down)
    }

    private func roundedBound(_ state: State) -> Int? {
        guard let bound = state.bound else { return nil }
        return check.model.roundedBound(bound)
    }
}
