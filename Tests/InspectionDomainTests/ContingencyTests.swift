import CivilCalendar
import Testing

@testable import InspectionDomain

/// What happens in a scenario, and how it is drawn.
@Suite struct ContingencyTests {
    private static let scenario: Scenario = {
        var tables = ScenarioTables(name: "sweep", title: "sweep", year: 2027)
        tables.streets = (1...5).map { Street(id: StreetID("S\($0)"), name: "S\($0)") }
        tables.units = (1...8).map { MemberUnit(id: UnitID("U\($0)"), name: "U\($0)", capacity: $0 % 3) }
        tables.people = (1...60).map {
            Inspector(id: PersonID("p\($0)"), name: "p\($0)", unit: UnitID("U\($0 % 8 + 1)"), kind: .staff)
        }
        tables.rounds = [Round(id: "R", name: "R", window: day(3, 1)...day(6, 30))]
        tables.pins = [
            .person("p1", round: "R", team: nil), .personToStreet("p2", "S1"), .together("p1", "p3"),
            .apart("p1", "p4"), .entry("S1#1", day(3, 8)), .entry("S2#1", day(4, 5)), .training("R", day(3, 1)),
            .teams("R", 1),
        ]
        return Scenario(tables: tables, calendar: RandomPlans.calendar)
    }()

    private static let plan = Plan(
        rounds: [],
        visits: [
            PlannedVisit(id: "S1#1", street: "S1", round: "R", team: 1, entry: day(3, 10), exit: day(3, 24)),
            PlannedVisit(id: "S2#1", street: "S2", round: "R", team: 1, entry: day(4, 4), exit: day(4, 18)),
        ])

    private static func day(_ month: Int, _ day: Int) -> Day { Day(year: 2027, month: month, day: day)! }

    private static func only(
        _ kind: ContingencyKind, _ thousandths: Int, days: ClosedRange<Int> = 1...1, seed: UInt64 = 1
    )
        -> FutureDraw
    {
        FutureDraw(
            scenario, plan: plan,
            description: SweepDescription(
                seed: seed, futures: 1, rates: [kind: .init(thousandths: thousandths, days: days, fewer: 1)]))
    }

    @Test func aFutureIsTheSameWhicheverOthersAreDrawn() {
        let draw = FutureDraw(Self.scenario, plan: Self.plan, description: .ordinary)
        let forwards = (0..<50).map(draw.contingencies)
        let backwards = (0..<50).reversed().map(draw.contingencies)
        #expect(forwards == backwards.reversed())
        #expect(Set(forwards).count > 45, "futures of one seed differ")
        var other = SweepDescription.ordinary
        other.seed += 1
        let others = FutureDraw(Self.scenario, plan: Self.plan, description: other)
        #expect((0..<50).map(others.contingencies) != forwards)
    }

    /// What a seed means is part of the format: sweeps of different days must be comparable.
    @Test func aSeedMeansTheSameForever() {
        let draw = FutureDraw(Self.scenario, plan: Self.plan, description: .ordinary)
        #expect(draw.contingencies(in: 0).map { "\($0)" } == Self.firstFuture)
        var random = InspectionDomain.SplitMix(seed: 2027, stream: 3)
        #expect((0..<4).map { _ in random.whole(1...1000) } == Self.numbers)
    }

    private static let firstFuture = [
        "personAway(p24, ClosedRange(2027-03-30...2027-04-04))",
        "personAway(p58, ClosedRange(2027-07-01...2027-07-18))", "personLeaves(p23, 2027-02-15)",
        "personLeaves(p26, 2027-12-15)", "personLeaves(p39, 2027-07-30)", "personLeaves(p56, 2027-09-19)",
        "unitShort(U2, ClosedRange(2027-08-17...2027-09-04), capacity: 1)",
        "streetClosed(S2, ClosedRange(2027-06-07...2027-06-23))",
    ]
    private static let numbers = [218, 612, 147, 136]

    @Test(arguments: ContingencyKind.allCases)
    func whatComesInEveryYearComesEveryYearAndWhatNeverComesDoesNot(_ kind: ContingencyKind) {
        #expect((0..<20).allSatisfy { Self.only(kind, 0).contingencies(in: $0).isEmpty })
        let things =
            switch kind {
            case .personAway, .personLeaves, .personRecused: 60
            case .unitShort: Self.scenario.units.count { $0.capacity > 0 }
            case .streetClosed: 5
            case .streetOtherWeek: 2
            case .cityInspection: 100
            }
        for future in 0..<5 {
            let drawn = Self.only(kind, 100_000, days: 3...5).contingencies(in: future)
            #expect(drawn.count == things)
            #expect(drawn.allSatisfy { $0.kind == kind })
        }
    }

    @Test func ratesAreKeptInTheLongRun() {
        let people = (0..<500).reduce(0) { $0 + Self.only(.personLeaves, 10_000).contingencies(in: $1).count }
        // 60 people, 500 years, one in ten: 3000, with a deviation of 52.
        #expect((2800...3200).contains(people))
        let above = (0..<1000).reduce(0) { $0 + Self.only(.cityInspection, 1_300).contingencies(in: $1).count }
        #expect((1240...1360).contains(above))
    }

    @Test func daysLastAsLongAsDescribedAndBeginAnywhereInTheYear() {
        var lengths: Set<Int> = []
        var months: Set<Int> = []
        for future in 0..<200 {
            for case .personAway(_, let days) in Self.only(.personAway, 10_000, days: 4...6).contingencies(in: future) {
                lengths.insert(days.dayCount)
                months.insert(days.lowerBound.month)
                #expect(days.lowerBound.year == 2027)
            }
        }
        #expect(lengths == [4, 5, 6])
        #expect(months == Set(1...12))
    }

    @Test func anotherWeekIsTheWeekOfTheEntry() {
        let drawn = Self.only(.streetOtherWeek, 100_000).contingencies(in: 0)
        #expect(
            drawn == [
                .streetOtherWeek("S1", Self.day(3, 8)...Self.day(3, 14)),
                // 4 April 2027 is a Sunday.
                .streetOtherWeek("S2", Self.day(3, 29)...Self.day(4, 4)),
            ])
    }

    @Test func whatHappensIsInTheScenarioAfterwards() {
        let days = Self.day(4, 1)...Self.day(4, 10)
        func after(_ contingency: Contingency) -> Scenario { Self.scenario.befallen(by: [contingency]) }
        #expect(after(.personAway("p9", days)).absences(of: "p9") == [days])
        #expect(after(.personLeaves("p9", Self.day(4, 1))).absences(of: "p9") == [Self.day(4, 1)...Self.day(12, 31)])
        #expect(after(.personRecused("p9", "S3")).isRecused("p9", from: "S3"))
        #expect(
            after(.unitShort("U2", days, capacity: 1)).unit("U2")?.capacityChanges == [.init(days: days, capacity: 1)])
        #expect(after(.streetClosed("S3", days)).periods == [.init(street: "S3", days: days, kind: .closed)])
        #expect(after(.streetOtherWeek("S3", days)).periods == [.init(street: "S3", days: days, kind: .closed)])
        #expect(after(.cityInspection(days)).periods == [.init(street: nil, days: days, kind: .cityInspection)])
        let twice = Self.scenario.befallen(by: [.personRecused("p9", "S3"), .personRecused("p9", "S3")])
        #expect(twice.recusals.count == 1)
    }

    /// A pin that says what can no longer be must not make every repair impossible.
    @Test func pinsGiveWayToWhatContradictsThem() {
        func pins(_ contingency: Contingency) -> Int { Self.scenario.befallen(by: [contingency]).pins.count }
        let all = Self.scenario.pins.count
        #expect(pins(.personLeaves("p1", Self.day(4, 1))) == all - 2)
        #expect(pins(.personAway("p1", Self.day(4, 1)...Self.day(4, 2))) == all - 2)
        #expect(pins(.personAway("p1", Self.day(9, 1)...Self.day(9, 2))) == all - 1, "the round is over by then")
        #expect(pins(.personRecused("p2", "S1")) == all - 1)
        #expect(pins(.personRecused("p2", "S2")) == all)
        #expect(pins(.streetClosed("S1", Self.day(3, 1)...Self.day(3, 20))) == all - 1)
        #expect(pins(.cityInspection(Self.day(3, 1)...Self.day(3, 20))) == all - 3)
        #expect(pins(.unitShort("U2", Self.day(3, 1)...Self.day(3, 20), capacity: 0)) == all)
    }
}
