import Foundation
import Testing

/// A plan.json as somebody changes it by hand.
struct EditedPlan {
    private var root: [String: Any]

    init(at file: URL) throws {
        root = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    }

    /// The changed text.
    func text() throws -> String {
        String(decoding: try JSONSerialization.data(withJSONObject: root, options: [.sortedKeys]), as: UTF8.self)
    }

    /// The visits, in order of the file.
    var visits: [[String: Any]] {
        get { root["visits"] as? [[String: Any]] ?? [] }
        set { root["visits"] = newValue }
    }

    /// The roster of the first team of the first round.
    var firstRoster: [[String: Any]] {
        get {
            let rounds = root["rounds"] as? [[String: Any]] ?? []
            let teams = rounds.first?["teams"] as? [[String: Any]] ?? []
            return teams.first?["members"] as? [[String: Any]] ?? []
        }
        set {
            guard var rounds = root["rounds"] as? [[String: Any]], var teams = rounds[0]["teams"] as? [[String: Any]]
            else { return }
            teams[0]["members"] = newValue
            rounds[0]["teams"] = teams
            root["rounds"] = rounds
        }
    }
}

/// A change by hand, and what the check must say about it.
struct Edit: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Rule and article that must be named.
    let rule: String
    let article: String
    /// Facts that must be told in both languages, from the plan before the change.
    let facts: @Sendable (EditedPlan) -> [String]
    /// In English, a sentence's own words.
    let english: String
    let make: @Sendable (inout EditedPlan) -> Void

    /// Those of the brief examples: a wrong day, a wrong leader, a missing visit, a name twice, an early end.
    static let all = [
        Edit(
            testDescription: "entry on a Sunday", rule: "R29", article: "三(三)2", facts: { [street($0), "2027-03-14"] },
            english: "no working day", make: { $0.visits[0]["entry"] = "2027-03-14" }),
        Edit(
            testDescription: "a leader who may not lead", rule: "R13", article: "二(一)",
            facts: { plan in [ordinary(plan).flatMap { plan.firstRoster[$0]["person"] as? String } ?? "nobody"] },
            english: "may not lead",
            make: { plan in
                guard let other = ordinary(plan) else { return }
                let leader = plan.firstRoster.firstIndex { $0["seat"] as? String == "leader" } ?? 0
                let person = plan.firstRoster[other]["person"]
                plan.firstRoster[other]["person"] = plan.firstRoster[leader]["person"]
                plan.firstRoster[leader]["person"] = person
            }),
        Edit(
            testDescription: "a visit taken out", rule: "R03", article: "一(二)", facts: { [street($0), "0"] },
            english: "instead of once", make: { $0.visits.removeFirst() }),
        Edit(
            testDescription: "a member twice", rule: "R14", article: "二(一)",
            facts: { [$0.firstRoster.last?["person"] as? String ?? "nobody"] }, english: "twice",
            make: { $0.firstRoster.append($0.firstRoster[$0.firstRoster.count - 1]) }),
        Edit(
            testDescription: "out on the day of entry", rule: "R04", article: "一(二)",
            facts: { [street($0), $0.visits[0]["entry"] as? String ?? "no day", "14"] }, english: "minimum",
            make: { $0.visits[0]["exit"] = $0.visits[0]["entry"] }),
    ]

    private static func street(_ plan: EditedPlan) -> String { plan.visits[0]["street"] as? String ?? "no street" }

    /// The place on the roster of a staff member without a seat.
    private static func ordinary(_ plan: EditedPlan) -> Int? {
        plan.firstRoster.firstIndex { $0["seat"] as? String == "member" && $0["kind"] as? String == "staff" }
    }
}
