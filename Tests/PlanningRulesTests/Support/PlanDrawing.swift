import InspectionDomain
import PlanningRules

extension PlanSpace {
    /// A plan drawn from all there are, most of them wild.
    func draw(_ random: inout SplitMix) -> Plan {
        var visits: [PlannedVisit] = []
        repeat {
            visits = visitChoices.compactMap { $0.randomElement(using: &random) }
        } while !isCanonical(visits)
        let rounds = scenario.rounds.indices.compactMap { index -> PlannedRound? in
            let id = scenario.rounds[index].id
            let numbers = Set(visits.filter { $0.round == id }.map(\.team)).sorted()
            guard !numbers.isEmpty, let training = trainings[index].randomElement(using: &random) else { return nil }
            return PlannedRound(
                id: id, training: training,
                teams: numbers.map { PlannedTeam(number: $0, members: rosters.randomElement(using: &random) ?? []) })
        }
        return Plan(rounds: rounds, visits: visits)
    }

    /// `plan` with one choice replaced by any other there is; `nil` where that leaves the list.
    func neighbour(of plan: Plan, _ random: inout SplitMix) -> Plan? {
        var changed = plan
        switch Int.random(in: 0..<(allowsExceptions ? 5 : 3), using: &random) {
        case 0:
            guard let index = scenario.visits.indices.randomElement(using: &random),
                var visit = visitChoices[index].randomElement(using: &random),
                let old = changed.visits.firstIndex(where: { $0.id == visit.id })
            else { return nil }
            visit.excused = changed.visits[old].excused
            visit.substitutes = changed.visits[old].substitutes
            // One time in eight the visit is forgotten.
            let forgotten = Int.random(in: 0..<8, using: &random) == 0
            changed.visits.remove(at: old)
            if !forgotten { changed.visits.append(visit) }
            changed = Plan(rounds: changed.rounds, visits: changed.visits)
            return isCanonical(changed.visits) ? changed : nil
        case 1:
            guard let position = changed.rounds.indices.randomElement(using: &random),
                let index = scenario.rounds.firstIndex(where: { $0.id == changed.rounds[position].id }),
                let training = trainings[index].randomElement(using: &random)
            else { return nil }
            changed.rounds[position].training = training
            return changed
        case 2:
            guard let round = changed.rounds.indices.randomElement(using: &random),
                let team = changed.rounds[round].teams.indices.randomElement(using: &random),
                let roster = rosters.randomElement(using: &random)
            else { return nil }
            changed.rounds[round].teams[team] = PlannedTeam(
                number: changed.rounds[round].teams[team].number, members: roster)
            return changed
        default:
            guard let visit = changed.visits.indices.randomElement(using: &random),
                let team = changed.team(of: changed.visits[visit]),
                let (excused, substitutes) = PlanSpace.absences(of: team.members, in: scenario).randomElement(using: &random)
            else { return nil }
            changed.visits[visit].excused = excused
            changed.visits[visit].substitutes = substitutes
            return changed
        }
    }
}
