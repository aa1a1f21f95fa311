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

/// Puts what the parser reports together.
private struct TreeBuilder {
    private var open: [XMLTree] = []
    private var root: XMLTree?
    /// The text read since the last tag: the parser hands it over in pieces.
    private var pending = ""
    private var nodes = 0

    static func tree(of data: Data) throws(XMLFault) -> XMLTree {
        var builder = TreeBuilder()
        var fault: XMLFault?
        let listener = XMLListener(keepsPrefixes: true) { event throws(XMLScan.Stop) in
            do throws(XMLFault) { try builder.take(event) } catch {
                fault = error
                throw .enough
            }
        }
        // By stream: a document given as data of over 10 MB is reported as broken at its end.
        let parser = XMLParser(stream: InputStream(data: data))
        parser.delegate = listener
        let isGood = parser.parse() && parser.parserError == nil
        if let fault { throw fault }
        guard isGood, let root = builder.root else { throw .malformed(line: max(1, parser.lineNumber)) }
        return root
    }

    private mutating func take(_ event: XMLEvent) throws(XMLFault) {
        switch event {
        case .text(let text): pending += text
        case .start(let name, let attributes):
            try flush()
            try count()
            let sorted = attributes.sorted { $0.key < $1.key }.map { XMLTree.Attribute($0.key, $0.value) }
            open.append(XMLTree(name, sorted))
        case .end:
            try flush()
            guard let element = open.popLast() else { return }
            if open.isEmpty { root = element } else { open[open.count - 1].children.append(.element(element)) }
        }
    }

    /// Puts the text read so far into the element that holds it.
    private mutating func flush() throws(XMLFault) {
        guard !pending.isEmpty else { return }
        defer { pending = "" }
        guard !open.isEmpty else { return }
        open[open.count - 1].children.append(.text(pending))
        try count()
    }

    private mutating func count() throws(XMLFault) {
        nodes += 1
        guard nodes <= XMLTree.mostNodes else { throw .tooManyNodes(limit: XMLTree.mostNodes) }
        guard open.count < XMLTree.deepest else { throw .tooDeep(limit: XMLTree.deepest) }
    }
}
