import CivilCalendar
import DocumentFormats
import Wording

extension TableSheet {
    /// What is said of a column when the mouse rests on its heading.
    func note(on column: ColumnDescription) -> String {
        var lines = [
            column.meaning, Wording(zh: "填写：", en: "value: ") + OfficeValue(language: language).allowed(column.kind),
        ]
        if column.isRequired {
            lines.append(Wording(zh: "必填", en: "required"))
        } else if let empty = column.whenEmpty {
            lines.append(Wording(zh: "空着：\(shown(empty.zh, column))", en: "when empty: \(shown(empty.en, column))"))
        }
        if !column.example.isEmpty {
            lines.append(Wording(zh: "例：\(column.example)", en: "example: \(column.example)"))
        }
        return lines.map { $0(language) }.joined(separator: "\n")
    }

    /// What an empty field means, in the words of the sheet.
    private func shown(_ text: String, _ column: ColumnDescription) -> String {
        if text == "[]" { return Wording(zh: "无", en: "none")(language) }
        if case .text(let words) = field(text, column) { return words }
        return text
    }

    /// What is said of the running number.
    func numberNote(_ language: Language) -> String {
        Wording(
            zh: "序号不读取，可随意编排。写“示例”或“合计”的行不读取。",
            en: "The number is not read. Rows marked \"example\" or \"total\" are not read either.")(language)
    }

    /// What the cells of a column accept.
    func validation(_ column: ColumnDescription, column number: Int) -> CellValidation? {
        let range = CellRange(rows: firstRow...lastRow, columns: number...number)
        func complaint(_ zh: String, _ en: String) -> String { Wording(zh: zh, en: en)(language) }
        if let offered = OfficeValue(language: language).offered(by: column.kind) {
            return CellValidation(
                range, .choice(offered), isStrict: true,
                complaint: complaint("请从下拉列表中选择。", "Choose from the list."))
        }
        switch column.kind {
        case .integer(let limits):
            return CellValidation(
                range, .integer(limits), isStrict: true,
                complaint: complaint(
                    "请填\(limits.lowerBound)到\(limits.upperBound)的整数。",
                    "Write a whole number from \(limits.lowerBound) to \(limits.upperBound)."))
        case .day:
            // Texts such as 2027.3.1 are understood too, so that the program asks back rather than refuse them.
            guard let first = Day(year: 2000, month: 1, day: 1), let last = Day(year: 2200, month: 12, day: 31) else {
                return nil
            }
            return CellValidation(
                range, .day(first...last), isStrict: false,
                complaint: complaint("这不是日期，如 2027-3-1。仍要填入吗？", "This is not a date such as 2027-3-1. Keep it?"))
        case .reference(let kind): return kind.listed.flatMap { reference($0, range) }
        default: return nil
        }
    }

    private func reference(_ table: TableSchema, _ range: CellRange) -> CellValidation? {
        let home = TableSheet(schema: table, rows: [], language: language)
        guard let column = home.nameCells?.columns else { return nil }
        let names = CellRange(rows: 2...2000, columns: column)
        return CellValidation(
            range, .choiceFrom(sheet: home.name, range: names), isStrict: false,
            complaint: Wording(
                zh: "“\(home.name)”表里没有这个名称（也可填编号）。仍要填入吗？",
                en: "The sheet \"\(home.name)\" has no such name (an id will do too). Keep it?")(language))
    }
}

extension EntityKind {
    /// The table that lists such things under a name; `nil` where none does so directly.
    fileprivate var listed: TableSchema? { self == .visit ? nil : table }
}
