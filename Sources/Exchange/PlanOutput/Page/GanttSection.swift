import CivilCalendar
import DocumentFormats
import InspectionDomain

/// The year at a glance: by street, then by team.
struct GanttSection {
    let context: PageContext

    private static let chartWidth = 1060.0
    /// Rows that fit a landscape page together with the frame rows.
    private static let rowsPerChart = 24

    func html(_ number: SectionNumber) -> HTML {
        let rows = GanttRows(context: context)
        let subject = rows.streets
        let parts = subject.inEqualParts(ofAtMost: GanttSection.rowsPerChart)
        let streetCharts = parts.enumerated().map { index, part in
            chart(context("各街道巡查时间", "Visits by street") + counter(index, of: parts.count), rows.frame + part)
        }
        let teamChart = chart(context("各巡查组行程", "Visits by team"), [rows.rounds, rows.training] + rows.teams)
        return """
            <section class="wide" id="year">
            <h2>\(number.next())\(context("全年安排", "The year"))</h2>
            <p class="small hint">\(context("图表可左右滑动。", "The charts scroll sideways."))</p>
            <h3>\(context("按街道", "By street"))</h3>
            \(streetCharts)
            <h3>\(context("按巡查组", "By team"))</h3>
            \(teamChart)
            \(ChartLegend(context: context).html)
            \(PeriodList(context: context).html)
            </section>
            """
    }

    private func counter(_ index: Int, of count: Int) -> String {
        count > 1 ? context("（第\(index + 1)幅，共\(count)幅）", " (\(index + 1) of \(count))") : ""
    }

    private func chart(_ title: String, _ rows: [GanttChart.Row]) -> HTML {
        let year = Day.year(context.scenario.year)
        let last = max(year.upperBound, context.document.span?.upperBound ?? year.upperBound)
        let first = min(year.lowerBound, context.document.span?.lowerBound ?? year.lowerBound)
        return GanttChart(
            axis: TimeAxis(months: first...last, width: GanttSection.chartWidth), context: context,
            title: title, details: spokenVisits, rows: rows,
            rowHeight: rows.count <= 14 ? 30 : rows.count <= 22 ? 24 : 20
        ).html
    }

    /// What the chart shows, in words, for those who cannot see it.
    private var spokenVisits: String {
        context.plan.visits.map { visit in
            "\(context.scenario.name(visit.street)) \(context.team(visit.team)) \(context.short(visit.days))"
        }.joined(separator: context("；", "; "))
    }
}

extension Array {
    /// The elements in order in as few parts as hold `limit` each, none much shorter than the others.
    func inEqualParts(ofAtMost limit: Int) -> [[Element]] {
        guard !isEmpty else { return [] }
        let parts = (count + limit - 1) / limit
        let size = (count + parts - 1) / parts
        return stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
    }
}

extension GanttChart {
    /// Both pictures in a frame that scrolls on narrow screens.
    var html: HTML {
        """
        <figure class="gantt"><div class="gantt-labels" aria-hidden="true">\(labels)</div>\
        <div class="gantt-bars" tabindex="0" role="group" aria-label="\(title)">\(bars)</div></figure>
        """
    }
}
