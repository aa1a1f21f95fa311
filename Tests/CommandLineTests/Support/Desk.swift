import Foundation
import Testing

/// A desk at which the main scenario's plan was adopted, with a clock of its own.
final class Desk: Sendable {
    static let scenario = "zaozhuang-hitech-2027"

    let place: Workplace
    /// The plan's folder.
    let plan: URL

    /// A desk with a plan, and with a store where `isAdopted`.
    init(isAdopted: Bool = true) async throws {
        place = try Workplace()
        plan = try await PlannedScenarios.shared.plan(of: Self.scenario).folder
        guard isAdopted else { return }
        let adoption = try await adopt(on: "2027-01-10")
        try #require(adoption.code == 0, "\(adoption.printed)")
    }

    var store: String { place.path("office.db") }

    /// Adopts the plan.
    func adopt(_ scenario: String = Repository.scenario(Desk.scenario).path, on day: String) async throws -> Command {
        try await run("adopt \(scenario) \(plan.appendingPathComponent("plan.json").path) --quiet", on: day)
    }

    /// Runs a command on a day, at ten in the morning; blanks part its words.
    func run(_ line: String, on day: String, who: String = "王明", stdin: String = "") async throws -> Command {
        try await run(line.split(separator: " ").map(String.init), on: day, who: who, stdin: stdin)
    }

    /// Runs a command on a day, at ten in the morning.
    func run(_ words: [String], on day: String, who: String = "王明", stdin: String = "") async throws -> Command {
        try await Command.run(
            program: Command.xuncha, words, stdin: stdin, cwd: place.folder,
            environment: ["XUNCHA_NOW": "\(day)T02:00:00Z", "USER": who, "XUNCHA_STORE": nil])
    }

    /// Everything in the store.
    func export() async throws -> String { try await run("store export", on: "2027-12-31").out }

    /// The history as programs read it.
    func history() async throws -> [HistoryAnswer] { try await run("history --json", on: "2027-12-31").json() }
}

/// What `history --json` answers.
struct HistoryAnswer: Decodable {
    let id: String
    let day: String
    let recorded_by: String
    let zh: String
    let standing: String
    let by: String?
    let replaces: String?
}

/// What `record --json` answers.
struct RecordingAnswer: Decodable {
    struct Event: Decodable {
        let id: String
        let day: String
        let replaces: String?
    }
    struct Consequences: Decodable {
        struct Change: Decodable {
            let id: String
            let latest_before: String?
            let latest: String?
        }
        let started: [Change]
        let moved: [Change]
        let begun: [Change]
        let ended: [Change]
        let done: [Change]
    }
    let events: [Event]
    let consequences: Consequences
}
