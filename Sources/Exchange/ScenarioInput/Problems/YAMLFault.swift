import Wording

/// A YAML text whose shape is wrong.
public enum YAMLFault: Sendable, Hashable {
    /// The shape a key's value should have.
    public enum Shape: String, Sendable, Hashable {
        /// Keys with values.
        case mapping
        /// A list.
        case list
        /// A single value.
        case single
    }

    /// The parser gives up; `detail` is its own English phrase.
    case syntax(detail: String)
    /// A second document behind `---`.
    case severalDocuments
    /// More aliases than any office writes.
    case tooManyAliases(limit: Int)
    /// A tab where spaces must stand.
    case tabIndentation
    /// A key twice.
    case duplicateKey(firstLine: Int)
    /// A key nobody reads.
    case unknownKey(suggestion: String?, allowed: [String])
    /// A key that must be there is not.
    case missingKey(example: String)
    /// A value of another shape.
    case wrongShape(expected: Shape, example: String)
}

extension YAMLFault: Fault {
    var reason: Wording {
        switch self {
        case .syntax(let detail): Wording(zh: "YAML 格式有误（\(detail)）", en: "the YAML cannot be read: \(detail)")
        case .severalDocuments: Wording(zh: "文件里有第二个 YAML 文档（--- 之后）", en: "there is a second YAML document behind ---")
        case .tooManyAliases(let limit):
            Wording(zh: "YAML 引用（*名称）超过\(limit)处", en: "there are more than \(limit) YAML aliases (*name)")
        case .tabIndentation: Wording(zh: "这一行用制表符（Tab）缩进", en: "the line is indented with a tab")
        case .duplicateKey(let line):
            Wording(zh: "这一项重复，第\(line)行已有", en: "the key is there twice, first in line \(line)")
        case .unknownKey(let suggestion?, _):
            Wording(zh: "没有这一项，可能是要写“\(suggestion)”", en: "there is no such key; perhaps \"\(suggestion)\" is meant")
        case .unknownKey(nil, _): Wording(zh: "没有这一项", en: "there is no such key")
        case .missingKey: Wording(zh: "缺少必填项", en: "a key that must be there is missing")
        case .wrongShape(let expected, _):
            switch expected {
            case .mapping: Wording(zh: "这里应当是“键: 值”的形式", en: "keys with values are expected here")
            case .list: Wording(zh: "这里应当是列表", en: "a list is expected here")
            case .single: Wording(zh: "这里应当是单个值", en: "a single value is expected here")
            }
        }
    }

    var remedy: Wording {
        switch self {
        case .syntax:
            Wording(
                zh: "请检查这一行及上一行的缩进、冒号后的空格、引号和括号是否成对。",
                en:
                    "Check this line and the one before: indentation, a space after the colon, quotes and brackets in pairs."
            )
        case .severalDocuments:
            Wording(zh: "请只保留一个文档，删去 --- 及其后的内容。", en: "Keep one document; delete --- and what follows it.")
        case .tooManyAliases: Wording(zh: "请直接写出各处的值，不用引用。", en: "Write the values out instead of using aliases.")
        case .tabIndentation: Wording(zh: "请改用空格缩进。", en: "Indent with spaces.")
        case .duplicateKey: Wording(zh: "请只保留一处。", en: "Keep one of the two.")
        case .unknownKey(_, let allowed):
            Wording(
                zh: "请改正或删除。可用的项：\(allowed.joined(separator: "、"))。",
                en: "Correct or delete it. Keys: \(allowed.joined(separator: ", ")).")
        case .missingKey(let example), .wrongShape(_, let example):
            Wording(zh: "请写成：\(example)", en: "Write it like this: \(example)")
        }
    }
}
