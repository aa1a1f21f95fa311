/// The texts that cells refer to by number.
enum SharedTexts {
    /// The texts of a part; none where there is no such part.
    static func read(_ archive: Archive, _ part: String?, _ limits: SpreadsheetLimits) throws(SpreadsheetError)
        -> [String]
    {
        guard let part else { return [] }
        var texts: [String] = []
        var bytes = 0
        var builder = RichText(part: part, limit: limits.textBytes)
        try XMLScan(archive: archive, part: part).run { event throws(XMLScan.Stop) in
            try builder.take(event)
            guard case .end("si") = event else { return }
            let text = builder.finish()
            // An empty text takes memory too.
            bytes += text.utf8.count + 16
            guard bytes <= limits.sharedTextBytes else { throw .refused(.tooMuchText(limit: limits.sharedTextBytes)) }
            texts.append(text)
        }
        return texts
    }
}

/// A text that may consist of runs, without the phonetic aids that stand beside some.
struct RichText {
    let part: String
    let limit: Int
    private var text = ""
    private var isInText = false
    private var phoneticDepth = 0

    init(part: String, limit: Int) {
        self.part = part
        self.limit = limit
    }

    /// Takes in what belongs to the text and leaves out the rest.
    mutating func take(_ event: XMLScanEvent) throws(XMLScan.Stop) {
        switch event {
        case .start("rPh", _): phoneticDepth += 1
        case .end("rPh"): phoneticDepth -= 1
        case .start("t", _): isInText = phoneticDepth == 0
        case .end("t"): isInText = false
        case .text(let piece) where isInText:
            text += piece
            guard text.utf8.count <= limit else { throw .refused(.textTooLong(part: part, limit: limit)) }
        default: break
        }
    }

    /// The text so far; the next begins.
    mutating func finish() -> String {
        defer { text = "" }
        return EscapedText.decoded(text)
    }
}

/// Characters that XML cannot hold, as spreadsheets write them: `_x000D_`.
enum EscapedText {
    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            if let code = code(in: scalars, at: index) {
                result.append(code)
                index += 7
            } else {
                result.append(scalars[index])
                index += 1
            }
        }
        return String(result)
    }

    /// The character whose code stands there.
    static func code(in scalars: [Unicode.Scalar], at index: Int) -> Unicode.Scalar? {
        guard index + 6 < scalars.count, scalars[index] == "_", scalars[index + 1] == "x", scalars[index + 6] == "_",
            scalars[index + 2..<index + 6].allSatisfy({ $0.properties.isASCIIHexDigit })
        else { return nil }
        let digits = String(String.UnicodeScalarView(scalars[index + 2..<index + 6]))
        return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
    }
}
