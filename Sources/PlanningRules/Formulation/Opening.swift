import CivilCalendar
import InspectionDomain

/// What of a round is still to be decided, whoever makes its visits.
struct Opening: Sendable {
    /// Every first day on which a visit may still begin, in order.
    let entryDays: [Day]
    /// How many visits one team can still make at most, whichever they are: the longest chain of ways to hold visits with
    /// the gap between them.
    let mostVisitsPerTeam: Int

    init(of round: Int, in formulation: Formulation) {
        var earliestExit: [Day: Day] = [:]
        for visit in formulation.options.indices where formulation.settled[visit] == nil {
            for option in formulation.options[visit] where option.round == round {
                earliestExit[option.entry] = min(option.exit, earliestExit[option.entry] ?? option.exit)
            }
        }
        entryDays = earliestExit.keys.sorted()
        mostVisitsPerTeam = Self.longestChain(of: earliestExit, in: formulation.scenario)
    }

    /// The classic rule, earliest exit first, finds it.
    private static func longestChain(of earliestExit: [Day: Day], in scenario: Scenario) -> Int {
        var count = 0
        var free: Day?
        for (entry, exit) in earliestExit.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) })
        where free.map({ entry > $0 }) ?? true {
            count += 1
            free = GapBetweenVisits.blocked(after: exit, scenario)
        }
        return count
    }
}
