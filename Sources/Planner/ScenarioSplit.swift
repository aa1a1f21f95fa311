import CivilCalendar
import InspectionDomain
import PlanningRules

/// A large scenario taken apart into smaller ones, each a scenario by itself: some streets with all their visits, some
/// member units with their people, a share of the teams, of the budget and of whatever else there is only so much of.
///
/// Every rule holds in a part by itself, for it is asked of the part as of any scenario; no rule is known here. Plans of
/// the parts go together wherever no rule binds parts to each other, which the audit of the whole tells. What parts have
/// in common, the day on which all teams of a round are trained, is settled beforehand: the first day on which the rules
/// let a round be trained, which leaves most of its window to visits.
struct ScenarioSplit: Sendable {
    let scenario: Scenario
    /// Teams in the field at once, by part.
    let teams: [Int]
    /// When each round is trained, by round.
    let trainings: [DayRange?]

    /// The part of each street, as in `Scenario.streets`.
    let partOfStreet: [Int]
    /// Places at units, each with its part.
    let places: [UnitPlace]
    let partOfPlace: [Int]

    /// A scenario in `count` parts.
    ///
    /// - Parameter draw: another number gives another split of the same scenario and seed.
    init(_ scenario: Scenario, choices: Choices, into count: Int, draw: Int) {
        self.scenario = scenario
        let whole = scenario.settings.teamsAtOnce
        teams = (0..<count).map { whole * ($0 + 1) / count - whole * $0 / count }
        trainings = choices.trainings.map(\.first)
        var random = SplitMix(seed: scenario.settings.seed &+ UInt64(draw) &* 0x9E37)
        let abilities = Abilities(of: scenario)
        places = UnitPlace.all(of: scenario, abilities, dividing: { [teams] in $0 > (teams.min() ?? 1) }, &random)
        let supply = abilities.supply(of: places)
        let weights = abilities.scarcity(of: supply)
        let (teams, places) = (teams, places)
        let kinds = weights.count + 2
        partOfPlace = Apportionment(
            things: zip(places, supply).map { $1 + [$0.people.count, $0.heads(in: scenario)] },
            weights: weights + [20, 20], needs: abilities.needs + [0, 0], sizes: (0..<kinds).map { _ in teams }
        ).parts(using: &random)
        let demand = StreetDemand(of: scenario, choices, abilities)
        let supplied = zip(supply, partOfPlace).reduce(
            into: (0..<count).map { _ in weights.map { _ in 0 } }
        ) { totals, place in
            for (kind, value) in place.0.enumerated() { totals[place.1][kind] += value }
        }
        let ofStreets = demand.weights(abilities, weights)
        partOfStreet = Apportionment(
            things: demand.things, weights: ofStreets, needs: ofStreets.map { _ in 0 },
            sizes: demand.sizes(of: teams, abilities, supplied: supplied)
        ).parts(using: &random)
    }

    /// How many parts a scenario of this size is taken into, with teams of their own each; 1: none.
    static func count(for scenario: Scenario) -> Int {
        min(scenario.settings.teamsAtOnce / 2, (scenario.visits.count + 20) / visitsOfPart)
    }

    /// Visits that one part should have, about. Programs of that size take seconds.
    static let visitsOfPart = 36
}

/// Some of what a unit can spare: people of it, and as many of them at once as there are slots.
struct UnitPlace: Sendable {
    /// The unit, as in `Scenario.units`.
    let unit: Int
    /// People, as in `Scenario.people`.
    let people: [Int]
    /// Which of the unit's slots, of how many: a unit that can spare n people at once has n of them.
    let slots: Range<Int>
    let slotsOfUnit: Int

    /// The share of `total` that belongs to these slots. Over all slots of a unit it comes to `total`.
    func portion(of total: Int) -> Int {
        slots.reduce(0) { $0 + total / slotsOfUnit + ($1 < total % slotsOfUnit ? 1 : 0) }
    }

    func heads(in scenario: Scenario) -> Int { portion(of: scenario.units[unit].headcount) }

    /// Every unit, whole or, where it can spare so many at once that one part could not use them, in single slots with
    /// people of every ability.
    static func all(
        of scenario: Scenario, _ abilities: Abilities, dividing isLarge: (Int) -> Bool, _ random: inout SplitMix
    ) -> [UnitPlace] {
        let people = Dictionary(grouping: scenario.people.indices.filter { abilities.mayServe[$0] }) {
            scenario.people[$0].unit
        }
        return scenario.units.enumerated().flatMap { index, unit -> [UnitPlace] in
            let own = people[unit.id] ?? []
            guard !own.isEmpty else { return [] }
            let slots = max(1, min(unit.capacity, own.count))
            guard isLarge(slots) else {
                return [UnitPlace(unit: index, people: own, slots: 0..<slots, slotsOfUnit: slots)]
            }
            let dealt = own.shuffled(using: &random).sorted { abilities.rank(of: $0) < abilities.rank(of: $1) }
            return (0..<slots).map { slot in
                let hand = stride(from: slot, to: dealt.count, by: slots).map { dealt[$0] }
                return UnitPlace(unit: index, people: hand.sorted(), slots: slot..<(slot + 1), slotsOfUnit: slots)
            }
        }
    }
}
