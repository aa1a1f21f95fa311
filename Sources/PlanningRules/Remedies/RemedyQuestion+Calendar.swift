import CivilCalendar
import InspectionDomain

/// Closures, themes, absences: rows with days.
extension RemedyQuestion {
    var calendarRemedies: [Remedy] { closures + themes + absences }

    /// A street's closed periods are opened for exactly the days of a visit that needs the fewest of them.
    private var closures: [Remedy] {
        scenario.streets.compactMap { street in
            let closed = scenario.periods.filter {
                $0.kind == .closed && $0.concerns(street.id) && has("R06", street.id.text, span($0.days))
            }
            guard !closed.isEmpty else { return nil }
            let visits = Set(scenario.visits.filter { $0.street == street.id }.map(\.id))
            let relaxed = closed.map { RuleInstance(RuleID("R06"), [street.id.text, span($0.days)]) }
            return Remedy(.openClosure, leastOf: Set(relaxed)) { visit, option in
                visits.contains(visit)
                    ? closed.reduce(0) { $0 + ($1.days.intersection(option.days)?.dayCount ?? 0) } : 0
            } edits: { plan in
                closed.compactMap { period in
                    let taken = plan.visits.filter { visits.contains($0.id) }.compactMap {
                        period.days.intersection($0.days)
                    }
                    return taken.isEmpty ? nil : .period(period, left: period.days.without(taken))
                }
            }
        }
    }

    private var themes: [Remedy] {
        let year = Day.year(scenario.year)
        return scenario.themes.filter { firstParts(of: "R07").contains($0.id.text) }.flatMap { theme -> [Remedy] in
            let window = theme.window
            return [
                Remedy(.widerTheme, steps: year.upperBound.number - window.upperBound.number) {
                    [.themeWindow(theme.id, window.lowerBound...window.upperBound.adding(days: $0))]
                },
                Remedy(.widerTheme, steps: window.lowerBound.number - year.lowerBound.number) {
                    [.themeWindow(theme.id, window.lowerBound.adding(days: -$0)...window.upperBound)]
                },
                Remedy(.softenTheme, [.themePreferred(theme.id)]),
            ].compactMap(\.self)
        }
    }

    /// Somebody leaves later or comes back earlier, at most for the whole of the absence.
    private var absences: [Remedy] {
        scenario.absences.filter { absence in
            has("R42", absence.person.text, span(absence.days))
                || scenario.rounds.contains { has("R28", $0.id.text, absence.person.text) }
        }.flatMap { absence -> [Remedy] in
            let days = absence.days
            return [
                Remedy(.shorterAbsence, steps: days.dayCount) { later in
                    let left = DayRange.between(days.lowerBound.adding(days: later), days.upperBound)
                    return [.absence(absence, left: left.map { [$0] } ?? [])]
                },
                Remedy(.shorterAbsence, steps: days.dayCount - 1) { earlier in
                    let left = DayRange.between(days.lowerBound, days.upperBound.adding(days: -earlier))
                    return [.absence(absence, left: left.map { [$0] } ?? [])]
                },
            ].compactMap(\.self)
        }
    }
}
