import CivilCalendar
import Wording

/// Reads a notice on holidays from JSON: the program's own form, or that of the public collections
/// (`year`, `papers`, `days` with `name`, `date`, `isOffDay`).
struct HolidayJSONReader {
    private let file: String
    private let log: ProblemLog
    private var fields = FieldReader()

    /// The years of a text; none where a problem was noted.
    static func read(_ text: String, file: String, _ log: ProblemLog) -> [HolidayYear] {
        var reader = HolidayJSONReader(file: file, log: log)
        do {
            let years = reader.years(try JSONParser.parse(text))
            for problem in reader.fields.problems {
                reader.note(.json(problem.reason), problem.line, field: problem.path)
            }
            return years
        } catch {
            reader.note(.json(.syntax(.init(column: error.column, reason: error.reason))), error.line)
            return []
        }
    }

    private init(file: String, log: ProblemLog) {
        self.file = file
        self.log = log
    }

    /// One year, a list of them, or the program's own object with `years`.
    private mutating func years(_ root: JSONNode) -> [HolidayYear] {
        if case .array(let nodes) = root.value {
            return years(nodes.enumerated().map { FieldReader.Element(path: "$[\($0)]", node: $1) })
        }
        let object = fields.object(root, "$")
        return object["years"] == nil ? year(object) : years(fields.list("years", of: object))
    }

    private mutating func years(_ elements: [FieldReader.Element]) -> [HolidayYear] {
        var years: [HolidayYear] = []
        for element in elements {
            let object = fields.object(element)
            for year in year(object) {
                if years.contains(where: { $0.year == year.year }) {
                    note(.repeatedYear(year.year), object.line, field: object.path)
                }
                years.append(year)
            }
        }
        return years
    }

    private mutating func year(_ object: FieldReader.Object) -> [HolidayYear] {
        let earlier = fields.problems.count
        let number = fields.wholeNumber("year", of: object)
        let isProvisional = object["status"] != nil && fields.text("status", of: object) == "provisional"
        let days = fields.list("days", of: object)
        let rows = days.compactMap { day($0, isProvisional: isProvisional) }
        let isWhole = fields.problems.count == earlier
        guard let number else { return [] }
        if rows.isEmpty {
            if isWhole { note(.noDays(year: number), object.line, field: "\(object.path).days") }
            return []
        }
        do {
            let years = try HolidayYear.read(rows: rows, noticeYear: number, source: Wording(same: file))
            guard isWhole else { return [] }
            return source(of: object).map { source in years.map { $0.cited(as: source) } } ?? years
        } catch .badHolidayData(_, let problems) {
            // What a year lacks may stand in a day that could not be read.
            for problem in problems where isWhole || !problem.reason.isOfWholeFile {
                note(.day(problem.reason), problem.reason.isOfWholeFile ? object.line : problem.row)
            }
        } catch {
            log.note(.sense(.calendar(error)), at: InputPlace(file: file))
        }
        return []
    }

    /// A day of either form; its line stands for its row.
    private mutating func day(_ element: FieldReader.Element, isProvisional: Bool) -> HolidayRow? {
        let object = fields.object(element)
        let date = fields.text("date", of: object)
        let name = fields.text("name", of: object)
        let kind: String? =
            object["kind"] == nil && object["isOffDay"] != nil
            ? fields.flag("isOffDay", of: object).map { $0 ? "holiday" : "makeup_workday" }
            : fields.text("kind", of: object)
        let isEstimate = object["estimated"] == nil ? false : fields.flag("estimated", of: object) ?? false
        guard let date, let name, let kind else { return nil }
        let status = isEstimate ? "estimated" : isProvisional ? "statutory" : "published"
        return HolidayRow(row: object.line, date: date, name: name, kind: kind, status: status)
    }

    /// The notice as the file names it: `source`, else the links under `papers`.
    private mutating func source(of object: FieldReader.Object) -> String? {
        if object["source"] != nil { return fields.text("source", of: object) }
        guard object["papers"] != nil else { return nil }
        let papers = fields.list("papers", of: object).compactMap { paper -> String? in
            if case .text(let text) = paper.node.value { text } else { nil }
        }
        return papers.isEmpty ? nil : papers.joined(separator: "、")
    }

    private func note(_ fault: HolidayFileFault, _ line: Int?, field: String? = nil) {
        log.note(.holidayFile(fault), at: InputPlace(file: file, number: line, unit: .line), field: field)
    }
}
