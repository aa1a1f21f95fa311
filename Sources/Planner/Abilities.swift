import InspectionDomain
import PlanningRules

/// What people can do for a team, as the rules say: the seats they may hold, their kind, and the expertise that visits
/// want. It only guides how things are shared out; whether a plan holds is the rules' affair.
struct Abilities: Sendable {
    /// Whether any round may send the person, by person.
    let mayServe: [Bool]
    /// Which of the abilities each person has.
    let has: [[Bool]]
    /// Teams that need each ability at any one time, about.
    let needed: [Int]
    /// What is wanted of visits, sorted; the last abilities.
    let expertise: [Expertise]
    private let teams: Int
    /// People that a team has at least.
    private let people: Int

    init(of scenario: Scenario) {
        let rules = Catalogue.rules
        let seats = Formulation.seats(in: scenario)
        let visits = Dictionary(grouping: scenario.visits, by: \.street).mapValues(\.count)
        var wanted: [Expertise: Int] = [:]
        for (street, count) in visits {
            for demand in scenario.expertiseDemands(of: street) { wanted[demand.expertise, default: 0] += count }
        }
        let expertise = wanted.keys.sorted()
        self.expertise = expertise
        let teams = scenario.settings.teamsAtOnce
        self.teams = teams
        people = scenario.settings.teamSize.lowerBound
        let groups = Self.groups(of: seats)
        needed =
            groups.map { teams * $0.count } + InspectorKind.allCases.map { _ in teams }
            + expertise.map { max(1, teams * wanted[$0, default: 0] / max(1, scenario.visits.count)) }
        mayServe = scenario.people.map { person in
            scenario.rounds.contains { round in
                rules.allSatisfy { $0.exclusions(of: person, from: round, in: scenario).isEmpty }
            }
        }
        has = scenario.people.map { person in
            let own = Set(
                seats.filter { seat in
                    rules.allSatisfy { $0.exclusions(of: person, from: seat, in: scenario).isEmpty }
                })
            return groups.map { !own.isDisjoint(with: $0) } + InspectorKind.allCases.map { person.kind == $0 }
                + expertise.map { person.expertise.contains($0) }
        }
    }

    /// Every choice of seats: whoever may sit in either of two can fill one of them only, so both together have a need
    /// of their own.
    private static func groups(of seats: [Seat]) -> [[Seat]] {
        seats.reduce([[]]) { groups, seat in groups + groups.map { $0 + [seat] } }.filter { !$0.isEmpty }
    }

    /// What is needed at once: of each ability, and people in all.
    var needs: [Int] { needed + [teams * people] }

    /// People who can do alike have the same, those who can do what is rarest first.
    func rank(of person: Int) -> String { String(has[person].map { $0 ? "0" : "1" }) }

    /// How many at once each place can send with each ability, and in all.
    func supply(of places: [UnitPlace]) -> [[Int]] {
        places.map { place in
            let atOnce = place.slots.count
            return needed.indices.map { ability in
                min(atOnce, place.people.reduce(0) { $0 + (has[$1][ability] ? 1 : 0) })
            } + [atOnce]
        }
    }

    /// What a departure from a fair share weighs, by ability and for places in all: the more, the scarcer.
    func scarcity(of supply: [[Int]]) -> [Int] {
        let totals = needs.indices.map { kind in supply.reduce(0) { $0 + $1[kind] } }
        return zip(needs, totals).map {
            let share = min(1_000, 1_000 * $0 / max(1, $1))
            return max(1, share * share / 1_000)
        }
    }
}

/// What streets ask of the part they are in.
struct StreetDemand {
    /// Of each street: visits, ways to hold them by round, their risk, their themes, and the expertise they want.
    let things: [[Int]]
    private let rounds: Int
    private let themes: Int

    init(of scenario: Scenario, _ choices: Choices, _ abilities: Abilities) {
        let visits = Dictionary(grouping: scenario.visits.indices) { scenario.visits[$0].street }
        let rounds = scenario.rounds.indices
        let themes = scenario.themes.map { theme in (theme, Set(theme.streets)) }
        self.rounds = rounds.count
        self.themes = themes.count
        things = scenario.streets.map { street in
            let own = visits[street.id] ?? []
            let ways = rounds.map { round in
                own.reduce(0) { total, visit in
                    total + choices.options[visit].reduce(0) { $0 + ($1.round == round ? 1 : 0) }
                }
            }
            let wanted = Set(scenario.expertiseDemands(of: street.id).map(\.expertise))
            return [own.count] + ways + [street.risk]
                + themes.map { $1.isEmpty || $1.contains(street.id) ? 1 : 0 }
                + abilities.expertise.map { wanted.contains($0) ? own.count : 0 }
        }
    }

    /// What a departure weighs: visits before all else, then the days on which they can be held, then expertise by how
    /// scarce it is.
    func weights(_ abilities: Abilities, _ scarcity: [Int]) -> [Int] {
        let first = abilities.needed.count - abilities.expertise.count
        return [20_000] + [Int](repeating: 500, count: rounds) + [20] + [Int](repeating: 10, count: themes)
            + scarcity[first..<abilities.needed.count]
    }

    /// By what streets are shared out: by teams, and where they want expertise by what of it a part has.
    func sizes(of teams: [Int], _ abilities: Abilities, supplied: [[Int]]) -> [[Int]] {
        let first = abilities.needed.count - abilities.expertise.count
        return (0..<(2 + rounds + themes)).map { _ in teams }
            + (first..<abilities.needed.count).map { kind in supplied.map { $0[kind] } }
    }
}
