import InspectionDomain
import Foundation
import Testing

@testable import Exchange

@Suite("No input ends the process")
struct RobustnessTests {
    @Test("Random bytes exchanged, left out and doubled", arguments: 0..<6)
    func mutations(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let good = ScenarioFolder.good
        let names = good.files.keys.sorted()
        for _ in 0..<25 {
            var folder = good
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let file =
                    Bool.random(using: &random)
                    ? "scenario.yaml" : names[Int.random(in: 0..<names.count, using: &random)]
                var bytes = [UInt8](folder.files[file] ?? Data())
                mutate(&bytes, &random)
                folder.files[file] = Data(bytes)
            }
            for problem in try folder.problems() {
                #expect(!problem.text(.zh).isEmpty && !problem.text(.en).isEmpty)
            }
        }
    }

    @Test(
        "YAML that other parsers fall over",
        arguments: [
            "a", "[", "{{{{{{", "&a [*a]", "a: *b", "!!binary x", "? {a: b}\n: c", "%YAML 9.9\n---\na: b", "- - - -",
            "year: !!int 2026",
            "\"\\uD800\"", "a: \"\\x00\"", "<<: {year: 2026}", String(repeating: "[", count: 5000),
            String(repeating: "- ", count: 5000), "? &a [x]\n: y\n? *a\n: z", "year: 2026\nyear: 2026\nyear: 2026",
            "a: |\n\tb", "\u{85}year: 2026", "year: 2026 # \u{2028}x: y",
        ])
    func yaml(_ text: String) throws {
        var folder = ScenarioFolder.good
        folder["scenario.yaml"] = text
        #expect(try folder.problems().contains { $0.severity == .error })
    }

    @Test("Nested aliases end at once")
    func aliasBomb() throws {
        var lines = ["a0: &a0 [x, x]"]
        for level in 1...9 {
            lines.append(
                "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", "))]")
        }
        lines.append("? *a9\n: x\n? *a9\n: y")
        var folder = ScenarioFolder.good
        folder["scenario.yaml"] = lines.joined(separator: "\n")
        #expect(try folder.problems().map(\.kind.code) == ["tooManyAliases"])
    }

    @Test("Every table cut off after any byte of its last row")
    func truncations() throws {
        let data = try #require(ScenarioFolder.good.files["people.csv"])
        for length in stride(from: data.count - 1, to: data.count - 60, by: -3) {
            var folder = ScenarioFolder.good
            folder.files["people.csv"] = data.prefix(length)
            _ = try folder.problems()
        }
    }

    private func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix) {
        guard !bytes.isEmpty else { return }
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: at)
        case 2:
            bytes.insert(contentsOf: Array("\",:\n\t#&*!{}[]-|>%@`;，“".utf8).shuffled(using: &random).prefix(3), at: at)
        case 3: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 20)], at: at)
        default: bytes.removeSubrange(at..<min(bytes.count, at + 10))
        }
    }
}
