import CivilCalendar
import InspectionDomain
import LinearModel

/// The words in which rules speak of the decisions. People, visits and rounds are indices into the scenario's lists.
extension Formulation {
    /// `n[g]`: how many teams of `group` go out.
    public func used(_ group: TeamGroup) -> LinearExpression { LinearExpression(used[group.index]) }

    /// 1 where `visit`, still to be decided, is held by `group` in a way that `condition` accepts. What `group` has done
    /// already is no decision of it.
    public func held(_ visit: Int, by group: TeamGroup, where condition: (VisitOption) -> Bool = { _ in true })
        -> LinearExpression
    {
        var expression = LinearExpression()
        guard settled[visit] == nil else { return expression }
        for (index, option) in options[visit].enumerated() where option.round == group.round && condition(option) {
            if let variable = starts[visit][index][group.index] { expression.add(1, variable) }
        }
        return expression
    }

    /// 1 where `visit` is held, by anybody, in a way that `condition` accepts, or has been.
    public func held(_ visit: Int, where condition: (VisitOption) -> Bool = { _ in true }) -> LinearExpression {
        weighted(visit) { condition($0) ? 1 : 0 }
    }

    /// Σ weight(o) over the way in which `visit` is held.
    public func weighted(_ visit: Int, by weight: (VisitOption) -> Int) -> LinearExpression {
        var expression = LinearExpression()
        for (index, option) in options[visit].enumerated() {
            let value = weight(option)
            guard value != 0 else { continue }
            for case let variable? in starts[visit][index] { expression.add(value, variable) }
        }
        return expression
    }

    /// `y[p,g]`, `nil` where `person` cannot be in `group`.
    public func member(_ person: Int, _ group: TeamGroup) -> Variable? { members[person][group.index] }

    /// The variable of a seat, `nil` where `person` cannot hold it in `group`.
    public func seat(_ seat: Seat, _ person: Int, _ group: TeamGroup) -> Variable? {
        seatVariables[seat]?[person][group.index]
    }

    /// People on the roster of `group` whom `condition` accepts.
    public func roster(_ group: TeamGroup, where condition: (Inspector) -> Bool = { _ in true }) -> LinearExpression {
        var expression = LinearExpression()
        for person in peopleOrder where condition(scenario.people[person]) {
            if let variable = member(person, group) { expression.add(1, variable) }
        }
        return expression
    }

    /// People present when `group` makes `visit`: roster, less the excused, plus substitutes. It is meant where the
    /// group makes the visit; elsewhere it is the roster.
    public func attendance(
        _ visit: Int, by group: TeamGroup, where condition: (Inspector) -> Bool = { _ in true }
    ) -> LinearExpression {
        roster(group, where: condition) + attendanceChange(visit, by: group, where: condition)
    }

    /// Substitutes less excused members of `group` on `visit`; no terms where exceptions are not allowed.
    public func attendanceChange(
        _ visit: Int, by group: TeamGroup, where condition: (Inspector) -> Bool = { _ in true }
    ) -> LinearExpression {
        var expression = LinearExpression()
        guard scope.allowsExceptions else { return expression }
        for person in peopleOrder where condition(scenario.people[person]) {
            let key = ExceptionKey(person: person, group: group.index, visit: visit)
            if let variable = excusedVariables[key] { expression.add(-1, variable) }
            if let variable = substituteVariables[key] { expression.add(1, variable) }
        }
        return expression
    }

    /// 1 where `person` of `group` is excused from `visit`.
    public func excused(_ person: Int, _ group: TeamGroup, _ visit: Int) -> Variable? {
        excusedVariables[ExceptionKey(person: person, group: group.index, visit: visit)]
    }

    /// 1 where `person` substitutes on `visit` of `group`.
    public func substitute(_ person: Int, _ group: TeamGroup, _ visit: Int) -> Variable? {
        substituteVariables[ExceptionKey(person: person, group: group.index, visit: visit)]
    }

    /// 1 where `expertise` may be missing on `visit` as an exception; added on first use.
    public mutating func missing(_ expertise: Expertise, on visit: Int) -> Variable? {
        guard scope.allowsExceptions, let weight = scenario.settings.exceptionWeights[.missingExpertise] else {
            return nil
        }
        let key = MissingKey(visit: visit, expertise: expertise)
        if let known = missingVariables[key] { return known }
        let id = scenario.visits[visit].id
        let added = model.addVariable("m[\(id),\(expertise)]")
        missingVariables[key] = added
        exceptionCosts.append(
            InstanceCost(RuleInstance(RuleID("R25"), [id.text, expertise.text]), weight * LinearExpression(added)))
        return added
    }

    /// How many teams of `group` are on a visit on `day`, as a variable with its defining row; `nil`: none can be.
    public mutating func active(_ group: TeamGroup, on day: Day) -> Variable? {
        let key = ActiveKey(group: group.index, day: day)
        if let known = activeCache[key] { return known }
        var expression = LinearExpression()
        for visit in scenario.visits.indices {
            expression += held(visit, by: group) { $0.days.contains(day) }
        }
        guard !expression.terms.isEmpty else { return nil }
        let most = isOneVisitAtATime(group) ? group.maximumTeams : scenario.visits.count
        let added = model.addVariable("a[\(name(group)),\(day)]", .continuous, upper: most)
        model.addRow("active[\(name(group)),\(day)]", expression == LinearExpression(added))
        activeCache[key] = added
        return added
    }

    /// `t[r,·]`: 1 where the training of `round` takes place on days that `condition` accepts.
    public func training(_ round: Int, where condition: (DayRange) -> Bool = { _ in true }) -> LinearExpression {
        var expression = LinearExpression()
        for (days, variable) in zip(trainings[round], trainingVariables[round]) where condition(days) {
            expression.add(1, variable)
        }
        return expression
    }

    /// The id of the round of `group`, as instances of rules name it.
    func round(of group: TeamGroup) -> String { scenario.rounds[group.round].id.text }

    /// Whether O1 holds for `group`: other rules' rows may then count its visits together.
    func isOneVisitAtATime(_ group: TeamGroup) -> Bool {
        !scope.relaxes(GapBetweenVisits.instance(in: round(of: group)))
    }

    /// Whether R10 holds in a round: other rules' rows may then rely on the size of its teams.
    func boundsTeamSize(in round: Int) -> Bool {
        !scope.relaxes(TeamSize.instance(in: scenario.rounds[round].id.text))
    }

    /// The groups of one round.
    public func groups(of round: Int) -> [TeamGroup] { groups.filter { $0.round == round } }

    /// How many times `person` is on a roster of `round`: 0 or 1.
    public func serves(_ person: Int, in round: Int) -> LinearExpression {
        sum(groups(of: round).compactMap { member(person, $0) })
    }

    /// Every first day on which a visit of `round` may still begin, in order.
    public func entryDays(of round: Int) -> [Day] {
        Set(openOptions(of: round).map(\.entry)).sorted()
    }

    /// How many visits one team can still make in `round` at most, whichever they are: the longest chain of ways to hold
    /// visits with the gap between them. The classic rule, earliest exit first, finds it.
    public func mostVisitsPerTeam(in round: Int) -> Int {
        var earliestExit: [Day: Day] = [:]
        for option in openOptions(of: round) {
            earliestExit[option.entry] = min(option.exit, earliestExit[option.entry] ?? option.exit)
        }
        let ways = earliestExit.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
        var count = 0
        var free: Day?
        for (entry, exit) in ways where free.map({ entry > $0 }) ?? true {
            count += 1
            free = GapBetweenVisits.blocked(after: exit, scenario)
        }
        return count
    }
}
