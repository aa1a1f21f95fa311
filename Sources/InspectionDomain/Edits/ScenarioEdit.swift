import CivilCalendar

/// One change of a scenario, as an office makes it: in one row of a table or one setting.
///
/// Edits name what they change by id; one that names nothing in the tables changes nothing.
public enum ScenarioEdit: Hashable, Sendable {
    /// A number of scenario.yaml.
    case number(NumberSetting, Int)
    /// A switch of scenario.yaml.
    case flag(SwitchSetting, Bool)
    /// An exception that was never granted gets a weight.
    case exception(ExceptionKind, weight: Int)
    /// The days of a round.
    case roundWindow(RoundID, DayRange)
    /// The teams a round may send.
    case roundTeams(RoundID, Int)
    /// A further round.
    case addRound(Round)
    /// A closed period is replaced by what is left of it; nothing left takes the row away.
    case period(StreetPeriod, left: [DayRange])
    /// An absence is replaced by what is left of it; nothing left takes the row away.
    case absence(Absence, left: [DayRange])
    /// How many of a unit may be away at once.
    case unitCapacity(UnitID, Int)
    /// The same for a time at which it differs.
    case capacityChange(UnitID, CapacityChange, Int)
    /// The office ticks somebody's rank as equivalent or their knowledge of safety supervision.
    case tick(PersonID, rank: Bool, safety: Bool)
    /// A further person on the list.
    case addPerson(Inspector)
    /// A decision fixed by hand is given up.
    case removePin(Pin)
    /// A decision fixed by hand becomes another.
    case replacePin(Pin, by: Pin)
    /// The window of a theme.
    case themeWindow(ThemeID, DayRange)
    /// A binding theme becomes a preference.
    case themePreferred(ThemeID)
    /// Routine visits of a street in the year.
    case routineVisits(StreetID, Int)
    /// The days within which a special visit takes place.
    case specialWindow(VisitID, DayRange)
    /// Working days a key enterprise adds to the visits of its street.
    case enterpriseDays(name: String, StreetID, Int)

    /// Makes the change.
    public func apply(to tables: inout ScenarioTables) {
        switch self {
        case .number(let setting, let value): setting.set(value, in: &tables.settings)
        case .flag(let setting, let value): tables.settings[keyPath: setting.path] = value
        case .exception(let kind, let weight): tables.settings.exceptionWeights[kind] = weight
        case .roundWindow(let id, let window):
            tables.rounds.change({ $0.id == id }) { $0.window = window }
        case .roundTeams(let id, let teams):
            tables.rounds.change({ $0.id == id }) { $0.maximumTeams = teams }
        case .addRound(let round): tables.rounds.append(round)
        case .period(let period, let left):
            tables.periods = tables.periods.flatMap { row in
                row != period ? [row] : left.map { days in row.on(days) }
            }
        case .absence(let absence, let left):
            tables.absences = tables.absences.flatMap { row in
                row != absence
                    ? [row] : left.map { Absence(person: row.person, days: $0, reason: row.reason) }
            }
        case .unitCapacity(let id, let capacity):
            tables.units.change({ $0.id == id }) { $0.capacity = capacity }
        case .capacityChange(let id, let change, let capacity):
            tables.units.change({ $0.id == id }) { unit in
                unit.capacityChanges.change({ $0 == change }) { $0.capacity = capacity }
            }
        case .tick(let id, let rank, let safety):
            tables.people.change({ $0.id == id }) { person in
                if rank { person.rankEquivalent = true }
                if safety { person.knowsSafety = true }
            }
        case .addPerson(let person): tables.people.append(person)
        case .removePin(let pin): tables.pins.removeAll { $0 == pin }
        case .replacePin(let pin, let other): tables.pins.change({ $0 == pin }) { $0 = other }
        case .themeWindow(let id, let window):
            tables.themes.change({ $0.id == id }) { $0.window = window }
        case .themePreferred(let id): tables.themes.change({ $0.id == id }) { $0.isBinding = false }
        case .routineVisits(let id, let count):
            tables.streets.change({ $0.id == id }) { $0.routineVisits = count }
        case .specialWindow(let id, let window):
            tables.specialVisits.change({ $0.id == id }) { $0.window = window }
        case .enterpriseDays(let name, let street, let days):
            tables.enterprises.change({ $0.name == name && $0.street == street }) { $0.extraWorkingDays = days }
        }
    }
}

extension Scenario {
    /// Whether no edit undoes what another has set.
    public func isConsistent(_ edits: [ScenarioEdit]) -> Bool {
        let subjects = edits.map { $0.place(in: self).subject }
        return Set(subjects).count == subjects.count
    }

    /// Whether no two rounds share a day, as every scenario promises; edits that are each right may break it together.
    public var hasDisjointRounds: Bool {
        zip(rounds, rounds.dropFirst()).allSatisfy { $0.window.upperBound < $1.window.lowerBound }
    }

    /// The scenario with these edits made, one after another.
    public func edited(_ edits: [ScenarioEdit]) -> Scenario {
        var changed = tables
        for edit in edits { edit.apply(to: &changed) }
        return Scenario(tables: changed, calendar: calendar)
    }
}

extension StreetPeriod {
    /// The same on other days.
    fileprivate func on(_ days: DayRange) -> StreetPeriod {
        StreetPeriod(street: street, days: days, kind: kind, reason: reason)
    }
}

extension Array {
    /// Changes every element that `isMeant`.
    fileprivate mutating func change(_ isMeant: (Element) -> Bool, _ change: (inout Element) -> Void) {
        for index in indices where isMeant(self[index]) { change(&self[index]) }
    }
}
