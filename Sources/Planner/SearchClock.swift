/// The time a search may take. Only how long it goes on depends on it, never what is found by a finished search.
struct SearchClock: Sendable {
    private let start: ContinuousClock.Instant
    private let limit: Double?

    init(limit: Double?) {
        start = ContinuousClock.now
        self.limit = limit
    }

    /// Seconds since the search began.
    var elapsed: Double { SearchClock.seconds(start.duration(to: .now)) }

    /// Seconds left; `nil`: no limit. Never negative.
    var remaining: Double? { limit.map { max(0, $0 - elapsed) } }

    /// Whether the time is up.
    var isOver: Bool { remaining.map { $0 <= 0 } ?? false }

    /// The smaller of what is left and `share` seconds.
    func atMost(_ share: Double) -> Double { min(remaining ?? share, share) }

    private static func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
    }
}
