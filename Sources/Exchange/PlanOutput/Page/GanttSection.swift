import DocumentFormats

/// The year at a glance: by street, then by team.
struct GanttSection {
    let context: PageContext

    func html(_ number: SectionNumber) -> HTML {
        let charts = GanttCharts(context: context)
        return """
            <section class="wide" id="year">
            <h2>\(number.next())\(context("全年安排", "The year"))</h2>
            <p class="small hint">\(context("图表可左右滑动。", "The charts scroll sideways."))</p>
            <h3>\(context("按街道", "By street"))</h3>
            \(charts.streets.map(\.html))
            <h3>\(context("按巡查组", "By team"))</h3>
            \(charts.teams.html)
            \(ChartLegend(context: context).html)
            \(PeriodList(context: context).html)
            </section>
            """
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
