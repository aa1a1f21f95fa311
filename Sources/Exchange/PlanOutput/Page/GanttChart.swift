import CivilCalendar
import DocumentFormats

/// A chart of rows in time, drawn as two pictures side by side: the rows' names, which stay in sight when a narrow
/// screen scrolls, and the bars.
struct GanttChart {
    /// On which side of a bar its dates stand.
    enum Side {
        case before
        case behind
    }

    /// One bar or mark.
    enum Mark {
        /// A visit by a team, with the words in it and its dates beside it.
        case visit(DayRange, team: Int, inside: String, dates: (side: Side, text: String)?, about: String)
        /// A time in which no visit may be, or better not; or an inspection from above.
        ///
        /// A label that does not fit goes behind the block where that row has room for it, and is left out elsewhere.
        case period(DayRange, pattern: String, label: String, isLabelBehind: Bool, about: String)
        /// A span that frames others: a round's window, a theme.
        case span(DayRange, label: String, about: String)
        /// A day of training.
        case training(DayRange, about: String)
        /// Where a visit was in another plan: a frame that the visit, or nothing, stands in.
        case former(DayRange, label: String, about: String)
    }

    /// A row with its name.
    struct Row {
        let name: String
        /// Set apart from the rows of the subject: rounds, themes, training.
        var isFrame = false
        let marks: [Mark]
    }

    let axis: TimeAxis
    let context: PageContext
    let title: String
    let details: String
    let rows: [Row]
    let rowHeight: Double
    static let labelWidth = 118.0

    private var height: Double { AxisDrawing.headHeight + Double(rows.count) * rowHeight }

    /// The names.
    var labels: SVG {
        let marks = rows.enumerated().map { index, row in
            SVGElement.text(row.name, x: GanttChart.labelWidth - 8, y: middle(of: index) + 4.5).anchor(.end)
                .fontSize(min(13, 118 / max(8.5, row.name.widthInEms))).fontWeight(row.isFrame ? 400 : 600)
                .fill(row.isFrame ? "#54606e" : "#1b1f24")
        }
        return SVG(width: GanttChart.labelWidth, height: height + 1, title: title, elements: marks)
    }

    /// The bars.
    var bars: SVG {
        let drawing = AxisDrawing(axis: axis, context: context)
        var shapes = drawing.background(bottom: height)
        for index in rows.indices.dropFirst() {
            let y = AxisDrawing.headHeight + Double(index) * rowHeight
            let isBorder = rows[index - 1].isFrame && !rows[index].isFrame
            shapes.append(
                .line(x1: 0, y1: y, x2: axis.width, y2: y).stroke(isBorder ? "#8a94a0" : "#e2e5e9", width: 0.8))
        }
        for (index, row) in rows.enumerated() {
            shapes += row.marks.flatMap { draw($0, middle: middle(of: index)) }
        }
        return SVG(
            width: axis.width, height: height + 1, title: title, details: details, elements: shapes + drawing.head())
    }

    private func middle(of index: Int) -> Double {
        AxisDrawing.headHeight + (Double(index) + 0.5) * rowHeight
    }

    private func draw(_ mark: Mark, middle: Double) -> [SVGElement] {
        switch mark {
        case .visit(let days, let team, let inside, let dates, let about):
            visit(days, team: team, inside: inside, dates: dates, about: about, middle: middle)
        case .period(let days, let pattern, let label, let isLabelBehind, let about):
            block(days, middle: middle, height: rowHeight - 2) { $0.fill(pattern: pattern) }
                .map {
                    [$0.titled(about)] + words(label, in: days, middle: middle, orBehind: isLabelBehind)
                } ?? []
        case .span(let days, let label, let about):
            block(days, middle: middle, height: rowHeight - 9) {
                $0.fill("#ffffff").stroke("#5d6b7a", width: 1).dashed([4, 2])
            }.map { [$0.titled(about)] + words(label, in: days, middle: middle) } ?? []
        case .training(let days, let about):
            training(days, about: about, middle: middle)
        case .former(let days, let label, let about):
            block(days, middle: middle, height: rowHeight - 1) {
                $0.fill("none").stroke("#862b2b", width: 1.6).dashed([5, 3])
            }.map { [$0.titled(about)] + words(label, in: days, middle: middle) } ?? []
        }
    }

    private func visit(
        _ days: DayRange, team: Int, inside: String, dates: (side: Side, text: String)?, about: String,
        middle: Double
    ) -> [SVGElement] {
        let look = ChartPatterns.look(ofTeam: team)
        guard let bar = block(days, middle: middle, height: rowHeight - 6, radius: 2, { $0 }) else { return [] }
        var shapes = [
            bar.fill(pattern: ChartPatterns.id(ofTeam: team)).stroke(look.line, width: 1.2).titled(about)
        ]
        let width = axis.end(days.upperBound) - axis.start(days.lowerBound)
        let size = min(12, rowHeight - 8, (width - 4) / max(1, inside.widthInEms))
        if size >= 7 {
            shapes.append(
                halo(inside, x: (axis.start(days.lowerBound) + axis.end(days.upperBound)) / 2, y: middle, size: size)
                    .anchor(.middle).fontWeight(700).fill("#1b1f24"))
        }
        if let dates {
            let size = min(11, rowHeight - 7)
            let isRoomBehind = axis.end(days.upperBound) + 4 + dates.text.widthInEms * size < axis.width
            let isBehind = dates.side == .behind && isRoomBehind
            let x = isBehind ? axis.end(days.upperBound) + 4 : axis.start(days.lowerBound) - 4
            shapes.append(
                halo(dates.text, x: x, y: middle, size: size).anchor(isBehind ? .start : .end).fill("#333b45"))
        }
        return shapes
    }

    private func training(_ days: DayRange, about: String, middle: Double) -> [SVGElement] {
        guard axis.contains(days.lowerBound) else { return [] }
        let x = axis.middle(days.lowerBound)
        let size = min(6.5, rowHeight / 2 - 3)
        let end = axis.middle(days.upperBound)
        return [
            .polygon([
                (x, middle - size), (end, middle - size), (end + size, middle), (end, middle + size),
                (x, middle + size), (x - size, middle),
            ]).fill("#1f4e79").titled(about),
            halo(context.tiny(days.lowerBound), x: end + size + 3, y: middle, size: 10.5).anchor(.start)
                .fill("#333b45"),
        ]
    }

    private func block(
        _ days: DayRange, middle: Double, height: Double, radius: Double = 0, _ style: (SVGElement) -> SVGElement
    ) -> SVGElement? {
        guard days.overlaps(axis.days) else { return nil }
        let x = axis.start(days.lowerBound)
        let width = max(axis.end(days.upperBound) - x, 1.5)
        return style(.rect(x: x, y: middle - height / 2, width: width, height: height, radius: radius))
    }

    private func words(
        _ label: String, in days: DayRange, middle: Double, orBehind: Bool = false
    ) -> [SVGElement] {
        let (left, right) = (axis.start(days.lowerBound), axis.end(days.upperBound))
        let size = min(11, rowHeight - 7)
        let width = label.widthInEms * size
        guard !label.isEmpty else { return [] }
        guard width + 6 <= right - left else {
            guard orBehind else { return [] }
            let isRoomBehind = right + 4 + width < axis.width
            return [
                halo(label, x: isRoomBehind ? right + 4 : left - 4, y: middle, size: size)
                    .anchor(isRoomBehind ? .start : .end).fill("#333b45")
            ]
        }
        return [
            halo(label, x: (left + right) / 2, y: middle, size: size).anchor(.middle).fill("#1b1f24")
        ]
    }

    /// Text that stays readable over hatching: a white seam around every sign.
    private func halo(_ text: String, x: Double, y: Double, size: Double) -> SVGElement {
        .text(text, x: x, y: y + size * 0.36).fontSize(size).stroke("#ffffff", width: 2.6)
            .attribute("paint-order", "stroke").attribute("stroke-linejoin", "round")
    }
}
