/// An element of an XML document with everything in it: a value that is read, changed and written.
///
/// Names keep the prefix of their document (`w:p`); comments and processing instructions are not kept.
public struct XMLTree: Sendable, Hashable {
    /// A name with its value.
    public struct Attribute: Sendable, Hashable {
        /// The name, with its prefix.
        public var name: String
        /// The value, without escapes.
        public var value: String

        /// An attribute.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// What an element holds.
    public enum Node: Sendable, Hashable {
        /// Another element.
        case element(XMLTree)
        /// Text, without escapes.
        case text(String)

        /// The element, `nil` for text.
        public var element: XMLTree? {
            if case .element(let element) = self { element } else { nil }
        }
    }

    /// The name, with its prefix.
    public var name: String
    /// The attributes in the order in which they are written.
    public var attributes: [Attribute]
    /// The content.
    public var children: [Node]

    /// An element.
    public init(_ name: String, _ attributes: [Attribute] = [], children: [Node] = []) {
        self.name = name
        self.attributes = attributes
        self.children = children
    }

    /// An element that holds elements.
    public init(_ name: String, _ attributes: KeyValuePairs<String, String>, _ elements: [XMLTree] = []) {
        self.init(name, attributes.map { Attribute($0, $1) }, children: elements.map(Node.element))
    }

    /// An element that holds a text.
    public init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String) {
        self.init(name, attributes.map { Attribute($0, $1) }, children: text.isEmpty ? [] : [.text(text)])
    }

    /// The elements in it, without those further down.
    public var elements: [XMLTree] { children.compactMap(\.element) }

    /// The first element in it of this name.
    public func first(_ name: String) -> XMLTree? { elements.first { $0.name == name } }

    /// The value of an attribute.
    public func value(of attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

    /// The text in it and further down.
    public var text: String {
        children.map { node in
            switch node {
            case .element(let element): element.text
            case .text(let text): text
            }
        }.joined()
    }
}

extension XMLTree {
    /// The document whose root this is, in UTF-8.
    ///
    /// - Parameter isIndented: every element that holds no text of its own has its elements on lines of their own.
    ///   Not for documents in which white space between elements counts.
    public func document(isIndented: Bool = false) -> String {
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        write(to: &text, indent: isIndented ? 0 : nil)
        if isIndented { text += "\n" }
        return text
    }

    private func write(to text: inout String, indent: Int?) {
        text += "<\(name)"
        for attribute in attributes { text += " \(attribute.name)=\"\(XMLText.escape(attribute.value))\"" }
        guard !children.isEmpty else { return text += "/>" }
        text += ">"
        // A line end beside text would become part of it.
        let inner = children.contains { $0.element == nil } ? nil : indent.map { $0 + 2 }
        for child in children {
            if let inner { text += "\n" + String(repeating: " ", count: inner) }
            switch child {
            case .element(let element): element.write(to: &text, indent: inner)
            case .text(let content): text += XMLText.escapeContent(content)
            }
        }
        if inner != nil, let indent { text += "\n" + String(repeating: " ", count: indent) }
        text += "</\(name)>"
    }
}
