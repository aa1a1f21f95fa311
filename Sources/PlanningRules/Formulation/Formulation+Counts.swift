import CivilCalendar
import InspectionDomain
import LinearModel

/// Counts that several rules need, as variables with their defining rows, each added on first use. A sum that many rows
/// share is written once, which keeps the program sparse.
extension Formulation {
    /// Adds the row by which `variable` is `value`.
    mutating func define(_ variable: Variable, as value: LinearExpression, named name: String) {
        model.define(variable, as: value, named: name)
        definitions.append((variable, value))
    }

    /// Adds what the counts come to where the decisions take `values`.
    func complete(_ values: inout [Variable: Int]) {
        for (variable, value) in definitions {
            values[variable] = value.terms.reduce(value.constant) {
                $0 + $1.coefficient * values[$1.variable, default: 0]
            }
        }
        func visits(of group: Int) -> Int { made.compactMap { $0[group] }.reduce(0) { $0 + values[$1, default: 0] } }
        for (group, variables) in makingCache {
            for (count, variable) in zip(1..., variables) { values[variable] = visits(of: group) == count ? 1 : 0 }
        }
        for (key, variables) in servingCache {
            let holders = holderCounts[key].map { values[$0, default: 0] } ?? 0
            for (count, variable) in zip(1..., variables) {
                values[variable] = visits(of: key.group) == count ? min(2, holders) : 0
            }
        }
    }

    /// The variables that only count what is decided.
    public var countVariables: [Variable] {
        definitions.map(\.variable) + makingCache.values.joined() + servingCache.values.joined()
    }

    /// `a[g,d]`: how many teams of `group` are on a visit on `day`; `nil`: none can be.
    public mutating func active(_ group: TeamGroup, on day: Day) -> Variable? {
        let most = isOneVisitAtATime(group) ? group.maximumTeams : scenario.visits.count
        return count(.active, of: group, upper: most) { $0.exit }?.value(on: day)
    }

    /// `b[g,d]`: how many teams of `group` are on a visit on `day` or not yet free for another, which they are from the
    /// day after `last` of the way in which they held it; `nil`: none can be.
    public mutating func busy(_ group: TeamGroup, on day: Day, until last: (VisitOption) -> Day) -> Variable? {
        count(.busy, of: group, upper: nil, until: last)?.value(on: day)
    }

    /// Counts by day: each from that of the day before, what begins and what ends between.
    private mutating func count(
        _ kind: DayCount.Kind, of group: TeamGroup, upper: Int?, until last: (VisitOption) -> Day
    ) -> DayCount? {
        let key = DayCount.Key(kind: kind, group: group.index)
        if let known = dayCounts[key] { return known }
        var begins: [Day: LinearExpression] = [:]
        var ends: [Day: LinearExpression] = [:]
        for visit in scenario.visits.indices where settled[visit] == nil {
            for (index, option) in options[visit].enumerated() where option.round == group.round {
                guard let variable = starts[visit][index][group.index] else { continue }
                begins[option.entry, default: LinearExpression()].add(1, variable)
                ends[last(option).adding(days: 1), default: LinearExpression()].add(1, variable)
            }
        }
        guard let final = ends.keys.max() else { return nil }
        let changes = Set(begins.keys).union(ends.keys).sorted().filter { $0 < final }.map { day in
            (day, (begins[day] ?? LinearExpression()) - (ends[day] ?? LinearExpression()))
        }
        let count = running(kind, of: name(group), changes, upper: upper, end: final)
        dayCounts[key] = count
        return count
    }

    /// A count that on each day is what it was the day before, and what has changed since.
    private mutating func running(
        _ kind: DayCount.Kind, of owner: String, _ changes: [(day: Day, change: LinearExpression)], upper: Int?,
        end: Day?
    ) -> DayCount {
        let title = "\(kind)"
        var variables: [Variable] = []
        for (day, change) in changes {
            let suffix = "[\(owner),\(day)]"
            let variable = model.addVariable(kind.rawValue + suffix, .continuous, upper: upper)
            let before = variables.last.map { LinearExpression($0) } ?? LinearExpression()
            define(variable, as: before + change, named: title + suffix)
            variables.append(variable)
        }
        return DayCount(days: changes.map(\.day), variables: variables, end: end)
    }

    /// `h[q,g]`: how many on the roster of `group` have `expertise`; `nil`: nobody can.
    public mutating func holders(of expertise: Expertise, in group: TeamGroup) -> Variable? {
        let key = HolderKey(group: group.index, expertise: expertise)
        if let known = holderCounts[key] { return known }
        let roster = roster(group, having: expertise)
        guard !roster.terms.isEmpty else { return nil }
        let variable = model.addVariable("h[\(expertise),\(name(group))]", .integer, upper: roster.terms.count)
        define(variable, as: roster, named: "holders[\(expertise),\(name(group))]")
        branchingPriorities[variable] = 1
        holderCounts[key] = variable
        return variable
    }

    /// People present with `expertise` when `group` makes `visit`; see `attendance`.
    public mutating func attendance(_ visit: Int, by group: TeamGroup, having expertise: Expertise) -> LinearExpression
    {
        let roster = holders(of: expertise, in: group).map { LinearExpression($0) } ?? LinearExpression()
        return roster + attendanceChange(visit, by: group) { $0.expertise.contains(expertise) }
    }

    /// `E[r,d]`: how many visits of `round` begin by `day`, `day` included; the constant 0 before the first.
    public mutating func entered(_ round: Int, by day: Day) -> LinearExpression {
        if enteredCounts[round] == nil {
            var begins: [Day: LinearExpression] = [:]
            for visit in scenario.visits.indices {
                for (index, option) in options[visit].enumerated() where option.round == round {
                    for case let variable? in starts[visit][index] {
                        begins[option.entry, default: LinearExpression()].add(1, variable)
                    }
                }
            }
            enteredCounts[round] = running(
                .entered, of: scenario.rounds[round].id.text,
                begins.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, upper: nil, end: nil)
        }
        return enteredCounts[round]?.value(on: day).map { LinearExpression($0) } ?? LinearExpression()
    }

    /// `h[q,g,j]`, j = 1, 2, …: how many of those with `expertise` count in teams of `group` that make exactly j visits,
    /// where two in a team count and further ones do not; empty where that cannot be told.
    public mutating func counting(_ expertise: Expertise, in group: TeamGroup) -> [Variable] {
        let key = HolderKey(group: group.index, expertise: expertise)
        if let known = servingCache[key] { return known }
        guard let holders = holders(of: expertise, in: group) else { return [] }
        let name = "\(expertise),\(name(group))"
        let variables = zip(1..., teams(of: group)).map { count, teams in
            let variable = model.addVariable("h[\(name),\(count)]", .continuous, upper: 2 * group.maximumTeams)
            model.addRow("counting[\(name),\(count)]", LinearExpression(variable) <= 2 * LinearExpression(teams))
            return variable
        }
        guard !variables.isEmpty else { return [] }
        model.addRow(
            "counting[\(name)]", sum(variables.map { LinearExpression($0) }) <= LinearExpression(holders))
        servingCache[key] = variables
        return variables
    }

    /// 1 where the training of `round` has ended before `day`; the constant 0 where none can have.
    public mutating func trained(_ round: Int, before day: Day) -> LinearExpression {
        guard heldTrainings[round] == nil else { return training(round) }
        if trainedCounts[round] == nil {
            let ends = zip(trainings[round], trainingVariables[round]).map {
                ($0.upperBound.adding(days: 1), LinearExpression($1))
            }
            trainedCounts[round] = running(
                .trained, of: scenario.rounds[round].id.text, ends, upper: 1, end: nil)
        }
        return trainedCounts[round]?.value(on: day).map { LinearExpression($0) } ?? LinearExpression()
    }

    /// `k[g,j]`, j = 1, 2, …: how many teams of `group` make exactly j visits, as variables with their defining rows; none
    /// where a team may make several visits at once, and so any number of them.
    public mutating func teams(of group: TeamGroup) -> [Variable] {
        if let known = makingCache[group.index] { return known }
        let most = mostVisitsPerTeam(in: group.round)
        let visits = sum(scenario.visits.indices.map { held($0, by: group) })
        guard most > 0, !visits.terms.isEmpty, isOneVisitAtATime(group) else { return [] }
        let variables = (1...most).map { count in
            let variable = model.addVariable("k[\(name(group)),\(count)]", .integer, upper: group.maximumTeams)
            branchingPriorities[variable] = 3
            return variable
        }
        model.addRow("teams[\(name(group))]", sum(variables.map { LinearExpression($0) }) == used(group))
        let made = sum(zip(1..., variables).map { $0 * LinearExpression($1) })
        model.addRow("visits[\(name(group))]", made == visits)
        makingCache[group.index] = variables
        return variables
    }
}

/// A count that changes on some days only.
struct DayCount: Sendable {
    /// What is counted.
    enum Kind: String, Hashable {
        case active = "a"
        case busy = "b"
        case entered = "E"
        case trained = "T"
    }

    struct Key: Hashable { let kind: Kind; let group: Int }

    /// The days from which each variable holds, ascending.
    let days: [Day]
    let variables: [Variable]
    /// From this day on the count is zero; `nil`: it stays.
    let end: Day?

    /// The count on `day`; `nil` for zero.
    func value(on day: Day) -> Variable? {
        if let end, day >= end { return nil }
        var (low, high) = (0, days.count)
        while low < high {
            let middle = (low + high) / 2
            if days[middle] <= day { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : variables[low - 1]
    }
}
