import Foundation
import FoundationXML

/// What a scan of XML comes across.
enum XMLEvent {
    /// The beginning of an element: its name without prefix, and its attributes as written.
    case start(String, [String: String])
    /// Text, in as many pieces as the parser likes.
    case text(String)
    /// The end of an element.
    case end(String)
}

/// Reads a part of an archive as XML from beginning to end, in the memory of one piece.
///
/// Nothing outside the part is ever read. A document type is refused, so that no entity can grow.
struct XMLScan {
    /// What the part's reader finds wrong with it.
    enum Stop: Error {
        /// The format is broken here.
        case damaged
        /// Enough was read.
        case enough
        /// A reason of the reader's own.
        case refused(SpreadsheetError)
    }

    let archive: Archive
    let part: String

    /// Reads the part, names without their prefixes.
    func run(_ take: @escaping (XMLEvent) throws(Stop) -> Void) throws(SpreadsheetError) {
        try run(keepsPrefixes: false, take)
    }

    /// Reads the part.
    ///
    /// - Throws: `archive`, `damagedPart`, `declaresEntities`, or what `take` refuses with.
    func run(keepsPrefixes: Bool, _ take: @escaping (XMLEvent) throws(Stop) -> Void) throws(SpreadsheetError) {
        let listener = XMLListener(keepsPrefixes: keepsPrefixes, take)
        let outcome: (failure: (any Error)?, line: Int, isRefused: Bool)
        do throws(ArchiveError) {
            outcome = try archive.reading(part) { next throws(ArchiveError) in
                try Self.parse(next, listener)
            }
        } catch {
            throw .archive(error)
        }
        switch listener.stop {
        case .enough?: return
        case .damaged?: throw .damagedPart(part, line: outcome.line)
        case .refused(let error)?: throw error
        case nil:
            if outcome.isRefused { throw .declaresEntities(part: part) }
            // The parser calls a text that breaks off a success, with an error beside it.
            if outcome.failure != nil { throw .damagedPart(part, line: outcome.line) }
        }
    }

    private static func parse(
        _ next: (UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int, _ listener: XMLListener
    ) throws(ArchiveError) -> (failure: (any Error)?, line: Int, isRefused: Bool) {
        let (source, failure, line) = withoutActuallyEscaping(next) { next in
            let source = XMLSource(next)
            // Not XMLParser(data:), which on Linux fails beyond 10 MB.
            let parser = XMLParser(stream: source)
            parser.delegate = listener
            let isDone = parser.parse()
            let failure = parser.parserError ?? (isDone ? nil : CocoaError(.fileReadCorruptFile))
            let result = (source, failure, parser.lineNumber)
            source.forget()
            return result
        }
        if let error = source.failure { throw error }
        return (failure, line, source.hasDocumentType)
    }
}

/// Bytes for the parser as it asks for them.
private final class XMLSource: InputStream {
    private var next: ((UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int)?
    private var isFirst = true
    private(set) var failure: ArchiveError?
    private(set) var hasDocumentType = false

    init(_ next: @escaping (UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int) {
        self.next = next
        super.init(data: Data())
    }

    /// Lets go of what must not outlive the reading.
    func forget() { next = nil }

    override func open() {}
    override func close() {}
    override var hasBytesAvailable: Bool { next != nil }

    /// The bytes, or none where the part ends or fails: on Linux the parser takes -1 for a defect and ends the process.
    override func read(_ buffer: UnsafeMutablePointer<UInt8>, maxLength length: Int) -> Int {
        let target = UnsafeMutableRawBufferPointer(start: buffer, count: length)
        do throws(ArchiveError) {
            let count = try next?(target) ?? 0
            if isFirst, Self.declaresType(UnsafeRawBufferPointer(rebasing: target[..<count])) {
                hasDocumentType = true
                return 0
            }
            isFirst = false
            return count
        } catch {
            failure = error
            return 0
        }
    }

    /// A document type stands at the beginning, before the first element.
    private static func declaresType(_ bytes: UnsafeRawBufferPointer) -> Bool {
        let mark = Array("<!DOCTYPE".utf8)
        let head = bytes.prefix(4096).filter { $0 != 0 }
        return head.indices.contains { head[$0...].starts(with: mark) }
    }
}

/// Hands the parser's calls on as events.
final class XMLListener: NSObject, XMLParserDelegate {
    private let keepsPrefixes: Bool
    private let take: (XMLEvent) throws(XMLScan.Stop) -> Void
    private(set) var stop: XMLScan.Stop?

    init(keepsPrefixes: Bool, _ take: @escaping (XMLEvent) throws(XMLScan.Stop) -> Void) {
        self.keepsPrefixes = keepsPrefixes
        self.take = take
    }

    private func hand(_ event: XMLEvent, _ parser: XMLParser) {
        guard stop == nil else { return }
        do throws(XMLScan.Stop) {
            try take(event)
        } catch {
            stop = error
            parser.abortParsing()
        }
    }

    private func name(_ name: String) -> String {
        guard !keepsPrefixes, let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return name }
        return String(name[name.utf8.index(after: colon)...])
    }

    func parser(
        _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        hand(.start(name(element), attributes), parser)
    }

    func parser(_ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?) {
        hand(.end(name(element)), parser)
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) { hand(.text(text), parser) }

    func parser(_ parser: XMLParser, foundCDATA block: Data) {
        hand(.text(String(decoding: block, as: UTF8.self)), parser)
    }
}
