import DocumentFormats

/// One chart as a picture of its own: title, names, bars and legend on white.
struct GanttPicture {
    let chart: GanttChart
    let context: PageContext

    private static let margin = 14.0
    private static let titleHeight = 34.0
    private static let legendLine = 22.0

    var svg: SVG {
        let bars = chart.bars
        let labels = chart.labels
        let width = labels.width + bars.width + 2 * Self.margin
        let top = Self.titleHeight + (caution == nil ? 0 : 20)
        let legend = legend(width: width - 2 * Self.margin)
        let bottom = top + bars.height + 12
        let height = bottom + Double(legend.lines) * Self.legendLine + Self.margin
        let title = SVGElement.text("\(context.document.heading)　\(chart.title)", x: width / 2, y: 23).anchor(.middle)
            .fontSize(16).fontWeight(700).fill("#1f3f63")
        let warning = caution.map {
            SVGElement.text("✗ \($0)", x: width / 2, y: 43).anchor(.middle).fontSize(13).fontWeight(700).fill("#862b2b")
        }
        return SVG(
            width: width, height: height, title: chart.title, details: chart.details, fontFamily: Self.fonts,
            elements: ChartPatterns.definitions.elements + [
                .rect(x: 0, y: 0, width: width, height: height).fill("#ffffff"), title,
            ] + (warning.map { [$0] } ?? []) + [
                .group(labels.elements).moved(x: Self.margin, y: top),
                .group(bars.elements).moved(x: Self.margin + labels.width, y: top),
                .group(legend.shapes).moved(x: Self.margin, y: bottom),
            ])
    }

    private static let fonts =
        "'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', 'PingFang SC', SimHei, sans-serif"

    private var caution: String? { ViolationWords.caution(context.document.violations).map { context($0) } }

    private func legend(width: Double) -> (shapes: [SVGElement], lines: Int) {
        var shapes: [SVGElement] = []
        var (x, line) = (0.0, 0)
        for entry in ChartLegend(context: context).entries {
            let needed = 36 + entry.words.widthInEms * 12 + 18
            if x + needed > width, x > 0 { (x, line) = (0, line + 1) }
            let y = Double(line) * Self.legendLine
            shapes.append(.group([entry.swatch]).moved(x: x, y: y))
            shapes.append(.text(entry.words, x: x + 34, y: y + 11.5).fontSize(12).fill("#4a5560"))
            x += needed
        }
        return (shapes, line + 1)
    }
}
