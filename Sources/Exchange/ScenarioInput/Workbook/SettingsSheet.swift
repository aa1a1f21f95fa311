import DocumentFormats
import Wording
import Yams

/// The sheet of settings: one row a key, with its value.
///
/// The settings are put as the YAML text that scenario.yaml would be and read as such, so that they are understood and
/// judged in one place. Line by line it is known which row a text came from.
struct SettingsSheet: Sendable {
    /// What the sheet's columns are called.
    enum Heading {
        static let key = Wording(zh: "键", en: "key")
        static let value = Wording(zh: "值", en: "value")
    }

    private let file: String
    private let home: InputPlace.Sheet
    private let valueColumn: Int?
    private let rowOfLine: [Int: Int]
    /// The settings as YAML.
    let yaml: String

    init(_ content: SheetContent, file: String, home: InputPlace.Sheet, _ log: ProblemLog) {
        self.file = file
        self.home = home
        let headings = [Heading.key, Heading.value].map { [OfficeText.key($0.zh), OfficeText.key($0.en)] }
        let table = SheetTable(content) { text in headings.contains { $0.contains(OfficeText.key(text)) } }
        let columns = headings.map { names in
            table?.headings.first { names.contains(OfficeText.key($0.text)) }?.column
        }
        guard let table, let keyColumn = columns[0], let valueColumn = columns[1] else {
            let expected = [Heading.key.zh, Heading.value.zh]
            log.note(.workbook(.noHeading(expected: expected)), at: InputPlace(file: file, sheet: home))
            (self.valueColumn, yaml, rowOfLine) = (nil, "", [:])
            return
        }
        let reading = SettingsReading(
            file: file, home: home, keyColumn: keyColumn, valueColumn: valueColumn, log: log)
        let entries = reading.entries(of: table.rows)
        self.valueColumn = valueColumn
        (yaml, rowOfLine) = SettingsText.yaml(of: entries)
    }

    /// Where a place of the YAML text really is.
    func place(_ place: InputPlace) -> InputPlace {
        guard place.file == file, place.sheet == nil, place.unit == .line, let line = place.number else { return place }
        let row = rowOfLine[line]
        return InputPlace(file: file, sheet: home, row: row, column: row == nil ? nil : valueColumn)
    }
}

/// A setting as it stands in a row.
struct SettingEntry {
    /// The key with its section.
    let path: String
    /// The value as text; never empty.
    let value: String
    /// The row.
    let row: Int
}

/// Takes the rows of the sheet apart.
private struct SettingsReading {
    let file: String
    let home: InputPlace.Sheet
    let keyColumn: Int
    let valueColumn: Int
    let log: ProblemLog

    /// Keys of scenario.yaml that are no settings: sheets take their place, or only files know them.
    private static let keysOfFiles = ["base", "changes", "rounds", "tables"]

    func entries(of rows: [ReadRow]) -> [SettingEntry] {
        var entries: [SettingEntry] = []
        var seen: [String: InputPlace] = [:]
        for row in rows {
            let key = OfficeText.key(row[keyColumn]?.text ?? "")
            guard let value = value(of: row) else { continue }
            guard !key.isEmpty else {
                log.note(.workbook(.settingWithoutKey), at: place(row.number, keyColumn), value: value)
                continue
            }
            guard !Self.keysOfFiles.contains(key) else {
                log.note(.workbook(.keyOfFiles), at: place(row.number, keyColumn), field: key, value: value)
                continue
            }
            if let first = seen[key] {
                log.note(.workbook(.settingTwice(first: first)), at: place(row.number, keyColumn), field: key)
                continue
            }
            seen[key] = place(row.number, keyColumn)
            entries.append(SettingEntry(path: key, value: value, row: row.number))
        }
        return entries
    }

    /// The text of a value; `nil` where it is empty or cannot be read, which was noted.
    private func value(of row: ReadRow) -> String? {
        switch row[valueColumn] {
        case .error(let code)?: note(.errorValue, row, value: code)
        case .uncomputed?: note(.noResult, row, value: nil)
        case .imprecise(let text)?: note(.lostDigits, row, value: text)
        case let value?:
            let text = OfficeText.plain(value.text ?? "")
            return text.isEmpty ? nil : text
        case nil: break
        }
        return nil
    }

    private func note(_ fault: WorkbookFault, _ row: ReadRow, value: String?) {
        log.note(.workbook(fault), at: place(row.number, valueColumn), field: row[keyColumn]?.text, value: value)
    }

    private func place(_ row: Int, _ column: Int) -> InputPlace {
        InputPlace(file: file, sheet: home, row: row, column: column)
    }
}
