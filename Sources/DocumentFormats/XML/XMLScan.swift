/// What a scan of a part comes across.
enum XMLScanEvent {
    /// The beginning of an element: its name without prefix, and its attributes.
    case start(String, [String: String])
    /// Text, in as many pieces as the parser likes.
    case text(String)
    /// The end of an element.
    case end(String)
}

/// Reads a part of an archive as XML from beginning to end, in the memory of one piece.
struct XMLScan {
    /// What the part's reader finds wrong with it.
    enum Stop: Error {
        /// The format is broken here.
        case damaged
        /// A reason of the reader's own.
        case refused(SpreadsheetError)
    }

    let archive: Archive
    let part: String

    /// Reads the part.
    ///
    /// - Throws: `archive`, `damagedPart`, `declaresEntities`, or what `take` refuses with.
    func run(_ take: @escaping (XMLScanEvent) throws(Stop) -> Void) throws(SpreadsheetError) {
        var refusal: Stop?
        let events = XMLEvents { event in
            do throws(Stop) {
                try take(Self.scanned(event))
                return true
            } catch {
                refusal = error
                return false
            }
        }
        guard let events else { throw .libraryRefused(step: "XML_ParserCreate", code: 0) }
        var stop: XMLStop?
        func feed(_ piece: UnsafeRawBufferPointer, isLast: Bool) -> Bool {
            do throws(XMLStop) {
                try events.feed(piece, isLast: isLast)
                return true
            } catch {
                stop = error
                return false
            }
        }
        do throws(ArchiveError) {
            try archive.read(part) { feed($0, isLast: false) }
        } catch {
            throw .archive(error)
        }
        if stop == nil { _ = feed(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true) }
        switch (stop, refusal) {
        case (nil, _): return
        case (_, .refused(let error)?): throw error
        case (.declaresType?, _): throw .declaresEntities(part: part)
        case (.malformed(let line)?, _), (.enough(let line)?, _): throw .damagedPart(part, line: line)
        }
    }

    private static func scanned(_ event: XMLEvent) -> XMLScanEvent {
        switch event {
        case .start(let name, let attributes):
            .start(bare(name), Dictionary(attributes.map { ($0.name, $0.value) }) { first, _ in first })
        case .text(let text): .text(text)
        case .end(let name): .end(bare(name))
        }
    }

    /// A name without its prefix.
    private static func bare(_ name: String) -> String {
        guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return name }
        return String(name[name.utf8.index(after: colon)...])
    }
}
