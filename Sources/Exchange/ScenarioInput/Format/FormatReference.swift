import InspectionDomain
import Wording

/// The reference tables as Markdown, Chinese and English side by side.
enum FormatReference {
    /// Every key of scenario.yaml.
    static var settings: String {
        var lines = rows(["键 key", "值 value", "默认 default", "依据 rule", "说明 meaning"])
        for own in ScenarioDocument.ownKeys {
            lines.append(
                row([
                    code(own.key), own.example.isEmpty ? "—" : code(own.example),
                    own.isRequired ? "必填 required" : "—", "—", both(own.meaning),
                ]))
        }
        for setting in SettingCatalogue.all.map(\.description) {
            lines.append(
                row([
                    code(setting.path), both(setting.kind.wording), code(setting.defaultText), setting.rule,
                    both(setting.meaning),
                ]))
        }
        return lines.joined(separator: "\n")
    }

    /// Every table, one section each.
    static var tables: String {
        TableCatalogue.files.map { schema in
            let need = schema.isRequired ? "必需 required" : "可选 optional"
            let names = schema.aliases.map { code("\($0).csv") }.joined(separator: ", ")
            return """
                ### \(schema.name).csv — \(schema.title.zh) \(schema.title.en)

                \(schema.meaning.zh)。\(need)；文件也可叫 \(names)。
                \(schema.meaning.en.prefix(1).uppercased() + schema.meaning.en.dropFirst()).

                \(table(schema))
                """
        }.joined(separator: "\n\n")
    }

    /// The columns of one table.
    static func table(_ schema: TableSchema) -> String {
        var lines = rows(["列 column", "中文列名 aliases", "值 value", "空着 when empty", "说明 meaning", "示例 example"])
        for column in schema.columns {
            let empty = column.isRequired ? "必填 required" : column.whenEmpty.map(both) ?? "—"
            lines.append(
                row([
                    code(column.name), column.aliases.joined(separator: "、"), both(column.kind.wording), empty,
                    both(column.meaning), column.example.isEmpty ? "—" : code(column.example),
                ]))
        }
        return lines.joined(separator: "\n")
    }

    /// Which columns each kind of pin reads.
    static var pins: String {
        var lines = rows(["kind", "中文", "必填列 needed", "可填列 allowed"])
        for (choice, kind) in ChoiceTexts.pinKinds {
            let (needed, allowed) = PinTable.columns(of: kind)
            lines.append(
                row([
                    code(choice.key), choice.aliases.joined(separator: "、"), needed.map(code).joined(separator: ", "),
                    allowed.isEmpty ? "—" : allowed.map(code).joined(separator: ", "),
                ]))
        }
        return lines.joined(separator: "\n")
    }

    static func rows(_ headings: [String]) -> [String] {
        [row(headings), "|" + String(repeating: "-|", count: headings.count)]
    }

    static func row(_ cells: [String]) -> String {
        "| " + cells.map { $0.split(separator: "|").joined(separator: "\\|") }.joined(separator: " | ") + " |"
    }

    static func both(_ wording: Wording) -> String {
        wording.zh == wording.en ? wording.zh : "\(wording.zh)<br>\(wording.en)"
    }

    static func code(_ text: String) -> String { "`\(text)`" }
}

extension SettingKind {
    /// What may be written.
    var wording: Wording {
        switch self {
        case .value(let kind, let isNullable):
            isNullable ? kind.wording + Wording(zh: "，或 null", en: ", or null") : kind.wording
        case .weightOrNever: Wording(zh: "整数权重，或 never", en: "a weight, or never")
        case .weightAndLevel: Wording(zh: "整数权重，或 {weight: 3, level: 1}", en: "a weight, or {weight: 3, level: 1}")
        case .contents: Wording(zh: "1至9的编号和专业列表", en: "numbers 1 to 9, each with a list of expertise")
        }
    }
}

extension ValueKind {
    /// What may be written.
    var wording: Wording {
        switch self {
        case .text: Wording(zh: "文字", en: "text")
        case .integer(let limits):
            Wording(
                zh: "整数 \(limits.lowerBound) 至 \(limits.upperBound)",
                en: "whole number, \(limits.lowerBound) to \(limits.upperBound)")
        case .flag: Wording(zh: "是／否", en: "yes or no")
        case .day: Wording(zh: "日期", en: "date")
        case .period: Wording(zh: "期限：15d、2m、20wd", en: "period: 15d, 2m, 20wd")
        case .periodOrSetting(let settings):
            Wording(zh: "期限，或 ", en: "a period, or one of ") + Self.wording(of: settings)
        case .choice(let choices): Self.wording(of: choices)
        case .choices(let choices): Wording(zh: "列表：", en: "list of: ") + Self.wording(of: choices)
        case .names: Wording(zh: "列表", en: "list")
        case .reference(let kind): Wording(zh: "\(kind.wording.zh)的编号或名称", en: "id or name of a \(kind.wording.en)")
        case .references(let kind):
            Wording(zh: "\(kind.wording.zh)列表", en: "list of ids or names of a \(kind.wording.en)")
        case .span(let limits):
            Wording(
                zh: "[下限, 上限]，\(limits.lowerBound) 至 \(limits.upperBound)",
                en: "[lowest, highest], \(limits.lowerBound) to \(limits.upperBound)")
        }
    }

    private static func wording(of choices: [Choice]) -> Wording {
        Wording(
            zh: choices.map(\.shown).joined(separator: "、"), en: choices.map(\.key).joined(separator: ", "))
    }
}
