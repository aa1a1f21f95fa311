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
        let reading = TreeReading()
        guard let events = XMLEvents({ reading.take($0) }) else { throw .malformed(line: 1) }
        do throws(XMLStop) {
            try bytes.withUnsafeBufferPointer { bytes throws(XMLStop) in
                try events.feed(UnsafeRawBufferPointer(bytes), isLast: true)
            }
        } catch {
            switch error {
            case .declaresType: throw .hasDoctype
            case .malformed(let line): throw .malformed(line: line)
            case .enough(let line): throw reading.fault ?? .malformed(line: line)
            }
        }
        guard let root = reading.builder.root else { throw .malformed(line: 1) }
        self = root
    }
}

/// A tree on its way, and why it ends before its end.
private final class TreeReading {
    private(set) var builder = TreeBuilder()
    private(set) var fault: XMLFault?

    /// Takes in an event; `false` where there are too many.
    func take(_ event: XMLEvent) -> Bool {
        do throws(XMLFault) {
            try builder.take(event)
            return true
        } catch {
            fault = error
            return false
        }
    }
}

/// Puts what the parser reports together.
private struct TreeBuilder {
    private(set) var root: XMLTree?
    private var open: [XMLTree] = []
    /// The text read since the last tag: the parser hands it over in pieces.
    private var pending = ""
    private var nodes = 0

    mutating func take(_ event: XMLEvent) throws(XMLFault) {
        switch event {
        case .text(let text): pending += text
        case .start(let name, let attributes):
            try flush()
            try count()
            let sorted = attributes.sorted { $0.name < $1.name }.map { XMLTree.Attribute($0.name, $0.value) }
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
