import Foundation
import Testing

/// Plans of shipped scenarios, each made once for all tests that look at one.
actor PlannedScenarios {
    static let shared = PlannedScenarios()

    private let place = Result { try Workplace() }
    private var runs: [String: Task<Command, any Error>] = [:]

    /// The run of `plan SCENARIO --json` and the folder of its results.
    func plan(of scenario: String) async throws -> (run: Command, folder: URL) {
        let folder = try place.get().folder.appendingPathComponent(scenario)
        let task =
            runs[scenario]
            ?? Task {
                // A proof for the county is the release build's to give; here it shows that its plan is sound.
                let limits = scenario == "county-22" ? ["--time-limit", "30", "--gap", "0.5"] : []
                return try await Command.run(
                    program: Command.xuncha,
                    ["plan", Repository.scenario(scenario).path, "--json", "--out", folder.path] + limits, timeout: 90)
            }
        runs[scenario] = task
        return (try await task.value, folder)
    }
}
