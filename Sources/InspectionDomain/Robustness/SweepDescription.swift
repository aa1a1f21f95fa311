/// Which contingencies are drawn, and how often.
public struct SweepDescription: Sendable, Hashable {
    /// How often one kind of contingency comes, and how long it lasts.
    public struct Rate: Sendable, Hashable {
        /// In thousandths: events a year among 100 people, units, streets or planned visits; for the whole zone events
        /// a year.
        public var thousandths: Int
        /// Days it lasts, both included; one day for what does not last.
        public var days: ClosedRange<Int>
        /// People fewer that a unit can spare.
        public var fewer: Int

        /// A rate.
        public init(thousandths: Int, days: ClosedRange<Int> = 1...1, fewer: Int = 1) {
            self.thousandths = thousandths
            self.days = days
            self.fewer = fewer
        }
    }

    /// What chance begins from.
    public var seed: UInt64
    /// Futures to draw.
    public var futures: Int
    /// The kinds that come at all.
    public var rates: [ContingencyKind: Rate]

    /// A description.
    public init(seed: UInt64, futures: Int, rates: [ContingencyKind: Rate]) {
        self.seed = seed
        self.futures = futures
        self.rates = rates
    }

    /// What is taken for an ordinary year where nobody says otherwise.
    public static let ordinary = SweepDescription(
        seed: 2027, futures: 200,
        rates: [
            .personAway: Rate(thousandths: 10_000, days: 5...20), .personLeaves: Rate(thousandths: 3_000),
            .personRecused: Rate(thousandths: 1_000), .unitShort: Rate(thousandths: 5_000, days: 15...45, fewer: 1),
            .streetClosed: Rate(thousandths: 10_000, days: 10...30), .streetOtherWeek: Rate(thousandths: 5_000),
            .cityInspection: Rate(thousandths: 300, days: 5...12),
        ])
}
