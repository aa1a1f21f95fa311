import CivilCalendar
import DocumentFormats
import InspectionDomain
import Wording

/// The plans below one another on one axis of time, streets in one order, so that what differs stands out: a dashed
/// frame marks where a visit is in the plan as it is.
struct ComparisonCharts {
    let document: ComparisonDocument
    let language: Language

    private static let width = 1060.0
    /// Streets of one chart; where there are more, only those that change are drawn below the first chart.
    private static let rowLimit = 12

    private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

    var html: HTML? {
        guard let axis else { return nil }
        let stacks = zip(document.all, document.differences).map { stack($0, $1, axis) }
        return """
            <section class="wide" id="charts">
            <h2>\(say("时间对照", "On one axis of time"))</h2>
            <p class="small">\(say("各图时间轴相同、街道次序相同；虚线框为“\(document.base.name.zh)”中的位置，只有实心条的没有改期。", "All charts share one axis and one order of streets. Dashed frames: where a visit is in “\(document.base.name.en)”; a bar without a frame has not moved."))</p>
            \(stacks)
            <ul class="legend" aria-label="\(say("图例", "legend"))">\(legend)</ul>
            </section>
            """
    }

    private var legend: [HTML] {
        if let difference = document.differences.compactMap(\.self).first {
            let context = PageContext(document: difference.before.document, language: language)
            return DifferenceChart(document: difference, context: context).legend
        }
        return document.all.compactMap(\.document).first.map { document in
            ChartLegend(context: PageContext(document: document, language: language)).items
        } ?? []
    }

    /// Whole months that hold every plan.
    private var axis: TimeAxis? {
        let documents = document.all.compactMap(\.document)
        let spans = documents.compactMap(\.span)
        guard let year = documents.first?.scenario.year, let first = spans.map(\.lowerBound).min(),
            let last = spans.map(\.upperBound).max()
        else { return nil }
        let span = Day.year(year)
        return TimeAxis(
            months: min(first, span.lowerBound)...max(last, span.upperBound), width: Self.width)
    }

    private func stack(_ variant: ComparedVariant, _ difference: DifferenceDocument?, _ axis: TimeAxis) -> HTML {
        let changes = variant.changes.joined()(language)
        let said = [ComparisonWords.outcome(of: variant)(language), changes == variant.name(language) ? "" : changes]
            .filter { !$0.isEmpty }.joined(separator: say("；", "; "))
        let reasons = ComparisonWords.reasons(of: variant)
        let why: HTML? =
            reasons.isEmpty
            ? nil : "<div class=\"no\">\(reasons.map { HTML("<p>\($0(language))</p>") })</div>"
        return """
            <article class="stack"><h3>\(variant.name(language))<span class="say">\(said)</span></h3>
            \(why)\(variant.document.map { chart($0, difference, axis) })
            </article>
            """
    }

    private func chart(_ plan: PlanDocument, _ difference: DifferenceDocument?, _ axis: TimeAxis) -> HTML {
        let context = PageContext(document: plan, language: language)
        let streets = rows(context, difference)
        let frame = difference == nil ? [GanttRows(context: context).rounds] : []
        let left = order.count - streets.count
        let note: HTML? =
            left > 0 && difference != nil
            ? "<p class=\"small\">\(say("其余\(left)个街道不变。", "The other \(left) streets do not change."))</p>" : nil
        let all = frame + [GanttRows(context: context).training] + streets
        return GanttChart(
            axis: axis, context: context, title: plan.heading, details: "", rows: all,
            rowHeight: all.count <= 8 ? 24 : 20
        ).html + (note ?? "")
    }

    /// Streets as the first plan visits them, and behind them those that only later plans visit.
    private var order: [StreetID] {
        var seen: Set<StreetID> = []
        return document.all.compactMap(\.document).flatMap { $0.plan.visits.map(\.street) }
            .filter { seen.insert($0).inserted }
    }

    private func rows(_ context: PageContext, _ difference: DifferenceDocument?) -> [GanttChart.Row] {
        let rows = GanttRows(context: context)
        let changed = Set(difference?.difference.changedVisits.compactMap(\.street) ?? [])
        return order.filter { difference == nil || order.count <= Self.rowLimit || changed.contains($0) }.map {
            street in
            let periods = context.scenario.periods.filter { $0.concerns(street) }.map {
                rows.mark($0, isNamed: $0.street != nil)
            }
            let name = difference?.name(street) ?? context.scenario.name(street)
            return GanttChart.Row(name: name, marks: periods + marks(street, context, difference))
        }
    }

    private func marks(
        _ street: StreetID, _ context: PageContext, _ difference: DifferenceDocument?
    ) -> [GanttChart.Mark] {
        if let difference {
            let chart = DifferenceChart(document: difference, context: context)
            return difference.difference.visits.filter { $0.street == street }.flatMap(chart.marks)
        }
        return context.plan.visits.filter { $0.street == street }.map { visit in
            .visit(
                visit.days, team: visit.team, inside: context.team(visit.team),
                dates: (.behind, "\(context.tiny(visit.entry))–\(context.tiny(visit.exit))"),
                about: "\(context.scenario.name(street)) \(context.short(visit.days))")
        }
    }
}
