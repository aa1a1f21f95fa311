import CivilCalendar
import InspectionDomain

extension ScenarioTables {
    /// Puts every table in another order.
    mutating func shuffle(seed: UInt64) {
        var random = SplitMix(seed: seed)
        streets.shuffle(using: &random)
        enterprises.shuffle(using: &random)
        units.shuffle(using: &random)
        people.shuffle(using: &random)
        absences.shuffle(using: &random)
        recusals.shuffle(using: &random)
        separations.shuffle(using: &random)
        themes.shuffle(using: &random)
        periods.shuffle(using: &random)
        history.shuffle(using: &random)
        rounds.shuffle(using: &random)
        specialVisits.shuffle(using: &random)
        pins.shuffle(using: &random)
        for index in units.indices { units[index].capacityChanges.shuffle(using: &random) }
    }

    /// Moves every day of the scenario.
    mutating func shift(days: Int) {
        func moved(_ range: DayRange) -> DayRange {
            range.lowerBound.adding(days: days)...range.upperBound.adding(days: days)
        }
        for index in absences.indices { absences[index].days = moved(absences[index].days) }
        for index in themes.indices { themes[index].window = moved(themes[index].window) }
        for index in periods.indices { periods[index].days = moved(periods[index].days) }
        for index in rounds.indices { rounds[index].window = moved(rounds[index].window) }
        for index in specialVisits.indices { specialVisits[index].window = moved(specialVisits[index].window) }
        for unit in units.indices {
            for index in units[unit].capacityChanges.indices {
                units[unit].capacityChanges[index].days = moved(units[unit].capacityChanges[index].days)
            }
        }
        settings.planDates.issued = settings.planDates.issued?.adding(days: days)
        settings.followUp.assessmentDay = settings.followUp.assessmentDay?.adding(days: days)
        pins = pins.map { pin in
            switch pin {
            case .entry(let visit, let day): .entry(visit, day.adding(days: days))
            case .training(let round, let day): .training(round, day.adding(days: days))
            default: pin
            }
        }
    }
}

extension Plan {
    /// The plan, every day of it moved.
    func shifted(days: Int) -> Plan {
        Plan(
            rounds: rounds.map { round in
                PlannedRound(
                    id: round.id,
                    training: round.training.lowerBound.adding(
                        days: days)...round.training.upperBound.adding(days: days),
                    teams: round.teams)
            },
            visits: visits.map { visit in
                var moved = visit
                moved.entry = visit.entry.adding(days: days)
                moved.exit = visit.exit.adding(days: days)
                return moved
            })
    }
}
