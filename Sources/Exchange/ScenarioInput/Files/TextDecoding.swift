import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// What came of decoding a file.
enum DecodedText {
    case text(String)
    case refused(FileFault)
}

/// Bytes as text: UTF-8 with or without a byte order mark, else GB18030, which holds GBK and GB2312.
enum TextDecoding {
    /// The text without its byte order mark.
    static func decode(_ data: Data) -> DecodedText {
        let bytes = [UInt8](data)
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .refused(.utf16) }
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let body = hasMark ? bytes[3...] : bytes[...]
        if let text = String(validating: body, as: UTF8.self) {
            return looksWide(body) ? .refused(.utf16) : .text(text)
        }
        if looksWide(body) { return .refused(.utf16) }
        let scan = UTF8Scan(body)
        // Chinese in GB18030 is hardly ever well-formed UTF-8: a file that mostly is, is UTF-8 with a few bytes lost.
        if hasMark || scan.wellFormed > 4 * scan.broken {
            return .refused(.damagedUTF8(line: scan.firstBrokenLine))
        }
        return gb18030(body).map { .text($0) } ?? .refused(.notText)
    }

    /// UTF-16 without a mark: every second byte of its spaces, digits and line ends is NUL.
    private static func looksWide(_ bytes: ArraySlice<UInt8>) -> Bool {
        let head = bytes.prefix(4096)
        return head.count >= 4 && head.lazy.filter { $0 == 0 }.count * 5 > head.count
    }

    /// The C library's own tables decode GB18030; `nil` where the bytes are not of it.
    private static func gb18030(_ bytes: ArraySlice<UInt8>) -> String? {
        guard let converter = iconv_open("UTF-8", "GB18030"), Int(bitPattern: converter) != -1 else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        // Two bytes become at most three, four become at most four.
        var output = [CChar](repeating: 0, count: input.count * 2 + 16)
        let written: Int? = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                var (from, fromLeft) = (source.baseAddress, source.count)
                var (to, toLeft) = (target.baseAddress, target.count)
                let failed = iconv(converter, &from, &fromLeft, &to, &toLeft) == .max
                return failed || fromLeft > 0 ? nil : target.count - toLeft
            }
        }
        return written.flatMap { String(validating: output[..<$0].map { UInt8(bitPattern: $0) }, as: UTF8.self) }
    }
}

/// How much of some bytes is well-formed UTF-8 beyond ASCII.
private struct UTF8Scan {
    private(set) var wellFormed = 0
    private(set) var broken = 0
    private(set) var firstBrokenLine = 1

    init(_ bytes: ArraySlice<UInt8>) {
        var line = 1
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let lead = bytes[index]
            let length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0
            let end = index + max(1, length)
            let isWhole =
                length > 0 && end <= bytes.endIndex
                && String(validating: bytes[index..<end], as: UTF8.self) != nil
            if lead == 0x0A { line += 1 }
            if length != 1 {
                if isWhole { wellFormed += 1 } else { broken += 1 }
                if broken == 1, !isWhole { firstBrokenLine = line }
            }
            index = isWhole ? end : index + 1
        }
    }
}
