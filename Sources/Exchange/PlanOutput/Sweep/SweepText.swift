import InspectionDomain
import Wording

/// A sweep for a terminal.
public enum SweepText {
    private static let shown = 8

    /// Shares, kinds and hinges; lines ended by `\n`.
    public static func text(_ record: SweepRecord, _ language: Language, width: Int = 80) -> String {
        let summary = SweepSummary(record)
        var lines = [
            Wording(zh: "\(record.title)：计划的稳健程度", en: "\(record.title): how robust the plan is")(language)
        ]
        if let shard = record.shard {
            lines.append(
                Wording(
                    zh: "（第\(shard.number)份，共\(shard.of)份；用 xuncha sweep merge 合并）",
                    en: "(shard \(shard.number) of \(shard.of); merge them with xuncha sweep merge)")(language))
        }
        lines += ["", SweepWords.sentence(summary)(language), ""]
        lines += shares(summary, language)
        lines += ["", Wording(zh: "按变故种类（打破计划的未来数）：", en: "By kind (futures in which it breaks the plan):")(language)]
        lines += table(summary.kinds.map(\.line), language, width)
        for befallen in [Befallen.person, .unit, .street] {
            let hinges = summary.hinges[befallen] ?? []
            guard !hinges.isEmpty else { continue }
            let heading = SweepWords.heading(of: befallen)
            let title = Wording(zh: "计划最依赖的\(heading.zh)：", en: "\(heading.en) on which the plan hangs most:")
            lines += ["", title(language)] + table(Array(hinges.prefix(shown)), language, width)
            if hinges.count > shown {
                let left = hinges.count - shown
                lines.append(Wording(zh: "  …另有\(left)个，见 hinges.csv", en: "  … \(left) more in hinges.csv")(language))
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func shares(_ summary: SweepSummary, _ language: Language) -> [String] {
        let rows = FutureVerdict.allCases.filter { $0 != .undecided || summary.all[$0] > 0 }.map { verdict in
            let count = summary.all[verdict]
            let interval = summary.interval(verdict)
            let bar = String(repeating: "█", count: summary.all.all == 0 ? 0 : count * 30 / summary.all.all)
            return [
                SweepWords.name(of: verdict)(language), "\(count)", SweepWords.percent(count, of: summary.all.all),
                "(\(interval.lowerBound)–\(interval.upperBound)%)", bar,
            ]
        }
        let exceptions = Wording(
            zh: "其中靠例外才修复的\(summary.withExceptions)个；括号内为95%置信区间。",
            en: "\(summary.withExceptions) of them are repaired only with exceptions; in brackets the 95 % interval.")
        return TextColumns(rows: rows).lines(width: .max).map { "  " + $0 } + ["  " + exceptions(language)]
    }

    private static func table(_ lines: [SweepSummary.Line], _ language: Language, _ width: Int) -> [String] {
        let verdicts: [FutureVerdict] = [.people, .dates, .impossible]
        let head =
            ["", Wording(zh: "遇到", en: "befallen")(language)]
            + verdicts.map { SweepWords.name(of: $0)(language) }
        let rows = lines.map { line in
            [line.name(language), "\(line.occurred)"] + verdicts.map { "\(line.broke[$0])" }
        }
        return TextColumns(rows: [head] + rows).lines(width: max(40, width - 2)).map { "  " + $0 }
    }
}
