/// The way of a pen: the `d` of a path, in absolute coordinates.
public struct SVGPath: Sendable, Hashable {
    private var commands: [String] = []

    /// A path without any line yet.
    public init() {}

    /// The text of the path.
    public var text: String { commands.joined() }

    /// The path going on from a point without drawing.
    public func move(_ x: Double, _ y: Double) -> SVGPath { adding("M", x, y) }

    /// The path with a straight line to a point.
    public func line(_ x: Double, _ y: Double) -> SVGPath { adding("L", x, y) }

    /// The path with a curve to a point, by two control points.
    public func curve(_ x: Double, _ y: Double, control1: (Double, Double), control2: (Double, Double)) -> SVGPath {
        adding("C", control1.0, control1.1, control2.0, control2.1, x, y)
    }

    /// The path with a part of a circle to a point; `clockwise` as seen on the screen.
    public func arc(_ x: Double, _ y: Double, radius: Double, isLarge: Bool = false, clockwise: Bool = true) -> SVGPath
    {
        adding("A", radius, radius, 0, isLarge ? 1 : 0, clockwise ? 1 : 0, x, y)
    }

    /// The path with a straight line back to where it began.
    public func closed() -> SVGPath { adding("Z") }

    private func adding(_ letter: String, _ numbers: Double...) -> SVGPath {
        var path = self
        path.commands.append(letter + numbers.map(SVGNumber.text).joined(separator: " "))
        return path
    }
}
