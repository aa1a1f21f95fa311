import CivilCalendar
import InspectionDomain
import LinearModel

/// Between plans and values of variables. Only formulations that tell teams apart can be read back as plans.
extension Formulation {
    /// The plan that `solution` describes.
    public func decode(_ solution: Solution) -> Plan {
        var visits: [PlannedVisit] = []
        for (index, request) in scenario.visits.enumerated() {
            if let held = settled[index] {
                visits.append(held)
                continue
            }
            for (choice, option) in options[index].enumerated() {
                for group in groups {
                    guard let start = starts[index][choice][group.index], solution[start] == 1 else { continue }
                    visits.append(
                        PlannedVisit(
                            id: request.id, street: request.street, round: scenario.rounds[option.round].id,
                            team: group.firstTeam, entry: option.entry, exit: option.exit,
                            excused: people(excusedVariables, group, index, solution),
                            substitutes: people(substituteVariables, group, index, solution)))
                }
            }
        }
        var rounds: [PlannedRound] = []
        for (index, round) in scenario.rounds.enumerated() {
            let teams = groups(of: index).compactMap { group -> PlannedTeam? in
                if solution[used[group.index]] > 0 {
                    return PlannedTeam(number: group.firstTeam, members: roster(of: group, solution))
                }
                guard !begun(by: group).isEmpty else { return nil }
                return PlannedTeam(number: group.firstTeam, members: formerRoster(group))
            }
            guard !teams.isEmpty || heldTrainings[index] != nil,
                let training = zip(trainings[index], trainingVariables[index]).first(where: { solution[$0.1] == 1 })
            else { continue }
            rounds.append(PlannedRound(id: round.id, training: training.0, teams: teams))
        }
        let plan = Plan(rounds: rounds, visits: visits)
        return scenario.replanning.map(plan.keepingRecord) ?? plan
    }

    private func roster(of group: TeamGroup, _ solution: Solution) -> [RosterEntry] {
        let seats = Formulation.seats(in: scenario)
        return scenario.people.indices.compactMap { person in
            guard let variable = member(person, group), solution[variable] == 1 else { return nil }
            let seat = seats.first { seat in self.seat(seat, person, group).map { solution[$0] == 1 } ?? false }
            return RosterEntry(person: scenario.people[person].id, seat: seat ?? .member)
        }
    }

    private func people(
        _ variables: ExceptionVariables, _ group: TeamGroup, _ visit: Int, _ solution: Solution
    ) -> [PersonID] {
        variables.on(visit, by: group).filter { solution[$0.variable] == 1 }
            .map { scenario.people[$0.person].id }
            .sorted()
    }

    /// The values that the variables of the main decisions take in `plan`: visits, teams, rosters, seats, trainings,
    /// excused members and substitutes; `nil` where the plan chooses something for which there is no variable.
    /// What counts them follows and is listed too; variables that rules have added follow as well, and are not.
    public func assignment(of plan: Plan) -> [Variable: Int]? {
        var values: [Variable: Int] = [:]
        for variable in decisionVariables { values[variable] = 0 }
        guard assignRecord(of: plan, to: &values) else { return nil }
        let person = Dictionary(uniqueKeysWithValues: scenario.people.enumerated().map { ($1.id, $0) })
        for round in plan.rounds {
            guard let index = scenario.rounds.firstIndex(where: { $0.id == round.id }),
                let training = trainings[index].firstIndex(of: round.training)
            else { return nil }
            values[trainingVariables[index][training]] = 1
            for team in round.teams {
                guard let group = groups(of: index).first(where: { $0.firstTeam == team.number }) else { return nil }
                // A team that does not go out again has the roster it had: nothing is decided of it.
                guard goesOut(group, in: plan) else {
                    if team.members != formerRoster(group) { return nil }
                    continue
                }
                values[used[group.index]] = 1
                for entry in team.members {
                    guard let position = person[entry.person], let variable = member(position, group) else {
                        return nil
                    }
                    values[variable] = 1
                    guard entry.seat != .member else { continue }
                    guard let seat = seat(entry.seat, position, group) else { return nil }
                    values[seat] = 1
                }
            }
        }
        for visit in plan.visits {
            guard let index = scenario.visits.firstIndex(where: { $0.id == visit.id }) else { return nil }
            if settled[index] != nil { continue }
            guard
                let group = groups.first(where: {
                    scenario.rounds[$0.round].id == visit.round && $0.firstTeam == visit.team
                }),
                let choice = options[index].firstIndex(where: {
                    $0.round == group.round && $0.entry == visit.entry && $0.exit == visit.exit
                }),
                let start = starts[index][choice][group.index]
            else { return nil }
            values[start] = 1
            for id in visit.excused {
                guard let position = person[id], let variable = excused(position, group, index) else { return nil }
                values[variable] = 1
            }
            for id in visit.substitutes {
                guard let position = person[id], let variable = substitute(position, group, index) else { return nil }
                values[variable] = 1
            }
        }
        complete(&values)
        return values
    }

    /// The variables of the main decisions, in the order in which they were added.
    func listDecisionVariables() -> [Variable] {
        var all = used
        all += trainingVariables.joined()
        for choice in starts.joined().joined() { if let choice { all.append(choice) } }
        for member in members.joined() { if let member { all.append(member) } }
        for seat in Seat.allCases {
            for holder in (seatVariables[seat] ?? []).joined() { if let holder { all.append(holder) } }
        }
        all += excusedVariables.all
        all += substituteVariables.all
        return all.sorted { $0.index < $1.index }
    }
}

extension Formulation {
    /// What one team does in `solution`: its roster and its visits. Meant for a group of one team that goes out.
    public func team(_ group: TeamGroup, in solution: Solution) -> (team: PlannedTeam, visits: [VisitID]) {
        let visits = scenario.visits.indices.filter { visit in
            made[visit][group.index].map { solution[$0] == 1 } ?? false
        }
        return (
            PlannedTeam(number: group.firstTeam, members: roster(of: group, solution)),
            visits.map { scenario.visits[$0].id }
        )
    }

    /// The variables that say when visits and trainings take place.
    public var dateVariables: [Variable] { starts.joined().joined().compactMap(\.self) + trainingVariables.joined() }

    /// The variables that say how many teams of each group go out.
    public var teamVariables: [Variable] { used }

    /// The variables that say which group makes which visit.
    public var madeVariables: [Variable] { made.joined().compactMap(\.self) }

    /// Who is on the rosters of each round in `solution`, also in part, whichever their teams.
    public func rosters(in solution: Solution) -> [RoundID: Set<PersonID>] {
        var people: [RoundID: Set<PersonID>] = [:]
        for person in scenario.people.indices {
            for group in groups {
                guard let variable = member(person, group), solution.continuousValues[variable.index] > 0.01 else {
                    continue
                }
                people[scenario.rounds[group.round].id, default: []].insert(scenario.people[person].id)
            }
        }
        return people
    }

    /// Holds the rosters and seats of teams of `round` as they are.
    public mutating func hold(_ teams: [PlannedTeam], of round: RoundID) {
        let position = Dictionary(uniqueKeysWithValues: scenario.people.enumerated().map { ($1.id, $0) })
        let held = Dictionary(uniqueKeysWithValues: teams.map { ($0.number, $0) })
        for group in groups where group.isOneTeam && scenario.rounds[group.round].id == round {
            for entry in held[group.firstTeam]?.members ?? [] {
                guard let person = position[entry.person], let variable = member(person, group) else { continue }
                model.fix(variable, at: 1)
                if entry.seat != .member, let seat = seat(entry.seat, person, group) { model.fix(seat, at: 1) }
            }
        }
    }

    /// The way in which `solution` holds each visit, whoever makes it: also where teams are not told apart.
    public func chosenOptions(in solution: Solution) -> [VisitID: VisitOption] {
        var chosen: [VisitID: VisitOption] = [:]
        for (index, request) in scenario.visits.enumerated() {
            for (choice, option) in options[index].enumerated()
            where starts[index][choice].contains(where: { $0.map { solution[$0] == 1 } ?? false }) {
                chosen[request.id] = option
            }
        }
        return chosen
    }
}

extension Formulation {
    /// Whether the team has a visit in `plan` that was still to be decided, or is none that has begun.
    private func goesOut(_ group: TeamGroup, in plan: Plan) -> Bool {
        let visits = plan.visits(of: group.firstTeam, in: scenario.rounds[group.round].id)
        let isOver = { (visit: PlannedVisit) in
            scenario.visits.firstIndex { $0.id == visit.id }.map { settled[$0] != nil } ?? false
        }
        return begun(by: group).isEmpty || visits.contains { !isOver($0) }
    }

    /// Sets what has happened; false where `plan` says otherwise of it.
    private func assignRecord(of plan: Plan, to values: inout [Variable: Int]) -> Bool {
        for (index, held) in settled.enumerated() {
            guard let held else { continue }
            guard let visit = plan.visit(held.id), visit.isAsHeld(held, by: plan.roster(of: visit)),
                plan.team(of: visit) != nil
            else { return false }
            for case let start? in starts[index].joined() { values[start] = 1 }
        }
        for (index, round) in scenario.rounds.enumerated() {
            guard let training = heldTrainings[index] else { continue }
            for variable in trainingVariables[index] { values[variable] = 1 }
            if plan.round(round.id)?.training != training { return false }
        }
        return true
    }
}
