import CivilCalendar
import Exchange
import Wording

/// The years the office counts with, one a line.
public struct HolidayListReport: Encodable, Sendable {
    private struct Year: Encodable {
        let year: Int
        let status: String
        let origin: HolidayOrigin
        let source: Wording
        let restDays: Int
        let makeupDays: Int
        let workingDays: Int
        let estimates: Int

        enum CodingKeys: String, CodingKey {
            case year, status, origin, source, estimates
            case restDays = "rest_days"
            case makeupDays = "makeup_days"
            case workingDays = "working_days"
        }
    }

    private let version: String
    private let years: [Year]

    /// The list of a shelf.
    public init(_ shelf: HolidayShelf) {
        version = shelf.calendar.version
        years = shelf.calendar.years.map { year in
            Year(
                year: year.year, status: year.status.isProvisional ? "provisional" : "published",
                origin: shelf.origin(of: year.year),
                source: year.status.source, restDays: year.restDays.count,
                makeupDays: year.makeupDays.count,
                workingDays: shelf.calendar.workingDays(in: Day.year(year.year)),
                estimates: year.entries.filter(\.isEstimate).count)
        }
    }

    /// For a terminal, lines ended by `\n`.
    public func text(_ language: Language) -> String {
        let heading = [
            Wording(zh: "年份", en: "Year"), Wording(zh: "状态", en: "Status"), Wording(zh: "放假", en: "Rest"),
            Wording(zh: "调休上班", en: "Make-up"), Wording(zh: "工作日", en: "Working"), Wording(zh: "载入自", en: "From"),
        ].map { $0(language) }
        let rows = years.map { year in
            let isProvisional = year.status == "provisional"
            let mark = isProvisional ? Wording(zh: "暂定", en: "provisional") : Wording(zh: "已发布", en: "published")
            return [
                "\(year.year)", mark(language), "\(year.restDays)", "\(year.makeupDays)", "\(year.workingDays)",
                year.origin.wording(language),
            ]
        }
        let sources = [Wording(zh: "来源", en: "Source")] + years.map { Wording(zh: $0.source.zh, en: $0.source.en) }
        let lines = zip(TerminalTable.lines([heading] + rows), sources).map { $0 + "  " + $1(language) + "\n" }
        let version = Wording(zh: "日历版本 \(version)", en: "Calendar version \(version)")(language)
        return lines.joined() + version + "\n"
    }

    /// The JSON text.
    public func json() throws -> String { try PrettyJSON.text(self) }
}
