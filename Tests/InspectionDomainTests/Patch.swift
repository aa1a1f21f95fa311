import CivilCalendar
import InspectionDomain

/// Carries out what a difference says: the plan it ends with, from the plan it starts with and the words alone.
struct Patch {
    let difference: PlanDifference

    func applied(to plan: Plan) -> Plan {
        Plan(rounds: difference.rounds.compactMap { round($0, of: plan) }, visits: difference.visits.compactMap(visit))
    }

    private func round(_ change: RoundDifference, of plan: Plan) -> PlannedRound? {
        guard let training = change.trainingAfter else { return nil }
        let teams = change.teams.compactMap { team in
            team.after.map { number in
                let was = plan.round(change.round)?.teams.first { $0.number == team.before }?.members ?? []
                let seats = Dictionary(uniqueKeysWithValues: team.reseated.map { ($0.person, $0.after) })
                let stay = was.filter { !team.left.contains($0) }.map {
                    RosterEntry(person: $0.person, seat: seats[$0.person] ?? $0.seat)
                }
                return PlannedTeam(number: number, members: stay + team.joined)
            }
        }
        return PlannedRound(id: change.round, training: training, teams: teams)
    }

    private func visit(_ change: VisitDifference) -> PlannedVisit? {
        guard let after = change.after, let before = change.before else { return change.after }
        var visit = before
        visit.street = after.street
        if change.isOtherRound { visit.round = after.round }
        let matched = difference.rounds.first { $0.round == before.round }?.teams.first { $0.before == before.team }
        if change.isOtherRound || change.isOtherTeam {
            visit.team = after.team
        } else if let matched, let number = matched.after {
            visit.team = number
        }
        visit.entry = before.entry.adding(days: change.daysMoved)
        visit.exit = visit.entry.adding(days: before.days.dayCount + change.daysLonger - 1)
        visit.excused = (Set(before.excused).subtracting(change.noLongerExcused)).union(change.newlyExcused).sorted()
        visit.substitutes = (Set(before.substitutes).subtracting(change.formerSubstitutes))
            .union(change.newSubstitutes).sorted()
        return visit
    }

    /// Points by instance after the change.
    func points(from entries: [PointEntry]) -> [RuleInstance: Int] {
        var points = Dictionary(uniqueKeysWithValues: entries.map { ($0.instance, $0.points) })
        for change in difference.points { points[change.instance, default: 0] += change.change }
        return points.filter { $0.value != 0 }
    }
}
