/// Reads JSON and says, by line and column, where it is broken. Foundation's reader gives neither lines nor repeated keys.
struct JSONParser {
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    private var lineStart = 0
    private static let maximumDepth = 64

    private init(_ text: String) { bytes = Array(text.utf8) }

    /// The value a text holds.
    static func parse(_ text: String) throws(JSONSyntaxProblem) -> JSONNode {
        var parser = JSONParser(text)
        let node = try parser.value(depth: 0)
        parser.skipSpace()
        guard parser.position == parser.bytes.count else { throw parser.problem(.textBehindEnd) }
        return node
    }

    private mutating func value(depth: Int) throws(JSONSyntaxProblem) -> JSONNode {
        skipSpace()
        guard depth < JSONParser.maximumDepth else { throw problem(.tooDeep) }
        guard let byte = peek else { throw problem(.endOfFile) }
        let start = line
        switch byte {
        case UInt8(ascii: "{"): return JSONNode(value: .object(try members(depth: depth)), line: start)
        case UInt8(ascii: "["): return JSONNode(value: .array(try elements(depth: depth)), line: start)
        case UInt8(ascii: "\""): return JSONNode(value: .text(try string()), line: start)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return JSONNode(value: try number(), line: start)
        default:
            for (word, value) in [("true", JSONNode.Value.bool(true)), ("false", .bool(false)), ("null", .null)]
            where bytes[position...].starts(with: word.utf8) {
                position += word.utf8.count
                return JSONNode(value: value, line: start)
            }
            throw problem(.valueExpected)
        }
    }

    private mutating func members(depth: Int) throws(JSONSyntaxProblem) -> [(key: String, node: JSONNode)] {
        position += 1
        var members: [(key: String, node: JSONNode)] = []
        skipSpace()
        if take("}") { return members }
        while true {
            skipSpace()
            guard peek == UInt8(ascii: "\"") else { throw problem(peek == nil ? .endOfFile : .keyExpected) }
            let key = try string()
            skipSpace()
            guard take(":") else { throw problem(.colonExpected) }
            members.append((key, try value(depth: depth + 1)))
            skipSpace()
            if take("}") { return members }
            guard take(",") else { throw problem(peek == nil ? .endOfFile : .commaOrEndExpected) }
        }
    }

    private mutating func elements(depth: Int) throws(JSONSyntaxProblem) -> [JSONNode] {
        position += 1
        var elements: [JSONNode] = []
        skipSpace()
        if take("]") { return elements }
        while true {
            elements.append(try value(depth: depth + 1))
            skipSpace()
            if take("]") { return elements }
            guard take(",") else { throw problem(peek == nil ? .endOfFile : .commaOrEndExpected) }
        }
    }

    private mutating func number() throws(JSONSyntaxProblem) -> JSONNode.Value {
        let start = position
        while let byte = peek, "+-.0123456789eE".utf8.contains(byte) { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if let whole = Int(text), !text.hasPrefix("+") { return .int(whole) }
        guard Double(text) != nil else {
            position = start
            throw problem(.badNumber)
        }
        return .number(text)
    }
}

extension JSONParser {
    private mutating func string() throws(JSONSyntaxProblem) -> String {
        position += 1
        var text: [UInt8] = []
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                position += 1
                text += Array(String(try escape()).utf8)
            case 0..<0x20:
                throw problem(.openString)
            default:
                text.append(byte)
                position += 1
            }
        }
        throw problem(.openString)
    }

    private mutating func escape() throws(JSONSyntaxProblem) -> Character {
        guard let byte = peek else { throw problem(.openString) }
        position += 1
        switch byte {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return Character(try codePoint())
        default: throw problem(.badEscape)
        }
    }

    /// A code point of one `\u` escape, or of a pair of surrogates.
    private mutating func codePoint() throws(JSONSyntaxProblem) -> Unicode.Scalar {
        let first = try hexadecimal()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard (0xD800..<0xDC00).contains(first), take("\\"), take("u") else { throw problem(.badEscape) }
        let second = try hexadecimal()
        guard (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw problem(.badEscape) }
        return scalar
    }

    private mutating func hexadecimal() throws(JSONSyntaxProblem) -> UInt32 {
        let digits = String(decoding: bytes[position..<min(position + 4, bytes.count)], as: UTF8.self)
        guard digits.count == 4, !digits.hasPrefix("+"), let value = UInt32(digits, radix: 16) else {
            throw problem(.badEscape)
        }
        position += 4
        return value
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
            position += 1
            if byte == 0x0A {
                line += 1
                lineStart = position
            }
        }
    }

    private func problem(_ reason: JSONSyntaxProblem.Reason) -> JSONSyntaxProblem {
        let end = min(position, bytes.count)
        let column = String(decoding: bytes[lineStart..<end], as: UTF8.self).count + 1
        return JSONSyntaxProblem(line: line, column: column, reason: reason)
    }
}
