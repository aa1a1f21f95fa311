import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Why a text is not read as XML.
public enum XMLFault: Error, Sendable, Hashable {
    /// Not well-formed; the line, counted from 1, where that was noticed.
    case malformed(line: Int)
    /// It is not in UTF-8.
    case notUTF8
    /// It defines entities of its own, which office documents never do and bombs are made of.
    case hasDoctype
    /// Elements within elements, deeper than any document.
    case tooDeep(limit: Int)
    /// More elements and texts than any document.
    case tooManyNodes(limit: Int)
}

extension XMLTree {
    /// Levels of elements that are read.
    static let deepest = 200
    /// Elements and texts that are read: ten times what a document of a thousand pages has.
    static let mostNodes = 2_000_000

    /// Reads a document in UTF-8. Attributes are put in the order of their names.
    public init(reading bytes: [UInt8]) throws(XMLFault) {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
        let start = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
        if start.contains("<?xml"), let encoding = start.firstMatch(of: /encoding\s*=\s*["']([^"']*)["']/)?.1 {
            guard encoding == "utf-8" else { throw .notUTF8 }
        }
        let data = Data(bytes)
        // Told before parsing, as a parser may already have unfolded what it then reports.
        guard data.range(of: Data("<!DOCTYPE".utf8)) == nil else { throw .hasDoctype }
        self = try TreeBuilder.tree(of: data)
    }
}

/// Collects what the system's parser reports. It lives within one call.
private final class TreeBuilder: NSObject, XMLParserDelegate {
    private var open: [XMLTree] = []
    private var root: XMLTree?
    /// The text read since the last tag: the parser hands it over in pieces.
    private var pending = ""
    private var nodes = 0
    private var fault: XMLFault?

    static func tree(of data: Data) throws(XMLFault) -> XMLTree {
        let builder = TreeBuilder()
        // By stream: a document given as data of over 10 MB is reported as broken at its end.
        let parser = XMLParser(stream: InputStream(data: data))
        parser.delegate = builder
        parser.shouldResolveExternalEntities = false
        let isGood = parser.parse()
        if let fault = builder.fault { throw fault }
        guard isGood, let root = builder.root else { throw .malformed(line: max(1, parser.lineNumber)) }
        return root
    }

    private func count(_ parser: XMLParser) -> Bool {
        nodes += 1
        if nodes > XMLTree.mostNodes { fault = .tooManyNodes(limit: XMLTree.mostNodes) }
        if open.count > XMLTree.deepest { fault = .tooDeep(limit: XMLTree.deepest) }
        guard fault == nil else {
            parser.abortParsing()
            return false
        }
        return true
    }

    func parser(
        _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        guard fault == nil, flush(parser), count(parser) else { return }
        open.append(
            XMLTree(
                elementName,
                attributes.sorted { $0.key < $1.key }.map { XMLTree.Attribute($0.key, $0.value) }))
    }

    func parser(
        _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName: String?
    ) {
        guard fault == nil, flush(parser), let element = open.popLast() else { return }
        if open.isEmpty { root = element } else { open[open.count - 1].children.append(.element(element)) }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { pending += string }

    func parser(_ parser: XMLParser, foundCDATA data: Data) { pending += String(decoding: data, as: UTF8.self) }

    /// Puts the text read so far into the element that holds it.
    private func flush(_ parser: XMLParser) -> Bool {
        guard !pending.isEmpty else { return true }
        defer { pending = "" }
        guard !open.isEmpty else { return true }
        open[open.count - 1].children.append(.text(pending))
        return count(parser)
    }
}
