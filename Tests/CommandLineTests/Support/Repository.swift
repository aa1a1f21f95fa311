import Foundation
import Testing

/// What the project ships.
enum Repository {
    /// The project's own folder.
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The folder of a shipped scenario.
    static func scenario(_ name: String) -> URL { root.appendingPathComponent("scenarios/\(name)") }

    /// Every shipped scenario by name.
    static let scenarios: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent("scenarios").path)
        return (names ?? []).filter { FileManager.default.fileExists(atPath: scenario($0).path + "/expected.yaml") }
            .sorted()
    }()
}

/// What a scenario's expected.yaml promises.
struct Expectation: CustomTestStringConvertible {
    let scenario: String
    let exitCode: Int32
    let status: String?
    let maxGap: Double?
    let causes: [String]
    /// How many causes there are.
    let causeCount: Int
    /// Kinds of repairs that are among those offered.
    let repairs: [String]

    /// Those of all shipped scenarios.
    static let all = Repository.scenarios.compactMap(Expectation.init(of:))

    /// Reads the flat `key: value` lines the file consists of.
    private init?(of scenario: String) {
        let file = Repository.scenario(scenario).appendingPathComponent("expected.yaml")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
        var values: [String: String] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            if parts.count == 2 { values[parts[0]] = parts[1] }
        }
        guard let code = values["exit_code"].flatMap(Int32.init) else { return nil }
        self.scenario = scenario
        exitCode = code
        status = values["status"]
        maxGap = values["max_gap"].flatMap(Double.init)
        func list(_ key: String) -> [String] {
            (values[key] ?? "").trimmingCharacters(in: ["[", "]"]).split(separator: ",")
                .map { $0.trimmingCharacters(in: .whitespaces) }
        }
        causes = list("causes")
        causeCount = values["cause_count"].flatMap(Int.init) ?? 1
        repairs = list("repairs")
    }

    var testDescription: String { scenario }
}
