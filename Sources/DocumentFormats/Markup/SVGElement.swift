/// One element of a drawing: a value, changed by making another.
public struct SVGElement: Sendable, Hashable {
    let name: String
    /// Written in the order of their names, so that equal drawings are equal texts.
    private(set) var attributes: [String: String]
    private(set) var children: [SVGElement]
    private(set) var content: String?

    init(_ name: String, _ attributes: [String: String] = [:], children: [SVGElement] = [], content: String? = nil) {
        self.name = name
        self.attributes = attributes
        self.children = children
        self.content = content
    }

    /// The element with an attribute of SVG's, replacing one of the same name; the value is escaped when written.
    ///
    /// Names are written in the source code and nowhere else.
    public func attribute(_ name: StaticString, _ value: String) -> SVGElement {
        var element = self
        element.attributes["\(name)"] = value
        return element
    }

    /// The element with an attribute that is a number.
    public func attribute(_ name: StaticString, _ value: Double) -> SVGElement {
        attribute(name, SVGNumber.text(value))
    }

    /// The element with a text that shows when the pointer rests on it, and that screen readers read.
    public func titled(_ text: String) -> SVGElement {
        var element = self
        element.children.insert(SVGElement("title", content: text), at: 0)
        return element
    }

    /// Writes the element on lines of its own, `indent` spaces from the margin; inside a text on one line, because
    /// white space between its parts would be drawn.
    func write(to text: inout String, indent: Int, isInline: Bool = false) {
        let margin = isInline ? "" : String(repeating: " ", count: indent)
        let lineEnd = isInline ? "" : "\n"
        text += "\(margin)<\(name)"
        for (name, value) in attributes.sorted(by: { $0.key < $1.key }) {
            text += " \(name)=\"\(XMLText.escape(value))\""
        }
        if content == nil, children.isEmpty {
            text += "/>\(lineEnd)"
            return
        }
        let isRunning = isInline || name == "text" || content != nil
        text += isRunning ? ">" : ">\n"
        for child in children { child.write(to: &text, indent: indent + 1, isInline: isRunning) }
        text += XMLText.escape(content ?? "")
        text += isRunning ? "</\(name)>\(lineEnd)" : "\(margin)</\(name)>\n"
    }
}
