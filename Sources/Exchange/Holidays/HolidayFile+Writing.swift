import CivilCalendar
import DocumentFormats
import Wording

extension HolidayFile {
    /// The years as the program's own JSON, which `read` takes back.
    public static func json(of years: [HolidayYear]) -> String {
        let json: OrderedJSON = ["schema": .text(schema), "years": .array(years.map(object))]
        return json.prettyText
    }

    private static func object(_ year: HolidayYear) -> OrderedJSON {
        [
            "year": .int(year.year), "status": year.status.isProvisional ? "provisional" : "published",
            "source": .text(year.status.source.zh), "days": .array(year.entries.map(object)),
        ]
    }

    private static func object(_ entry: HolidayEntry) -> OrderedJSON {
        [
            "date": .text(entry.day.description), "name": .text(entry.name), "kind": .text(entry.kind.rawValue),
            "estimated": .bool(entry.isEstimate),
        ]
    }

    /// The years as a table with Chinese headings, which a scenario's `holidays.csv` and `read` take back.
    ///
    /// - Parameter notes: What is written in the column 备注, by day.
    static func table(of years: [HolidayYear], notes: [Day: String] = [:]) -> CSVWriter {
        CSVWriter(
            heading: HolidayTable.schema.columns.map { $0.aliases.first ?? $0.name },
            rows: years.flatMap { year in
                year.entries.map { entry in
                    [
                        .day(entry.day), .text(entry.name), .text(entry.kind == .holiday ? "放假" : "上班"),
                        .text(status(of: entry, in: year)), .text(year.status.source.zh), .text(notes[entry.day] ?? ""),
                    ]
                }
            })
    }

    private static func status(of entry: HolidayEntry, in year: HolidayYear) -> String {
        guard year.status.isProvisional else { return "已发布" }
        return entry.isEstimate ? "估计" : "法定"
    }
}
