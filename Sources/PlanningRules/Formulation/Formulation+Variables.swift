import CivilCalendar
import InspectionDomain
import LinearModel

extension Formulation {
    /// Takes the ways to hold each visit and the training days that the scope keeps.
    mutating func addChoices() {
        for (instance, count) in choices.exclusions { exclusions[instance, default: 0] += count }
        trainings = choices.trainings
        options = choices.options
        if let keeps = scope.keepsOption {
            for (position, visit) in scenario.visits.enumerated() where settled[position] == nil {
                options[position] = choices.options[position].filter { keeps(visit.id, $0) }
            }
        }
        openings = scenario.rounds.indices.map { Opening(of: $0, in: self) }
    }

    /// Adds the variables of the main decisions.
    mutating func addVariables() {
        used = groups.map {
            model.addVariable("n[\(name($0))]", $0.isOneTeam ? .binary : .integer, upper: $0.maximumTeams)
        }
        trainingVariables = zip(scenario.rounds, trainings).map { round, choices in
            choices.map { model.addVariable("t[\(round.id),\($0.lowerBound)]") }
        }
        for index in heldTrainings.indices where heldTrainings[index] != nil {
            for variable in trainingVariables[index] { model.fix(variable, at: 1) }
        }
        for (index, visit) in scenario.visits.enumerated() {
            if let held = settled[index] {
                starts.append([addSettledStart(held)])
                continue
            }
            let kept = groups.map { keepsTeam(visit, $0) }
            starts.append(
                options[index].map { option in
                    groups.map { group in
                        guard group.round == option.round, kept[group.index] else { return nil }
                        let suffix = option.isShort ? ",short" : ""
                        return model.addVariable("x[\(visit.id),\(option.entry),\(name(group))\(suffix)]")
                    }
                })
        }
        addMadeVariables()
        addRosterVariables()
    }

    /// Who may be on which roster, and in which seat.
    private mutating func addRosterVariables() {
        let none = [[Variable?]](
            repeating: [Variable?](repeating: nil, count: groups.count), count: scenario.people.count)
        members = none
        candidates = [[Int]](repeating: [], count: groups.count)
        for seat in Formulation.seats(in: scenario) { seatVariables[seat] = none }
        for person in peopleOrder {
            let id = scenario.people[person].id
            let rounds = choices.people.mayServe[person]
            for group in groups where rounds[group.round] && keepsMember(id, group) {
                members[person][group.index] = model.addVariable("y[\(id),\(name(group))]")
                candidates[group.index].append(person)
                for seat in choices.people.seats[person] {
                    let variable = model.addVariable("\(seat.rawValue)[\(id),\(name(group))]")
                    seatVariables[seat]?[person][group.index] = variable
                }
            }
        }
    }

    /// Which team makes which visit, as a variable of its own: rules that do not ask how a visit is held speak of one
    /// variable instead of one for each day. Once these are decided little is left of the gap between the program and
    /// its relaxation, so the search branches on them first.
    private mutating func addMadeVariables() {
        made = scenario.visits.indices.map { visit in
            groups.map { group in
                let ways = ways(to: visit, of: group)
                guard !ways.terms.isEmpty else { return nil }
                let suffix = "\(scenario.visits[visit].id),\(name(group))"
                let variable = model.addVariable("v[\(suffix)]")
                define(variable, as: ways, named: "made[\(suffix)]")
                branchingPriorities[variable] = 2
                return variable
            }
        }
    }

    private func keepsTeam(_ visit: VisitRequest, _ group: TeamGroup) -> Bool {
        scope.keepsTeam?(visit.id, scenario.rounds[group.round].id, group.firstTeam) ?? true
    }

    private func keepsMember(_ person: PersonID, _ group: TeamGroup) -> Bool {
        scope.keepsMember?(person, scenario.rounds[group.round].id, group.firstTeam) ?? true
    }

    /// Seats the scenario asks for beside plain members.
    public static func seats(in scenario: Scenario) -> [Seat] {
        let optional = scenario.settings.seats
        return [.leader] + (optional.deputy ? [.deputy] : []) + (optional.liaison ? [.liaison] : [])
            + (optional.reportWriter ? [.reportWriter] : [])
    }

    /// The name of a group in rows and variables: `春季/1` for a team, `春季` for a round, `春季/3+` for its teams from the
    /// third on.
    public func name(_ group: TeamGroup) -> String { groupNames[group.index] }

    static func name(of group: TeamGroup, in scenario: Scenario, _ scope: FormulationScope) -> String {
        let round = scenario.rounds[group.round].id
        if scope.resolution == .teams { return "\(round)/\(group.firstTeam)" }
        guard scope.toldApart[round, default: 0] > 0 else { return round.text }
        return "\(round)/\(group.firstTeam)" + (group.isOneTeam ? "" : "+")
    }

    /// Rows that say what the variables mean; they belong to no rule.
    mutating func addStructure() {
        let asked = Formulation.seats(in: scenario)
        for group in groups {
            branchingPriorities[used[group.index]] = 4
            // A team goes out to somebody: it is used exactly when it has a visit.
            var visits = LinearExpression()
            for visit in scenario.visits.indices {
                guard let made = made[visit][group.index] else { continue }
                visits.add(1, made)
                // With several teams in a group, O1 says as much and more.
                if group.isOneTeam || !isOneVisitAtATime(group) {
                    model.addRow(
                        "used[\(name(group)),\(scenario.visits[visit].id)]", LinearExpression(made) <= used(group))
                }
            }
            model.addRow("used[\(name(group))]", visits >= used(group))
            for person in candidates[group.index] {
                guard let member = member(person, group) else { continue }
                // Whoever sits in a seat is on the roster, in one seat.
                let seats = asked.compactMap { seat($0, person, group) }
                guard !seats.isEmpty else { continue }
                model.addRow(
                    "seat[\(scenario.people[person].id),\(name(group))]", sum(seats) <= LinearExpression(member))
            }
        }
        addTeamOrder()
    }

    /// Teams of a round are interchangeable: numbers follow the first visit each has. Without these rows a
    /// branch-and-bound proves the same thing once for every renumbering.
    private mutating func addTeamOrder() {
        guard scope.numbersTeams else { return }
        let numbered = Set(scenario.pins.compactMap(\.roundWithNumberedTeam))
        for group in groups where group.isOneTeam && group.firstTeam > 1 {
            let round = scenario.rounds[group.round].id
            // Teams of the plan in force are told apart by what they have been: their numbers are names.
            let named = scenario.replanning?.baseline.round(round)?.teams.last?.number ?? 0
            guard !numbered.contains(round), group.firstTeam - 1 > named else { continue }
            let previous = groups[group.index - 1]
            var earlier = LinearExpression()
            for visit in scenario.visits.indices {
                let own = held(visit, by: group)
                if !own.terms.isEmpty {
                    model.addRow("order[\(name(group)),\(scenario.visits[visit].id)]", own <= earlier)
                }
                earlier += held(visit, by: previous)
            }
        }
    }
}
