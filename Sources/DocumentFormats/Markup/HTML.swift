/// A piece of HTML. Whatever is put into it between `\(` and `)` is escaped, unless it is HTML itself, so that a
/// name with a `<` in it cannot break a page, or run in it.
///
///     let row: HTML = "<td title=\"\(note)\">\(name)</td>"
public struct HTML: Sendable, Hashable, ExpressibleByStringInterpolation, CustomStringConvertible {
    /// The markup.
    public let text: String

    /// Markup that is known to be sound; nothing is escaped.
    public init(trusted text: String) { self.text = text }

    /// Markup written in the source code.
    public init(stringLiteral value: String) { text = value }

    /// Markup written in the source code with values in it.
    public init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

    /// The markup.
    public var description: String { text }

    /// Two pieces, one after the other.
    public static func + (left: HTML, right: HTML) -> HTML { HTML(trusted: left.text + right.text) }

    /// A text for the content of an element or the value of a quoted attribute.
    public static func escape(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            case "'": result.append(contentsOf: "&#39;".unicodeScalars)
            // Controls other than white space are errors in HTML.
            case "\t", "\n": result.append(scalar)
            case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": break
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// Markup under way; what it is given as a value is escaped.
    public struct Interpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        /// Room for the pieces.
        public init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity * 2) }

        /// Markup of the source code, as it is.
        public mutating func appendLiteral(_ literal: String) { text += literal }

        /// A text, escaped.
        public mutating func appendInterpolation(_ value: some StringProtocol) { text += HTML.escape(String(value)) }

        /// A number.
        public mutating func appendInterpolation(_ value: Int) { text += String(value) }

        /// Any other value by its description, escaped.
        public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            text += HTML.escape(value.description)
        }

        /// Markup, as it is.
        public mutating func appendInterpolation(_ value: HTML) { text += value.text }

        /// Markup or nothing.
        public mutating func appendInterpolation(_ value: HTML?) { text += value?.text ?? "" }

        /// Pieces of markup, one after the other.
        public mutating func appendInterpolation(_ value: [HTML]) { text += value.map(\.text).joined(separator: "\n") }

        /// A picture inside the page.
        public mutating func appendInterpolation(_ value: SVG) { text += value.text() }
    }
}
