import Foundation
import Subprocess

/// One process of this very program, for work that may crash or be killed without harm to anything else.
struct WorkerProcess {
    /// The program.
    let program: String
    /// The most that a worker may print, in bytes.
    private static let outputLimit = 256 << 20
    private static let messageLimit = 1 << 20

    /// Runs a task to its end. When the surrounding task is cancelled, the process is killed at once.
    func run(_ task: WorkerTask) async -> WorkerEnd {
        guard let limit = task.timeLimit else { return await answer(of: task) }
        return await withTaskGroup(of: WorkerEnd?.self) { group in
            group.addTask { await answer(of: task) }
            group.addTask {
                try? await Task.sleep(for: .seconds(limit))
                return nil
            }
            let first = await group.next() ?? nil
            group.cancelAll()
            if let first { return first }
            // Wait for the process to be gone before another takes its place.
            await group.waitForAll()
            return Task.isCancelled ? .cancelled : .failed(.hung(seconds: limit))
        }
    }

    private func answer(of task: WorkerTask) async -> WorkerEnd {
        if Task.isCancelled { return .cancelled }
        var options = PlatformOptions()
        options.teardownSequence = []
        do {
            let result = try await Subprocess.run(
                .path(.init(program)), arguments: Arguments(task.arguments), platformOptions: options,
                input: .string(task.input), output: .string(limit: Self.outputLimit),
                error: .string(limit: Self.messageLimit))
            if Task.isCancelled { return .cancelled }
            switch result.terminationStatus {
            case .exited(0): return .answered(result.standardOutput)
            case .exited(let code):
                return .failed(.left(code: code, message: Self.lastLine(of: result.standardError)))
            case .signaled(let signal): return .failed(.killed(signal: signal))
            }
        } catch {
            return Task.isCancelled ? .cancelled : .failed(.notStarted("\(error)"))
        }
    }

    private static func lastLine(of text: String) -> String {
        String(text.split(separator: "\n").last?.prefix(200) ?? "")
    }
}
