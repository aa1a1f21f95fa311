import CivilCalendar
import InspectionDomain

/// The rows of the charts.
struct GanttRows {
    let context: PageContext

    /// Rounds, themes, training and what holds for the whole zone.
    var frame: [GanttChart.Row] {
        let themes = lanes(of: context.scenario.themes).map { lane in
            GanttChart.Row(
                name: context("专题", "themes"), isFrame: true,
                marks: lane.map {
                    .span($0.window, label: $0.name, about: "\($0.name) \(context.short($0.window))")
                })
        }
        let everywhere = context.scenario.periods.filter { $0.street == nil }.map { mark($0) }
        let zone = GanttChart.Row(name: context("全区时段", "whole zone"), isFrame: true, marks: everywhere)
        return [rounds] + themes + [training] + (everywhere.isEmpty ? [] : [zone])
    }

    var rounds: GanttChart.Row {
        let marks = context.scenario.rounds.map { round in
            GanttChart.Mark.span(
                round.window, label: round.name, about: "\(round.name) \(context.short(round.window))")
        }
        return GanttChart.Row(name: context("轮次", "rounds"), isFrame: true, marks: marks)
    }

    var training: GanttChart.Row {
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
    var streets: [GanttChart.Row] {
        let visits = Dictionary(grouping: context.plan.visits, by: \.street)
        let ordered = context.scenario.streets.sorted {
            (visits[$0.id]?.first?.entry ?? .last, $0.id) < (visits[$1.id]?.first?.entry ?? .last, $1.id)
        }
        return ordered.map { street in
            let periods = context.scenario.periods.filter { $0.concerns(street.id) }.map {
                mark($0, isNamed: $0.street != nil)
            }
            return GanttChart.Row(
                name: street.name,
                marks: periods + marks(visits[street.id] ?? [], beside: street.id) { context.team($0.team) })
        }
    }

    var teams: [GanttChart.Row] {
        let numbers = Set(context.plan.rounds.flatMap { $0.teams.map(\.number) } + context.plan.visits.map(\.team))
        return numbers.sorted().map { number in
            let above = context.scenario.periods.filter { $0.street == nil }.map { mark($0, isNamed: false) }
            let visits = context.plan.visits.filter { $0.team == number }
            return GanttChart.Row(
                name: context("第\(number)组", "Team \(number)"),
                marks: above
                    + marks(visits, beside: nil) { context.scenario.name($0.street).withoutPlaceKind })
        }
    }

    func mark(_ period: StreetPeriod, isNamed: Bool = true) -> GanttChart.Mark {
        let name = context(period.kind.wording)
        let label = period.reason.isEmpty ? name : period.reason
        return .period(
            period.days, pattern: ChartPatterns.id(of: period.kind), label: isNamed ? label : "",
            isLabelBehind: period.street == nil, about: "\(name) \(context.short(period.days)) \(period.reason)")
    }

    /// The bars of one row. Their dates stand behind them, before them where that is taken, or nowhere.
    private func marks(
        _ visits: [PlannedVisit], beside street: StreetID?, inside: (PlannedVisit) -> String
    ) -> [GanttChart.Mark] {
        let blocks = context.scenario.periods.filter { period in
            street.map(period.concerns) ?? (period.street == nil)
        }.map(\.days)
        var written: [DayRange] = []
        return visits.enumerated().map { index, visit in
            let others = blocks + visits[..<index].map(\.days) + visits[(index + 1)...].map(\.days) + written
            // The days of the axis that the dates take.
            let room = context.language == .zh ? 22 : 30
            let behind = visit.exit.adding(days: 1)...visit.exit.adding(days: room)
            let before = visit.entry.adding(days: -room)...visit.entry.adding(days: -1)
            let side: GanttChart.Side? =
                others.allSatisfy { !$0.overlaps(behind) }
                ? .behind : others.allSatisfy { !$0.overlaps(before) } ? .before : nil
            switch side {
            case .behind: written.append(behind)
            case .before: written.append(before)
            case nil: break
            }
            return .visit(
                visit.days, team: visit.team, inside: inside(visit),
                dates: side.map { ($0, "\(context.tiny(visit.entry))–\(context.tiny(visit.exit))") },
                about: "\(context.scenario.name(visit.street)) \(context.scenario.name(visit.round)) "
                    + "\(context.team(visit.team)) \(context.short(visit.days))")
        }
    }
}
