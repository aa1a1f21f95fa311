extension JSONParser {
    /// A text in quotation marks, with its escapes resolved.
    mutating func string() throws(JSONSyntaxProblem) -> String {
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
}
