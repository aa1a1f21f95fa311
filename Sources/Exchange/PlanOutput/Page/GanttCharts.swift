import CivilCalendar
import InspectionDomain

/// The charts of the year, for the page and for pictures of their own.
struct GanttCharts {
    let context: PageContext

    private static let chartWidth = 1060.0
    /// Rows that fit a landscape page together with the frame rows.
    private static let rowsPerChart = 24

    /// By street, in as many charts as a page can hold each.
    var streets: [GanttChart] {
        let rows = GanttRows(context: context)
        let parts = rows.streets.inEqualParts(ofAtMost: Self.rowsPerChart)
        return parts.enumerated().map { index, part in
            chart(context("各街道巡查时间", "Visits by street") + counter(index, of: parts.count), rows.frame + part)
        }
    }

    /// By team.
    var teams: GanttChart {
        let rows = GanttRows(context: context)
        return chart(context("各巡查组行程", "Visits by team"), [rows.rounds, rows.training] + rows.teams)
    }

    private func counter(_ index: Int, of count: Int) -> String {
        count > 1 ? context("（第\(index + 1)幅，共\(count)幅）", " (\(index + 1) of \(count))") : ""
    }

    private func chart(_ title: String, _ rows: [GanttChart.Row]) -> GanttChart {
        let year = Day.year(context.scenario.year)
        let last = max(year.upperBound, context.document.span?.upperBound ?? year.upperBound)
        let first = min(year.lowerBound, context.document.span?.lowerBound ?? year.lowerBound)
        return GanttChart(
            axis: TimeAxis(months: first...last, width: Self.chartWidth), context: context,
            title: title, details: spokenVisits, rows: rows,
            rowHeight: rows.count <= 14 ? 30 : rows.count <= 22 ? 24 : 20)
    }

    /// What the chart shows, in words, for those who cannot see it.
    private var spokenVisits: String {
        context.plan.visits.map { visit in
            "\(context.scenario.name(visit.street)) \(context.team(visit.team)) \(context.short(visit.days))"
        }.joined(separator: context("；", "; "))
    }
}
