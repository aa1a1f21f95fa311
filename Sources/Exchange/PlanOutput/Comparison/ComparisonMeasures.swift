import CivilCalendar
import InspectionDomain
import Wording

/// What is set side by side: one line for each measure, one cell for each variant, the base first.
struct ComparisonMeasures {
    /// One cell.
    enum Cell: Sendable, Hashable {
        /// There is nothing to say.
        case none
        /// A number, and by how much it differs from the base's where that is known.
        case number(Int, change: Int?)
        /// A day, and by how many days it differs from the base's where that is known.
        case day(Day, moved: Int?)
        /// Words.
        case words(Wording)
    }

    /// One line.
    struct Measure: Sendable {
        /// A stable key.
        let key: String
        let title: Wording
        let cells: [Cell]

        /// Whether any variant differs from the base.
        var differs: Bool { cells.dropFirst().contains { $0 != cells[0] && $0 != .none } }
    }

    let document: ComparisonDocument

    /// Every measure that any variant has a value for.
    var all: [Measure] {
        let measures = [outcome] + quality + moves + burden + dates
        return measures.filter { $0.cells.contains { $0 != .none } }
    }

    private var outcome: Measure {
        Measure(
            key: "outcome", title: Wording(zh: "结果", en: "Outcome"),
            cells: document.all.map { .words(ComparisonWords.outcome(of: $0)) })
    }

    private var quality: [Measure] {
        let rules = Set(document.all.flatMap { $0.document?.report.points ?? [] }.map(\.instance.rule)).sorted()
        let byRule = rules.map { rule in
            numbers("points.\(rule)", "　" + (title(of: rule).zh), "  " + title(of: rule).en) { document in
                document.report.points.filter { $0.instance.rule == rule }.reduce(0) { $0 + $1.points }
            }
        }
        return [
            numbers("exceptions", "例外事项", "Exceptions") { $0.report.exceptions.count },
            numbers("points", "偏好得分（越低越好）", "Preference points (fewer is better)") { document in
                document.report.points.reduce(0) { $0 + $1.points }
            },
        ] + byRule
    }

    private var moves: [Measure] {
        [
            differences("visits_moved", "改期的巡查", "Visits moved") { $0.movedVisits.count },
            differences("days_moved", "　改期天数合计", "  Days moved in all") { difference in
                difference.visits.reduce(0) { $0 + abs($1.daysMoved) }
            },
            differences("worst_move", "　改期最多天数", "  Longest move in days") { difference in
                difference.visits.map { abs($0.daysMoved) }.max() ?? 0
            },
            differences("visits_added", "新增的巡查", "Visits added") { $0.visits.filter(\.isAdded).count },
            differences("visits_dropped", "取消的巡查", "Visits dropped") { $0.visits.filter(\.isDropped).count },
            differences("people_out", "调出人次", "People out") { $0.peopleOut },
            differences("people_in", "调入人次", "People in") { $0.peopleIn },
            differences("seats_changed", "换席位人次", "In another seat") { $0.seatsChanged },
        ].filter { measure in
            !["visits_added", "visits_dropped"].contains(measure.key)
                || measure.cells.contains { if case .number(let count, _) = $0 { count > 0 } else { false } }
        }
    }

    private var burden: [Measure] {
        [
            numbers("people", "参加人员", "People") { $0.participants.count },
            numbers("person_days", "派出人日", "Person-days") { document in
                UnitBurden.all(document).reduce(0) { $0 + $1.days }
            },
            Measure(
                key: "heaviest_unit", title: Wording(zh: "派出人日最多的单位", en: "Unit with most person-days"),
                cells: document.all.map { variant in
                    guard let unit = variant.document?.heaviestUnit else { return .none }
                    return .words(Wording(zh: "\(unit.unit.name) \(unit.days)", en: "\(unit.unit.name) \(unit.days)"))
                }),
        ]
    }

    private var dates: [Measure] {
        [
            days("first_entry", "最早进驻日", "First entry") { $0.plan.visits.map(\.entry).min() },
            days("last_exit", "最晚结束日", "Last exit") { $0.plan.visits.map(\.exit).max() },
            days("latest_report", "最后一份报告报送日", "Latest report") { $0.latestReport },
        ]
    }

    private func title(of rule: RuleID) -> Wording {
        document.all.compactMap(\.document).first?.title(of: rule) ?? Wording(same: rule.text)
    }

    private func numbers(_ key: String, _ zh: String, _ en: String, _ value: (PlanDocument) -> Int) -> Measure {
        let values = document.all.map { $0.document.map(value) }
        return Measure(
            key: key, title: Wording(zh: zh, en: en),
            cells: values.enumerated().map { index, number in
                guard let number else { return .none }
                return .number(number, change: index == 0 ? nil : (values[0] ?? nil).map { number - $0 })
            })
    }

    private func differences(_ key: String, _ zh: String, _ en: String, _ value: (PlanDifference) -> Int) -> Measure {
        Measure(
            key: key, title: Wording(zh: zh, en: en),
            cells: document.differences.map { document in
                document.map { .number(value($0.difference), change: nil) } ?? .none
            })
    }

    private func days(_ key: String, _ zh: String, _ en: String, _ value: (PlanDocument) -> Day?) -> Measure {
        let values = document.all.map { $0.document.flatMap(value) }
        return Measure(
            key: key, title: Wording(zh: zh, en: en),
            cells: values.enumerated().map { index, day in
                guard let day else { return .none }
                return .day(day, moved: index == 0 ? nil : values[0].map { day.number - $0.number })
            })
    }
}

extension PlanDocument {
    /// Everybody on a roster, each once.
    var participants: Set<PersonID> { Set(plan.rounds.flatMap { $0.teams.flatMap(\.members) }.map(\.person)) }

    /// The unit with most person-days; the first of equals by id.
    var heaviestUnit: UnitBurden? {
        UnitBurden.all(self).filter { $0.days > 0 }.max { ($0.days, $1.unit.id) < ($1.days, $0.unit.id) }
    }

    /// The day by which the last report of a visit is planned.
    var latestReport: Day? { deadlines.filter { $0.step.text == "report" }.map(\.target).max() }
}
