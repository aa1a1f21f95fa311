import CivilCalendar
import DocumentFormats
import FollowUp
import InspectionDomain

/// Each visit's chain of dates as marks on one line, from the notice to the last publication.
struct DeadlineTimeline {
    let context: PageContext

    /// The marks drawn, in the order of the chain.
    static let marked = ["notice", "report", "feedback", "correction", "publication_correction"]
    private static let width = 1060.0
    /// Rows that fit a landscape page.
    private static let rowsPerChart = 28

    /// The charts, each of as many rows as a page holds.
    var html: [HTML] {
        let visits = context.plan.visits
        guard let days else { return [] }
        let axis = TimeAxis(months: days, width: DeadlineTimeline.width)
        return visits.inEqualParts(ofAtMost: DeadlineTimeline.rowsPerChart).map { chart($0, axis) }
    }

    private var days: DayRange? {
        let dates = context.document.deadlines.filter { $0.visit != nil }.map(\.target)
        guard let first = dates.min(), let last = dates.max() else { return nil }
        // Some days before the first mark, so that it does not stand on the edge.
        return first.adding(days: -5)...last.adding(days: 5)
    }

    private func chart(_ visits: [PlannedVisit], _ axis: TimeAxis) -> HTML {
        let rowHeight = visits.count <= 12 ? 28.0 : 20.0
        let bottom = AxisDrawing.headHeight + Double(visits.count) * rowHeight
        let drawing = AxisDrawing(axis: axis, context: context)
        var shapes = drawing.background(bottom: bottom)
        var labels: [SVGElement] = []
        for (index, visit) in visits.enumerated() {
            let middle = AxisDrawing.headHeight + (Double(index) + 0.5) * rowHeight
            let name = context.scenario.name(visit.street)
            labels.append(
                .text(name, x: GanttChart.labelWidth - 8, y: middle + 4.5).anchor(.end)
                    .fontSize(min(13, 118 / max(8.5, name.widthInEms))).fontWeight(600).fill("#1b1f24"))
            shapes += chain(visit, middle: middle, axis: axis)
        }
        let title = context("各街道后续期限", "What follows each visit")
        return """
            <figure class="gantt"><div class="gantt-labels" aria-hidden="true">\
            \(SVG(width: GanttChart.labelWidth, height: bottom + 1, title: title, elements: labels))</div>\
            <div class="gantt-bars" tabindex="0" role="group" aria-label="\(title)">\
            \(SVG(width: axis.width, height: bottom + 1, title: title, elements: shapes + drawing.head()))</div></figure>
            """
    }

    private func chain(_ visit: PlannedVisit, middle: Double, axis: TimeAxis) -> [SVGElement] {
        let look = ChartPatterns.look(ofTeam: visit.team)
        let entries = DeadlineTimeline.marked.compactMap { context.document.deadline($0, of: visit.id) }
        var shapes: [SVGElement] = []
        if let last = entries.map(\.target).max() {
            shapes.append(
                .line(x1: axis.end(visit.exit), y1: middle, x2: axis.middle(last), y2: middle)
                    .stroke("#6f7d8c", width: 1.1).dashed([3, 3]))
        }
        shapes.append(
            .rect(
                x: axis.start(visit.entry), y: middle - 6, width: axis.end(visit.exit) - axis.start(visit.entry),
                height: 12, radius: 2
            ).fill(pattern: ChartPatterns.id(ofTeam: visit.team)).stroke(look.line, width: 1)
                .titled("\(context.scenario.name(visit.street)) \(context.short(visit.days))"))
        for entry in entries {
            let isOpen = entry.missingYear != nil
            shapes.append(
                DeadlineTimeline.shape(entry.step.text, x: axis.middle(entry.target), y: middle)
                    .fill(isOpen ? "#ffffff" : "#24405e").stroke("#24405e", width: 1.3)
                    .titled("\(context(entry.title)) \(context.full(entry.target))"))
        }
        return shapes
    }

    /// The mark of a step.
    static func shape(_ step: String, x: Double, y: Double) -> SVGElement {
        switch step {
        case "notice": .polygon([(x - 4, y - 4.5), (x + 4, y), (x - 4, y + 4.5)])
        case "report": .polygon([(x, y - 5.5), (x + 5.5, y), (x, y + 5.5), (x - 5.5, y)])
        case "feedback": .circle(x: x, y: y, radius: 4.4)
        case "correction": .rect(x: x - 4.4, y: y - 4.4, width: 8.8, height: 8.8)
        default: .polygon([(x, y - 5.2), (x + 5, y + 4.2), (x - 5, y + 4.2)])
        }
    }
}
