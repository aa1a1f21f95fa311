import CivilCalendar

/// What has happened, in a plan that is made again.
extension PlannedVisit {
    /// Whether it is what was held: round, team, days, who was excused, who substituted, and by whom.
    public func isAsHeld(_ held: PlannedVisit, by roster: [RosterEntry]) -> Bool {
        street == held.street && round == held.round && team == held.team && entry == held.entry && exit == held.exit
            && excused == held.excused && substitutes == held.substitutes && roster == held.heldBy
    }
}

extension Plan {
    /// The plan with a record of who made the visits that have begun and who was trained, where its rosters are no
    /// longer those; and without a record that its rosters tell themselves.
    public func keepingRecord(of replanning: Replanning) -> Plan {
        var plan = self
        for index in plan.visits.indices {
            guard let held = replanning.settledVisit(plan.visits[index].id) else { continue }
            let team = plan.team(of: plan.visits[index])
            plan.visits[index].heldBy = team?.members == held.heldBy ? nil : held.heldBy
        }
        for index in plan.rounds.indices {
            guard let trained = replanning.trainedRound(plan.rounds[index].id)?.trainees else { continue }
            plan.rounds[index].trained = trained == plan.rounds[index].listed ? nil : trained
        }
        return plan
    }

    /// What of the plan has happened: visits that have begun with whoever made them, trainings that have been held, and
    /// teams with nothing more to do. Whatever breaks a rule here was not decided by the plan.
    public func settledPart(in scenario: Scenario) -> Plan {
        guard let replanning = scenario.replanning else { return Plan(rounds: [], visits: []) }
        let begun = visits.filter { scenario.isSettled($0.id) }.map { visit in
            var visit = visit
            visit.heldBy = roster(of: visit)
            return visit
        }
        let parts = rounds.compactMap { round -> PlannedRound? in
            let teams = round.teams.filter { team in
                let own = visits(of: team.number, in: round.id)
                return !own.isEmpty && own.allSatisfy { scenario.isSettled($0.id) }
            }
            guard replanning.trainedRound(round.id) != nil || !teams.isEmpty else { return nil }
            return PlannedRound(id: round.id, training: round.training, teams: teams, trained: round.trainees)
        }
        return Plan(rounds: parts, visits: begun)
    }

    /// What of the plan is still to come: visits that have not begun, with their teams. Trainings that have been held
    /// are nobody's any more.
    public func openPart(in scenario: Scenario) -> Plan {
        guard let replanning = scenario.replanning else { return self }
        let open = visits.filter { !scenario.isSettled($0.id) }
        let parts = rounds.compactMap { round -> PlannedRound? in
            let teams = round.teams.filter { team in open.contains { $0.round == round.id && $0.team == team.number } }
            guard !teams.isEmpty else { return nil }
            let isHeld = replanning.trainedRound(round.id) != nil
            return PlannedRound(id: round.id, training: round.training, teams: teams, trained: isHeld ? [] : nil)
        }
        return Plan(rounds: parts, visits: open)
    }
}
