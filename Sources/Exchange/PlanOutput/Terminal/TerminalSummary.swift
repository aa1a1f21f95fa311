import CivilCalendar
import FollowUp
import InspectionDomain
import Wording

/// What is printed when a plan is done: everything that matters on one screen.
public enum TerminalSummary {
    /// The summary, lines ended by `\n`.
    ///
    /// - Parameters:
    ///   - width: columns of the terminal; lines do not grow beyond it, down to 40.
    ///   - height: lines to fill at most; long lists are cut and say how much is left out.
    ///   - isColoured: whether to colour the status; its words say the same.
    ///   - files: where the files were written and what they are called; `nil` where none were.
    public static func text(
        _ document: PlanDocument, _ language: Language, width: Int = 80, height: Int = 24, isColoured: Bool = false,
        files: (directory: String, names: [String])? = nil
    ) -> String {
        let summary = SummaryLines(
            document: document, language: language, width: max(40, width), isColoured: isColoured)
        let head = summary.status
        let foot = summary.points + summary.draw + summary.nextDates + summary.files(files)
        let exceptions = summary.exceptions(limit: 4)
        let room = max(5, height - head.count - foot.count - exceptions.count)
        let lines = head + summary.schedule(limit: room) + exceptions + foot
        return lines.joined(separator: "\n") + "\n"
    }
}

/// The parts of the summary.
private struct SummaryLines {
    let document: PlanDocument
    let language: Language
    let width: Int
    let isColoured: Bool

    var status: [String] {
        let short = StatusWords.short(document.report.status)(language)
        let mark = document.report.status == .provenOptimal ? "✓" : "≈"
        let colour = document.report.status == .provenOptimal ? "\u{1B}[32m" : "\u{1B}[33m"
        let line = ColumnText.cut("\(mark) \(document.heading)\(words("：", ": "))\(short)", to: width)
        let facts = words(
            "\(document.plan.rounds.count)轮，\(document.plan.visits.count)次巡查，参加\(people)人，"
                + "例外\(document.report.exceptions.count)项",
            "rounds: \(document.plan.rounds.count), visits: \(document.plan.visits.count), people: \(people), "
                + "exceptions: \(document.report.exceptions.count)")
        let caution = words("节假日安排暂定，须复核", "holidays provisional")
        let provisional = document.isProvisional ? words("；", "; ") + caution : ""
        return [isColoured ? "\(colour)\(line)\u{1B}[0m" : line, ColumnText.cut("  \(facts)\(provisional)", to: width)]
    }

    /// Visits by date under a heading, at most `limit` lines in all.
    func schedule(limit: Int) -> [String] {
        let visits = document.plan.visits
        let shown = visits.count + 2 <= limit ? visits.count : max(1, limit - 3)
        let rows =
            [columns.map { $0.heading(language) }]
            + visits.prefix(shown).map { visit in
                columns.map { $0.cell(visit) }
            }
        let lines = TextColumns(rows: rows).lines(width: width - 2, gap: isNarrow ? 1 : 2).map { "  " + $0 }
        let left = visits.count - shown
        let more = words("  …另有\(left)次巡查，见 schedule.csv", "  … \(left) more visits in schedule.csv")
        return [""] + lines + (left > 0 ? [more] : [])
    }

    private typealias Column = (heading: Wording, cell: (PlannedVisit) -> String)

    /// What a narrow terminal has no room for is left out rather than cut to pieces.
    private var columns: [Column] {
        let core: [Column] = [
            (Wording(zh: "街道", en: "Street"), { document.scenario.name($0.street) }),
            (Wording(zh: "巡查组", en: "Team"), { PlanTerms.team($0.team)(language) }),
            (Wording(zh: "进驻", en: "Entry"), { $0.entry.description }),
            (Wording(zh: "结束", en: "Exit"), { $0.exit.description }),
        ]
        guard !isNarrow else { return core }
        return [(Wording(zh: "轮次", en: "Round"), { document.scenario.name($0.round) })] + core + [
            (
                Wording(zh: "天数", en: "Days"),
                { "\($0.days.dayCount)/\(document.scenario.calendar.workingDays(in: $0.days))" }
            ),
            (
                Wording(zh: "组长", en: "Leader"),
                { visit in
                    document.plan.leaders(of: visit).map(document.scenario.name)
                        .joined(separator: language.listSeparator)
                }
            ),
        ]
    }

    private var isNarrow: Bool { width < 64 }

    func exceptions(limit: Int) -> [String] {
        let exceptions = document.report.exceptions
        guard !exceptions.isEmpty else { return [] }
        let shown = exceptions.count <= limit ? limit : limit - 1
        let lines = exceptions.prefix(shown).map { exception in
            let text = "\(exception.kind.wording(language))\(words("：", ": "))\(exception.facts(language))"
            return ColumnText.cut("  ! \(text)", to: width)
        }
        let left = exceptions.count - lines.count
        let more = words("  …另有\(left)项，见 plan.html", "  … \(left) more in plan.html")
        return ["", words("提请审批的例外：", "Exceptions to approve:")] + lines + (left > 0 ? [more] : [])
    }

    var points: [String] {
        let byRule = Dictionary(grouping: document.report.points, by: \.instance.rule)
        let parts = byRule.keys.sorted().map { rule in
            let sum = (byRule[rule] ?? []).map(\.points).reduce(0, +)
            return "\(document.title(of: rule)(language)) \(sum)"
        }
        let total = document.report.points.map(\.points).reduce(0, +)
        let label = words("偏好得分 \(total)（越低越好）", "Preference points \(total) (fewer is better)")
        guard !parts.isEmpty else { return ["", ColumnText.cut(label, to: width)] }
        return [""] + wrapped(parts, behind: label + words("：", ": "), separator: words("，", ", "), lines: 3)
    }

    /// That the plan was drawn, and by which seed.
    var draw: [String] {
        guard let draw = document.report.draw else { return [] }
        let aspects = draw.aspects.map(\.wording).joined()
        return [
            ColumnText.cut(
                words(
                    "抽签选定（\(aspects.zh)）：种子 \(draw.seed)，签号之和 \(draw.sum)",
                    "Drawn among equals (\(aspects.en)): seed \(draw.seed), sum of lots \(draw.sum)"), to: width)
        ]
    }

    /// Parts in as many lines as allowed, broken between parts; the last line is cut.
    private func wrapped(_ parts: [String], behind start: String, separator: String, lines: Int) -> [String] {
        var result = [start]
        for (index, part) in parts.enumerated() {
            let piece = part + (index == parts.count - 1 ? "" : separator)
            let line = result[result.count - 1]
            if ColumnText.width(line + piece) > width, result.count < lines {
                if line.last == " " { result[result.count - 1].removeLast() }
                result.append("  " + piece)
            } else {
                result[result.count - 1] = line + piece
            }
        }
        return result.map { ColumnText.cut($0, to: width) }
    }

    /// The first three dates of the plan; of one that was made again, from then on.
    var nextDates: [String] {
        let start = document.scenario.replanning?.asOf ?? .earliest
        let entries = document.deadlines.filter { $0.target >= start }.prefix(3).map { entry -> String in
            let street = entry.street.map { " " + document.scenario.name($0) } ?? ""
            return "\(entry.target) \(entry.title(language))\(street)"
        }
        guard !entries.isEmpty else { return [] }
        return [words("最先到来的日期：", "First dates:")] + entries.map { ColumnText.cut("  " + $0, to: width) }
    }

    func files(_ files: (directory: String, names: [String])?) -> [String] {
        guard let files else { return [] }
        let label = words("已写入 \(files.directory)", "Written to \(files.directory)")
        return ["", ColumnText.cut(label, to: width)] + wrapped(files.names, behind: "  ", separator: " ", lines: 3)
    }

    private var people: Int {
        let rosters = document.plan.rounds.flatMap(\.teams).flatMap(\.members).map(\.person)
        return Set(rosters + document.plan.visits.flatMap(\.substitutes)).count
    }

    private func words(_ zh: String, _ en: String) -> String { Wording(zh: zh, en: en)(language) }
}
