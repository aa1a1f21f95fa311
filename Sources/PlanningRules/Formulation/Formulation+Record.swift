import CivilCalendar
import InspectionDomain
import LinearModel

/// What has happened, in the program of a plan that is made again.
///
/// A visit that has begun keeps one way to be held and one team, as a variable that is 1, so that whatever counts visits
/// counts it. Its team's variables speak only of what is still to be decided: `n[g]` says whether the team goes out
/// *again*, and its roster is that of the visits to come. Where it does not, its roster stays what it was.
extension Formulation {
    /// Lists visits that have begun and trainings that have been held, unless the search leaves out that they stay.
    mutating func noteWhatHasHappened() {
        let record = HeldRecord(scenario, scope: scope)
        settled = record.visits
        heldTrainings = record.trainings
        for case let held? in settled { exclusions[WhatHasHappened.instance(of: held.id)] = 1 }
        for (round, held) in zip(scenario.rounds, heldTrainings) where held != nil {
            exclusions[WhatHasHappened.instance(of: round.id)] = 1
        }
    }

    /// The variable of a visit that has been held, by group: 1 for the team that held it.
    mutating func addSettledStart(_ held: PlannedVisit) -> [Variable?] {
        groups.map { group in
            guard scenario.rounds[group.round].id == held.round, !group.isOneTeam || group.firstTeam == held.team else {
                return nil
            }
            let variable = model.addVariable("x[\(held.id),\(held.entry),\(name(group))]")
            model.fix(variable, at: 1)
            return variable
        }
    }

    /// Visits that `group` has begun; of several teams in one group, those of all.
    public func begun(by group: TeamGroup) -> [PlannedVisit] {
        let round = scenario.rounds[group.round].id
        return settled.compactMap(\.self).filter {
            $0.round == round && (!group.isOneTeam || $0.team == group.firstTeam)
        }
    }

    /// The roster that `group` keeps where it does not go out again: that of the plan in force. Empty for a team that
    /// has not begun, and where teams are not told apart.
    public func formerRoster(_ group: TeamGroup) -> [RosterEntry] {
        guard let replanning = scenario.replanning, group.isOneTeam, !begun(by: group).isEmpty else { return [] }
        return replanning.roster(of: group.firstTeam, in: scenario.rounds[group.round].id)
    }

    /// People of `unit` on the roster of `group` in the plan: those to go out, or those who went where it does not go out
    /// again. Where teams are not told apart only the first are known: never too many.
    public func listed(_ group: TeamGroup, of unit: UnitID) -> LinearExpression {
        let former = formerRoster(group).filter { scenario.person($0.person)?.unit == unit }.count
        let going = roster(group, of: unit)
        return former == 0 ? going : going + former * (1 - used(group))
    }

    /// How many rosters of `round` hold `person` in the plan: 0 or 1. Where teams are not told apart, never too many.
    public func listed(_ person: Int, in round: Int) -> LinearExpression {
        let id = scenario.people[person].id
        return sum(
            groups(of: round).map { group in
                let going = member(person, group).map { LinearExpression($0) } ?? LinearExpression()
                return formerRoster(group).contains { $0.person == id } ? going + (1 - used(group)) : going
            })
    }

    /// As `listed`, never too few: where teams are not told apart, whoever went may be listed still.
    public func mayBeListed(_ person: Int, in round: Int) -> LinearExpression {
        guard let replanning = scenario.replanning, groups(of: round).contains(where: { !$0.isOneTeam }) else {
            return listed(person, in: round)
        }
        let (id, roundID) = (scenario.people[person].id, scenario.rounds[round].id)
        let went = replanning.begunTeams(of: roundID).contains { team in
            replanning.roster(of: team, in: roundID).contains { $0.person == id }
        }
        return listed(person, in: round) + (went ? 1 : 0)
    }
}
