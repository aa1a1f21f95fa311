import DocumentFormats
import InspectionDomain
import Wording
import Yams

/// One row of the sheet of settings.
struct SettingLine {
    /// The key with its section.
    let path: String
    /// What it is.
    let meaning: Wording
    /// Its value; empty for the default.
    let value: CSVField
    /// Its default.
    let usual: CSVField
    /// What may be written.
    let allowed: Wording
    /// The rule it belongs to.
    let rule: String
    /// The words of a list to choose from.
    var offered: [String]?
}

/// The rows of the sheet of settings.
struct SettingLines {
    let name: String
    let title: String
    let year: Int
    let settings: Settings
    let language: Language

    /// The scenario's own keys, then every setting.
    var all: [SettingLine] { ownLines + SettingCatalogue.all.flatMap { lines(of: $0) } }

    private var ownLines: [SettingLine] {
        ScenarioDocument.ownKeys.compactMap { own in
            let value: CSVField
            switch own.key {
            case "name": value = .text(name)
            case "title": value = .text(title)
            case "year": value = .number(year)
            default: return nil
            }
            return SettingLine(
                path: own.key, meaning: own.meaning, value: value, usual: .empty,
                allowed: own.key == "year" ? ValueKind.integer(2000...2200).wording : ValueKind.text.wording, rule: "—")
        }
    }

    private func lines(of setting: Setting) -> [SettingLine] {
        let description = setting.description
        let value = SettingNode(setting.render(settings))
        let usual = SettingNode(description.defaultText)
        func line(
            _ path: String, _ meaning: Wording, _ value: CSVField, _ usual: CSVField, _ allowed: Wording,
            offered: [String]? = nil
        ) -> SettingLine {
            SettingLine(
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
