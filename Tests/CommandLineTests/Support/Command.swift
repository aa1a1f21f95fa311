import Dispatch
import Foundation
import Testing

/// One run of a program, with everything it printed.
struct Command: Sendable {
    /// What it left with; negative: the signal that ended it.
    let code: Int32
    /// Standard output.
    let out: String
    /// Standard error.
    let err: String
    /// From start to end.
    let seconds: Double
    /// From the interrupt to the end; `nil` where it ended before, or none was sent.
    let secondsAfterInterrupt: Double?

    /// The program built together with these tests: it lies beside their resources.
    static let xuncha = Bundle.module.bundleURL.deletingLastPathComponent().appendingPathComponent("xuncha")

    /// Runs xuncha.
    static func run(
        _ arguments: String..., stdin: String = "", timeout: Double = 60, cwd: URL? = nil,
        environment: [String: String?] = [:], interruptAfter: Double? = nil
    ) async throws -> Command {
        try await run(
            program: xuncha, arguments, stdin: stdin, timeout: timeout, cwd: cwd, environment: environment,
            interruptAfter: interruptAfter)
    }

    /// Runs any program; it is killed and the test fails where it does not end in time.
    ///
    /// - Parameters:
    ///   - environment: variables to set, or with `nil` to take away.
    ///   - interruptAfter: seconds after which it gets what Ctrl-C sends.
    static func run(
        program: URL, _ arguments: [String], stdin: String = "", timeout: Double = 60, cwd: URL? = nil,
        environment: [String: String?] = [:], interruptAfter: Double? = nil
    ) async throws -> Command {
        // Files, not pipes: a program that prints much never waits for its reader.
        let streams = try Workplace()
        let input = try streams.write(stdin, to: "stdin")
        let (output, error) = (try streams.write("", to: "stdout"), try streams.write("", to: "stderr"))
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = cwd
        var variables = ProcessInfo.processInfo.environment
        for (name, value) in environment { variables[name] = value }
        process.environment = variables
        process.standardInput = try FileHandle(forReadingFrom: input)
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: error)

        let running = Running(process)
        try await running.toTheEnd(timeout: timeout, interruptAfter: interruptAfter)
        let ended = running.ended
        let interrupted = interruptAfter.map { ended - $0 }
        #expect(ended < timeout, "killed after \(timeout) s: \(program.lastPathComponent) \(arguments)")
        return Command(
            code: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
            out: try String(contentsOf: output, encoding: .utf8), err: try String(contentsOf: error, encoding: .utf8),
            seconds: ended, secondsAfterInterrupt: interrupted.flatMap { $0 > 0 ? $0 : nil })
    }

    /// Everything printed.
    var printed: String { out + err }

    /// Standard output as JSON.
    func json<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(type, from: Data(out.utf8))
    }
}

/// A process on its way, and the clock that goes with it.
private final class Running: @unchecked Sendable {
    private let process: Process
    private let start = ContinuousClock.now
    /// Seconds from start to end; written before the wait is over, read after it.
    private(set) var ended = 0.0

    init(_ process: Process) { self.process = process }

    func toTheEnd(timeout: Double, interruptAfter: Double?) async throws {
        try await withCheckedThrowingContinuation { (waiting: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in
                let duration = self.start.duration(to: .now).components
                self.ended = Double(duration.seconds) + Double(duration.attoseconds) * 1e-18
                waiting.resume()
            }
            do {
                try process.run()
            } catch {
                process.terminationHandler = nil
                waiting.resume(throwing: error)
                return
            }
            let number = process.processIdentifier
            after(timeout) { kill(number, SIGKILL) }
            if let interruptAfter { after(interruptAfter) { kill(number, SIGINT) } }
        }
    }

    private func after(_ seconds: Double, _ work: @escaping @Sendable () -> Void) {
        DispatchQueue.global(qos: .userInteractive).asyncAfter(deadline: .now() + seconds) { [process] in
            if process.isRunning { work() }
        }
    }
}
