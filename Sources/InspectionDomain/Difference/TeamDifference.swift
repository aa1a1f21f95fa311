/// What becomes of one team of a round from one plan to another.
public struct TeamDifference: Sendable, Hashable {
    /// The round.
    public let round: RoundID
    /// Its number in the first plan; `nil`: it is new.
    public let before: Int?
    /// Its number in the second plan; `nil`: it no longer goes out.
    public let after: Int?
    /// Who comes in, with the seat they take; by seat and id.
    public let joined: [RosterEntry]
    /// Who goes, with the seat they had; by seat and id.
    public let left: [RosterEntry]
    /// Who stays and changes seats, by id.
    public let reseated: [SeatDifference]
    /// How many stay in their seats.
    public let unchanged: Int

    init(round: RoundID, from before: PlannedTeam?, to after: PlannedTeam?) {
        self.round = round
        self.before = before?.number
        self.after = after?.number
        let was = before?.members ?? []
        let becomes = after?.members ?? []
        let seats = Dictionary(was.map { ($0.person, $0.seat) }) { first, _ in first }
        let stay = becomes.filter { seats[$0.person] != nil }
        joined = Self.sorted(becomes.filter { seats[$0.person] == nil })
        left = Self.sorted(was.filter { entry in !becomes.contains { $0.person == entry.person } })
        reseated = stay.compactMap { entry in
            guard let seat = seats[entry.person], seat != entry.seat else { return nil }
            return SeatDifference(person: entry.person, before: seat, after: entry.seat)
        }.sorted { $0.person < $1.person }
        unchanged = stay.count - reseated.count
    }

    /// Whether the team is the same, its number aside.
    public var isUnchanged: Bool {
        before != nil && after != nil && joined.isEmpty && left.isEmpty && reseated.isEmpty
    }

    private static func sorted(_ entries: [RosterEntry]) -> [RosterEntry] {
        entries.sorted { ($0.seat, $0.person) < ($1.seat, $1.person) }
    }
}

/// Somebody who stays in a team and changes seats.
public struct SeatDifference: Sendable, Hashable {
    /// Who.
    public let person: PersonID
    /// The seat in the first plan.
    public let before: Seat
    /// The seat in the second plan.
    public let after: Seat

    /// A change of seats.
    public init(person: PersonID, before: Seat, after: Seat) {
        self.person = person
        self.before = before
        self.after = after
    }
}
