import InspectionDomain

extension Plan {
    /// The plan with the teams of each round numbered by the first visit each has, as listed in the scenario, where their
    /// numbers are nobody's names: neither pinned nor those of a plan in force.
    func numberedByVisits(in scenario: Scenario) -> Plan {
        guard scenario.replanning == nil else { return self }
        let pinned = Set(scenario.pins.compactMap(\.roundWithNumberedTeam))
        let position = Dictionary(uniqueKeysWithValues: scenario.visits.enumerated().map { ($1.id, $0) })
        var number: [TeamKey: Int] = [:]
        let rounds = rounds.map { round -> PlannedRound in
            guard !pinned.contains(round.id) else { return round }
            let first = Dictionary(
                round.teams.map { team in
                    (
                        team.number,
                        self.visits(of: team.number, in: round.id).compactMap { position[$0.id] }.min() ?? .max
                    )
                }, uniquingKeysWith: min)
            let ordered = round.teams.sorted {
                (first[$0.number] ?? .max, $0.number) < (first[$1.number] ?? .max, $1.number)
            }
            for (index, team) in ordered.enumerated() { number[TeamKey(round.id, team.number)] = index + 1 }
            return PlannedRound(
                id: round.id, training: round.training,
                teams: ordered.enumerated().map { PlannedTeam(number: $0 + 1, members: $1.members) },
                trained: round.trained)
        }
        let visits = visits.map { visit in
            var visit = visit
            visit.team = number[TeamKey(visit.round, visit.team)] ?? visit.team
            return visit
        }
        return Plan(rounds: rounds, visits: visits)
    }
}
