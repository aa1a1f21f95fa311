import CivilCalendar
import InspectionDomain

extension ScenarioSplit {
    /// One part, or several together, as a scenario of its own.
    func scenario(of parts: [Int]) -> Scenario { Scenario(tables: tables(of: parts), calendar: scenario.calendar) }

    private func tables(of parts: [Int]) -> ScenarioTables {
        var tables = scenario.tables
        tables.name = ([scenario.name] + parts.map { String($0 + 1) }).joined(separator: "-")
        tables.streets = zip(scenario.streets, partOfStreet).filter { parts.contains($1) }.map(\.0)
        let streets = Set(tables.streets.map(\.id))
        tables.specialVisits.removeAll { !streets.contains($0.street) }
        let places = zip(places, partOfPlace).filter { parts.contains($1) }.map(\.0)
        tables.people = places.flatMap { place in place.people.map { scenario.people[$0] } }
        tables.units = units(of: places)
        let people = Set(tables.people.map(\.id))
        tables.takeWhatConcerns(streets, people, of: scenario)
        tables.rounds = tables.rounds.map { round in
            var round = round
            round.maximumTeams = round.maximumTeams.map { portion(of: $0, parts) }
            return round
        }
        tables.settings.teamsAtOnce = parts.reduce(0) { $0 + teams[$1] }
        tables.settings.budget.cap = tables.settings.budget.cap.map { portion(of: $0, parts) }
        tables.settings.reportsPerWeek = portion(of: tables.settings.reportsPerWeek, parts)
        tables.pins = pins(streets, people, in: tables)
        return tables
    }

    /// The share of `total` that is in proportion to the teams of some parts. Over all parts it comes to `total`.
    private func portion(of total: Int, _ parts: [Int]) -> Int {
        let whole = max(1, teams.reduce(0, +))
        return parts.reduce(0) { sum, part in
            let before = teams[..<part].reduce(0, +)
            return sum + total * (before + teams[part]) / whole - total * before / whole
        }
    }

    /// Units with their places in the part. Whoever has half of a unit's places has half of its heads, and of what it has
    /// carried before: so a burden weighs as much on each of the halves as on the whole.
    private func units(of places: [UnitPlace]) -> [MemberUnit] {
        Dictionary(grouping: places, by: \.unit).sorted { $0.key < $1.key }.map { index, places in
            func portion(_ total: Int) -> Int { places.reduce(0) { $0 + $1.portion(of: total) } }
            var unit = scenario.units[index]
            unit.headcount = max(1, portion(unit.headcount))
            unit.capacity = portion(unit.capacity)
            unit.carriedPersonDays = portion(unit.carriedPersonDays)
            unit.capacityChanges = unit.capacityChanges.map {
                CapacityChange(days: $0.days, capacity: portion($0.capacity))
            }
            return unit
        }
    }

    /// What the office has fixed of the part's streets and people, and the training that all parts have in common.
    private func pins(_ streets: Set<StreetID>, _ people: Set<PersonID>, in tables: ScenarioTables) -> [Pin] {
        let visits = Set(scenario.visits.filter { streets.contains($0.street) }.map(\.id))
        var pins = scenario.pins.filter { pin in
            switch pin {
            case .person(let person, _, _), .notPerson(let person, _, _), .seat(_, let person, _):
                people.contains(person)
            case .personToStreet(let person, let street): people.contains(person) && streets.contains(street)
            case .together(let one, let other), .apart(let one, let other):
                people.contains(one) && people.contains(other)
            case .visit(let visit, _, _), .entry(let visit, _): visits.contains(visit)
            case .training: true
            case .teams: false
            }
        }
        let fixed = Set(pins.compactMap { if case .training(let round, _) = $0 { round } else { nil } })
        for (round, training) in zip(tables.rounds, trainings) where !fixed.contains(round.id) {
            guard let training, min(round.maximumTeams ?? .max, tables.settings.teamsAtOnce) > 0 else { continue }
            pins.append(.training(round.id, training.lowerBound))
        }
        return pins
    }
}

extension Plan {
    /// One plan of the plans of parts, the teams of each round numbered through.
    init(joining parts: [Plan]) {
        var rounds: [RoundID: PlannedRound] = [:]
        var visits: [PlannedVisit] = []
        for plan in parts {
            var before: [RoundID: Int] = [:]
            for round in plan.rounds {
                let last = rounds[round.id]?.teams.last?.number ?? 0
                before[round.id] = last
                let teams = round.teams.map { PlannedTeam(number: last + $0.number, members: $0.members) }
                rounds[round.id] = PlannedRound(
                    id: round.id, training: rounds[round.id]?.training ?? round.training,
                    teams: (rounds[round.id]?.teams ?? []) + teams)
            }
            visits += plan.visits.map { visit in
                var visit = visit
                visit.team += before[visit.round] ?? 0
                return visit
            }
        }
        self.init(rounds: rounds.sorted { $0.key < $1.key }.map(\.value), visits: visits)
    }
}
