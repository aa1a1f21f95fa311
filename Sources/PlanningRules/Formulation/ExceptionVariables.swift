import LinearModel

/// The variables of one kind of exception, `e[p,g,v]` or `b[p,g,v]`: found by visit for what happens on it, by person for
/// what one does in a round. Most programs have none, most others few.
struct ExceptionVariables: Sendable {
    private struct Key: Hashable { let owner, group: Int }

    /// All of them, in the order in which they were added.
    private(set) var all: [Variable] = []
    private var byVisit: [Key: [(person: Int, variable: Variable)]] = [:]
    private var byPerson: [Key: [(visit: Int, variable: Variable)]] = [:]

    /// Those of people in `group` on `visit`, in the order of the people.
    func on(_ visit: Int, by group: TeamGroup) -> [(person: Int, variable: Variable)] {
        byVisit[Key(owner: visit, group: group.index)] ?? []
    }

    /// Those of `person` in `group`, in the order of the visits.
    func of(_ person: Int, in group: TeamGroup) -> [(visit: Int, variable: Variable)] {
        byPerson[Key(owner: person, group: group.index)] ?? []
    }

    /// The one of `person` in `group` on `visit`.
    func of(_ person: Int, in group: TeamGroup, on visit: Int) -> Variable? {
        of(person, in: group).first { $0.visit == visit }?.variable
    }

    /// Adds one; visits come in order.
    mutating func add(_ variable: Variable, of person: Int, in group: TeamGroup, on visit: Int) {
        all.append(variable)
        byVisit[Key(owner: visit, group: group.index), default: []].append((person, variable))
        byPerson[Key(owner: person, group: group.index), default: []].append((visit, variable))
    }
}
