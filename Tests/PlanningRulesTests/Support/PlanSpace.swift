import CivilCalendar
import InspectionDomain
import PlanningRules

/// All plans of a tiny scenario, listed without any model: by counting through every choice there is.
///
/// The choices are those a planner has: for each visit a round, a team and an entry day (its exit follows, and may be
/// the short one where exceptions are allowed); for each round a training; for each team a roster with seats; for
/// each visit who is excused and who substitutes. Nothing here knows which of them a rule forbids.
///
/// Teams of a round are numbered in the order of the first visit each makes, as `Scenario.visits` lists them; where a
/// pin speaks of a team by its number, every numbering is listed.
struct PlanSpace {
    let scenario: Scenario
    let allowsExceptions: Bool
    /// Ways to hold each visit.
    let visitChoices: [[PlannedVisit]]
    /// Trainings of each round.
    let trainings: [[DayRange]]
    /// Every roster with its seats, of one person to one more than a team may have.
    let rosters: [[RosterEntry]]

    init(_ scenario: Scenario, allowsExceptions: Bool) {
        self.scenario = scenario
        self.allowsExceptions = allowsExceptions
        visitChoices = scenario.visits.map { Self.choices(of: $0, in: scenario, short: allowsExceptions) }
        trainings = scenario.rounds.map { round in
            if let held = scenario.replanning?.trainedRound(round.id) { return [held.training] }
            // Every day to begin on, also days on which nobody works.
            return round.window.map { first in
                first...scenario.calendar.adding(
                    workingDays: max(1, scenario.settings.training.workingDays) - 1, to: first)
            }
        }
        rosters = Self.rosters(in: scenario)
    }

    /// Whether teams of the round are interchangeable.
    func isInterchangeable(_ round: RoundID) -> Bool {
        // Teams of a plan in force are told apart by what they have been.
        guard scenario.replanning?.baseline.round(round) == nil else { return false }
        return !scenario.pins.contains { $0.roundWithNumberedTeam == round }
    }

    /// Whether the teams are numbered as this list numbers them.
    func isCanonical(_ visits: [PlannedVisit]) -> Bool {
        scenario.rounds.allSatisfy { round in
            guard isInterchangeable(round.id) else { return true }
            var highest = 0
            for request in scenario.visits {
                for visit in visits where visit.id == request.id && visit.round == round.id {
                    if visit.team > highest + 1 { return false }
                    highest = max(highest, visit.team)
                }
            }
            return true
        }
    }

    /// The plan with a record of what has happened; with the roster it had for a team that does not go out again, where
    /// a listing is to name it once; and with rounds whose training has been held.
    func recorded(_ plan: Plan, keepingTeams: Bool) -> Plan {
        guard let replanning = scenario.replanning else { return plan }
        var plan = plan
        for round in plan.rounds.indices {
            let id = plan.rounds[round].id
            for team in plan.rounds[round].teams.indices where keepingTeams {
                let number = plan.rounds[round].teams[team].number
                let visits = plan.visits(of: number, in: id)
                if !visits.isEmpty, visits.allSatisfy({ scenario.isSettled($0.id) }) {
                    plan.rounds[round].teams[team].members = replanning.roster(of: number, in: id)
                }
            }
        }
        let held = scenario.rounds.compactMap { replanning.trainedRound($0.id) }.filter { plan.round($0.id) == nil }
        return Plan(
            rounds: plan.rounds + held.map { PlannedRound(id: $0.id, training: $0.training, teams: []) },
            visits: plan.visits
        ).keepingRecord(of: replanning)
    }

    // MARK: Single choices

    private static func choices(of request: VisitRequest, in scenario: Scenario, short: Bool) -> [PlannedVisit] {
        let held = scenario.replanning?.settledVisit(request.id).map { visit in
            PlannedVisit(
                id: visit.id, street: visit.street, round: visit.round, team: visit.team, entry: visit.entry,
                exit: visit.exit, excused: visit.excused, substitutes: visit.substitutes)
        }
        let choices = scenario.rounds.flatMap { round in
            // A team that has begun may go on, whatever the limit has become.
            let begun = scenario.replanning?.begunTeams(of: round.id).last ?? 0
            return (0..<max(begun, scenario.maximumTeams(in: round))).flatMap { team in
                round.window.flatMap { entry in
                    exits(of: request, from: entry, in: scenario, short: short).map { exit in
                        PlannedVisit(
                            id: request.id, street: request.street, round: round.id, team: team + 1, entry: entry,
                            exit: exit)
                    }
                }
            }
        }
        return held.map { held in [held] + choices.filter { $0 != held } } ?? choices
    }

    /// The exit that follows from an entry, counted day by day; and the short one.
    private static func exits(of request: VisitRequest, from entry: Day, in scenario: Scenario, short: Bool) -> [Day] {
        let visit = scenario.settings.visit
        let extra = scenario.enterprises.filter { $0.street == request.street }.map(\.extraWorkingDays).reduce(0, +)
        func exit(_ calendarDays: Int, _ workingDays: Int) -> Day {
            var exit = entry
            var worked = scenario.calendar.isWorkingDay(entry) ? 1 : 0
            while exit.number - entry.number + 1 < calendarDays || worked < workingDays + extra
                || (visit.exitOnWorkingDay && !scenario.calendar.isWorkingDay(exit))
            {
                exit = exit.adding(days: 1)
                if scenario.calendar.isWorkingDay(exit) { worked += 1 }
            }
            return exit
        }
        let usual = exit(visit.calendarDays, visit.workingDays)
        guard short, scenario.settings.exceptionWeights[.shortVisit] != nil else { return [usual] }
        let early = exit(visit.shortCalendarDays, visit.shortWorkingDays)
        return early < usual ? [usual, early] : [usual]
    }

    private static func rosters(in scenario: Scenario) -> [[RosterEntry]] {
        let optional = scenario.settings.seats
        var seats: [Seat] = [.member, .leader]
        if optional.deputy { seats.append(.deputy) }
        if optional.liaison { seats.append(.liaison) }
        if optional.reportWriter { seats.append(.reportWriter) }
        var rosters: [[RosterEntry]] = [[]]
        for person in scenario.people {
            rosters += rosters.flatMap { roster in seats.map { roster + [RosterEntry(person: person.id, seat: $0)] } }
                .filter { $0.count <= scenario.settings.teamSize.upperBound + 1 }
        }
        return rosters.filter { !$0.isEmpty }
    }

    /// Every pair of people excused from, and coming to, one visit: up to two of each.
    static func absences(of roster: [RosterEntry], in scenario: Scenario) -> [(
        excused: [PersonID], substitutes: [PersonID]
    )] {
        let members = roster.map(\.person)
        let others = scenario.people.map(\.id).filter { !members.contains($0) }
        return upToTwo(members).flatMap { excused in upToTwo(others).map { (excused, $0) } }
    }

    private static func upToTwo(_ people: [PersonID]) -> [[PersonID]] {
        [[]] + people.map { [$0] }
            + people.indices.flatMap { first in people[(first + 1)...].map { [people[first], $0] } }
    }
}
