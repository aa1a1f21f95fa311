import CivilCalendar
import Exchange
import FollowUp
import Wording

/// The versions of the plan and how far each has come (R17).
public struct VersionsReport: Sendable {
    private let contents: StoreContents

    /// The versions in a store.
    public init(_ contents: StoreContents) {
        self.contents = contents
    }

    /// For a terminal.
    public func text(_ language: Language) -> String {
        let versions = contents.history.versions
        guard !versions.isEmpty else {
            return Wording(zh: "还没有采纳方案。", en: "No plan was adopted yet.")(language)
        }
        return versions.map { version in
            ([heading(version)] + version.moves.map(line)).map { $0(language) }.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    private func heading(_ version: PlanVersion) -> Wording {
        let inForce =
            contents.history.versionInForce == version.number
            ? (version.state == .issued
                ? Wording(zh: "（现行）", en: " (in force)")
                : Wording(zh: "（尚未印发，暂按此版推算）", en: " (not issued yet; dates are counted by it)"))
            : Wording(same: "")
        let title = contents.plans.first { $0.number == version.number }?.plan.title ?? ""
        return Wording(zh: "第\(version.number)版 ", en: "version \(version.number): ") + version.state.wording + inForce
            + Wording(same: "  \(title)")
    }

    private func line(_ move: PlanVersion.Move) -> Wording {
        Wording(same: "    \(move.day)  ") + move.state.wording + Wording(same: "  \(move.by)  \(move.event)")
    }

    private struct Version: Encodable {
        struct Move: Encodable {
            let state: String
            let day: String
            let by: String
            let event: String
        }
        let version: Int
        let state: String
        let inForce: Bool
        let title: String
        let moves: [Move]

        enum CodingKeys: String, CodingKey {
            case version, state, title, moves
            case inForce = "in_force"
        }
    }

    /// For programs: an array of versions, keys sorted.
    public func json() throws -> String {
        let inForce = contents.history.versionInForce
        return try PrettyJSON.text(
            contents.history.versions.map { version in
                Version(
                    version: version.number, state: version.state.rawValue, inForce: version.number == inForce,
                    title: contents.plans.first { $0.number == version.number }?.plan.title ?? "",
                    moves: version.moves.map {
                        .init(state: $0.state.rawValue, day: $0.day.description, by: $0.by, event: $0.event.text)
                    })
            })
    }
}
