/// Text in columns of a terminal, where a Chinese sign takes two of them.
enum ColumnText {
    /// How many columns a text takes.
    static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + width($1) }
    }

    /// The text with spaces behind it up to `width` columns; unchanged where it is as wide or wider.
    static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - self.width(text)))
    }

    /// The text cut to `width` columns, with `…` where something is missing.
    static func cut(_ text: String, to width: Int) -> String {
        guard self.width(text) > width else { return text }
        var kept = ""
        var used = 0
        for character in text {
            let next = self.width(String(character))
            if used + next > width - 1 { break }
            kept.append(character)
            used += next
        }
        return width < 1 ? "" : kept + "…"
    }

    /// Columns of one sign, by the East Asian Width of Unicode: wide and full-width signs take two, marks none.
    ///
    /// Signs of ambiguous width (“ ” … — ·) count one, as terminals of today draw them.
    static func width(_ scalar: Unicode.Scalar) -> Int {
        if scalar.properties.generalCategory == .nonspacingMark || scalar.properties.generalCategory == .enclosingMark
            || scalar.properties.generalCategory == .format || scalar.properties.generalCategory == .control
        {
            return 0
        }
        return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }

    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
        0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
        0x1F900...0x1F9FF, 0x20000...0x3FFFD,
    ]
}
