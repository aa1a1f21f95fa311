import CivilCalendar

/// What becomes of one round from one plan to another: its training and its teams.
public struct RoundDifference: Sendable, Hashable {
    /// Which.
    public let round: RoundID
    /// Its training days in the first plan; `nil`: it does not take place there.
    public let trainingBefore: DayRange?
    /// Its training days in the second plan; `nil`: it does not take place there.
    public let trainingAfter: DayRange?
    /// Its teams, matched: pairs by the first plan's numbers, then teams that are new.
    public let teams: [TeamDifference]

    init(_ id: RoundID, from before: Plan, to after: Plan) {
        round = id
        let (was, becomes) = (before.round(id), after.round(id))
        trainingBefore = was?.training
        trainingAfter = becomes?.training
        let matching = TeamMatching(
            was?.teams.map { .init($0, before.visits(of: $0.number, in: id)) } ?? [],
            becomes?.teams.map { .init($0, after.visits(of: $0.number, in: id)) } ?? [])
        teams = matching.pairs.map { TeamDifference(round: id, from: $0, to: $1) }
    }

    /// Whether the second plan alone holds it.
    public var isAdded: Bool { trainingBefore == nil }
    /// Whether the first plan alone holds it.
    public var isDropped: Bool { trainingAfter == nil }
    /// Calendar days by which its training moves, negative where it is earlier.
    public var trainingDaysMoved: Int {
        guard let trainingBefore, let trainingAfter else { return 0 }
        return trainingAfter.lowerBound.number - trainingBefore.lowerBound.number
    }
    /// Whether both plans hold it, with different training days.
    public var isTrainingMoved: Bool { !isAdded && !isDropped && trainingBefore != trainingAfter }
    /// Whether nothing about it changes, numbers of teams aside.
    public var isUnchanged: Bool {
        trainingBefore == trainingAfter && teams.allSatisfy(\.isUnchanged)
    }

    /// People who go from one team of the round to another, sorted: they are also among those who left and joined.
    public var transfers: [PersonID] {
        let left = Set(teams.flatMap { $0.left.map(\.person) })
        return Set(teams.flatMap { $0.joined.map(\.person) }).intersection(left).sorted()
    }

    var order: (Day, RoundID) { ((trainingBefore ?? trainingAfter)?.lowerBound ?? .last, round) }
}
