/// Which point of a text stands at its `x`.
public enum SVGAnchor: String, Sendable, Hashable {
    /// The first sign begins there.
    case start
    /// The middle stands there.
    case middle
    /// The last sign ends there.
    case end
}

extension SVGElement {
    /// Filled with a colour: `#1f4e79`, `none`, `currentColor`.
    public func fill(_ colour: String) -> SVGElement { attribute("fill", colour) }

    /// Filled with a pattern of the drawing.
    public func fill(pattern id: String) -> SVGElement { attribute("fill", "url(#\(id))") }

    /// How much a filling covers, 0 to 1.
    public func fillOpacity(_ share: Double) -> SVGElement { attribute("fill-opacity", share) }

    /// Outlined with a colour and a width.
    public func stroke(_ colour: String, width: Double = 1) -> SVGElement {
        attribute("stroke", colour).attribute("stroke-width", width)
    }

    /// Outlined with dashes: lengths of line and gap in turn.
    public func dashed(_ lengths: [Double]) -> SVGElement {
        attribute("stroke-dasharray", lengths.map(SVGNumber.text).joined(separator: " "))
    }

    /// Text of a size in the drawing's units.
    public func fontSize(_ size: Double) -> SVGElement { attribute("font-size", size) }

    /// Text of a weight: 400 is regular, 700 bold.
    public func fontWeight(_ weight: Int) -> SVGElement { attribute("font-weight", String(weight)) }

    /// Text that stands on its start, its middle or its end.
    public func anchor(_ anchor: SVGAnchor) -> SVGElement { attribute("text-anchor", anchor.rawValue) }

    /// With a class for a style sheet.
    public func styled(_ name: String) -> SVGElement { attribute("class", name) }

    /// With an identifier.
    public func identified(_ id: String) -> SVGElement { attribute("id", id) }

    /// Moved to another place.
    public func moved(x: Double, y: Double) -> SVGElement {
        attribute("transform", "translate(\(SVGNumber.text(x)) \(SVGNumber.text(y)))")
    }
}
