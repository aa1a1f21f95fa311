import Dispatch
import Foundation
import LinearModel
import Synchronization

/// Runs one piece of GLPK work on a thread of its own, and never waits longer for it than was asked.
///
/// A thread of its own, because GLPK's heap belongs to a thread and is freed with it, because the thread of the caller
/// may already hold GLPK problems of its own, and because its stack may be small.
///
/// GLPK looks up from its work only now and then: between nodes, and every 100 ms in the relaxation this solver starts
/// itself, but inside the relaxation of a node only every 5 s, and not at all in presolve or in the making of cuts. So a
/// caller who wants to stop gets, after a short grace, what has been found so far, and the thread is left behind to
/// notice by itself, free its memory and end. It can tell nobody anything any more.
final class SolverThread<Value: Sendable>: Sendable {
    private enum State {
        case working
        case done(Result<Value, GLPKError>)
        case leftBehind
    }

    /// Seconds GLPK is given to end in good order.
    private static var grace: Double { 0.25 }
    private static var stackSize: Int { 64 << 20 }

    private let state = Mutex<State>(.working)
    private let finished = DispatchSemaphore(value: 0)
    private let leash: Leash

    private init(_ leash: Leash) {
        self.leash = leash
    }

    /// Runs `work` and returns its value, or that of `ifLeftBehind` when the leash is pulled and `work` does not end.
    static func run(
        _ leash: Leash, work: @escaping @Sendable () throws(GLPKError) -> Value, ifLeftBehind: () -> Value
    ) throws(GLPKError) -> Value {
        let run = SolverThread(leash)
        let thread = Thread {
            run.finish(Result(catching: work))
        }
        thread.name = "GLPK"
        thread.stackSize = stackSize
        thread.start()
        return try run.wait(ifLeftBehind)
    }

    private func finish(_ result: Result<Value, GLPKError>) {
        state.withLock { state in
            if case .working = state { state = .done(result) }
        }
        finished.signal()
    }

    private func wait(_ ifLeftBehind: () -> Value) throws(GLPKError) -> Value {
        var pulledAt: Double?
        while finished.wait(timeout: .now() + .milliseconds(20)) == .timedOut {
            guard leash.wantsStop else { continue }
            let now = leash.seconds
            guard now - (pulledAt ?? now) > Self.grace else {
                pulledAt = pulledAt ?? now
                continue
            }
            let isLeftBehind = state.withLock { state in
                guard case .working = state else { return false }
                state = .leftBehind
                return true
            }
            if isLeftBehind {
                leash.cut()
                return ifLeftBehind()
            }
        }
        guard case .done(let result) = state.withLock({ $0 }) else { return ifLeftBehind() }
        return try result.get()
    }
}

/// What holds a piece of work to its limits: the control, the clock, and whether anybody still waits for it.
final class Leash: Sendable {
    private let control: SolveControl
    private let started = ContinuousClock.now
    private let timeLimit: Double?
    private let isCutFlag = Atomic<Bool>(false)

    init(control: SolveControl, timeLimit: Double?) {
        self.control = control
        self.timeLimit = timeLimit
    }

    /// Seconds since the work was asked for, by a clock that no clock change moves.
    var seconds: Double {
        started.duration(to: .now) / .seconds(1)
    }

    /// Seconds left; nil without a limit.
    var secondsLeft: Double? {
        timeLimit.map { max(0, $0 - seconds) }
    }

    /// Whether the work should end.
    var wantsStop: Bool {
        control.isStopped || isCut || secondsLeft == 0
    }

    /// Why the work ends, once it does.
    var reason: StopReason {
        control.isStopped ? .interrupted : .timeLimit
    }

    /// Whether nobody waits for the work any more.
    var isCut: Bool { isCutFlag.load(ordering: .relaxed) }

    func cut() { isCutFlag.store(true, ordering: .relaxed) }
}
