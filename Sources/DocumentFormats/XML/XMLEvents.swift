import CExpat

/// What a reader of XML comes across.
enum XMLEvent {
    /// The beginning of an element: its name and its attributes, as written.
    case start(String, [(name: String, value: String)])
    /// Text, in as many pieces as the parser likes.
    case text(String)
    /// The end of an element.
    case end(String)
}

/// Why reading XML ended before its end.
enum XMLStop: Error, Equatable {
    /// It is not well-formed; the line, from 1, where that was noticed.
    case malformed(line: Int)
    /// It declares a document type, which no office document does and bombs are made of.
    case declaresType
    /// Whoever takes the events has enough of them.
    case enough(line: Int)
}

/// Takes XML apart into events, fed piece by piece.
///
/// Expat and not the system library's parser: that one ends the process on some texts that are not well-formed.
/// Nothing outside the text is ever read.
final class XMLEvents {
    private let parser: XML_Parser
    private let take: (XMLEvent) -> Bool
    private var stop: XMLStop?

    /// A reader that hands every event to `take`, until it answers `false`.
    init?(_ take: @escaping (XMLEvent) -> Bool) {
        guard let parser = XML_ParserCreate(nil) else { return nil }
        self.parser = parser
        self.take = take
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser, { XMLEvents.of($0)?.begin($1, $2) }, { XMLEvents.of($0)?.end($1) })
        XML_SetCharacterDataHandler(parser) { XMLEvents.of($0)?.text($1, $2) }
        XML_SetStartDoctypeDeclHandler(parser) { own, _, _, _, _ in XMLEvents.of(own)?.leave(.declaresType) }
    }

    deinit { XML_ParserFree(parser) }

    /// Reads a piece; the last one is marked as such and may be empty.
    func feed(_ bytes: UnsafeRawBufferPointer, isLast: Bool) throws(XMLStop) {
        var rest = bytes[...]
        repeat {
            // The parser counts in 32 bits.
            let piece = rest.prefix(1 << 26)
            rest = rest.dropFirst(piece.count)
            let status = XML_Parse(
                parser, UnsafeRawBufferPointer(rebasing: piece).bindMemory(to: CChar.self).baseAddress,
                Int32(piece.count), isLast && rest.isEmpty ? 1 : 0)
            if let stop { throw stop }
            guard status == XML_STATUS_OK else { throw .malformed(line: line) }
        } while !rest.isEmpty
    }

    private var line: Int { Int(XML_GetCurrentLineNumber(parser)) }

    private static func of(_ own: UnsafeMutableRawPointer?) -> XMLEvents? {
        own.map { Unmanaged<XMLEvents>.fromOpaque($0).takeUnretainedValue() }
    }

    private func leave(_ reason: XMLStop) {
        guard stop == nil else { return }
        stop = reason
        XML_StopParser(parser, XML_Bool(XML_FALSE))
    }

    private func hand(_ event: XMLEvent) {
        // What was begun may still be reported after the parser was told to stop.
        guard stop == nil else { return }
        if !take(event) { leave(.enough(line: line)) }
    }

    private func begin(_ name: UnsafePointer<XML_Char>?, _ list: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?) {
        guard let name else { return }
        var attributes: [(name: String, value: String)] = []
        var place = list
        while let pair = place, let key = pair[0], let value = pair[1] {
            attributes.append((String(cString: key), String(cString: value)))
            place = pair + 2
        }
        hand(.start(String(cString: name), attributes))
    }

    private func end(_ name: UnsafePointer<XML_Char>?) {
        if let name { hand(.end(String(cString: name))) }
    }

    private func text(_ piece: UnsafePointer<XML_Char>?, _ length: Int32) {
        guard let piece else { return }
        let bytes = UnsafeBufferPointer(start: piece, count: Int(length))
        hand(.text(String(decoding: UnsafeRawBufferPointer(bytes), as: UTF8.self)))
    }
}
