/// Why a file is not taken as a template, or cannot be filled.
public enum TemplateError: Error, Sendable, Hashable {
    /// The zip archive is broken or beyond the limits.
    case archive(ArchiveError)
    /// It is something else than a Word document.
    case notWord(Kind)
    /// A part of the document is not sound XML.
    case xml(part: String, XMLFault)
    /// A part holds more text than any document.
    case partTooLarge(part: String, limit: Int)
    /// What is wrong with its placeholders, all at once.
    case faults([TemplateFault])
    /// Filled in, it would be larger than any document.
    case tooLong(limit: Int)

    /// What a file that is not taken is.
    public enum Kind: Sendable, Hashable {
        /// Word's format before 2007, or a document with a password.
        case oldOrEncrypted
        /// A document with macros.
        case withMacros
        /// A template in Word's own sense, .dotx.
        case wordTemplate
        /// A workbook, a presentation, or any other archive.
        case other
        /// A document whose parts have unusual names.
        case unusual
    }
}

/// Something wrong with one placeholder.
public struct TemplateFault: Sendable, Hashable {
    /// Where it stands.
    public let place: TemplatePlace
    /// What is wrong.
    public let kind: Kind

    /// What can be wrong.
    public enum Kind: Sendable, Hashable {
        /// No such name; those that may stand there are listed.
        case unknown(name: String, known: [TemplateNames.Entry])
        /// A list where a text is wanted.
        case listAsText(name: String)
        /// `{{` without `}}` in the same paragraph.
        case unfinished
        /// `{{}}`.
        case empty
        /// `{{#name}}` without `{{/name}}`.
        case unclosed(name: String)
        /// `{{/name}}` where something else is open, or nothing.
        case unexpectedEnd(name: String, open: String?)
        /// The two ends stand where nothing can be repeated between them.
        case misplaced(name: String)
        /// Two repeated parts want the same row or paragraph.
        case overlapping(name: String, other: String)
    }
}

/// Where something stands in a document, as a person finds it.
public struct TemplatePlace: Sendable, Hashable {
    /// The parts of a document that hold text.
    public enum Region: Sendable, Hashable {
        /// The text itself.
        case body
        /// The head of pages.
        case header
        /// The foot of pages.
        case footer
        /// Footnotes and endnotes.
        case notes
    }

    /// A cell, each number counted from 1.
    public struct Cell: Sendable, Hashable {
        /// The table among the region's.
        public let table: Int
        /// The row.
        public let row: Int
        /// The cell in its row.
        public let column: Int
    }

    /// The part.
    public let region: Region
    /// The paragraph, counted from 1 through the region; for text outside of tables.
    public let paragraph: Int
    /// The outermost cell it stands in, `nil` outside of tables.
    public let cell: Cell?
    /// The words around it.
    public let excerpt: String
}
