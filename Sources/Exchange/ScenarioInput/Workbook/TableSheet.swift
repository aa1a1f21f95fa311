import CivilCalendar
import DocumentFormats
import Wording

/// The sheet of one table: heading, lists to choose from, notes, and its rows or an example.
struct TableSheet {
    let schema: TableSchema
    /// The rows as they were read; empty for a template.
    let rows: [InputRow]
    let language: Language

    /// Rows below the last that still have lists to choose from.
    private static let spareRows = 500

    /// The columns, the running number first.
    private var columns: [ColumnDescription] { schema.columns }

    /// The sheet.
    func sheet() -> Sheet {
        var sheet = Sheet(name: name, columns: sheetColumns, rows: [headingRow] + bodyRows)
        sheet.frozenRows = 1
        sheet.frozenColumns = 2
        sheet.notes = columns.enumerated().map { CellNote(CellAddress(row: 1, column: $0 + 2), note(on: $1)) }
        sheet.notes.append(CellNote(CellAddress(row: 1, column: 1), numberNote(language)))
        sheet.validations = columns.enumerated().compactMap { validation($1, column: $0 + 2) }
        sheet.page.repeatedRows = 1...1
        sheet.page.footer = TableLook.footer(language)
        sheet.tab = schema.isRequired ? 0x3B6EA5 : nil
        return sheet
    }

    /// The sheet's name.
    var name: String { SheetNames.name(of: schema)(language) }

    /// The cells of the column in which things of this table are named, for lists on other sheets.
    var nameCells: CellRange? {
        guard let index = columns.firstIndex(where: { $0.name == "name" }) else { return nil }
        return CellRange(rows: firstRow...lastRow, columns: index + 2...index + 2)
    }

    /// The first row of data: below the example, where there is one.
    private var firstRow: Int { rows.isEmpty ? 3 : 2 }
    private var lastRow: Int { firstRow + rows.count + Self.spareRows - 1 }

    private var headingRow: SheetRow {
        let number = Wording(zh: "序号", en: "No.")(language)
        return SheetRow(
            ([number] + columns.map(heading)).map { SheetCell(.text($0), TableLook.heading) }, height: 32)
    }

    private func heading(_ column: ColumnDescription) -> String {
        let name = language == .zh ? column.aliases.first ?? column.name : column.name
        return column.isRequired ? name + "*" : name
    }

    private var bodyRows: [SheetRow] {
        guard !rows.isEmpty else { return [exampleRow] }
        return rows.enumerated().map { index, row in
            let cells = columns.map { column in
                SheetCell(SheetValue(field(row.fields[column.name]?.text ?? "", column)), style(column))
            }
            return SheetRow([SheetCell(.number(index + 1), TableLook.number)] + cells)
        }
    }

    private var exampleRow: SheetRow {
        let mark = SheetCell(.text(Wording(zh: "示例", en: "example")(language)), TableLook.example(TableLook.centred))
        let needed = schema.name == PinTable.schema.name ? PinTable.columns(of: .person) : nil
        return SheetRow(
            [mark]
                + columns.map { column in
                    let isShown = needed.map { ($0.needed + $0.allowed + ["kind"]).contains(column.name) } ?? true
                    let value = isShown ? SheetValue(field(column.example, column)) : nil
                    return SheetCell(value, TableLook.example(style(column)))
                })
    }

    private func field(_ text: String, _ column: ColumnDescription) -> CSVField {
        OfficeValue(language: language).field(text, column.kind)
    }

    private func style(_ column: ColumnDescription) -> CellStyle {
        switch column.kind {
        case .day: TableLook.day(language)
        case .integer: TableLook.number
        case .flag, .choice: TableLook.centred
        case .text, .names, .references, .reference, .choices, .period, .periodOrSetting, .span: TableLook.typed
        }
    }

    private var sheetColumns: [SheetColumn] {
        let texts = bodyRows.map { row in row.cells.map { Self.shown($0.value) } }
        return [SheetColumn(width: 7, style: TableLook.number)]
            + columns.enumerated().map { index, column in
                let limits: ClosedRange<Double> = column.kind == .text ? 12...40 : 10...30
                let width = TextWidth.column(
                    for: [heading(column)] + texts.map { $0[index + 1] }, within: limits)
                return SheetColumn(width: column.kind == .day ? max(width, 17) : width, style: style(column))
            }
    }

    private static func shown(_ value: SheetValue?) -> String {
        switch value {
        case .text(let text): text
        case .number(let number): String(number)
        case .day(let day): day.chinese
        case .formula, nil: ""
        }
    }
}

extension TableSheet {
    /// What is said of a column when the mouse rests on its heading.
    private func note(on column: ColumnDescription) -> String {
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

    private func numberNote(_ language: Language) -> String {
        Wording(
            zh: "序号不读取，可随意编排。写“示例”或“合计”的行不读取。",
            en: "The number is not read. Rows marked \"example\" or \"total\" are not read either.")(language)
    }

    private func validation(_ column: ColumnDescription, column number: Int) -> CellValidation? {
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
    fileprivate var listed: TableSchema? {
        switch self {
        case .street: StreetTable.schema
        case .unit: UnitTable.schema
        case .person: PeopleTable.schema
        case .round: RoundTable.schema
        case .theme: ThemeTable.schema
        case .visit: nil
        }
    }
}
