/// The rows of a holiday file in comma-separated values, with everything wrong in its shape.
struct HolidayCSV {
    private(set) var rows: [HolidayRow] = []
    private(set) var problems: [HolidayDataProblem] = []

    init(_ csv: String) {
        let lines = CSVLines.split(csv)
        guard let heading = lines.first else {
            problems = [HolidayDataProblem(row: 0, reason: .noRows)]
            return
        }
        guard let columns = columns(of: heading) else { return }
        for line in lines.dropFirst() { read(line, columns: columns, width: heading.fields.count) }
        if lines.count == 1 { problems.append(HolidayDataProblem(row: 0, reason: .noRows)) }
    }

    private enum Column: String, CaseIterable {
        case date, name, kind, status

        init?(heading: String) {
            let alias: [String: Column] = ["日期": .date, "名称": .name, "节日": .name, "类型": .kind, "状态": .status]
            guard let column = alias[heading] ?? Column(rawValue: heading.lowercased()) else { return nil }
            self = column
        }
    }

    private mutating func columns(of heading: CSVLines.Line) -> [Column: Int]? {
        var columns: [Column: Int] = [:]
        for (index, text) in heading.fields.enumerated() {
            guard let column = Column(heading: text) else {
                problems.append(HolidayDataProblem(row: heading.row, reason: .unknownColumn(text)))
                continue
            }
            if columns.updateValue(index, forKey: column) != nil {
                problems.append(HolidayDataProblem(row: heading.row, reason: .repeatedColumn(text)))
            }
        }
        for column in Column.allCases where columns[column] == nil && column != .status {
            problems.append(HolidayDataProblem(row: heading.row, reason: .missingColumn(column.rawValue)))
        }
        return problems.isEmpty ? columns : nil
    }

    private mutating func read(_ line: CSVLines.Line, columns: [Column: Int], width: Int) {
        guard line.fields.count == width else {
            let reason = HolidayDataProblem.Reason.fieldCount(found: line.fields.count, expected: width)
            return problems.append(HolidayDataProblem(row: line.row, reason: reason))
        }
        func field(_ column: Column) -> String { columns[column].map { line.fields[$0] } ?? "" }
        rows.append(
            HolidayRow(
                row: line.row, date: field(.date), name: field(.name), kind: field(.kind), status: field(.status)))
    }
}
