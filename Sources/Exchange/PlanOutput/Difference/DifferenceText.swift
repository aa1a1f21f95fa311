import InspectionDomain
import Wording

/// The difference of two plans for a terminal.
public enum DifferenceText {
    /// Instances of one rule that are shown; the rest is in the files.
    private static let shown = 5

    /// Everything that changes, section by section; lines ended by `\n`.
    public static func text(_ document: DifferenceDocument, _ language: Language) -> String {
        let words = DifferenceWords(document: document)
        var lines = [
            Wording(
                zh: "方案对比：\(document.before.name.zh) → \(document.after.name.zh)",
                en: "Difference: \(document.before.name.en) → \(document.after.name.en)")(language)
        ]
        lines += words.summary.map { "  " + $0(language) }
        lines += document.notes.map { "  ! " + $0(language) }
        for (title, content) in sections(document, words, language) where !content.isEmpty {
            lines += ["", title(language)] + content
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func sections(
        _ document: DifferenceDocument, _ words: DifferenceWords, _ language: Language
    ) -> [(Wording, [String])] {
        [
            (Wording(zh: "巡查", en: "Visits"), visits(document, words, language)),
            (
                Wording(zh: "轮次和培训", en: "Rounds and training"),
                document.difference.rounds.compactMap { words.training(of: $0) }.map { "  " + $0(language) }
            ),
            (Wording(zh: "人员", en: "People"), people(document, words, language)),
            (
                Wording(zh: "例外", en: "Exceptions"),
                document.difference.gainedExceptions.map { "  + \($0.facts(language))" }
                    + document.difference.lostExceptions.map { "  - \($0.facts(language))" }
            ),
            (Wording(zh: "得分（越低越好）", en: "Points (fewer is better)"), points(document, words, language)),
            (Wording(zh: "期限", en: "Deadlines"), deadlines(document, words, language)),
        ]
    }

    private static func visits(
        _ document: DifferenceDocument, _ words: DifferenceWords, _ language: Language
    ) -> [String] {
        let rows = document.difference.changedVisits.map { visit in
            let was = visit.before.map { DifferenceWords.days($0)(language) } ?? "—"
            let becomes = visit.after.map { DifferenceWords.days($0)(language) } ?? "—"
            let changes = words.changes(of: visit).joined(Wording(zh: "；", en: "; "))
            return [document.name(visit), was, "→", becomes, changes(language)]
        }
        return TextColumns(rows: rows).lines(width: .max).map { "  " + $0 }
    }

    private static func people(
        _ document: DifferenceDocument, _ words: DifferenceWords, _ language: Language
    ) -> [String] {
        document.difference.rounds.flatMap { round in
            round.teams.filter { !$0.isUnchanged }.flatMap { team -> [String] in
                let heading = words.heading(of: team) + Wording(zh: "：", en: ": ") + words.remainder(of: team)
                return ["  " + heading(language)]
                    + team.left.map { "    - \(words.entry($0)(language))" }
                    + team.joined.map { "    + \(words.entry($0)(language))" }
                    + team.reseated.map { "    ~ \(words.seat($0)(language))" }
            }
        }
    }

    private static func points(
        _ document: DifferenceDocument, _ words: DifferenceWords, _ language: Language
    ) -> [String] {
        document.points.flatMap { rule -> [String] in
            let left = rule.instances.count - shown
            let more = Wording(zh: "    …另有\(left)处", en: "    … and \(left) more")
            return ["  \(rule.rule) \(words.points(rule)(language))"]
                + rule.instances.prefix(shown).map {
                    "    \(DifferenceWords.signed($0.change)) \(words.facts(of: $0)(language))"
                } + (left > 0 ? [more(language)] : [])
        }
    }

    private static func deadlines(
        _ document: DifferenceDocument, _ words: DifferenceWords, _ language: Language
    ) -> [String] {
        let main = document.deadlines.filter { $0.step.map(DifferenceDocument.mainSteps.contains) ?? false }
        let rows = main.map { [words.subject(of: $0), $0.title(language), words.days(of: $0)(language)] }
        let left = document.deadlines.count - main.count
        let more = Wording(zh: "  另有\(left)项其他期限随之变动", en: "  \(left) further dates change with them")
        return TextColumns(rows: rows).lines(width: .max).map { "  " + $0 } + (left > 0 ? [more(language)] : [])
    }
}
