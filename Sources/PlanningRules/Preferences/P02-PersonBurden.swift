import InspectionDomain
import LinearModel
import Wording

/// P02: burden spread between people: somebody who served lately, or serves already this year, comes later.
struct PersonBurden: PlanningPreference {
    let key = PreferenceID.personBurden
    let statement = RuleStatement(
        id: "P02", title: Wording(zh: "个人负担均衡", en: "Burden spread between people"), article: "四(一)",
        force: .preference,
        sentence: Wording(
            zh: "少让同一人多次参加：近年已参加或本年再次参加的，每次多扣分。",
            en:
                "The same person is not sent again and again: each earlier year served, and each time this year, costs more."
        ),
        formula: "Σ_p Σ_{j ≤ n_p} w·(j − 1 + k_p), n_p = Σ_g y[p,g], k_p = years served lately")

    /// In how many of the years looked back on each person served; those who did in none are left out.
    static func yearsServed(in scenario: Scenario) -> [PersonID: Int] {
        Dictionary(grouping: recent(scenario), by: \.person).mapValues { Set($0.map(\.year)).count }
    }

    /// History within the years looked back on.
    static func recent(_ scenario: Scenario) -> [HistoryEntry] {
        scenario.history.filter {
            scenario.year - $0.year <= scenario.settings.rotationYears && $0.year < scenario.year
        }
    }

    func cost(in formulation: inout Formulation, weight: Int) -> [InstanceCost] {
        let scenario = formulation.scenario
        let years = Self.yearsServed(in: scenario)
        var costs: [InstanceCost] = []
        for person in formulation.peopleOrder {
            let id = scenario.people[person].id
            let listed = scenario.rounds.indices.map { formulation.listed(person, in: $0) }
            let serves = sum(listed)
            guard !serves.terms.isEmpty else { continue }
            let rounds = listed.filter { !$0.terms.isEmpty }.count
            let named = instance(id.text)
            var points = weight * years[id, default: 0] * serves
            if rounds > 1 {
                var extra = LinearExpression()
                for number in 2...rounds {
                    let step = formulation.variable("again[\(id),\(number)]")
                    extra.add(1, step)
                    points.add(weight * (number - 1), step)
                }
                formulation.row(named, aspect: "again", serves <= extra + 1)
            }
            guard !points.terms.isEmpty else { continue }
            costs.append(InstanceCost(named, points))
        }
        return costs
    }

    func cost(of plan: Plan, in scenario: Scenario, weight: Int) -> [PointEntry] {
        let members = plan.rounds.flatMap { $0.teams.flatMap { $0.members.map(\.person) } }
        let yearsServed = Self.yearsServed(in: scenario)
        let known = members.filter { scenario.person($0) != nil }
        return Dictionary(grouping: known) { $0 }.sorted { $0.key < $1.key }.map { person, times in
            let years = yearsServed[person, default: 0]
            let points = (1...times.count).reduce(0) { $0 + weight * ($1 - 1 + years) }
            return PointEntry(
                instance(person.text), points: points,
                Wording(
                    zh: "\(scenario.name(person))本年参加\(times.count)轮，近年参加过\(years)年。",
                    en: "\(scenario.name(person)) serves in \(times.count) rounds and served in \(years) recent years.")
            )
        }
    }

    var example: RuleExample {
        .of { world in
            world.tables.history = [HistoryEntry(year: 2025, street: "东街道", person: "钱丁", days: 14)]
            world.tables.settings.preferences[.rotation] = PreferenceSetting(weight: 0)
        }
    }
}
