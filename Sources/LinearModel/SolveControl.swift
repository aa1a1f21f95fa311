import Synchronization

/// Stops a running solve from another thread, or from a signal handler: setting the flag takes no lock and no memory.
public final class SolveControl: Sendable {
    private let flag = Atomic<Bool>(false)

    /// A control that has not been stopped.
    public init() {}

    /// Asks the solve to end with the best solution found so far. Cannot be taken back.
    public func stop() {
        flag.store(true, ordering: .relaxed)
    }

    /// Whether ``stop()`` was called.
    public var isStopped: Bool {
        flag.load(ordering: .relaxed)
    }
}
