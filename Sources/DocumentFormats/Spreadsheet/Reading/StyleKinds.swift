/// Which cell styles show a number as a date.
struct StyleKinds: Sendable {
    private var isDate: [Bool] = []

    /// The styles of a part; without one every number is a number.
    init(_ archive: Archive, _ part: String?) throws(SpreadsheetError) {
        guard let part else { return }
        var found = (isDate: [Bool](), formats: [Int: Bool](), isInCells: false)
        try XMLScan(archive: archive, part: part).run { event throws(XMLScan.Stop) in
            switch event {
            case .start("numFmt", let attributes):
                guard let id = attributes["numFmtId"].flatMap(Int.init) else { throw .damaged }
                found.formats[id] = DateFormat.isDate(attributes["formatCode"] ?? "")
            case .start("cellXfs", _): found.isInCells = true
            case .end("cellXfs"): found.isInCells = false
            case .start("xf", let attributes) where found.isInCells:
                let id = attributes["numFmtId"].flatMap(Int.init) ?? 0
                found.isDate.append(found.formats[id] ?? DateFormat.isBuiltInDate(id))
                guard found.isDate.count <= 100_000 else { throw .damaged }
            default: break
            }
        }
        isDate = found.isDate
    }

    /// Whether a style shows dates.
    func showsDate(_ style: Int) -> Bool { isDate.indices.contains(style) && isDate[style] }
}

/// Number formats that show a date.
enum DateFormat {
    /// The formats every program knows by number: ECMA-376 part 1, 18.8.30, those of the Chinese, Japanese and Korean
    /// versions included; 18–21 and 45–47 show times alone.
    static func isBuiltInDate(_ id: Int) -> Bool {
        [14...17, 22...22, 27...36, 50...58].contains { $0.contains(id) }
    }

    /// Whether a format code shows year or day, or a month that is no minute.
    static func isDate(_ code: String) -> Bool {
        let letters = bare(code)
        if letters == "general" { return false }
        if letters.contains("y") || letters.contains("d") { return true }
        // `e` is the year in Chinese formats and the exponent in 0.00E+00.
        if letters.contains("e"), !letters.contains("e+"), !letters.contains("e-") { return true }
        return letters.contains("m") && !letters.contains("h") && !letters.contains("s")
    }

    /// The code's first section without quoted texts, escaped characters and what stands in brackets; lower case.
    private static func bare(_ code: String) -> String {
        var result = ""
        var characters = Array(code)[...]
        while let character = characters.popFirst() {
            switch character {
            case ";": return result.lowercased()
            case "\"": characters = characters.drop { $0 != "\"" }.dropFirst()
            case "[":
                let inside = characters.prefix { $0 != "]" }
                characters = characters.dropFirst(inside.count + 1)
                // `[h]` counts hours beyond a day; colours and languages say nothing.
                if inside.allSatisfy({ "hmsHMS".contains($0) }) { result += "h" }
            case "\\", "_", "*": characters = characters.dropFirst()
            default: result.append(character)
            }
        }
        return result.lowercased()
    }
}
