/// The name of a row or variable in an exported file, and what it is called in the model.
public struct ExportedName: Sendable, Hashable {
    /// The name in the file.
    public let exported: String
    /// The name in the model.
    public let original: String

    /// A pair.
    public init(exported: String, original: String) {
        self.exported = exported
        self.original = original
    }
}

/// Names that any solver reads, each used once.
///
/// The ASCII form keeps letters and digits; what stands between them becomes one underscore, and each
/// distinct stretch of other letters becomes `u1`, `u2` … in the order of first use: `R41[公安分局,2027-04-05]` is
/// `R41_u1_2027_04_05`. The UTF-8 form only replaces white space and control characters.
struct ExportNames {
    enum Form {
        case ascii
        case utf8
    }

    /// Longer names are cut: CBC reads no more than 100 characters safely.
    private static let longest = 90
    /// Words with a meaning of their own in LP files, and the names that the writers use themselves.
    private static let reserved: Set<String> = [
        "max", "maximise", "maximize", "maximum", "min", "minimise", "minimize", "minimum", "st", "such", "subject",
        "to",
        "that", "bound", "bounds", "free", "inf", "infinity", "gen", "general", "generals", "int", "integer",
        "integers",
        "bin", "binary", "binaries", "semi", "semis", "sos", "sos1", "sos2", "end", "objective", "one", "rhs", "range",
        "marker",
    ]

    private let form: Form
    private var used: Set<String>
    private var stretches: [String: Int] = [:]

    init(_ form: Form) {
        self.form = form
        used = form == .ascii ? Self.reserved : ["objective", "one"]
    }

    /// A name for `original` that was not given before; in ASCII, whatever the case of its letters.
    mutating func name(for original: String) -> String {
        var stem = form == .ascii ? ascii(original) : utf8(original)
        if stem.count > Self.longest { stem = String(stem.prefix(Self.longest)) }
        var candidate = stem
        var number = 1
        while !used.insert(form == .ascii ? candidate.lowercased() : candidate).inserted {
            number += 1
            candidate = "\(stem)_\(number)"
        }
        return candidate
    }

    private func utf8(_ original: String) -> String {
        let safe = String(
            String.UnicodeScalarView(
                original.unicodeScalars.map { scalar in
                    let isSeparator = scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
                    return isSeparator ? "_" : scalar
                }))
        // A field that begins with $ or * is a comment to some readers.
        let needsPrefix = safe.first.map { $0 == "$" || $0 == "*" } ?? true
        return needsPrefix ? "n_" + safe : safe
    }

    private mutating func ascii(_ original: String) -> String {
        var parts: [String] = []
        var part = ""
        var isForeign = false
        for character in original {
            let belongs = character.isLetter || character.isNumber
            let foreign = belongs && !character.isASCII
            if !part.isEmpty && (!belongs || foreign != isForeign) {
                parts.append(isForeign ? number(of: part) : part)
                part = ""
            }
            isForeign = foreign
            if belongs { part.append(character) }
        }
        if !part.isEmpty { parts.append(isForeign ? number(of: part) : part) }
        let joined = parts.joined(separator: "_")
        return Self.mayBegin(joined) ? joined : "n_" + joined
    }

    private mutating func number(of stretch: String) -> String {
        let number = stretches[stretch] ?? stretches.count + 1
        stretches[stretch] = number
        return "u\(number)"
    }

    /// No digit, and no `e` before a digit, which would read as the exponent of a number.
    private static func mayBegin(_ name: String) -> Bool {
        guard let first = name.first, first.isLetter else { return false }
        return !(first == "e" || first == "E") || !(name.dropFirst().first?.isNumber ?? false)
    }
}
