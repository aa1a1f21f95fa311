import CivilCalendar
import InspectionDomain

/// Who has what to do in which week.
struct PersonWeeks {
    /// A week of somebody.
    struct Week {
        var isTraining = false
        var isAbsent = false
        /// Streets visited, by date.
        var streets: [StreetID] = []
    }

    /// A person's year.
    struct Line {
        let person: Inspector
        /// Person-days of all duties.
        let days: Int
        /// The weeks with something in them, by index.
        let weeks: [Int: Week]
    }

    /// The weeks from the first duty to the last, by their Mondays.
    let weeks: [(start: Day, workingDays: Int)]
    /// Everybody with a duty, by unit and id.
    let people: [Line]

    init(_ document: PlanDocument, showsAbsences: Bool) {
        guard let span = document.span else {
            (weeks, people) = ([], [])
            return
        }
        let scenario = document.scenario
        let first = span.lowerBound.adding(days: 1 - span.lowerBound.weekday.rawValue)
        func week(of day: Day) -> Int { (day.number - first.number) / 7 }
        weeks = (0...week(of: span.upperBound)).map { index in
            let start = first.adding(days: index * 7)
            return (start, scenario.calendar.workingDays(in: start...start.adding(days: 6)))
        }
        let duties = Dictionary(grouping: Duty.all(document), by: \.person)
        people = scenario.people.filter { duties[$0.id] != nil }.sorted { ($0.unit, $0.id) < ($1.unit, $1.id) }.map {
            person in
            let own = duties[person.id] ?? []
            var weeks: [Int: Week] = [:]
            for duty in own {
                for index in week(of: duty.days.lowerBound)...week(of: duty.days.upperBound) {
                    weeks[index, default: Week()].add(duty.kind)
                }
            }
            for days in showsAbsences ? scenario.absences(of: person.id) : [] where days.overlaps(span) {
                let seen = max(days.lowerBound, span.lowerBound)...min(days.upperBound, span.upperBound)
                for index in week(of: seen.lowerBound)...week(of: seen.upperBound) {
                    weeks[index, default: Week()].isAbsent = true
                }
            }
            return Line(person: person, days: own.map(\.count).reduce(0, +), weeks: weeks)
        }
    }
}

extension PersonWeeks.Week {
    fileprivate mutating func add(_ kind: Duty.Kind) {
        switch kind {
        case .training: isTraining = true
        case .visit(let street): if !streets.contains(street) { streets.append(street) }
        }
    }
}
