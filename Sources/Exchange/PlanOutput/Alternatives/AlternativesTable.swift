import DocumentFormats
import InspectionDomain
import Wording

/// The comparison of several plans as a table, for a terminal and as CSV.
public enum AlternativesTable {
    private static let heading: [Wording] = [
        Wording(zh: "方案", en: "Plan"), Wording(zh: "偏好得分", en: "Points"), Wording(zh: "例外", en: "Exceptions"),
        Wording(zh: "改期", en: "Moved"), Wording(zh: "换人", en: "People"), Wording(zh: "换组长", en: "Leaders"),
        Wording(zh: "最后结束", en: "Last exit"),
    ]

    /// The table with what each plan has that the first has not; lines ended by `\n`.
    public static func text(_ document: AlternativesDocument, _ language: Language) -> String {
        let rows = document.rows
        let table = TextColumns(rows: [heading.map { $0(language) }] + rows.map { cells($0) }).lines(width: .max)
        let details = rows.dropFirst().flatMap { row in
            [Wording(zh: "方案\(row.number)：", en: "Plan \(row.number):")(language)]
                + changes(row).map { "  " + $0(language) }
        }
        return ([document.summary(language)] + table.map { "  " + $0 } + details + [document.end.sentence(language)])
            .joined(separator: "\n") + "\n"
    }

    /// The table alone.
    public static func csv(_ document: AlternativesDocument, _ language: Language) -> String {
        let rows = document.rows.map { row -> [CSVField] in
            [
                .number(row.number), .number(row.points), .number(row.exceptions),
                .number(row.difference.movedVisits.count), .number(row.difference.peopleIn),
                .number(row.newLeaders.count), row.lastExit.map { .day($0) } ?? .empty,
            ]
        }
        return CSVWriter(heading: heading.map { $0(language) }, rows: rows).text()
    }

    private static func cells(_ row: AlternativesDocument.Row) -> [String] {
        [
            String(row.number), String(row.points), String(row.exceptions),
            String(row.difference.movedVisits.count), String(row.difference.peopleIn),
            String(row.newLeaders.count), row.lastExit?.description ?? "—",
        ]
    }

    /// What a plan has that the first has not, in a few lines.
    static func changes(_ row: AlternativesDocument.Row) -> [Wording] {
        let scenario = row.plan.scenario
        let dates = row.difference.movedVisits.compactMap { visit -> Wording? in
            guard let street = visit.street, let after = visit.after, let before = visit.before else { return nil }
            return Wording(same: "\(scenario.name(street)) \(before.entry) → \(after.entry)")
        }
        let people = row.difference.rounds.compactMap { round -> Wording? in
            let (left, joined) = (
                Self.names(round.teams.flatMap(\.left), scenario), Self.names(round.teams.flatMap(\.joined), scenario)
            )
            guard !left.isEmpty || !joined.isEmpty else { return nil }
            let (out, into) = (
                left.map { Wording(same: $0) }.joined(), joined.map { Wording(same: $0) }.joined()
            )
            return Wording(
                zh: "\(scenario.name(round.round))换出\(out.zh)，换入\(into.zh)",
                en: "\(scenario.name(round.round)): \(out.en) out, \(into.en) in")
        }
        let leaders = row.newLeaders.map { leader in
            Wording(
                zh: "\(scenario.name(leader.round))组长\(scenario.name(leader.person))",
                en: "\(scenario.name(leader.person)) leads in \(scenario.name(leader.round))")
        }
        return dates + leaders + people
    }

    /// Names of people, each once; who only changes teams is in both lists and left out of neither.
    private static func names(_ entries: [RosterEntry], _ scenario: Scenario) -> [String] {
        Set(entries.map(\.person)).sorted().map { scenario.name($0) }
    }
}
