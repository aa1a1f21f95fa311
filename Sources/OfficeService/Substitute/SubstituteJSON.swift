import InspectionDomain
import Planner
import Wording

/// What `substitute --json` prints.
public struct SubstituteJSON: Encodable {
    private struct Candidate: Encodable {
        let id: String
        let name: String
        let unit: String
        let seat: String
        let reseated: [Seat]
        let exceptions: Int
        let points: Int
        let pointsChange: Int
        let pointsByRule: [String: Int]
        let text: [Wording]
    }
    private struct Seat: Encodable {
        let person: String
        let before: String
        let after: String
    }
    private struct Rejection: Encodable {
        let rule: String
        let people: [String]
        let example: Wording
    }
    private struct Round: Encodable {
        let round: String
        let team: Int
        let seat: String
        let candidates: [Candidate]
        let rejected: [Rejection]
    }

    private let person: String
    private let reason: String?
    private let rounds: [Round]
    private let files: [String]
    private let directory: String?

    /// The lists of one person, and where a changed plan was written.
    public init(
        _ reports: [SubstituteReport], person: PersonID, reason: ReplacementReason?,
        written: (directory: String, files: [String])?
    ) {
        self.person = person.text
        self.reason = reason?.rawValue
        rounds = reports.map(Self.round)
        directory = written?.directory
        files = written?.files ?? []
    }

    private static func round(_ report: SubstituteReport) -> Round {
        let list = report.list
        let before = list.before.points.reduce(0) { $0 + $1.points }
        return Round(
            round: list.round.text, team: list.team, seat: list.seat.rawValue,
            candidates: list.possible.map { one in
                let points = one.audit.points.reduce(0) { $0 + $1.points }
                return Candidate(
                    id: one.candidate.text, name: report.scenario.name(one.candidate),
                    unit: report.scenario.person(one.candidate)?.unit.text ?? "", seat: one.seat.rawValue,
                    reseated: one.reseated.map {
                        Seat(person: $0.person.text, before: $0.before.rawValue, after: $0.after.rawValue)
                    },
                    exceptions: one.audit.exceptions.count, points: points, pointsChange: points - before,
                    pointsByRule: Dictionary(
                        uniqueKeysWithValues: report.byRule(one).map { ($0.rule.text, $0.change) }),
                    text: report.changes(one))
            },
            rejected: list.rejections.map { rule, people in
                Rejection(
                    rule: rule.text, people: people.map(\.candidate.text),
                    example: people[0].audit.violations[0].facts)
            })
    }

    /// The JSON text.
    public func text() throws -> String { try PrettyJSON.text(self) }
}
