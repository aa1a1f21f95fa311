/// Cuts the pieces of a paragraph around its placeholders.
struct TagScanner {
    enum Found {
        case node(MarkedNode)
        case tag(String, format: XMLTree?)
        /// `{{` without an end; the text stands as it is.
        case unfinished
    }

    /// A sign with the properties of its run, or something that is no text.
    private enum Unit {
        case sign(Unicode.Scalar, format: Int)
        case fixed(MarkedNode, isMark: Bool)
    }

    /// What the caller makes of the findings.
    var result: [MarkedNode] = []
    private var units: [Unit] = []
    private var formats: [XMLTree?] = []

    init(_ pieces: [RunPieces.Piece]) {
        for piece in pieces {
            switch piece {
            case .text(let text, let format):
                formats.append(format)
                units += text.unicodeScalars.map { .sign($0, format: formats.count - 1) }
            case .fixed(let node, let isMark): units.append(.fixed(node, isMark: isMark))
            }
        }
    }

    static func isOpening(_ scalar: Unicode.Scalar) -> Bool { scalar == "{" || scalar == "｛" }
    static func isClosing(_ scalar: Unicode.Scalar) -> Bool { scalar == "}" || scalar == "｝" }

    func scan() -> [Found] {
        var found: [Found] = []
        var text = ""
        var format = -1
        func flush() {
            if !text.isEmpty {
                found.append(.node(.plain(.element(RunPieces.run(text, format: formats[format])))))
            }
            text = ""
        }
        var index = 0
        while index < units.count {
            switch units[index] {
            case .fixed(let node, _):
                flush()
                found.append(.node(node))
                index += 1
            case .sign(let scalar, let own):
                if let start = pair(at: index, Self.isOpening) {
                    flush()
                    if let tag = tag(from: start) {
                        found += marks(in: index..<tag.end).map(Found.node) + [.tag(tag.inside, format: formats[own])]
                        index = tag.end
                        continue
                    }
                    found.append(.unfinished)
                }
                if own != format { flush() }
                format = own
                text.unicodeScalars.append(scalar)
                index += 1
            }
        }
        flush()
        return found
    }

    /// The place behind two signs in a row, `nil` where they are not there. Marks between them do not part them.
    private func pair(at index: Int, _ isWanted: (Unicode.Scalar) -> Bool) -> Int? {
        guard case .sign(let first, _) = units[index], isWanted(first) else { return nil }
        var next = index + 1
        while next < units.count {
            switch units[next] {
            case .sign(let second, _): return isWanted(second) ? next + 1 : nil
            case .fixed(_, let isMark): guard isMark else { return nil }
            }
            next += 1
        }
        return nil
    }

    /// What stands between the braces, and where the placeholder ends; `nil` where it has no end.
    private func tag(from start: Int) -> (inside: String, end: Int)? {
        var inside = ""
        for index in start..<units.count {
            switch units[index] {
            case .fixed(_, let isMark): guard isMark else { return nil }
            case .sign(let scalar, _):
                if let end = pair(at: index, Self.isClosing) { return (inside, end) }
                guard pair(at: index, Self.isOpening) == nil else { return nil }
                inside.unicodeScalars.append(scalar)
            }
        }
        return nil
    }

    private func marks(in range: Range<Int>) -> [MarkedNode] {
        units[range].compactMap { unit in
            if case .fixed(let node, _) = unit { node } else { nil }
        }
    }
}
