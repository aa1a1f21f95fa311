import CivilCalendar

/// What becomes of one visit from one plan to another.
public struct VisitDifference: Sendable, Hashable {
    /// Which.
    public let visit: VisitID
    /// In the first plan; `nil`: it is new.
    public let before: PlannedVisit?
    /// In the second plan; `nil`: it is dropped.
    public let after: PlannedVisit?
    /// Working days from the first entry to the second, negative where it is earlier; 0 where either plan lacks it.
    public let workingDaysMoved: Int
    /// Whether both plans hold it in one round, with teams that do not match each other.
    public let isOtherTeam: Bool

    /// Where; what the second plan says counts.
    public var street: StreetID? { (after ?? before)?.street }
    /// Whether the second plan alone has it.
    public var isAdded: Bool { before == nil }
    /// Whether the first plan alone has it.
    public var isDropped: Bool { after == nil }
    /// Whether both plans have it, in different rounds.
    public var isOtherRound: Bool { both { $0.round != $1.round } ?? false }
    /// Calendar days from the first entry to the second, negative where it is earlier.
    public var daysMoved: Int { both { $1.entry.number - $0.entry.number } ?? 0 }
    /// Calendar days by which it grows longer, negative where it grows shorter.
    public var daysLonger: Int { both { $1.days.dayCount - $0.days.dayCount } ?? 0 }

    /// People newly excused from it, sorted.
    public var newlyExcused: [PersonID] { both { Self.missing($1.excused, in: $0.excused) } ?? [] }
    /// People no longer excused from it, sorted.
    public var noLongerExcused: [PersonID] { both { Self.missing($0.excused, in: $1.excused) } ?? [] }
    /// New substitutes, sorted.
    public var newSubstitutes: [PersonID] { both { Self.missing($1.substitutes, in: $0.substitutes) } ?? [] }
    /// Substitutes no longer needed, sorted.
    public var formerSubstitutes: [PersonID] { both { Self.missing($0.substitutes, in: $1.substitutes) } ?? [] }

    /// Whether the people excused or substituting differ.
    public var isOtherAttendance: Bool {
        both { $0.excused != $1.excused || $0.substitutes != $1.substitutes } ?? false
    }

    /// Whether nothing about it changes, its team's number aside.
    public var isUnchanged: Bool {
        both { $0.street == $1.street && $0.round == $1.round && $0.entry == $1.entry && $0.exit == $1.exit } == true
            && !isOtherTeam && !isOtherAttendance
    }

    private func both<Value>(_ compare: (PlannedVisit, PlannedVisit) -> Value) -> Value? {
        guard let before, let after else { return nil }
        return compare(before, after)
    }

    private static func missing(_ people: [PersonID], in others: [PersonID]) -> [PersonID] {
        people.filter { !others.contains($0) }
    }

    /// Every visit of either plan.
    static func all(
        from before: Plan, to after: Plan, teams: [RoundID: [TeamDifference]], calendar: WorkingDayCalendar
    ) -> [VisitDifference] {
        let first = Dictionary(before.visits.map { ($0.id, $0) }) { first, _ in first }
        let second = Dictionary(after.visits.map { ($0.id, $0) }) { first, _ in first }
        let order = { (id: VisitID) in ((first[id] ?? second[id])?.entry ?? .last, id) }
        return Set(first.keys).union(second.keys).sorted { order($0) < order($1) }.map { id in
            let (was, becomes) = (first[id], second[id])
            guard let was, let becomes else {
                return VisitDifference(
                    visit: id, before: was, after: becomes, workingDaysMoved: 0, isOtherTeam: false)
            }
            let isInOneRound = was.round == becomes.round
            return VisitDifference(
                visit: id, before: was, after: becomes,
                workingDaysMoved: calendar.workingDays(from: was.entry, to: becomes.entry),
                isOtherTeam: isInOneRound && !isSameTeam(was.team, becomes.team, among: teams[was.round] ?? []))
        }
    }

    /// Whether two numbers mean teams that match; numbers that no roster has, as a hand may write them, mean themselves.
    private static func isSameTeam(_ one: Int, _ other: Int, among teams: [TeamDifference]) -> Bool {
        if teams.contains(where: { $0.before == one && $0.after == other }) { return true }
        return one == other && !teams.contains { $0.before == one || $0.after == other }
    }
}

extension WorkingDayCalendar {
    /// Working days after one day up to and with another; negative, and counted the other way, where it is earlier.
    public func workingDays(from first: Day, to second: Day) -> Int {
        guard first != second else { return 0 }
        let days = workingDays(in: min(first, second).adding(days: 1)...max(first, second))
        return first < second ? days : -days
    }
}
