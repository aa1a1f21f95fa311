import Foundation
import GLPKSolver
import LinearModel
import Testing

/// Other programs read what we write and come to the same optimum. Where one is not installed, its test is skipped and
/// says so.
@Suite(.serialized) struct OtherSolversTests {
    /// A program on this machine that solves a model file and says what the optimum is.
    enum Program: String, CaseIterable, CustomTestStringConvertible {
        case glpsol
        case cbc
        case highs

        var testDescription: String { rawValue }

        /// The Python that ./test has prepared with further packages, otherwise the system's.
        private static let python: String = {
            let prepared = ProcessInfo.processInfo.environment["XUNCHA_TEST_PYTHON"] ?? ""
            return FileManager.default.isExecutableFile(atPath: prepared) ? prepared : "python3"
        }()

        var isInstalled: Bool {
            switch self {
            case .glpsol, .cbc: Self.run(["which", rawValue])?.isEmpty == false
            case .highs: Self.run([Self.python, "-c", "import highspy; print('yes')"])?.contains("yes") == true
            }
        }

        /// The optimum, or nil when the file was not read or not solved.
        func optimum(of file: URL) -> Double? {
            let isLP = file.pathExtension == "lp"
            switch self {
            case .glpsol:
                // glpsol deletes what stands at its output path first: only ever a new file of our own.
                let report = file.appendingPathExtension("out")
                _ = Self.run(["glpsol", isLP ? "--lp" : "--freemps", file.path, "-o", report.path])
                let text = try? String(contentsOf: report, encoding: .utf8)
                return text?.split(separator: "\n").first { $0.hasPrefix("Objective:") }
                    .flatMap { $0.split(separator: "=").last?.split(separator: " ").first }
                    .flatMap { Double($0) }
            case .cbc:
                return Self.run(["cbc", file.path, "solve"]).flatMap { output in
                    output.split(separator: "\n")
                        .last {
                            $0.hasPrefix("Objective value:") || $0.hasPrefix("Optimal objective")
                                || $0.hasPrefix("Optimal - obj")
                        }
                        .flatMap { $0.split(separator: " ").compactMap { Double($0) }.first }
                }
            case .highs:
                let script = """
                    import sys, highspy
                    h = highspy.Highs()
                    h.setOptionValue('output_flag', False)
                    h.readModel(sys.argv[1])
                    h.run()
                    print(h.getObjectiveValue() if 'kOptimal' in str(h.getModelStatus()) else '')
                    """
                // A banner precedes the answer.
                return Self.run([Self.python, "-c", script, file.path])?
                    .split(separator: "\n").last.flatMap { Double($0) }
            }
        }

        private static func run(_ arguments: [String]) -> String? {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = arguments
            let output = Pipe()
            process.standardOutput = output
            process.standardError = FileHandle.nullDevice
            guard (try? process.run()) != nil else { return nil }
            let data = output.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            return String(bytes: data, encoding: .utf8)
        }
    }

    /// Everything the formats can hold: bounds of all kinds, ranges, a constant, an unused variable, awkward names.
    private static func awkward() -> Model {
        var model = Model(name: "别扭的 model")
        let x = model.addVariable("x[公安分局,2027-04-05]")
        let y = model.addVariable("y[应急管理局]", .integer, lower: -3, upper: 7)
        let z = model.addVariable("free", .continuous, lower: -2)
        let fixed = model.addVariable("e12")
        model.fix(fixed, at: 1)
        _ = model.addVariable("unused", .integer, lower: 2)
        let below = model.addVariable("below", .integer, lower: -9, upper: -4)
        model.addRow("R41[公安分局,2027-04-05]", x + y + 0 <= 4)
        model.addRow("R41[公安分局,2027-04-06]", x - y >= -6)
        model.addRow("两边", (2 * x + 3 * y - z).within(-5...9))
        model.addRow("equal", x + fixed == 2)
        model.addRow("end", below - y + 0 >= -12)
        model.objective = 5 * x - 2 * y + z + fixed + 17 - 3 * below
        return model
    }

    private static var models: [Model] {
        get throws {
            let published = ["petersen-1.mps", "gap1-1.mps", "transport.mps", "stein9.mps", "ft06.mps"]
            return try [awkward()] + published.prefix(4).map(PublishedProblem.named)
        }
    }

    @Test(arguments: Program.allCases)
    func readsOurFilesAndAgrees(_ program: Program) throws {
        guard program.isInstalled else {
            print("skipped: \(program.rawValue) is not installed here")
            try Test.cancel("\(program.rawValue) is not installed here")
        }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("xuncha-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (number, model) in try Self.models.enumerated() {
            let expected = try #require(try GLPKSolver().solve(model).objective)
            for (suffix, text) in [("lp", LPText(model).text), ("mps", FreeMPS(model).text)] {
                let file = folder.appendingPathComponent("m\(number).\(suffix)")
                try Data(text.utf8).write(to: file)
                let found = program.optimum(of: file)
                #expect(
                    found.map { abs($0 - Double(expected)) < 1e-6 } == true, "\(model.name) \(suffix): \(found ?? .nan)"
                )
            }
        }
    }

    @Test func glpsolAgreesOnThePublishedFilesThemselves() throws {
        guard Program.glpsol.isInstalled else { try Test.cancel("glpsol is not installed here") }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("xuncha-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for problem in PublishedProblem.all where problem.file != "ft06.mps" {
            let copy = folder.appendingPathComponent(problem.file)
            try FileManager.default.copyItem(at: problem.url, to: copy)
            #expect(Program.glpsol.optimum(of: copy) == Double(problem.optimum), "\(problem.file)")
        }
    }
}
