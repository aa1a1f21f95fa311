import CivilCalendar
import InspectionDomain

/// Pins against the scenario and against each other.
struct PinChecks {
    let assembly: ScenarioAssembly
    let settings: Settings
    let calendar: WorkingDayCalendar?
    let log: ProblemLog

    func run() {
        for pin in assembly.pins { checkAlone(pin) }
        for (index, pin) in assembly.pins.enumerated() {
            for other in assembly.pins[..<index] where PinConflict.exists(pin.value, other.value, in: self) {
                pin.row.note(.pin(.contradicts(first: other.row.place)))
            }
        }
        checkSeatCounts()
    }

    private func checkAlone(_ pin: Placed<Pin>) {
        switch pin.value {
        case .person(let person, let round, let team):
            checkEligible(person, pin.row)
            checkTeam(team, in: round, pin.row)
        case .notPerson(_, let round, let team):
            checkTeam(team, in: round, pin.row)
        case .personToStreet(let person, let street):
            checkEligible(person, pin.row)
            if let recusal = assembly.recusals.first(where: { $0.value.person == person && $0.value.street == street })
            {
                pin.row.note(.pin(.recused(first: recusal.row.place)), in: PinTable.street)
            }
        case .seat(let seat, let person, _):
            checkEligible(person, pin.row)
            if !isEnabled(seat) {
                let shown = ChoiceTexts.shown(seat, in: ChoiceTexts.seats)
                pin.row.note(.pin(.seatSwitchedOff(seat: shown)), in: PinTable.seat)
            }
        case .together(let one, let other):
            if let pair = assembly.separations.first(where: { $0.value.first == one && $0.value.second == other }) {
                pin.row.note(.pin(.separated(first: pair.row.place)))
            }
        case .apart: break
        case .visit(_, let round, let team): checkTeam(team, in: round, pin.row)
        case .entry(let visit, let day): checkEntry(visit, day, pin.row)
        case .training(let round, let day):
            guard let window = window(of: round) else { return }
            if !window.contains(day) { return pin.row.note(.pin(.dayOutside(window)), in: PinTable.date) }
            checkWorkingDay(day, pin.row)
        case .teams(let round, let count):
            let limit = teams(in: round)
            if count > limit { pin.row.note(.pin(.noSuchTeam(teams: limit)), in: PinTable.count) }
        }
    }

    private func checkEligible(_ person: PersonID, _ row: InputRow) {
        guard let found = assembly.people.first(where: { $0.value.id == person })?.value else { return }
        if !found.mayServe { row.note(.pin(.neverServes(name: found.name)), in: PinTable.person) }
    }

    private func checkTeam(_ team: Int?, in round: RoundID, _ row: InputRow) {
        let limit = teams(in: round)
        if let team, team > limit { row.note(.pin(.noSuchTeam(teams: limit)), in: PinTable.team) }
    }

    private func checkEntry(_ visit: VisitID, _ day: Day, _ row: InputRow) {
        let special = assembly.specialVisits.first { $0.value.id == visit }
        if let window = special?.value.window, !window.contains(day) {
            return row.note(.pin(.dayOutside(window)), in: PinTable.date)
        }
        guard assembly.rounds.contains(where: { $0.value.window.contains(day) }) || !assembly.hasAllRounds else {
            return row.note(.pin(.dayOutsideRounds), in: PinTable.date)
        }
        checkWorkingDay(day, row)
    }

    private func checkWorkingDay(_ day: Day, _ row: InputRow) {
        if let calendar, calendar.covers(day.year), !calendar.isWorkingDay(day) {
            row.note(.pin(.restDay), in: PinTable.date)
        }
    }

    /// A seat that every team has once cannot be held by more people than there are teams.
    private func checkSeatCounts() {
        var holders: [String: [Placed<Pin>]] = [:]
        for pin in assembly.pins {
            guard case .seat(let seat, _, let round) = pin.value, seat != .member else { continue }
            let before = holders["\(seat.rawValue),\(round)", default: []]
            if let first = before.first, before.count >= max(1, teams(in: round)) {
                pin.row.note(.pin(.contradicts(first: first.row.place)))
            }
            holders["\(seat.rawValue),\(round)", default: []].append(pin)
        }
    }

    private func isEnabled(_ seat: Seat) -> Bool {
        switch seat {
        case .leader, .member: true
        case .deputy: settings.seats.deputy
        case .liaison: settings.seats.liaison
        case .reportWriter: settings.seats.reportWriter
        }
    }

    /// Teams a round may send out.
    func teams(in round: RoundID) -> Int {
        let own = assembly.rounds.first { $0.value.id == round }?.value.maximumTeams
        return min(own ?? settings.teamsAtOnce, settings.teamsAtOnce)
    }

    /// The days of a round.
    func window(of round: RoundID) -> DayRange? {
        assembly.rounds.first { $0.value.id == round }?.value.window
    }
}
