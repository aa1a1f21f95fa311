import CivilCalendar

/// Draws what happens in one future after another, each from a stream of its own: a future is the same whichever
/// others are drawn.
public struct FutureDraw: Sendable {
    private let scenario: Scenario
    private let plan: Plan
    private let description: SweepDescription

    /// Draws for a scenario and the plan made for it.
    public init(_ scenario: Scenario, plan: Plan, description: SweepDescription) {
        self.scenario = scenario
        self.plan = plan
        self.description = description
    }

    /// What happens in a future, by kind and subject; often nothing.
    public func contingencies(in future: Int) -> [Contingency] {
        var random = SplitMix(seed: description.seed, stream: future)
        return ContingencyKind.allCases.flatMap { kind -> [Contingency] in
            guard let rate = description.rates[kind], rate.thousandths > 0 else { return [] }
            return draw(kind, rate, &random)
        }
    }

    private func draw(_ kind: ContingencyKind, _ rate: SweepDescription.Rate, _ random: inout SplitMix) -> [Contingency]
    {
        switch kind {
        case .personAway:
            return draw(each: scenario.people, rate, &random) { .personAway($0.id, days(rate, &$1)) }
        case .personLeaves:
            return draw(each: scenario.people, rate, &random) { .personLeaves($0.id, day(&$1)) }
        case .personRecused:
            return draw(each: scenario.people, rate, &random) { person, random in
                .personRecused(person.id, scenario.streets[random.whole(0...scenario.streets.count - 1)].id)
            }
        case .unitShort:
            return draw(each: scenario.units.filter { $0.capacity > 0 }, rate, &random) { unit, random in
                .unitShort(unit.id, days(rate, &random), capacity: max(0, unit.capacity - rate.fewer))
            }
        case .streetClosed:
            return draw(each: scenario.streets, rate, &random) { .streetClosed($0.id, days(rate, &$1)) }
        case .streetOtherWeek:
            return draw(each: plan.visits, rate, &random) { visit, _ in
                .streetOtherWeek(visit.street, week(of: visit.entry))
            }
        case .cityInspection:
            let count = rate.thousandths / 1000 + (random.whole(0...999) < rate.thousandths % 1000 ? 1 : 0)
            return (0..<count).map { _ in .cityInspection(days(rate, &random)) }
        }
    }

    /// Each thing is befallen by itself, at most once a year.
    private func draw<Thing>(
        each things: [Thing], _ rate: SweepDescription.Rate, _ random: inout SplitMix,
        _ make: (Thing, inout SplitMix) -> Contingency
    ) -> [Contingency] {
        things.compactMap { thing in
            // Per 100 and in thousandths: one in a hundred thousand.
            random.whole(0...99_999) < rate.thousandths ? make(thing, &random) : nil
        }
    }

    private var year: DayRange { Day.year(scenario.year) }

    private func day(_ random: inout SplitMix) -> Day {
        year.lowerBound.adding(days: random.whole(0...year.dayCount - 1))
    }

    private func days(_ rate: SweepDescription.Rate, _ random: inout SplitMix) -> DayRange {
        let first = day(&random)
        return first...first.adding(days: random.whole(rate.days) - 1)
    }

    /// Monday to Sunday.
    private func week(of day: Day) -> DayRange {
        let monday = day.adding(days: -(day.weekday.rawValue - Weekday.monday.rawValue))
        return monday...monday.adding(days: 6)
    }
}
