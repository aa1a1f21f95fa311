extension OrderedJSON {
    /// The value as text of several lines, indented by two spaces, with a line end behind it.
    ///
    /// What holds only plain values and fits into a line stays on it: a person edits one line, not eight.
    var prettyText: String {
        var text = ""
        write(to: &text, indent: 0)
        return text + "\n"
    }

    /// The value on one line, however long, without a line end.
    var inLine: String {
        switch self {
        case .array(let values): "[" + values.map(\.inLine).joined(separator: ", ") + "]"
        case .object(let members):
            "{" + members.map { "\(OrderedJSON.quoted($0.key)): \($0.value.inLine)" }.joined(separator: ", ") + "}"
        default: plain
        }
    }

    private static let lineWidth = 170

    private func write(to text: inout String, indent: Int) {
        if let line = singleLine, indent + line.count <= OrderedJSON.lineWidth {
            text += line
            return
        }
        let inner = String(repeating: " ", count: indent + 2)
        let outer = String(repeating: " ", count: indent)
        switch self {
        case .array(let values):
            text += "[\n"
            for (index, value) in values.enumerated() {
                text += inner
                value.write(to: &text, indent: indent + 2)
                text += index == values.count - 1 ? "\n" : ",\n"
            }
            text += outer + "]"
        case .object(let members):
            text += "{\n"
            for (index, member) in members.enumerated() {
                text += inner + OrderedJSON.quoted(member.key) + ": "
                member.value.write(to: &text, indent: indent + 2)
                text += index == members.count - 1 ? "\n" : ",\n"
            }
            text += outer + "}"
        default:
            text += plain
        }
    }

    /// The value on one line, `nil` where it holds something that is not plain.
    private var singleLine: String? {
        switch self {
        case .array(let values):
            guard values.allSatisfy(\.isPlain) else { return nil }
            return "[" + values.map(\.plain).joined(separator: ", ") + "]"
        case .object(let members):
            guard members.allSatisfy(\.value.isPlain) else { return nil }
            if members.isEmpty { return "{}" }
            return "{ "
                + members.map { "\(OrderedJSON.quoted($0.key)): \($0.value.plain)" }.joined(separator: ", ") + " }"
        default:
            return plain
        }
    }

    private var isPlain: Bool {
        switch self {
        case .array(let values): values.isEmpty
        case .object(let members): members.isEmpty
        default: true
        }
    }

    private var plain: String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .int(let value): String(value)
        case .number(let text): text
        case .text(let text): OrderedJSON.quoted(text)
        case .array: "[]"
        case .object: "{}"
        }
    }

    /// The text in quotation marks, everything escaped that JSON asks for and nothing else.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
