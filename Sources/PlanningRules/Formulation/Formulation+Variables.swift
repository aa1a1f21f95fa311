import CivilCalendar
import InspectionDomain
import LinearModel

extension Formulation {
    /// Lists the ways to hold each visit and the training days, asking every rule; counts what each rule took away.
    mutating func addChoices(allowedBy rules: [any PlanningRule]) {
        let asked = rules.filter { !scope.relaxedRules.contains($0.id) }
        let shortAllowed = scope.allowsExceptions && scenario.settings.exceptionWeights[.shortVisit] != nil
        for (position, visit) in scenario.visits.enumerated() {
            if let held = settled[position] {
                options.append(settledOption(held))
                continue
            }
            let (usual, short) = lengths(of: visit)
            var kept: [VisitOption] = []
            for (index, round) in scenario.rounds.enumerated() {
                for entry in round.window {
                    let exit = usual.exit(from: entry, in: scenario.calendar)
                    let early = short.exit(from: entry, in: scenario.calendar)
                    var candidates = [VisitOption(round: index, entry: entry, exit: exit, isShort: false)]
                    if shortAllowed, early < exit {
                        candidates.append(VisitOption(round: index, entry: entry, exit: early, isShort: true))
                    }
                    for option in candidates where isAllowed(option, for: visit, by: asked) {
                        if scope.keepsOption?(visit.id, option) ?? true { kept.append(option) }
                    }
                }
            }
            options.append(kept)
        }
        for (index, round) in scenario.rounds.enumerated() {
            trainings.append(heldTrainings[index].map { [$0] } ?? trainingChoices(of: round, allowedBy: asked))
        }
    }

    /// How long a visit lasts, usually and as an exception. Where R04 or R05 is left out, as short as what is left
    /// allows: of two visits that begin on one day, the shorter is never harder to hold.
    private mutating func lengths(of visit: VisitRequest) -> (usual: VisitLength, short: VisitLength) {
        let enterprises = KeyEnterprises.instance(of: visit.street)
        let extra = scope.relaxes(enterprises) ? 0 : VisitLength.extraWorkingDays(for: visit.street, in: scenario)
        if extra > 0 { exclusions[enterprises, default: 0] += 1 }
        guard !scope.relaxes(TwoWeeks.instance) else {
            let least = VisitLength.least(withExtra: extra, in: scenario)
            return (least, least)
        }
        exclusions[TwoWeeks.instance, default: 0] += 1
        return (.usual(withExtra: extra, in: scenario), .short(withExtra: extra, in: scenario))
    }

    private mutating func isAllowed(
        _ option: VisitOption, for visit: VisitRequest, by rules: [any PlanningRule]
    ) -> Bool {
        for rule in rules {
            if let instance = rule.exclusions(of: option, for: visit, in: scenario).first(where: { !scope.relaxes($0) })
            {
                exclusions[instance, default: 0] += 1
                return false
            }
        }
        return true
    }

    private mutating func trainingChoices(of round: Round, allowedBy rules: [any PlanningRule]) -> [DayRange] {
        let calendar = scenario.calendar
        let length = max(1, scenario.settings.training.workingDays)
        var kept: [DayRange] = []
        for first in calendar.workingDayList(in: round.window) {
            let days = first...calendar.adding(workingDays: length - 1, to: first)
            guard days.upperBound <= round.window.upperBound else { break }
            let instance = rules.lazy
                .flatMap { [scenario] in $0.exclusions(of: days, trainingOf: round, in: scenario) }
                .first { [scope] in !scope.relaxes($0) }
            if let instance {
                exclusions[instance, default: 0] += 1
            } else {
                kept.append(days)
            }
        }
        return kept
    }

    /// Adds the variables of the main decisions.
    mutating func addVariables(allowedBy rules: [any PlanningRule]) {
        let asked = rules.filter { !scope.relaxedRules.contains($0.id) }
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
            starts.append(
                options[index].map { option in
                    groups.map { group in
                        guard group.round == option.round, keepsTeam(visit, group) else { return nil }
                        let suffix = option.isShort ? ",short" : ""
                        return model.addVariable("x[\(visit.id),\(option.entry),\(name(group))\(suffix)]")
                    }
                })
        }
        let none = [[Variable?]](
            repeating: [Variable?](repeating: nil, count: groups.count), count: scenario.people.count)
        members = none
        let seats = Formulation.seats(in: scenario)
        for seat in seats { seatVariables[seat] = none }
        for person in peopleOrder {
            let inspector = scenario.people[person]
            let rounds = scenario.rounds.map { round in
                (scope.keepsPerson?(inspector.id, round.id) ?? true)
                    && !isExcluded { $0.exclusions(of: inspector, from: round, in: $1) }
            }
            func isExcluded(_ ask: (any PlanningRule, Scenario) -> [RuleInstance]) -> Bool {
                for rule in asked {
                    if let instance = ask(rule, scenario).first(where: { !scope.relaxes($0) }) {
                        exclusions[instance, default: 0] += 1
                        return true
                    }
                }
                return false
            }
            guard rounds.contains(true) else { continue }
            let ownSeats = seats.filter { seat in !isExcluded { $0.exclusions(of: inspector, from: seat, in: $1) } }
            for group in groups where rounds[group.round] {
                members[person][group.index] = model.addVariable("y[\(inspector.id),\(name(group))]")
                for seat in ownSeats {
                    let variable = model.addVariable("\(seat.rawValue)[\(inspector.id),\(name(group))]")
                    seatVariables[seat]?[person][group.index] = variable
                }
            }
        }
    }

    private func keepsTeam(_ visit: VisitRequest, _ group: TeamGroup) -> Bool {
        scope.keepsTeam?(visit.id, scenario.rounds[group.round].id, group.firstTeam) ?? true
    }

    /// Seats the scenario asks for beside plain members.
    public static func seats(in scenario: Scenario) -> [Seat] {
        let optional = scenario.settings.seats
        return [.leader] + (optional.deputy ? [.deputy] : []) + (optional.liaison ? [.liaison] : [])
            + (optional.reportWriter ? [.reportWriter] : [])
    }

    /// The name of a group in rows and variables: `春季/1` for a team, `春季` for a round.
    public func name(_ group: TeamGroup) -> String {
        let round = scenario.rounds[group.round].id
        return scope.resolution == .teams ? "\(round)/\(group.firstTeam)" : round.text
    }

    /// Rows that say what the variables mean; they belong to no rule.
    mutating func addStructure() {
        for group in groups {
            branchingPriorities[used[group.index]] = 3
            // A team goes out to somebody: it is used exactly when it has a visit.
            var visits = LinearExpression()
            for visit in scenario.visits.indices {
                let expression = held(visit, by: group)
                visits += expression
                if !expression.terms.isEmpty {
                    // Which team makes which visit, as a variable of its own: once these are decided little is left
                    // of the gap between the program and its relaxation, so the search branches on them first.
                    let made = model.addVariable("v[\(scenario.visits[visit].id),\(name(group))]")
                    model.addRow(
                        "made[\(scenario.visits[visit].id),\(name(group))]", expression == LinearExpression(made))
                    branchingPriorities[made] = 2
                    // With several teams in a group, O1 says as much and more.
                    if group.isOneTeam || !isOneVisitAtATime(group) {
                        model.addRow(
                            "used[\(name(group)),\(scenario.visits[visit].id)]", LinearExpression(made) <= used(group))
                    }
                }
            }
            model.addRow("used[\(name(group))]", visits >= used(group))
            for person in peopleOrder {
                guard let member = member(person, group) else { continue }
                // Whoever sits in a seat is on the roster, in one seat.
                let seats = Formulation.seats(in: scenario).compactMap { seat($0, person, group) }
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
