import CivilCalendar
import DocumentFormats
import InspectionDomain

/// Both plans in one chart: where a visit was stands as a dashed frame around or beside where it is now.
struct DifferenceChart {
    let document: DifferenceDocument
    let context: PageContext

    private static let width = 1060.0
    private static let rowsPerChart = 24

    func html(_ number: SectionNumber) -> HTML {
        let frame = GanttRows(context: context)
        let charts = streets.inEqualParts(ofAtMost: Self.rowsPerChart).map { part in
            chart([frame.rounds] + trainings + part)
        }
        return """
            <section class="wide" id="year">
            <h2>\(number.next())\(context("前后对照", "Before and after"))</h2>
            <p class="small">\(context("实心条为新方案中的巡查，虚线框为原方案中的位置；只有实心条的没有改期。", "Filled bars are the visits of the new plan, dashed frames where they were before; a bar without a frame has not moved."))</p>
            \(charts)
            <ul class="legend" aria-label="\(context("图例", "legend"))">\(legend)</ul>
            </section>
            """
    }

    private func chart(_ rows: [GanttChart.Row]) -> HTML {
        let days = [document.before.document, document.after.document].compactMap(\.span)
        let year = Day.year(context.scenario.year)
        let first = days.map(\.lowerBound).min() ?? year.lowerBound
        let last = days.map(\.upperBound).max() ?? year.upperBound
        return GanttChart(
            axis: TimeAxis(months: min(first, year.lowerBound)...max(last, year.upperBound), width: Self.width),
            context: context, title: context("前后对照", "Before and after"), details: spoken, rows: rows,
            rowHeight: rows.count <= 14 ? 34 : rows.count <= 22 ? 26 : 22
        ).html
    }

    /// Training of the new plan, and of the old one where it differs.
    private var trainings: [GanttChart.Row] {
        let now = GanttRows(context: context).training
        let former = document.difference.rounds.filter { $0.isTrainingMoved || $0.isDropped }.compactMap(
            \.trainingBefore
        )
        .map { days in
            GanttChart.Mark.former(
                days, label: "", about: context("原培训 ", "training before ") + context.short(days))
        }
        return [GanttChart.Row(name: now.name, isFrame: true, marks: former + now.marks)]
    }

    /// Streets in the order of their first visits in either plan.
    private var streets: [GanttChart.Row] {
        let visits = Dictionary(grouping: document.difference.visits) { $0.street ?? StreetID("") }
        let first = visits.mapValues {
            $0.flatMap { [$0.before?.entry, $0.after?.entry] }.compactMap(\.self).min() ?? .last
        }
        return visits.keys.sorted { (first[$0] ?? .last, $0) < (first[$1] ?? .last, $1) }.map { street in
            let rows = GanttRows(context: context)
            let periods = context.scenario.periods.filter { $0.concerns(street) }.map {
                rows.mark($0, isNamed: $0.street != nil)
            }
            return GanttChart.Row(
                name: document.name(street), marks: periods + (visits[street] ?? []).flatMap { marks(of: $0) })
        }
    }

    func marks(of visit: VisitDifference) -> [GanttChart.Mark] {
        let isElsewhere = visit.isDropped || visit.daysMoved != 0 || visit.daysLonger != 0
        let former = isElsewhere ? visit.before : nil
        let changes = DifferenceWords(document: document).changes(of: visit).map { context($0) }
            .joined(separator: context("；", "; "))
        var marks: [GanttChart.Mark] = []
        if let after = visit.after {
            // Dates go to the side on which the frame of the old place does not lie near.
            let isLater = former.map { $0.entry <= after.entry || $0.entry.number - after.exit.number > 22 } ?? true
            marks.append(
                .visit(
                    after.days, team: after.team, inside: context.team(after.team),
                    dates: (isLater ? .behind : .before, "\(context.tiny(after.entry))–\(context.tiny(after.exit))"),
                    about: "\(document.name(visit)) \(context.short(after.days)) \(changes)"))
        }
        if let former {
            let isFree = visit.after.map { !$0.days.overlaps(former.days) } ?? true
            marks.append(
                .former(
                    former.days, label: isFree ? context("原", "was") : "",
                    about: "\(document.name(visit)) \(context("原为", "before")) \(context.short(former.days))"))
        }
        return marks
    }

    /// What the chart shows, in words, for those who cannot see it.
    private var spoken: String {
        let words = DifferenceWords(document: document)
        return document.difference.visits.map { visit in
            "\(document.name(visit)) " + words.changes(of: visit).map { context($0) }.joined(separator: " ")
        }.joined(separator: context("；", "; "))
    }

    /// What every mark of the chart means, one list item each.
    var legend: [HTML] {
        let former = SVGElement.rect(x: 1, y: 1, width: 26, height: 12).fill("none").stroke("#862b2b", width: 1.6)
            .dashed([5, 3])
        let picture = SVG(width: 28, height: 14, title: context("图例", "legend"), elements: [former])
        let item: HTML = """
            <li><span class="swatch" aria-hidden="true">\(picture)</span>\(context("原方案中的位置", "in the plan before"))</li>
            """
        return [item] + ChartLegend(context: context).items
    }
}
