/// A drawing, in a page or in a file of its own.
public struct SVG: Sendable, Hashable {
    /// The drawing's own width; it scales to the place it is given.
    public var width: Double
    /// The drawing's own height.
    public var height: Double
    /// The name read aloud by screen readers.
    public var title: String
    /// A longer description for screen readers; `nil` for none.
    public var details: String?
    /// The fonts in order of preference, as a style sheet lists them; `nil` for those around the drawing.
    public var fontFamily: String?
    /// The elements, painted one over the other.
    public var elements: [SVGElement]

    /// A drawing.
    public init(
        width: Double, height: Double, title: String, details: String? = nil, fontFamily: String? = nil,
        elements: [SVGElement] = []
    ) {
        self.width = width
        self.height = height
        self.title = title
        self.details = details
        self.fontFamily = fontFamily
        self.elements = elements
    }

    /// The drawing for a page; its width and height are left to the page.
    public func text() -> String {
        var text = ""
        root.write(to: &text, indent: 0)
        return text
    }

    /// The drawing as a file of its own, with its size.
    public func fileText() -> String {
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        root.attribute("width", width).attribute("height", height).write(to: &text, indent: 0)
        return text
    }

    private var root: SVGElement {
        let named = [SVGElement.title(title)] + (details.map { [SVGElement("desc", content: $0)] } ?? [])
        let root = SVGElement("svg", children: named + elements)
            .attribute("xmlns", "http://www.w3.org/2000/svg").attribute("role", "img")
            .attribute("viewBox", "0 0 \(SVGNumber.text(width)) \(SVGNumber.text(height))")
        return fontFamily.map { root.attribute("font-family", $0) } ?? root
    }
}
