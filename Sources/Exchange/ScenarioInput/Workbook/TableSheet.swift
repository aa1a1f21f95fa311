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
    var columns: [ColumnDescription] { schema.columns }

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
    var firstRow: Int { rows.isEmpty ? 3 : 2 }
    /// The last row that has lists to choose from.
    var lastRow: Int { firstRow + rows.count + Self.spareRows - 1 }

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

    /// A text as the cells of a column hold it.
    func field(_ text: String, _ column: ColumnDescription) -> CSVField {
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
