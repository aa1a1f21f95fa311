import CivilCalendar
import InspectionDomain

/// Who may serve, as every rule allows it, and what programs ask of people over and over, by their positions in
/// `Scenario.people`: looking it up by ids would take longer than most programs take to solve.
struct People: Sendable {
    /// Everybody, in the order of the seed; so are all lists below.
    let order: [Int]
    /// Whether somebody may be on a roster, by person and round.
    let mayServe: [[Bool]]
    /// Seats that somebody may hold, by person; none where they can serve in no round.
    let seats: [[Seat]]
    /// Rule instances that keep people out of rounds and seats, with how often each does.
    let exclusions: [RuleInstance: Int]
    /// The people of each unit.
    let ofUnit: [UnitID: [Int]]
    /// The people who have an expertise.
    let holders: [Expertise: [Int]]
    /// When somebody is away, by person.
    let absences: [[DayRange]]
    /// Who must stay away from a street.
    let recused: [StreetID: Set<Int>]

    /// What `rules` allow, as far as `scope` does not leave them out.
    init(_ scenario: Scenario, rules: [any PlanningRule], scope: FormulationScope) {
        order = Formulation.order(of: scenario.people, seed: scenario.settings.seed)
        var ask = Asking(scenario, rules: rules, scope: scope)
        (mayServe, seats) = ask.everybody(in: order)
        exclusions = ask.exclusions
        ofUnit = Dictionary(grouping: order) { scenario.people[$0].unit }
        holders = order.reduce(into: [:]) { holders, person in
            for expertise in scenario.people[person].expertise { holders[expertise, default: []].append(person) }
        }
        absences = scenario.people.map { scenario.absences(of: $0.id) }
        let position = Dictionary(uniqueKeysWithValues: scenario.people.enumerated().map { ($1.id, $0) })
        recused = scenario.recusals.reduce(into: [:]) { recused, recusal in
            if let person = position[recusal.person] { recused[recusal.street, default: []].insert(person) }
        }
    }

    /// Asks every rule about every person, noting who was kept out by what.
    private struct Asking {
        let scenario: Scenario
        let rules: [any PlanningRule]
        let scope: FormulationScope
        var exclusions: [RuleInstance: Int] = [:]

        init(_ scenario: Scenario, rules: [any PlanningRule], scope: FormulationScope) {
            self.scenario = scenario
            self.rules = rules
            self.scope = scope
        }

        mutating func everybody(in order: [Int]) -> (rounds: [[Bool]], seats: [[Seat]]) {
            var rounds = [[Bool]](repeating: [], count: scenario.people.count)
            var seats = [[Seat]](repeating: [], count: scenario.people.count)
            let asked = Formulation.seats(in: scenario)
            for person in order {
                let inspector = scenario.people[person]
                rounds[person] = scenario.rounds.map { round in
                    allows { $0.exclusions(of: inspector, from: round, in: $1) }
                }
                guard rounds[person].contains(true) else { continue }
                seats[person] = asked.filter { seat in allows { $0.exclusions(of: inspector, from: seat, in: $1) } }
            }
            return (rounds, seats)
        }

        private mutating func allows(_ ask: (any PlanningRule, Scenario) -> [RuleInstance]) -> Bool {
            for rule in rules {
                if let instance = ask(rule, scenario).first(where: { !scope.relaxes($0) }) {
                    exclusions[instance, default: 0] += 1
                    return false
                }
            }
            return true
        }
    }
}
