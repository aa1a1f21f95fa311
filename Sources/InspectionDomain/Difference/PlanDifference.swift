import CivilCalendar

/// What changes from one plan to another, as a value without words.
///
/// Teams of a round are interchangeable by number, so the teams of both plans are first matched to each other in the way
/// that leaves the fewest differences (`TeamMatching`). The difference the other way round mirrors this one exactly.
public struct PlanDifference: Sendable, Hashable {
    /// Every visit of either plan, also those that stay as they are; by the day they first had, then by id.
    public let visits: [VisitDifference]
    /// Every round of either plan, by its first training day, then by id.
    public let rounds: [RoundDifference]
    /// Exceptions of the second plan that the first does not have, sorted.
    public let gainedExceptions: [PlanException]
    /// Exceptions of the first plan that the second does not have, sorted.
    public let lostExceptions: [PlanException]
    /// Instances whose points differ, sorted; none without a difference.
    public let points: [PointDifference]

    /// What changes from `before` to `after`; `calendar` counts the working days by which visits move.
    public init(from before: JudgedPlan, to after: JudgedPlan, calendar: WorkingDayCalendar) {
        let ids = Set(before.plan.rounds.map(\.id) + after.plan.rounds.map(\.id))
        rounds = ids.map { RoundDifference($0, from: before.plan, to: after.plan) }.sorted { $0.order < $1.order }
        let matched = Dictionary(rounds.map { ($0.round, $0.teams) }) { first, _ in first }
        visits = VisitDifference.all(from: before.plan, to: after.plan, teams: matched, calendar: calendar)
        gainedExceptions = Self.exceptions(of: after, missingIn: before)
        lostExceptions = Self.exceptions(of: before, missingIn: after)
        points = PointDifference.all(from: before.points, to: after.points)
    }

    /// Whether nothing changes.
    public var isEmpty: Bool {
        visits.allSatisfy(\.isUnchanged) && rounds.allSatisfy(\.isUnchanged) && gainedExceptions.isEmpty
            && lostExceptions.isEmpty && points.isEmpty
    }

    /// Exceptions are the same where kind and instance are, whatever their words.
    private static func exceptions(of plan: JudgedPlan, missingIn other: JudgedPlan) -> [PlanException] {
        plan.exceptions.filter { exception in
            !other.exceptions.contains { $0.kind == exception.kind && $0.instance == exception.instance }
        }
        .sorted { ($0.kind, $0.instance) < ($1.kind, $1.instance) }
    }
}

extension PlanDifference {
    /// Visits that stay exactly as they are.
    public var keptVisits: [VisitDifference] { visits.filter(\.isUnchanged) }
    /// Visits that change in any way.
    public var changedVisits: [VisitDifference] { visits.filter { !$0.isUnchanged } }
    /// Visits of both plans that begin on another day.
    public var movedVisits: [VisitDifference] { visits.filter { $0.daysMoved != 0 } }
    /// Everybody who leaves a team, by round and team.
    public var peopleOut: Int { rounds.flatMap(\.teams).reduce(0) { $0 + $1.left.count } }
    /// Everybody who joins a team, by round and team.
    public var peopleIn: Int { rounds.flatMap(\.teams).reduce(0) { $0 + $1.joined.count } }
    /// Everybody who stays in a team and changes seats.
    public var seatsChanged: Int { rounds.flatMap(\.teams).reduce(0) { $0 + $1.reseated.count } }
}
