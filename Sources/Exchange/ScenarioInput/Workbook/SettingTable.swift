import DocumentFormats
import InspectionDomain
import Wording
import Yams

/// The sheet of settings: every key with its value, its default and what it means.
struct SettingTable {
    let name: String
    let title: String
    let year: Int
    let settings: Settings
    let language: Language

    /// One row.
    private struct Line {
        let path: String
        let meaning: Wording
        let value: CSVField
        let usual: CSVField
        let allowed: Wording
        let rule: String
        var offered: [String]?
    }

    private static let headings: [Wording] = [
        Wording(zh: "序号", en: "No."), Wording(zh: "项目", en: "item"), SettingsSheet.Heading.value,
        Wording(zh: "默认值", en: "default"), Wording(zh: "可填内容", en: "what may be written"),
        Wording(zh: "依据", en: "rule"), SettingsSheet.Heading.key,
    ]
    private static let widths: [Double] = [7, 48, 24, 18, 36, 8, 34]
    private static let valueColumn = 3

    /// The sheet.
    func sheet() -> Sheet {
        let lines = ownLines + SettingCatalogue.all.flatMap { self.lines(of: $0) }
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

    private func row(_ line: Line, number: Int) -> SheetRow {
        let input = TableLook.typed.with { $0.fill = CellFill(0xFFF8E1) }
        let texts = ["", line.meaning(language), Self.shown(line.value), "", line.allowed(language)]
        return SheetRow(
            [
                SheetCell(.number(number), TableLook.number),
                SheetCell(.text(line.meaning(language)), TableLook.text),
                SheetCell(SheetValue(line.value), Self.style(of: line.value, input)),
                SheetCell(SheetValue(line.usual), Self.style(of: line.usual, TableLook.text)),
                SheetCell(.text(line.allowed(language)), TableLook.text),
                SheetCell(.text(line.rule), TableLook.centred),
                SheetCell(.text(line.path), TableLook.text.with { $0.colour = 0x7F7F7F }),
            ], height: TextWidth.rowHeight(of: texts, in: Self.widths))
    }

    private static func shown(_ field: CSVField) -> String {
        if case .text(let text) = field { text } else { "" }
    }

    /// What a setting means, without what is said of its writing in YAML.
    private static func meaning(_ wording: Wording) -> Wording {
        func cut(_ text: String, at marks: [String], _ null: String, _ empty: String) -> String {
            let ends = marks.compactMap { text.range(of: $0)?.lowerBound }
            return String(text[..<(ends.min() ?? text.endIndex)]).replacing(null, with: empty)
        }
        return Wording(
            zh: cut(wording.zh, at: ["；可写成", "；never"], "null ", "空着"),
            en: cut(wording.en, at: ["; or {", "; never"], "null:", "empty:"))
    }

    private static func style(of field: CSVField, _ style: CellStyle) -> CellStyle {
        switch field {
        case .number: style.with { ($0.format, $0.alignment) = (.integer, .left) }
        case .day: style.with { ($0.format, $0.alignment) = (.day(.zh), .left) }
        case .text, .empty: style
        }
    }

    private var ownLines: [Line] {
        ScenarioDocument.ownKeys.compactMap { own in
            let value: CSVField
            switch own.key {
            case "name": value = .text(name)
            case "title": value = .text(title)
            case "year": value = .number(year)
            default: return nil
            }
            return Line(
                path: own.key, meaning: own.meaning, value: value, usual: .empty,
                allowed: own.key == "year" ? ValueKind.integer(2000...2200).wording : ValueKind.text.wording, rule: "—")
        }
    }

    private func lines(of setting: Setting) -> [Line] {
        let description = setting.description
        let value = SettingNode(setting.render(settings))
        let usual = SettingNode(description.defaultText)
        func line(
            _ path: String, _ meaning: Wording, _ value: CSVField, _ usual: CSVField, _ allowed: Wording,
            offered: [String]? = nil
        ) -> Line {
            Line(
                path: path, meaning: meaning, value: value, usual: usual, allowed: allowed, rule: description.rule,
                offered: offered)
        }
        let office = OfficeValue(language: language)
        let meaning = Self.meaning(description.meaning)
        switch description.kind {
        case .value(let kind, _):
            let allowed = office.allowed(kind)
            return [
                line(
                    description.path, meaning, office.field(value.text ?? "", kind),
                    office.field(usual.text ?? "", kind), allowed, offered: office.offered(by: kind))
            ]
        case .weightOrNever:
            return [
                line(
                    description.path, meaning, weight(value.text), weight(usual.text),
                    Wording(zh: "整数权重，或“不准”", en: "a weight, or never"))
            ]
        case .weightAndLevel:
            let level = Wording(zh: "优化级别（\(meaning.zh)），小的先优化", en: "level of: \(meaning.en); lower ones first")
            return [
                line(
                    description.path, meaning, weight(value.weight), weight(usual.weight),
                    Wording(zh: "整数权重；0 为不考虑", en: "a weight; 0: off")),
                line(
                    description.path + ".level", level, weight(value.level), weight(usual.level),
                    ValueKind.integer(1...9).wording),
            ]
        case .contents:
            return (1...9).map { number in
                let names = settings.contentExpertise[number]?.map(\.text).joined(separator: "、") ?? ""
                return line(
                    "\(description.path).\(number)",
                    Wording(
                        zh: "巡查内容第\(number)项所需的专业，三(一)",
                        en: "expertise that content \(number) of the inspection asks for"),
                    office.field(names, .names), .empty, Wording(zh: "专业，用“、”分隔", en: "expertise, separated by ;"))
            }
        }
    }

    private func weight(_ text: String?) -> CSVField {
        guard let text else { return .empty }
        if let number = WholeNumber.read(text) { return .number(number) }
        return .text(SettingCatalogue.isNever(text) && language == .zh ? "不准" : text)
    }

    private func validation(_ line: Line, row: Int) -> CellValidation? {
        guard let offered = line.offered else { return nil }
        return CellValidation(
            CellRange(rows: row...row, columns: Self.valueColumn...Self.valueColumn), .choice(offered), isStrict: true,
            complaint: Wording(zh: "请从下拉列表中选择。", en: "Choose from the list.")(language))
    }
}

/// The value of a setting as YAML writes it, taken apart.
struct SettingNode {
    /// A single value, or the items of a list; `nil` for null and for keys with values.
    let text: String?
    /// The weight of a preference.
    let weight: String?
    /// Its level; 1 where it says nothing.
    let level: String

    init(_ yaml: String) {
        let log = ProblemLog()
        let root = YAMLText.root(of: "value: \(yaml)", file: "", log)
        let node = root?["value"]
        text = node.flatMap { $0.isNull ? nil : $0.fieldText(allowsList: true) }
        weight = text ?? node?["weight"]?.scalar?.string
        level = node?["level"]?.scalar?.string ?? "1"
    }
}
