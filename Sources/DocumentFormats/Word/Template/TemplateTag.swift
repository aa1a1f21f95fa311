/// One placeholder: `{{name}}`, `{{#name}}`, `{{?name}}`, `{{^name}}` or `{{/name}}`.
struct TemplateTag: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// A text goes here.
        case text
        /// What follows is repeated for every item of a list, or stands only where a text is not empty.
        case open
        /// What follows stands once where the list or the text is not empty.
        case openIfAny
        /// What follows stands only where the list or the text is empty.
        case openIfEmpty
        /// The end of such a part.
        case close
    }

    /// Counted through one part of the document, in reading order.
    let id: Int
    let kind: Kind
    /// As written, without blanks around it.
    let name: String
    /// How the text looks: the properties of the run in which the placeholder begins.
    let format: XMLTree?
    let place: TemplatePlace

    /// Reads what stands between the braces. Chinese input methods give full-width signs, which are taken too.
    static func parse(_ inside: String) -> (kind: Kind, name: String) {
        let text = trimmed(inside[...])
        let kind: Kind
        switch text.unicodeScalars.first {
        case "#", "＃": kind = .open
        case "?", "？": kind = .openIfAny
        case "^", "＾": kind = .openIfEmpty
        case "/", "／": kind = .close
        default: return (.text, String(text))
        }
        return (kind, String(trimmed(Substring(text.unicodeScalars.dropFirst()))))
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var rest = text.drop(while: \.isWhitespace)
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return rest
    }
}

/// A document's tree with its placeholders found.
indirect enum MarkedNode: Sendable {
    /// Nothing to fill in here or below.
    case plain(XMLTree.Node)
    /// An element, without its own children, and what is in it.
    case element(XMLTree, [MarkedNode])
    /// A placeholder between runs.
    case tag(TemplateTag)
}

/// A template ready to be filled.
indirect enum TemplateNode: Sendable {
    /// Stands as it is.
    case plain(XMLTree.Node)
    /// An element, without its own children, and what is in it.
    case element(XMLTree, [TemplateNode])
    /// A text of the scope at a depth.
    case text(key: String, depth: Int, format: XMLTree?)
    /// Repeated for each item of a list of the scope at a depth.
    case repeated(key: String, depth: Int, [TemplateNode])
    /// Stands only where a text or a list is there, or only where it is empty.
    case conditional(key: String, depth: Int, isList: Bool, ifEmpty: Bool, [TemplateNode])
}
