/// Reads JSON and says, by line and column, where it is broken. Foundation's reader gives neither lines nor repeated keys.
struct JSONParser {
    let bytes: [UInt8]
    var position = 0
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

    var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
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

    func problem(_ reason: JSONSyntaxProblem.Reason) -> JSONSyntaxProblem {
        let end = min(position, bytes.count)
        let column = String(decoding: bytes[lineStart..<end], as: UTF8.self).count + 1
        return JSONSyntaxProblem(line: line, column: column, reason: reason)
    }
}
