import Wording

/// Why a text is no event, or no adopted plan.
public enum RecordedTextProblem: Error, Sendable, Hashable {
    /// It is not JSON, or not an object.
    case notJSON
    /// A newer program wrote it.
    case newerVersion(Int)
    /// A key that must be there is not.
    case missing(key: String)
    /// A value that cannot be understood.
    case badValue(key: String, value: String)
    /// Something happened that this program does not know.
    case unknownHappening(String)

    init(_ error: DecodingError) {
        func path(_ keys: [any CodingKey]) -> String {
            keys.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined().drop { $0 == "." }.description
        }
        switch error {
        case .keyNotFound(let key, let context): self = .missing(key: path(context.codingPath + [key]))
        case .valueNotFound(_, let context): self = .missing(key: path(context.codingPath))
        case .typeMismatch(_, let context): self = .badValue(key: path(context.codingPath), value: "")
        case .dataCorrupted(let context) where context.codingPath.isEmpty: self = .notJSON
        case .dataCorrupted(let context):
            self = .badValue(key: path(context.codingPath), value: context.debugDescription)
        @unknown default: self = .notJSON
        }
    }

    /// The sentence for the user.
    public var wording: Wording {
        switch self {
        case .notJSON: Wording(zh: "这不是事项记录（JSON 格式有误）。", en: "This is no record: the JSON cannot be read.")
        case .newerVersion(let version):
            Wording(
                zh: "记录的格式版本是\(version)，由较新的程序写入。请更新程序后再读取。",
                en: "The record has format version \(version), which a newer program wrote. Update the program.")
        case .missing(let key): Wording(zh: "记录缺少“\(key)”。", en: "The record lacks \"\(key)\".")
        case .badValue(let key, let value):
            value.isEmpty
                ? Wording(zh: "记录中“\(key)”的值无法识别。", en: "The value of \"\(key)\" cannot be understood.")
                : Wording(
                    zh: "记录中“\(key)”的值无法识别：\(value)。", en: "The value of \"\(key)\" cannot be understood: \(value).")
        case .unknownHappening(let name):
            Wording(
                zh: "不认识的事项类型“\(name)”，可能由较新的程序写入。请更新程序后再读取。",
                en: "\"\(name)\" is nothing this program knows; a newer one may have written it. Update the program.")
        }
    }
}
