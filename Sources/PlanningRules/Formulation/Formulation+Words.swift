import CivilCalendar
import InspectionDomain
import LinearModel

/// The words in which rules speak of the decisions. People, visits and rounds are indices into the scenario's lists.
extension Formulation {
    /// `n[g]`: how many teams of `group` go out.
    public func used(_ group: TeamGroup) -> LinearExpression { LinearExpression(used[group.index]) }

    /// 1 where `visit`, still to be decided, is made by `group`. What `group` has done already is no decision of it.
    public func held(_ visit: Int, by group: TeamGroup) -> LinearExpression {
        made[visit][group.index].map { LinearExpression($0) } ?? LinearExpression()
    }

    /// 1 where `visit`, still to be decided, is held by `group` in a way that `condition` accepts.
    public func held(_ visit: Int, by group: TeamGroup, where condition: (VisitOption) -> Bool) -> LinearExpression {
        guard made[visit][group.index] != nil else { return LinearExpression() }
        let ways = ways(to: visit, of: group, where: condition)
        // However it is held: the same, in one term.
        return ways.isWhole ? held(visit, by: group) : ways.expression
    }

    /// The ways in which `group` may hold `visit` that `condition` accepts, and whether these are all.
    private func ways(
        to visit: Int, of group: TeamGroup, where condition: (VisitOption) -> Bool
    ) -> (expression: LinearExpression, isWhole: Bool) {
        var expression = LinearExpression()
        var isWhole = true
        for (index, option) in options[visit].enumerated() where option.round == group.round {
            guard let variable = starts[visit][index][group.index] else { continue }
            if condition(option) { expression.add(1, variable) } else { isWhole = false }
        }
        return (expression, isWhole)
    }

    /// Every way in which `group` may hold `visit`, still to be decided.
    func ways(to visit: Int, of group: TeamGroup) -> LinearExpression {
        guard settled[visit] == nil else { return LinearExpression() }
        return ways(to: visit, of: group) { _ in true }.expression
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

    /// What `visit` asks for; see `Scenario.expertiseDemands`.
    func demands(of visit: Int) -> [ExpertiseDemand] { choices.demands[visit] }

    /// The visits to `street`, in order.
    func visits(to street: StreetID) -> [Int] { choices.visits[street] ?? [] }

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
    public func groups(of round: Int) -> [TeamGroup] { groupsByRound[round] }

    /// Every first day on which a visit of `round` may still begin, in order.
    public func entryDays(of round: Int) -> [Day] { openings[round].entryDays }

    /// How many visits one team can still make in `round` at most, whichever they are.
    public func mostVisitsPerTeam(in round: Int) -> Int { openings[round].mostVisitsPerTeam }

    /// How many visits, still to be decided, `group` begins on each day; days on which it can begin none are left out.
    func entries(of group: TeamGroup) -> [Day: LinearExpression] {
        var entries: [Day: LinearExpression] = [:]
        for visit in scenario.visits.indices {
            guard let made = made[visit][group.index] else { continue }
            let ways = zip(options[visit], starts[visit]).compactMap { option, starts in
                starts[group.index].map { (option.entry, $0) }
            }
            if let first = ways.first?.0, ways.last?.0 == first {
                // However it is held: the same, in one term.
                entries[first, default: LinearExpression()].add(1, made)
            } else {
                for (day, start) in ways { entries[day, default: LinearExpression()].add(1, start) }
            }
        }
        return entries
    }
}
