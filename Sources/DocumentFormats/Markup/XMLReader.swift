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
        let builder = TreeBuilder()
        guard let events = XMLEvents({ builder.take($0) }) else { throw .malformed(line: 1) }
        do throws(XMLStop) {
            try bytes.withUnsafeBufferPointer { bytes throws(XMLStop) in
                try events.feed(UnsafeRawBufferPointer(bytes), isLast: true)
            }
        } catch {
            switch error {
            case .declaresType: throw .hasDoctype
            case .malformed(let line): throw .malformed(line: line)
            case .enough(let line): throw builder.fault ?? .malformed(line: line)
            }
        }
        guard let root = builder.root else { throw .malformed(line: 1) }
        self = root
    }
}

/// Collects events into a tree. It lives within one call.
private final class TreeBuilder {
    private(set) var root: XMLTree?
    private(set) var fault: XMLFault?
    private var open: [XMLTree] = []
    /// The text read since the last tag: the parser hands it over in pieces.
    private var pending = ""
    private var nodes = 0

    /// Takes in an event; `false` where there are too many.
    func take(_ event: XMLEvent) -> Bool {
        switch event {
        case .text(let piece):
            pending += piece
            return true
        case .start(let name, let attributes):
            guard flush(), count() else { return false }
            open.append(
                XMLTree(
                    name,
                    attributes.sorted { $0.name < $1.name }.map { XMLTree.Attribute($0.name, $0.value) }))
        case .end:
            guard flush(), let element = open.popLast() else { return false }
            if open.isEmpty { root = element } else { open[open.count - 1].children.append(.element(element)) }
        }
        return true
    }

    private func count() -> Bool {
        nodes += 1
        if nodes > XMLTree.mostNodes { fault = .tooManyNodes(limit: XMLTree.mostNodes) }
        if open.count > XMLTree.deepest { fault = .tooDeep(limit: XMLTree.deepest) }
        return fault == nil
    }

    /// Puts the text read so far into the element that holds it.
    private func flush() -> Bool {
        guard !pending.isEmpty else { return true }
        defer { pending = "" }
        guard !open.isEmpty else { return true }
        open[open.count - 1].children.append(.text(pending))
        return count()
    }
}
