import Foundation
import Testing

/// A program that is not ours and solves what we export.
enum OtherSolver: String, CaseIterable, CustomTestStringConvertible, Sendable {
    case highs
    case cbc
    case glpsol

    var testDescription: String { rawValue }

    /// Those found on this machine; HiGHS is a package of the Python that XUNCHA_TEST_PYTHON names.
    static let installed = allCases.filter(\.isInstalled)

    private static let python = ProcessInfo.processInfo.environment["XUNCHA_TEST_PYTHON"] ?? "python3"

    private static let highsScript = """
        import sys, highspy
        h = highspy.Highs()
        h.setOptionValue('output_flag', False)
        h.setOptionValue('time_limit', float(sys.argv[2]))
        h.setOptionValue('mip_rel_gap', 0.0)
        h.readModel(sys.argv[1])
        h.run()
        info = h.getInfo()
        print('ANSWER', info.mip_dual_bound, info.objective_function_value)
        """

    private var isInstalled: Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = self == .highs ? [Self.python, "-c", "import highspy"] : ["which", rawValue]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    /// What it proves of a model file within `seconds`: no solution is below `bound`, and `best` is one's value.
    func solve(_ file: URL, seconds: Int) async throws -> (bound: Double, best: Double) {
        let isLP = file.pathExtension == "lp"
        let arguments: [String] =
            switch self {
            case .highs: [Self.python, "-c", Self.highsScript, file.path, String(seconds)]
            case .cbc: ["cbc", file.path, "sec", String(seconds), "solve"]
            case .glpsol: ["glpsol", isLP ? "--lp" : "--freemps", file.path, "--tmlim", String(seconds)]
            }
        let run = try await Command.run(
            program: URL(fileURLWithPath: "/usr/bin/env"), arguments, timeout: Double(seconds) + 30,
            cwd: file.deletingLastPathComponent())
        let lines = run.out.split(separator: "\n").map(String.init)
        func number(after mark: String) -> Double? {
            lines.last { $0.contains(mark) }?.components(separatedBy: mark).last?
                .split(whereSeparator: \.isWhitespace).first.flatMap { Double($0) }
        }
        switch self {
        case .highs:
            let answer = try #require(lines.last { $0.hasPrefix("ANSWER") }, "\(run.printed)").split(separator: " ")
            return (try #require(Double(answer[1])), try #require(Double(answer[2])))
        case .cbc:
            let best = try #require(number(after: "Objective value:"), "\(run.printed)")
            return (number(after: "Lower bound:") ?? best, best)
        case .glpsol:
            try #require(lines.contains { $0.contains("INTEGER OPTIMAL SOLUTION FOUND") }, "\(run.printed)")
            // A line of its log: "+   454: mip =   5.3e+01 >=     tree is empty   0.0% (0; 21)".
            let best = try #require(number(after: "mip ="), "\(run.printed)")
            return (best, best)
        }
    }
}
