import CivilCalendar
import Wording

/// A second file of holidays held against those loaded, day by day.
public struct HolidayComparison: Encodable, Sendable {
    private struct Difference: Encodable {
        let year: Int
        let day: String?
        let zh: String
        let en: String
    }

    private let differences: [Difference]
    private let remarks: [Difference]
    private let years: [Int]

    /// Compares the years that `file` holds; others are not looked at.
    public init(_ file: [HolidayYear], with calendar: WorkingDayCalendar) {
        let updates = calendar.updates(loading: file)
        years = updates.map(\.year)
        differences = updates.flatMap { update -> [Difference] in
            guard update.before != nil else {
                let missing = Wording(
                    zh: "\(update.year)年：文件有，尚未载入", en: "\(update.year): in the file, but not loaded")
                return [Self.difference(update.year, missing)]
            }
            return update.changes.filter(\.changesWork).map { Self.difference(update.year, Self.words($0), $0.day) }
        }
        remarks = updates.flatMap { update -> [Difference] in
            guard let before = update.before else { return [] }
            let days = update.changes.filter { !$0.changesWork }
            let status = before.status.isProvisional != update.after.status.isProvisional
            let certainty = Wording(
                zh: "\(update.year)年：已载入的为\(before.status.wording.zh)，文件为\(update.after.status.wording.zh)",
                en:
                    "\(update.year): \(before.status.wording.en) as loaded, \(update.after.status.wording.en) in the file"
            )
            return (status ? [Self.difference(update.year, certainty)] : [])
                + days.map { Self.difference(update.year, Self.words($0), $0.day) }
        }
    }

    /// Whether a day is worked by one and not by the other, or a year is missing.
    public var isDifferent: Bool { !differences.isEmpty }

    /// For a terminal, lines ended by `\n`.
    public func text(_ language: Language) -> String {
        var lines: [Wording] = []
        let names = years.map(String.init).joined(separator: "、")
        let english = years.map(String.init).joined(separator: ", ")
        lines.append(
            isDifferent
                ? Wording(
                    zh: "✗ 与已载入的节假日有\(differences.count)处不同：",
                    en: "✗ The file differs from the holidays loaded in \(differences.count) places:")
                : Wording(
                    zh: "✓ \(names)年逐日一致，班休没有不同。", en: "✓ \(english): every day is worked or rested as loaded."))
        lines += differences.map { Wording(zh: "  \($0.zh)", en: "  \($0.en)") }
        if !remarks.isEmpty {
            lines.append(Wording(zh: "不影响班休的不同：", en: "Differences that change no working day:"))
            lines += remarks.map { Wording(zh: "  \($0.zh)", en: "  \($0.en)") }
        }
        return lines.map { $0(language) + "\n" }.joined()
    }

    /// The JSON text.
    public func json() throws -> String { try PrettyJSON.text(self) }

    private static func difference(_ year: Int, _ words: Wording, _ day: Day? = nil) -> Difference {
        Difference(year: year, day: day?.description, zh: words.zh, en: words.en)
    }

    private static func words(_ change: DayChange) -> Wording {
        let (day, loaded, file) = (change.day, change.before.wording, change.after.wording)
        return Wording(
            zh: "\(day.chinese)（\(day.weekday.wording.zh)）：已载入为\(loaded.zh)，文件为\(file.zh)",
            en: "\(day) (\(day.weekday.wording.en)): \(loaded.en) as loaded, \(file.en) in the file")
    }
}
