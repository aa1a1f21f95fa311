import CivilCalendar
import InspectionDomain

/// A few teams of a plan as a scenario of their own, to be decided anew: their visits, between them and on any days of
/// their rounds, and their people, out of theirs and of those of some units who serve nowhere.
///
/// What the rest of the plan takes is no longer there to be had: who serves elsewhere is not listed, what a unit can
/// spare is what others leave of it, and what it gives to others counts as carried. What cannot be told that way, the
/// audit of the whole plan tells.
struct PlanExcerpt: Sendable {
    let scenario: Scenario
    /// What the plan says of these teams, as a plan of `scenario`.
    let plan: Plan
    /// The teams by round, whose place those of `plan` take.
    private let numbers: [RoundID: [Int]]
    /// Ids of routine visits here and in the whole.
    private let wholeID: [VisitID: VisitID]

    /// An excerpt of `whole`.
    ///
    /// - Parameters:
    ///   - teams: the teams to be decided anew.
    ///   - units: units from which others may be sent than now, and to other rounds.
    ///   - census: that of `whole`.
    init(of teams: [TeamKey], units: Set<UnitID>, from whole: Plan, _ census: PlanCensus, in scenario: Scenario) {
        let numbers = Dictionary(grouping: teams.sorted(), by: \.round).mapValues { $0.map(\.number) }
        self.numbers = numbers
        let visits = teams.flatMap { census.visits[$0] ?? [] }
        let naming = Naming(visits, scenario)
        wholeID = naming.wholeID
        let rounds = whole.rounds.compactMap { round -> PlannedRound? in
            guard let own = numbers[round.id] else { return nil }
            let kept = own.enumerated().compactMap { index, number in
                census.rosters[TeamKey(round.id, number)].map { PlannedTeam(number: index + 1, members: $0) }
            }
            return PlannedRound(id: round.id, training: round.training, teams: kept)
        }
        plan = Plan(
            rounds: rounds,
            visits: visits.map { visit in
                var visit = visit
                visit.id = naming.ownID[visit.id] ?? visit.id
                visit.team = (numbers[visit.round]?.firstIndex(of: visit.team) ?? 0) + 1
                return visit
            })
        let free = units.flatMap { census.free[$0] ?? [] }
        let people = plan.rounds.reduce(into: Set(free)) { $0.formUnion($1.listed) }
        var tables = Self.tables(plan, people, census, of: scenario)
        tables.pins += Self.bounds(of: people, plan, units, census, of: scenario)
        self.scenario = Scenario(tables: tables, calendar: scenario.calendar)
    }

    /// `whole` with these teams, and what they do, as `found` has them.
    func merged(_ found: Plan, into whole: Plan) -> Plan {
        let ids = Set(whole.rounds.map(\.id))
        let rounds = whole.rounds.compactMap { round -> PlannedRound? in
            guard let own = numbers[round.id] else { return round }
            var round = round
            round.teams.removeAll { own.contains($0.number) }
            round.teams += (found.round(round.id)?.teams ?? []).map {
                PlannedTeam(number: own[$0.number - 1], members: $0.members)
            }
            round.teams.sort { $0.number < $1.number }
            return round.teams.isEmpty ? nil : round
        }
        let anew = Dictionary(
            uniqueKeysWithValues: found.visits.filter { ids.contains($0.round) }.map { visit in
                var visit = visit
                visit.team = numbers[visit.round]?[visit.team - 1] ?? visit.team
                visit.id = wholeID[visit.id] ?? visit.id
                return (visit.id, visit)
            })
        return Plan(rounds: rounds, visits: whole.visits.map { anew[$0.id] ?? $0 })
    }

    /// Routine visits are numbered by street, here as in the whole, in which a street may have more of them.
    private struct Naming {
        var ownID: [VisitID: VisitID] = [:]
        var wholeID: [VisitID: VisitID] = [:]

        init(_ visits: [PlannedVisit], _ scenario: Scenario) {
            let special = Set(scenario.specialVisits.map(\.id))
            let routine = visits.filter { !special.contains($0.id) }
            for (street, visits) in Dictionary(grouping: routine, by: \.street) {
                for (index, visit) in visits.sorted(by: { $0.entry < $1.entry }).enumerated() {
                    let own = VisitID("\(street)#\(index + 1)")
                    ownID[visit.id] = own
                    wholeID[own] = visit.id
                }
            }
        }
    }

    private static func tables(
        _ plan: Plan, _ people: Set<PersonID>, _ census: PlanCensus, of scenario: Scenario
    ) -> ScenarioTables {
        let own = PlanCensus(plan, of: scenario)
        var tables = ScenarioTables(name: scenario.name, title: scenario.title, year: scenario.year)
        tables.settings = scenario.settings
        tables.rounds = plan.rounds.compactMap { planned in
            var round = scenario.round(planned.id)
            round?.maximumTeams = planned.teams.count
            return round
        }
        tables.settings.teamsAtOnce = plan.rounds.map(\.teams.count).max() ?? 1
        // Money, the first entry after a training and the reports of a week belong to the whole.
        tables.settings.budget.cap = nil
        tables.settings.training.withinWorkingDays = 366
        tables.settings.reportsPerWeek = 0
        let special = Set(plan.visits.map(\.id))
        tables.specialVisits = scenario.specialVisits.filter { special.contains($0.id) }
        let streets = Set(plan.visits.map(\.street))
        tables.streets = streets.sorted().compactMap { id in
            var street = scenario.street(id)
            street?.routineVisits = own.visitsOfStreet[id, default: 1]
            return street
        }
        tables.people = people.sorted().compactMap(scenario.person)
        tables.units = Set(tables.people.map(\.unit)).sorted().compactMap { id in
            scenario.unit(id).map { unit($0, own, census, scenario, plan) }
        }
        tables.takeWhatConcerns(streets, people, of: scenario)
        tables.pins = pins(plan, own, census)
        return tables
    }

    /// What the rest of the plan leaves of a unit.
    private static func unit(
        _ unit: MemberUnit, _ own: PlanCensus, _ census: PlanCensus, _ scenario: Scenario, _ plan: Plan
    ) -> MemberUnit {
        var left = unit
        let elsewhere = census.secondments[unit.id, default: 0] - own.secondments[unit.id, default: 0]
        left.carriedPersonDays += scenario.settings.secondmentDays * elsewhere
        left.capacityChanges = []
        for planned in plan.rounds {
            guard let window = scenario.round(planned.id)?.window else { continue }
            for day in window {
                let others = (census.away[unit.id]?[day] ?? 0) - (own.away[unit.id]?[day] ?? 0)
                let spare = max(0, unit.capacity(on: day) - others)
                if let last = left.capacityChanges.last, last.capacity == spare,
                    last.days.upperBound.adding(days: 1) == day
                {
                    left.capacityChanges[left.capacityChanges.count - 1].days = last.days.lowerBound...day
                } else {
                    left.capacityChanges.append(CapacityChange(days: day...day, capacity: spare))
                }
            }
        }
        return left
    }

    /// Whoever serves in another team of a round is not to be had there; nor is anybody of a unit that is not the excerpt's
    /// to send from, but where they go already.
    private static func bounds(
        of people: Set<PersonID>, _ plan: Plan, _ units: Set<UnitID>, _ census: PlanCensus, of scenario: Scenario
    ) -> [Pin] {
        plan.rounds.flatMap { round -> [Pin] in
            let listed = Set(round.listed)
            return people.sorted().filter { person in
                guard !listed.contains(person) else { return false }
                let isOwn = scenario.person(person).map { units.contains($0.unit) } ?? false
                return !isOwn || census.listed[round.id]?.contains(person) ?? false
            }.map { .notPerson($0, round: round.id, team: nil) }
        }
    }

    /// Trainings stay where they are, for other teams have them too, and so do visits to streets that others visit as
    /// well, which must not come too near to these.
    private static func pins(_ plan: Plan, _ own: PlanCensus, _ census: PlanCensus) -> [Pin] {
        plan.rounds.map { .training($0.id, $0.training.lowerBound) }
            + plan.visits.filter { census.visitsOfStreet[$0.street] != own.visitsOfStreet[$0.street] }.flatMap {
                [.visit($0.id, round: $0.round, team: nil), .entry($0.id, $0.entry)]
            }
    }
}
