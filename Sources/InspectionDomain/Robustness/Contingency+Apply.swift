import CivilCalendar

extension Scenario {
    /// The scenario in which all of these have happened.
    ///
    /// What the office had fixed by hand gives way where a contingency contradicts it: a person who is gone is no
    /// longer pinned, nor is the day of a visit to a street that is closed then.
    public func befallen(by contingencies: [Contingency]) -> Scenario {
        guard !contingencies.isEmpty else { return self }
        var tables = tables
        for contingency in contingencies {
            contingency.apply(to: &tables)
            tables.pins.removeAll { contingency.contradicts($0, in: self) }
        }
        return Scenario(tables: tables, calendar: calendar)
    }
}

extension Contingency {
    func apply(to tables: inout ScenarioTables) {
        switch self {
        case .personAway(let person, let days):
            tables.absences.append(Absence(person: person, days: days))
        case .personLeaves(let person, let day):
            tables.absences.append(Absence(person: person, days: day...max(day, Self.end(of: tables))))
        case .personRecused(let person, let street):
            guard !tables.recusals.contains(where: { $0.person == person && $0.street == street }) else { return }
            tables.recusals.append(Recusal(person: person, street: street))
        case .unitShort(let id, let days, let capacity):
            guard let index = tables.units.firstIndex(where: { $0.id == id }) else { return }
            tables.units[index].capacityChanges.append(CapacityChange(days: days, capacity: capacity))
        case .streetClosed(let street, let days), .streetOtherWeek(let street, let days):
            tables.periods.append(StreetPeriod(street: street, days: days, kind: .closed))
        case .cityInspection(let days):
            tables.periods.append(StreetPeriod(street: nil, days: days, kind: .cityInspection))
        }
    }

    /// The last day on which anything may be planned.
    private static func end(of tables: ScenarioTables) -> Day {
        let last = Day.year(tables.year).upperBound
        return tables.rounds.map(\.window.upperBound).max().map { max($0, last) } ?? last
    }

    /// Whether a pin cannot be kept, or nobody would keep it, once this has happened.
    fileprivate func contradicts(_ pin: Pin, in scenario: Scenario) -> Bool {
        switch self {
        case .personAway(let person, let days):
            switch pin {
            case .person(person, let round, _), .seat(_, person, let round):
                return scenario.round(round)?.window.overlaps(days) ?? true
            case .personToStreet(person, _), .together(person, _), .together(_, person): return true
            default: return false
            }
        case .personLeaves(let person, _):
            switch pin {
            case .person(person, _, _), .seat(_, person, _), .personToStreet(person, _), .together(person, _),
                .together(_, person):
                return true
            default: return false
            }
        case .personRecused(let person, let street):
            switch pin {
            case .person(person, _, _), .seat(_, person, _), .personToStreet(person, street), .together(person, _),
                .together(_, person):
                return true
            default: return false
            }
        case .unitShort: return false
        case .streetClosed(let street, _), .streetOtherWeek(let street, _):
            guard case .entry(let visit, _) = pin else { return false }
            return scenario.visit(visit)?.street == street
        case .cityInspection:
            if case .entry = pin { return true }
            if case .training = pin { return true }
            return false
        }
    }
}
