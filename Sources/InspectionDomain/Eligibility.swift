/// Who may be sent, and as what: read by the rules that bind (R11, R13, R21, O2) and by the warnings of the input.
extension Inspector {
    /// In post at a member unit, or an expert: article 二(一), R11.
    public var isInPostOrExpert: Bool { inPost || kind == .expert }

    /// Whether the person can serve at all: R11, and the four conditions of article 二(二), R21.
    public var mayServe: Bool { isInPostOrExpert && conditions.allMet }
}

extension Scenario {
    /// Whether `person` may lead a team: section rank or ticked as equivalent, and knows safety supervision; article
    /// 二(一), R13.
    public func mayLead(_ person: Inspector) -> Bool {
        person.kind != .expert && person.knowsSafety
            && (person.rankEquivalent || person.rank.map(settings.leaderRanks.contains) ?? false)
    }

    /// Whether `person` may hold `seat`: R13 for the leader, O2 for the others.
    public func mayHold(_ seat: Seat, _ person: Inspector) -> Bool {
        switch seat {
        case .leader: mayLead(person)
        case .member: true
        case .deputy: person.kind == .leadingCadre || mayLead(person)
        case .liaison: unit(person.unit)?.providesLiaison ?? false
        case .reportWriter: person.expertise.contains(settings.seats.reportExpertise)
        }
    }
}
