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
        return recorded(Plan(rounds: rounds, visits: visits), keepingTeams: false)
    }

    /// `plan` with one choice replaced by any other there is; `nil` where that leaves the list.
    func neighbour(of plan: Plan, _ random: inout SplitMix) -> Plan? {
        changed(plan, &random).map { recorded($0, keepingTeams: false) }
    }

    private func changed(_ plan: Plan, _ random: inout SplitMix) -> Plan? {
        var changed = plan
        switch Int.random(in: 0..<(allowsExceptions ? 5 : 3), using: &random) {
        case 0:
            guard let index = scenario.visits.indices.randomElement(using: &random),
                let old = changed.visits.firstIndex(where: { $0.id == scenario.visits[index].id })
            else { return nil }
            let before = changed.visits[old]
            // Half of the time a day or two from where it was.
            let isNear = Bool.random(using: &random)
            let choices = visitChoices[index].filter {
                !isNear || ($0.round == before.round && abs($0.entry.number - before.entry.number) <= 2)
            }
            guard var visit = choices.randomElement(using: &random) else { return nil }
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
                let team = changed.rounds[round].teams.indices.randomElement(using: &random)
            else { return nil }
            let before = changed.rounds[round].teams[team]
            // Half of the time one person comes, goes or changes seats.
            let isNear = Bool.random(using: &random)
            let choices = isNear ? rosters.filter { isOneStep(from: before.members, to: $0) } : rosters
            guard let roster = choices.randomElement(using: &random) else { return nil }
            changed.rounds[round].teams[team] = PlannedTeam(number: before.number, members: roster)
            return changed
        default:
            guard let visit = changed.visits.indices.randomElement(using: &random),
                let team = changed.team(of: changed.visits[visit]),
                let (excused, substitutes) = PlanSpace.absences(of: team.members, in: scenario).randomElement(
                    using: &random)
            else { return nil }
            changed.visits[visit].excused = excused
            changed.visits[visit].substitutes = substitutes
            return changed
        }
    }

    private func isOneStep(from before: [RosterEntry], to after: [RosterEntry]) -> Bool {
        Set(before).subtracting(after).count <= 1 && Set(after).subtracting(before).count <= 1
    }
}
