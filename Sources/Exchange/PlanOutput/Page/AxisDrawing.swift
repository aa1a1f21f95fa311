import CivilCalendar
import DocumentFormats

/// The back of a chart in time: months, weeks, rest days, make-up days.
struct AxisDrawing {
    let axis: TimeAxis
    let context: PageContext
    /// Room above the rows for the months' names.
    static let headHeight = 34.0

    /// Shaded weekends and holidays, and the months' lines, from the head down to `bottom`.
    func background(bottom: Double) -> [SVGElement] {
        let top = AxisDrawing.headHeight
        var shapes: [SVGElement] = []
        for run in restRuns {
            let shape = SVGElement.rect(
                x: axis.start(run.days.lowerBound), y: top,
                width: axis.end(run.days.upperBound) - axis.start(run.days.lowerBound), height: bottom - top)
            shapes.append(run.name == nil ? shape.fill("#f1f2f4") : shape.fill(pattern: ChartPatterns.holiday))
        }
        for month in axis.months {
            shapes.append(
                .line(x1: axis.start(month), y1: 16, x2: axis.start(month), y2: bottom).stroke("#b9c0c8", width: 0.8))
        }
        shapes.append(.line(x1: 0, y1: bottom, x2: axis.width, y2: bottom).stroke("#8a94a0", width: 1))
        shapes.append(.line(x1: 0, y1: top, x2: axis.width, y2: top).stroke("#8a94a0", width: 1))
        return shapes
    }

    /// The months' names, a tick on every Monday, and a triangle on every make-up working day.
    func head() -> [SVGElement] {
        let top = AxisDrawing.headHeight
        var shapes: [SVGElement] = []
        for month in axis.months {
            let isYearShown = month.month == 1 && month.year != context.scenario.year
            let name = (isYearShown ? "\(month.year)·" : "") + context.month(month.month)
            shapes.append(
                .text(name, x: (axis.start(month) + axis.end(month.lastOfMonth)) / 2, y: 13).anchor(.middle)
                    .fontSize(12).fontWeight(600).fill("#24405e"))
        }
        for day in axis.days where day.weekday == .monday {
            let x = axis.start(day)
            shapes.append(.line(x1: x, y1: top - 5, x2: x, y2: top).stroke("#7c8794", width: 0.8))
        }
        for day in axis.days where context.calendar.kind(of: day) == .makeupWorkday {
            let x = axis.middle(day)
            shapes.append(
                .polygon([(x - 4, top - 12), (x + 4, top - 12), (x, top - 5)]).fill("#1b1f24")
                    .titled("\(context.full(day)) \(context("调休上班", "make-up working day"))"))
        }
        for run in restRuns where run.name != nil && run.days.dayCount * Int(axis.dayWidth * 10) >= 60 {
            shapes.append(
                .rect(
                    x: axis.start(run.days.lowerBound), y: top - 4,
                    width: axis.end(run.days.upperBound) - axis.start(run.days.lowerBound), height: 4
                ).fill("#9a8456").titled("\(run.name ?? "") \(context.short(run.days))"))
        }
        return shapes
    }

    /// Neighbouring days of rest; `name` is the holiday's, `nil` for weekends.
    private var restRuns: [(days: DayRange, name: String?)] {
        var runs: [(days: DayRange, name: String?)] = []
        for day in axis.days {
            let name: String?
            switch context.calendar.kind(of: day) {
            case .weekend: name = nil
            case .holiday, .closure: name = context.calendar.name(of: day) ?? ""
            case .workday, .makeupWorkday, .extraWorkday: continue
            }
            if let last = runs.last, last.days.upperBound.adding(days: 1) == day, (last.name == nil) == (name == nil) {
                runs[runs.count - 1].days = last.days.lowerBound...day
            } else {
                runs.append((day...day, name))
            }
        }
        return runs
    }
}
