import DocumentFormats
import InspectionDomain
import Wording

/// The sheet of settings: every key with its value, its default and what it means.
struct SettingTable {
    let name: String
    let title: String
    let year: Int
    let settings: Settings
    let language: Language

    private static let headings: [Wording] = [
        Wording(zh: "序号", en: "No."), Wording(zh: "项目", en: "item"), SettingsSheet.Heading.value,
        Wording(zh: "默认值", en: "default"), Wording(zh: "可填内容", en: "what may be written"),
        Wording(zh: "依据", en: "rule"), SettingsSheet.Heading.key,
    ]
    private static let widths: [Double] = [7, 48, 24, 18, 36, 8, 34]
    private static let valueColumn = 3

    /// The sheet.
    func sheet() -> Sheet {
        let lines = SettingLines(name: name, title: title, year: year, settings: settings, language: language).all
        let heading = SheetRow(Self.headings.map { SheetCell(.text($0(language)), TableLook.heading) }, height: 24)
        var sheet = Sheet(
            name: SheetNames.settings(language),
            columns: Self.widths.map { SheetColumn(width: $0) },
            rows: [heading] + lines.enumerated().map { row($1, number: $0 + 1) })
        sheet.frozenRows = 1
        sheet.frozenColumns = 3
        sheet.validations = lines.enumerated().compactMap { validation($1, row: $0 + 2) }
        sheet.notes = [
            CellNote(
                CellAddress(row: 1, column: Self.valueColumn),
                Wording(
                    zh: "只需改这一列。空着即用默认值。", en: "Only this column need be changed. Empty means the default.")(language)),
            CellNote(
                CellAddress(row: 1, column: Self.headings.count),
                Wording(zh: "程序按这一列认项目，请勿改动。", en: "The program knows the settings by this column; leave it as it is.")(
                    language)),
        ]
        sheet.page.repeatedRows = 1...1
        sheet.page.footer = TableLook.footer(language)
        sheet.tab = 0x3B6EA5
        return sheet
    }

    private func row(_ line: SettingLine, number: Int) -> SheetRow {
        let input = TableLook.typed.with { $0.fill = CellFill(0xFFF8E1) }
        let texts = ["", line.meaning(language), Self.shown(line.value), "", line.allowed(language)]
        return SheetRow(
            [
                SheetCell(.number(number), TableLook.number),
                SheetCell(.text(line.meaning(language)), TableLook.text),
                SheetCell(SheetValue(line.value), style(of: line.value, input)),
                SheetCell(SheetValue(line.usual), style(of: line.usual, TableLook.text)),
                SheetCell(.text(line.allowed(language)), TableLook.text),
                SheetCell(.text(line.rule), TableLook.centred),
                SheetCell(.text(line.path), TableLook.text.with { $0.colour = 0x7F7F7F }),
            ], height: TextWidth.rowHeight(of: texts, in: Self.widths))
    }

    private static func shown(_ field: CSVField) -> String {
        if case .text(let text) = field { text } else { "" }
    }

    private func style(of field: CSVField, _ style: CellStyle) -> CellStyle {
        switch field {
        case .number: style.with { ($0.format, $0.alignment) = (.integer, .left) }
        case .day: style.with { ($0.format, $0.alignment) = (.day(language), .left) }
        case .text, .empty: style
        }
    }

    private func validation(_ line: SettingLine, row: Int) -> CellValidation? {
        guard let offered = line.offered else { return nil }
        return CellValidation(
            CellRange(rows: row...row, columns: Self.valueColumn...Self.valueColumn), .choice(offered), isStrict: true,
            complaint: Wording(zh: "请从下拉列表中选择。", en: "Choose from the list.")(language))
    }
}
