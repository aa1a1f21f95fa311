import Foundation
import LinearModel
import Testing

/// One published problem with its known optimum, from `Fixtures/known-optima.tsv`.
struct PublishedProblem: Sendable, CustomTestStringConvertible {
    let file: String
    let optimum: Int

    var testDescription: String { file }

    var url: URL { Self.folder.appendingPathComponent(file) }

    func model() throws -> Model {
        try Model(freeMPS: String(contentsOf: url, encoding: .utf8))
    }

    private static let folder = Bundle.module.resourceURL!.appendingPathComponent("Fixtures")

    static let all: [PublishedProblem] = {
        let table = try! String(contentsOf: folder.appendingPathComponent("known-optima.tsv"), encoding: .utf8)
        return table.split(separator: "\n").dropFirst().map { line in
            let fields = line.split(separator: "\t")
            return PublishedProblem(file: String(fields[0]), optimum: Int(fields[1])!)
        }
    }()

    static func named(_ file: String) throws -> Model {
        try all.first { $0.file == file }!.model()
    }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

enum Samples {
    /// A knapsack problem with several rows that branch and bound does not finish in a test's time.
    static func endlessSearch() -> Model {
        var numbers = SeededNumbers(7)
        var model = Model(name: "endless")
        let variables = (0..<120).map { model.addVariable("x\($0)") }
        for row in 0..<12 {
            var left = LinearExpression()
            for variable in variables { left.add(Int.random(in: 1...1000, using: &numbers), variable) }
            model.addRow("r\(row)", left <= 25_000)
        }
        for variable in variables { model.objective.add(-Int.random(in: 500...1000, using: &numbers), variable) }
        return model
    }

    /// A linear program whose simplex run takes much longer than a test waits.
    static func endlessRelaxation(_ kind: VariableKind) -> Model {
        var numbers = SeededNumbers(11)
        var model = Model(name: "endless relaxation")
        let variables = (0..<4000).map { model.addVariable("x\($0)", kind, upper: 1_000_000) }
        for row in 0..<4000 {
            var left = LinearExpression()
            for _ in 0..<40 {
                left.add(Int.random(in: 1...1000, using: &numbers), variables.randomElement(using: &numbers)!)
            }
            model.addRow("r\(row)", left >= Int.random(in: 1000...1_000_000, using: &numbers))
        }
        for variable in variables { model.objective.add(Int.random(in: 1...1000, using: &numbers), variable) }
        return model
    }
}
