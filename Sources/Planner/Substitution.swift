import InspectionDomain

/// One person in another's place on a team's roster, with what it changes; everything else stays as it is.
public struct Substitution: Sendable {
    /// Who comes in.
    public let candidate: PersonID
    /// The seat the candidate takes.
    public let seat: Seat
    /// Who stays in the team and must change seats, by id.
    public let reseated: [SeatDifference]
    /// The plan with the candidate.
    public let plan: Plan
    /// What the rules say of that plan.
    public let audit: Audit

    /// Whether every rule holds.
    public var isPossible: Bool { audit.violations.isEmpty }
}

/// Everybody who could take somebody's place in one round, ranked, and why the others cannot.
public struct SubstituteList: Sendable {
    /// Who is replaced.
    public let person: PersonID
    /// In which round.
    public let round: RoundID
    /// In which team.
    public let team: Int
    /// In which seat.
    public let seat: Seat
    /// The plan as it is, judged.
    public let before: Audit
    /// Those who fit, the best first: by exceptions, then by seats that shift, then by preferences level by level, then
    /// by the seed's order.
    public let possible: [Substitution]
    /// Those who do not, in the order of the scenario.
    public let impossible: [Substitution]

    /// Those who do not fit, by the first rule that each breaks, the largest group first.
    public var rejections: [(rule: RuleID, people: [Substitution])] {
        Dictionary(grouping: impossible) { $0.audit.violations[0].instance.rule }
            .map { (rule: $0.key, people: $0.value) }
            .sorted { ($1.people.count, $0.rule) < ($0.people.count, $1.rule) }
    }
}

/// Why no list of substitutes can be made.
public enum SubstituteProblem: Error, Sendable, Hashable {
    /// The person is on no roster of the plan, or not in that round.
    case notServing(PersonID, RoundID?)
    /// The team has begun all its visits: there is nothing left to replace the person for.
    case teamFinished(PersonID, RoundID, Int)
}
