/// Texts as cells can hold them.
enum SheetText {
    /// The text without characters that XML cannot hold (a NUL would end it for the library), and with what would be
    /// read as the code of a character marked as a text: `EscapedText.decoded` undoes it.
    static func cleaned(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0 == "_" || isImpossible($0) }) else { return text }
        let scalars = Array(text.unicodeScalars.filter { !isImpossible($0) })
        var result = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            if EscapedText.code(in: scalars, at: index) != nil { result.append(contentsOf: "_x005F".unicodeScalars) }
            result.append(scalar)
        }
        return String(result)
    }

    private static func isImpossible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 9, 10: false
        case 0..<32, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
