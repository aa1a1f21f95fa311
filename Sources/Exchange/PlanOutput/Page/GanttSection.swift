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
        let subject = streetRows
        let parts = stride(from: 0, to: subject.count, by: GanttSection.rowsPerChart).map {
            Array(subject[$0..<min($0 + GanttSection.rowsPerChart, subject.count)])
        }
        let streetCharts = parts.enumerated().map { index, rows in
            chart(context("各街道巡查时间", "Visits by street") + counter(index, of: parts.count), frameRows + rows)
        }
        let teamChart = chart(context("各巡查组行程", "Visits by team"), [roundRow, trainingRow] + teamRows)
        return """
            <section class="wide" id="year">
            <h2>\(number.next())\(context("全年安排", "The year"))</h2>
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

// Rows of the charts.
extension GanttSection {
    /// Rounds, themes, training and what holds for the whole zone.
    private var frameRows: [GanttChart.Row] {
        let themes = lanes(of: context.scenario.themes).map { lane in
            GanttChart.Row(
                name: context("专题", "themes"), isFrame: true,
                marks: lane.map {
                    .span($0.window, label: $0.name, about: "\($0.name) \(context.short($0.window))")
                })
        }
        let everywhere = context.scenario.periods.filter { $0.street == nil }.map { mark($0) }
        let zone = GanttChart.Row(name: context("全区时段", "whole zone"), isFrame: true, marks: everywhere)
        return [roundRow] + themes + [trainingRow] + (everywhere.isEmpty ? [] : [zone])
    }

    private var roundRow: GanttChart.Row {
        let marks = context.scenario.rounds.map { round in
            GanttChart.Mark.span(
                round.window, label: round.name, about: "\(round.name) \(context.short(round.window))")
        }
        return GanttChart.Row(name: context("轮次", "rounds"), isFrame: true, marks: marks)
    }

    private var trainingRow: GanttChart.Row {
        let marks = context.plan.rounds.map { round in
            GanttChart.Mark.training(
                round.training,
                about: context.scenario.name(round.id) + " " + context("集中培训", "training") + " "
                    + context.short(round.training))
        }
        return GanttChart.Row(name: context("集中培训", "training"), isFrame: true, marks: marks)
    }

    /// Themes on as few rows as hold them without overlap.
    private func lanes(of themes: [Theme]) -> [[Theme]] {
        var lanes: [[Theme]] = []
        for theme in themes.sorted(by: { ($0.window.lowerBound, $0.id) < ($1.window.lowerBound, $1.id) }) {
            let free = lanes.firstIndex { lane in
                lane.allSatisfy { !$0.window.overlaps(theme.window) }
            }
            if let free { lanes[free].append(theme) } else { lanes.append([theme]) }
        }
        return lanes
    }

    /// Streets in the order of their first visits, which runs down the chart like a stair; unvisited ones last.
    private var streetRows: [GanttChart.Row] {
        let visits = Dictionary(grouping: context.plan.visits, by: \.street)
        let streets = context.scenario.streets.sorted {
            (visits[$0.id]?.first?.entry ?? .last, $0.id) < (visits[$1.id]?.first?.entry ?? .last, $1.id)
        }
        return streets.map { street in
            let periods = context.scenario.periods.filter { $0.concerns(street.id) }.map {
                mark($0, isNamed: $0.street != nil)
            }
            return GanttChart.Row(
                name: street.name,
                marks: periods + marks(visits[street.id] ?? []) { context.team($0.team) })
        }
    }

    private var teamRows: [GanttChart.Row] {
        let numbers = Set(context.plan.rounds.flatMap { $0.teams.map(\.number) } + context.plan.visits.map(\.team))
        return numbers.sorted().map { number in
            let above = context.scenario.periods.filter { $0.street == nil }.map { mark($0, isNamed: false) }
            let visits = context.plan.visits.filter { $0.team == number }
            return GanttChart.Row(
                name: context("第\(number)组", "Team \(number)"),
                marks: above
                    + marks(visits) { context.scenario.name($0.street).withoutPlaceKind })
        }
    }

    private func mark(_ period: StreetPeriod, isNamed: Bool = true) -> GanttChart.Mark {
        let name = context(PlanTerms.period(period.kind))
        let label = period.reason.isEmpty ? name : period.reason
        return .period(
            period.days, pattern: ChartPatterns.id(of: period.kind), label: isNamed ? label : "",
            isLabelBehind: period.street == nil, about: "\(name) \(context.short(period.days)) \(period.reason)")
    }

    private func marks(
        _ visits: [PlannedVisit], inside: (PlannedVisit) -> String
    ) -> [GanttChart.Mark] {
        visits.enumerated().map { index, visit in
            let dates = "\(context.tiny(visit.entry))–\(context.tiny(visit.exit))"
            let next = visits.dropFirst(index + 1).first?.entry
            // Room for the dates: about 24 days of the axis.
            let isRoomy = next.map { visit.exit.distance(to: $0) > 24 } ?? true
            let street = context.scenario.name(visit.street)
            return .visit(
                visit.days, team: visit.team, inside: inside(visit), behind: isRoomy ? dates : "",
                about: "\(street) \(context.scenario.name(visit.round)) \(context.team(visit.team)) "
                    + context.short(visit.days))
        }
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
