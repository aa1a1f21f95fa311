import Wording

/// A colour as red, green and blue in one number: 0x3B6EA5.
public struct Colour: Sendable, Hashable, ExpressibleByIntegerLiteral {
    /// The number.
    public let rgb: UInt32

    /// A colour.
    public init(integerLiteral value: UInt32) { rgb = value & 0xFFFFFF }

    /// Black.
    public static let black: Colour = 0x000000
    /// As six hexadecimal digits.
    var hex: String {
        let digits = String(rgb, radix: 16, uppercase: true)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }
}

/// How a cell looks.
public struct CellStyle: Sendable, Hashable {
    /// Where a text stands between the left and the right edge.
    public enum Alignment: Sendable, Hashable {
        /// Texts at the left, numbers at the right.
        case general
        /// At the left.
        case left
        /// In the middle.
        case centre
        /// At the right.
        case right
    }

    /// The font's name; programs that lack it take another.
    public var font: String
    /// The font's size in points.
    public var size: Double
    /// Whether letters are bold.
    public var isBold: Bool
    /// Whether letters are slanted.
    public var isItalic: Bool
    /// The colour of letters.
    public var colour: Colour
    /// The background.
    public var fill: CellFill?
    /// Whether a thin line runs around the cell.
    public var hasBorder: Bool
    /// From left to right.
    public var alignment: Alignment
    /// Whether long texts run over several lines.
    public var wraps: Bool
    /// How numbers are shown.
    public var format: NumberFormat

    /// A style.
    public init(
        font: String = "宋体", size: Double = 11, isBold: Bool = false, isItalic: Bool = false,
        colour: Colour = .black, fill: CellFill? = nil, hasBorder: Bool = false, alignment: Alignment = .general,
        wraps: Bool = false, format: NumberFormat = .general
    ) {
        self.font = font
        self.size = size
        self.isBold = isBold
        self.isItalic = isItalic
        self.colour = colour
        self.fill = fill
        self.hasBorder = hasBorder
        self.alignment = alignment
        self.wraps = wraps
        self.format = format
    }

    /// The style with one thing changed.
    public func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
        var style = self
        change(&style)
        return style
    }
}

/// The background of a cell. A pattern is told apart in grey print too.
public struct CellFill: Sendable, Hashable {
    /// What the background is made of.
    public enum Pattern: Sendable, Hashable, CaseIterable {
        /// The colour alone.
        case solid
        /// Thin rising lines.
        case risingLines
        /// Thin falling lines.
        case fallingLines
        /// Thin level lines.
        case levelLines
        /// Fine dots.
        case dots
    }

    /// The background's colour.
    public var colour: Colour
    /// The pattern over it.
    public var pattern: Pattern
    /// The pattern's colour.
    public var ink: Colour

    /// A background.
    public init(_ colour: Colour, _ pattern: Pattern = .solid, ink: Colour = 0x808080) {
        self.colour = colour
        self.pattern = pattern
        self.ink = ink
    }
}

/// How a cell shows a number.
public enum NumberFormat: Sendable, Hashable {
    /// As the program likes.
    case general
    /// As text: what is typed stays as it is, zeros at the front and long numbers too.
    case text
    /// A whole number.
    case integer
    /// A date: 2026年9月18日, in English 2026-09-18.
    case day(Language)

    /// The code of spreadsheets.
    var code: String {
        switch self {
        case .general: "General"
        case .text: "@"
        case .integer: "0"
        case .day(.zh): "yyyy\"年\"m\"月\"d\"日\""
        case .day(.en): "yyyy\\-mm\\-dd"
        }
    }
}
