import CivilCalendar
import InspectionDomain
import LinearModel

/// Rows of what a search asks for beside the rules. They belong to no rule and are never blamed.
extension Formulation {
    /// Adds the rows of the scope's requirements.
    mutating func addRequirements() {
        for (number, requirement) in scope.requirements.enumerated() {
            switch requirement {
            case .differs(let present, let absent, let least):
                let others = sum(present.map { 1 - expression(of: $0) }) + sum(absent.map(expression(of:)))
                hold("required[\(number + 1)]", others >= least)
            case .attends(let person, let visit): addAttendance(number, person, visit, attends: true)
            case .avoids(let person, let visit): addAttendance(number, person, visit, attends: false)
            }
        }
    }

    /// 1 where the choice holds.
    public func expression(of choice: PlanChoice) -> LinearExpression {
        func visit(_ id: VisitID) -> Int? { scenario.visits.firstIndex { $0.id == id } }
        func round(_ id: RoundID) -> Int? { scenario.rounds.firstIndex { $0.id == id } }
        func person(_ id: PersonID) -> Int? { scenario.people.firstIndex { $0.id == id } }
        switch choice {
        case .entry(let id, let day):
            return visit(id).map { held($0) { $0.entry == day } } ?? LinearExpression()
        case .round(let id, let wanted):
            guard let visit = visit(id), let round = round(wanted) else { return LinearExpression() }
            return held(visit) { $0.round == round }
        case .serves(let id, let wanted):
            guard let person = person(id), let round = round(wanted) else { return LinearExpression() }
            return serves(person, in: round)
        case .seat(let seat, let id, let wanted):
            guard let person = person(id), let round = round(wanted) else { return LinearExpression() }
            let seats = seat == .member ? Seat.allCases : [seat]
            let held = sum(groups(of: round).flatMap { group in seats.compactMap { self.seat($0, person, group) } })
            return seat == .member ? serves(person, in: round) - held : held
        case .training(let id, let day):
            return round(id).map { training($0) { $0.lowerBound == day } } ?? LinearExpression()
        }
    }

    private mutating func addAttendance(_ number: Int, _ id: PersonID, _ visitID: VisitID, attends: Bool) {
        guard let person = scenario.people.firstIndex(where: { $0.id == id }),
            let visit = scenario.visits.firstIndex(where: { $0.id == visitID })
        else { return }
        for group in groups {
            let held = held(visit, by: group)
            guard !held.terms.isEmpty else { continue }
            var present = member(person, group).map { LinearExpression($0) } ?? LinearExpression()
            if let excused = excused(person, group, visit) { present.add(-1, excused) }
            if let substitute = substitute(person, group, visit) { present.add(1, substitute) }
            hold(
                "required[\(number + 1)].\(name(group))", attends ? held <= present : present + held <= used(group))
        }
    }

    /// Σ weight over the ways in which visits are held.
    public func weighted(by weight: (VisitID, VisitOption) -> Int) -> LinearExpression {
        sum(scenario.visits.enumerated().map { index, visit in weighted(index) { weight(visit.id, $0) } })
    }

    /// How many teams of each round go out in `solution`.
    public func teams(in solution: Solution) -> [RoundID: Int] {
        var teams: [RoundID: Int] = [:]
        for group in groups { teams[scenario.rounds[group.round].id, default: 0] += solution[used[group.index]] }
        return teams
    }

    /// Whether no round could use more teams than are told apart here: a round whose R09 is left out may send as many
    /// as there are visits.
    public var hasEveryTeam: Bool {
        scenario.rounds.enumerated().allSatisfy { index, round in
            !scope.relaxes(TeamsAtOnce.instance(in: round.id))
                || groups(of: index).reduce(0) { $0 + $1.maximumTeams } >= scenario.visits.count
        }
    }
}
