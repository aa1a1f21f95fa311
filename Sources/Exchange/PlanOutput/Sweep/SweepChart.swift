import DocumentFormats
import InspectionDomain

/// Bars of futures by verdict; every verdict has a colour and a hatching of its own, so that a grey print says as much.
enum SweepChart {
    /// The verdicts that have a place in a bar, the best first.
    static func shown(_ summary: SweepSummary) -> [FutureVerdict] {
        FutureVerdict.allCases.filter { $0 != .undecided || summary.all[$0] > 0 }
    }

    private static func colours(_ verdict: FutureVerdict) -> (fill: String, line: String) {
        switch verdict {
        case .holds: ("#cfe6d4", "#2b6437")
        case .people: ("#d6e4f2", "#1f4e79")
        case .dates: ("#fbe0b8", "#8f4f0c")
        case .impossible: ("#e9b8b8", "#862b2b")
        case .undecided: ("#e4e6e9", "#54606e")
        }
    }

    /// One bar in a drawing of `width`, its parts as long as their numbers; `length` is that of all of them.
    static func bar(
        _ count: SweepSummary.Count, title: String, width: Double, length: Double? = nil, height: Double,
        showsShares: Bool = false
    ) -> SVG {
        var x = 0.0
        var shapes: [SVGElement] = []
        for verdict in FutureVerdict.allCases where count[verdict] > 0 {
            let part = (length ?? width) * Double(count[verdict]) / Double(max(1, count.all))
            shapes += block(verdict, x: x, width: part, height: height)
            let share = SweepWords.percent(count[verdict], of: count.all)
            if showsShares, part > 44 {
                shapes.append(
                    .text(share, x: x + part / 2, y: height / 2 + 5).anchor(.middle).fontSize(14).fontWeight(700)
                        .fill("#1b1f24").stroke("#ffffff", width: 3).attribute("paint-order", "stroke"))
            }
            x += part
        }
        return SVG(width: width, height: height, title: title, elements: shapes)
    }

    /// A sample for the legend.
    static func swatch(_ verdict: FutureVerdict) -> SVG {
        SVG(width: 28, height: 14, title: verdict.rawValue, elements: block(verdict, x: 0, width: 28, height: 14))
    }

    private static func block(_ verdict: FutureVerdict, x: Double, width: Double, height: Double) -> [SVGElement] {
        let look = colours(verdict)
        let frame = SVGElement.rect(
            x: x + 0.5, y: 0.5, width: max(width - 1, 0.5), height: height - 1
        ).fill(look.fill).stroke(look.line, width: 1)
        return [frame] + hatching(verdict, x: x, width: width, height: height).map { $0.stroke(look.line, width: 0.8) }
    }

    private static func hatching(_ verdict: FutureVerdict, x: Double, width: Double, height: Double) -> [SVGElement] {
        let step = 8.0
        let stops = stride(from: x + step, to: x + width - 2, by: step)
        switch verdict {
        case .holds, .undecided: return []
        case .people:
            return stops.map { .line(x1: $0, y1: height - 3, x2: $0, y2: height / 2 + 3) }
        case .dates:
            return stops.map { .line(x1: $0, y1: 2, x2: max(x + 1, $0 - 6), y2: height - 2) }
        case .impossible:
            return stops.flatMap { stop -> [SVGElement] in
                [
                    .line(x1: stop, y1: 2, x2: max(x + 1, stop - 6), y2: height - 2),
                    .line(x1: max(x + 1, stop - 6), y1: 2, x2: stop, y2: height - 2),
                ]
            }
        }
    }
}
