import Foundation
import Wording

/// What a worker answers about one variant: what cannot be counted again from scenario and plan.
struct VariantAnswer: Codable, Sendable {
    /// How the search ended.
    enum Outcome: String, Codable, Sendable {
        case planned, infeasible, stopped
    }

    /// What was proven at one level.
    struct Level: Codable, Sendable {
        /// The level by its key.
        let level: String
        let bound: Int
    }

    /// Why no plan is possible.
    struct Reason: Codable, Sendable {
        let rule: String
        let sentence: Wording
        let places: [String]
    }

    /// The version of this form.
    var schema = "xuncha-variant/1"
    let outcome: Outcome
    /// Seconds of solving.
    let seconds: Double
    /// The text of a plan.json; only its decisions count.
    var plan: String?
    var levels: [Level] = []
    /// Why the search ended before a proof.
    var stop: String?
    var strategy = ""
    /// What is known of the conflict as a whole.
    var summary: Wording?
    var reasons: [Reason] = []

    /// The answer on one line.
    func text() throws -> String { try LineJSON.text(self) }

    /// The answer a text holds; `nil` where it holds none.
    init?(_ text: String) {
        guard let answer = try? JSONDecoder().decode(VariantAnswer.self, from: Data(text.utf8)),
            answer.schema == "xuncha-variant/1"
        else { return nil }
        self = answer
    }

    init(outcome: Outcome, seconds: Double) {
        self.outcome = outcome
        self.seconds = seconds
    }
}
