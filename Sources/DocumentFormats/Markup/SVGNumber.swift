/// Numbers as SVG takes them: a point as the sign, at most two decimals, never an exponent, in every locale.
enum SVGNumber {
    /// A number of a drawing. What is not finite becomes 0, what is beyond a million of units is held there.
    static func text(_ value: Double) -> String {
        guard value.isFinite else { return "0" }
        let hundredths = Int((min(max(value, -1_000_000), 1_000_000) * 100).rounded())
        let size = hundredths.magnitude
        let (whole, rest) = (size / 100, size % 100)
        var text = hundredths < 0 ? "-\(whole)" : "\(whole)"
        if rest > 0 {
            text += rest < 10 ? ".0\(rest)" : ".\(rest)"
            if text.hasSuffix("0") { text.removeLast() }
        }
        return text
    }
}
