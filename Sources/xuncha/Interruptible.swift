/// Work that Ctrl-C or a polite kill cancels.
enum Interruptible {
    /// Runs `work` in a task of its own, which is cancelled by a signal.
    static func run<Result: Sendable>(_ work: @escaping @Sendable () async throws -> Result) async throws -> Result {
        let task = Task { try await work() }
        let watch = InterruptWatch { task.cancel() }
        defer { withExtendedLifetime(watch) {} }
        return try await task.value
    }
}
