extension SVGElement {
    /// A rectangle with its upper left corner at `x`, `y`; `radius` rounds its corners.
    public static func rect(
        x: Double, y: Double, width: Double, height: Double, radius: Double = 0
    ) -> SVGElement {
        let rect = SVGElement("rect").attribute("x", x).attribute("y", y)
            .attribute("width", max(0, width)).attribute("height", max(0, height))
        return radius > 0 ? rect.attribute("rx", radius) : rect
    }

    /// A straight line.
    public static func line(x1: Double, y1: Double, x2: Double, y2: Double) -> SVGElement {
        SVGElement("line").attribute("x1", x1).attribute("y1", y1).attribute("x2", x2).attribute("y2", y2)
    }

    /// A circle.
    public static func circle(x: Double, y: Double, radius: Double) -> SVGElement {
        SVGElement("circle").attribute("cx", x).attribute("cy", y).attribute("r", max(0, radius))
    }

    /// A closed shape by its corners.
    public static func polygon(_ corners: [(x: Double, y: Double)]) -> SVGElement {
        let points = corners.map { "\(SVGNumber.text($0.x)),\(SVGNumber.text($0.y))" }
        return SVGElement("polygon", ["points": points.joined(separator: " ")])
    }

    /// The way of a pen.
    public static func path(_ path: SVGPath) -> SVGElement { SVGElement("path", ["d": path.text]) }

    /// A line of text whose base line begins at `x`, `y`.
    public static func text(_ text: String, x: Double, y: Double) -> SVGElement {
        SVGElement("text", content: text).attribute("x", x).attribute("y", y)
    }

    /// Lines of text below each other, the first with its base line at `y`.
    public static func text(lines: [String], x: Double, y: Double, lineHeight: Double) -> SVGElement {
        let spans = lines.enumerated().map { index, line in
            SVGElement("tspan", content: line).attribute("x", x).attribute("y", y + Double(index) * lineHeight)
        }
        return SVGElement("text", children: spans).attribute("x", x).attribute("y", y)
    }

    /// Elements that share attributes, or a place.
    public static func group(_ children: [SVGElement]) -> SVGElement { SVGElement("g", children: children) }

    /// A text read aloud and shown by a resting pointer; the first child of what it names.
    public static func title(_ text: String) -> SVGElement { SVGElement("title", content: text) }

    /// Elements that are only referred to: patterns and the like.
    public static func definitions(_ children: [SVGElement]) -> SVGElement { SVGElement("defs", children: children) }

    /// A tile that fills shapes of `fill(pattern: id)`; hatching stays readable in grey print.
    public static func pattern(
        id: String, width: Double, height: Double, rotation: Double = 0, _ children: [SVGElement]
    ) -> SVGElement {
        let pattern = SVGElement("pattern", ["id": id, "patternUnits": "userSpaceOnUse"], children: children)
            .attribute("width", width).attribute("height", height)
        guard rotation != 0 else { return pattern }
        return pattern.attribute("patternTransform", "rotate(\(SVGNumber.text(rotation)))")
    }
}
