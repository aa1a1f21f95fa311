import Foundation

/// Runs tasks in worker processes, several at a time, each process for one task.
///
/// A task whose worker gives no answer is given to a new worker once more; whatever becomes of one task, the others
/// go on. Cancelling the surrounding task kills the workers and leaves what they have answered so far.
struct WorkerPool {
    /// The program the workers run.
    let program: String
    /// Workers at a time, at least 1.
    let jobs: Int

    /// This very program.
    static var ownProgram: String {
        Bundle.main.executablePath ?? ProcessInfo.processInfo.arguments[0]
    }

    /// Runs every task; the ends in the order of the tasks.
    ///
    /// - Parameters:
    ///   - accept: whether what a worker printed is an answer; called as soon as it is there, off the main thread.
    ///   - ended: called once for each task, as soon as it has ended for good.
    func run(
        _ tasks: [WorkerTask], accept: @escaping @Sendable (Int, String) -> Bool,
        ended: @escaping @Sendable (Int, WorkerEnd) -> Void = { _, _ in }
    ) async -> [WorkerEnd] {
        var ends = [WorkerEnd](repeating: .cancelled, count: tasks.count)
        await withTaskGroup(of: (Int, WorkerEnd).self) { group in
            var next = 0
            func startNext() {
                guard next < tasks.count, !Task.isCancelled else { return }
                let index = next
                next += 1
                group.addTask { (index, await end(of: tasks[index]) { accept(index, $0) }) }
            }
            for _ in 0..<max(1, jobs) { startNext() }
            while let (index, end) = await group.next() {
                ends[index] = end
                ended(index, end)
                startNext()
            }
        }
        return ends
    }

    /// The end of one task: its first answer, or what became of its second worker.
    private func end(of task: WorkerTask, accept: (String) -> Bool) async -> WorkerEnd {
        let process = WorkerProcess(program: program)
        var last = WorkerEnd.cancelled
        for _ in 0..<2 {
            last = await process.run(task)
            switch last {
            case .answered(let text): if accept(text) { return last } else { last = .failed(.unreadable) }
            case .cancelled: return .cancelled
            case .failed: break
            }
        }
        return last
    }
}
