/// The styles of a workbook with those of marks beside them.
struct MarkedStyles {
    private(set) var tree: XMLTree
    private var fills: [Bool: Int] = [:]
    private var marked: [MarkedStyle: Int] = [:]

    private struct MarkedStyle: Hashable {
        let base: Int
        let isError: Bool
    }

    init(_ tree: XMLTree) {
        self.tree = tree
    }

    /// The style of a cell once it is marked: its own but for the background.
    mutating func marked(_ base: Int, isError: Bool) -> Int {
        let wanted = MarkedStyle(base: base, isError: isError)
        if let known = marked[wanted] { return known }
        let fill = fill(isError: isError)
        let index = add(base) { style in
            style.set("fillId", String(fill))
            style.set("applyFill", "1")
        }
        marked[wanted] = index
        return index
    }

    /// A style whose texts run over several lines.
    mutating func wrapping() -> Int {
        add(0) { style in
            style.children = [.element(XMLTree(style.sibling("alignment"), ["vertical": "top", "wrapText": "1"]))]
            style.set("applyAlignment", "1")
        }
    }

    /// The style that a cell marked in an earlier copy had before, as far as can be told: the only one that is the
    /// same but for the background; of several that without one, which is made where there is none.
    mutating func unmarked(_ style: Int) -> Int? {
        let earlier = earlierFills
        guard let own = styles.element(at: style), let fill = own.number("fillId"), earlier.contains(fill) else {
            return nil
        }
        let plain = Self.withoutFill(own)
        let candidates = styles.indices.filter { index in
            !earlier.contains(styles[index].number("fillId") ?? 0) && Self.withoutFill(styles[index]) == plain
        }
        if candidates.count == 1 { return candidates[0] }
        return candidates.first { styles[$0].number("fillId") == 0 }
            ?? add(style) { style in
                style.set("fillId", "0")
                style.set("applyFill", nil)
            }
    }

    private var styles: [XMLTree] { tree.child("cellXfs")?.elements ?? [] }

    /// The backgrounds of marks that the workbook brings along.
    private var earlierFills: [Int] {
        let fills = tree.child("fills")?.elements ?? []
        return fills.indices.filter { index in
            guard let pattern = fills[index].child("patternFill") else { return false }
            return [true, false].contains { isError in
                let look = Self.look(isError: isError)
                return pattern.value(of: "patternType") == look.pattern
                    && pattern.child("fgColor")?.value(of: "rgb")?.uppercased() == look.ink
                    && pattern.child("bgColor")?.value(of: "rgb")?.uppercased() == look.ground
            }
        }
    }

    private static func look(isError: Bool) -> (pattern: String, ink: String, ground: String) {
        isError ? ("lightUp", "FFC00000", "FFFFD9D9") : ("gray125", "FF7F6000", "FFFFF2CC")
    }

    private mutating func fill(isError: Bool) -> Int {
        if let known = fills[isError] { return known }
        let look = Self.look(isError: isError)
        var index = 0
        tree.change("fills") { fills in
            index = fills.elements.count
            let pattern = XMLTree(
                fills.sibling("patternFill"), ["patternType": look.pattern],
                [
                    XMLTree(fills.sibling("fgColor"), ["rgb": look.ink]),
                    XMLTree(fills.sibling("bgColor"), ["rgb": look.ground]),
                ])
            fills.children.append(.element(XMLTree(fills.sibling("fill"), [:], [pattern])))
            fills.set("count", String(index + 1))
        }
        fills[isError] = index
        return index
    }

    private mutating func add(_ base: Int, _ change: (inout XMLTree) -> Void) -> Int {
        var index = 0
        tree.change("cellXfs") { list in
            let known = list.elements
            var style =
                known.element(at: base)
                ?? XMLTree(
                    list.sibling("xf"), ["numFmtId": "0", "fontId": "0", "fillId": "0", "borderId": "0", "xfId": "0"])
            change(&style)
            index = known.count
            list.children.append(.element(style))
            list.set("count", String(index + 1))
        }
        return index
    }

    private static func withoutFill(_ style: XMLTree) -> XMLTree {
        var plain = style
        plain.attributes = plain.attributes.filter { $0.name != "fillId" && $0.name != "applyFill" }
            .sorted { $0.name < $1.name }
        return plain
    }
}

extension Array {
    /// The element at a place, where there is one.
    func element(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
