import CivilCalendar
import InspectionDomain
import LinearModel

/// The words in which rules speak of people: who is on a roster, in which seat, and present on a visit.
extension Formulation {
    /// `y[p,g]`, `nil` where `person` cannot be in `group`.
    public func member(_ person: Int, _ group: TeamGroup) -> Variable? { members[person][group.index] }

    /// The variable of a seat, `nil` where `person` cannot hold it in `group`.
    public func seat(_ seat: Seat, _ person: Int, _ group: TeamGroup) -> Variable? {
        seatVariables[seat]?[person][group.index]
    }

    /// Who may be on the roster of `group`, in the order of the seed: few where most of a plan is kept.
    public func candidates(for group: TeamGroup) -> [Int] { candidates[group.index] }

    /// The people of `unit`, in the order of the seed.
    public func people(of unit: UnitID) -> [Int] { choices.people.ofUnit[unit] ?? [] }

    /// When `person` is away.
    func absences(of person: Int) -> [DayRange] { choices.people.absences[person] }

    /// People on the roster of `group` whom `condition` accepts.
    public func roster(_ group: TeamGroup, where condition: (Inspector) -> Bool = { _ in true }) -> LinearExpression {
        var expression = LinearExpression()
        for person in candidates(for: group) where condition(scenario.people[person]) {
            if let variable = member(person, group) { expression.add(1, variable) }
        }
        return expression
    }

    /// People of `unit` on the roster of `group`.
    public func roster(_ group: TeamGroup, of unit: UnitID) -> LinearExpression {
        roster(group, among: people(of: unit))
    }

    /// People with `expertise` on the roster of `group`.
    func roster(_ group: TeamGroup, having expertise: Expertise) -> LinearExpression {
        roster(group, among: choices.people.holders[expertise] ?? [])
    }

    private func roster(_ group: TeamGroup, among people: [Int]) -> LinearExpression {
        sum(people.compactMap { member($0, group) })
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
        for (person, variable) in excusedVariables.on(visit, by: group) where condition(scenario.people[person]) {
            expression.add(-1, variable)
        }
        for (person, variable) in substituteVariables.on(visit, by: group) where condition(scenario.people[person]) {
            expression.add(1, variable)
        }
        return expression
    }

    /// 1 where `person` of `group` is excused from `visit`.
    public func excused(_ person: Int, _ group: TeamGroup, _ visit: Int) -> Variable? {
        excusedVariables.of(person, in: group, on: visit)
    }

    /// 1 where `person` substitutes on `visit` of `group`.
    public func substitute(_ person: Int, _ group: TeamGroup, _ visit: Int) -> Variable? {
        substituteVariables.of(person, in: group, on: visit)
    }

    /// How many visits of `group` `person` substitutes on.
    func substitutions(_ person: Int, in group: TeamGroup) -> LinearExpression {
        sum(substituteVariables.of(person, in: group).map(\.variable))
    }

    /// How many times `person` is on a roster of `round`: 0 or 1.
    public func serves(_ person: Int, in round: Int) -> LinearExpression {
        sum(groups(of: round).compactMap { member(person, $0) })
    }
}
