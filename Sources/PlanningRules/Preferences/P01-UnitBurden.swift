import InspectionDomain
import LinearModel
import Wording

/// P01: burden spread between member units, in person-days per head; the second person hurts more than the first.
///
/// A secondment counts as the scenario's nominal person-days, so that burden is known before the dates are; what
/// earlier years took is carried over. The cost is the square of person-days, divided by the unit's heads: of all
/// divisible measures the one that is smallest when person-days per head are equal.
struct UnitBurden: PlanningPreference {
    let key = PreferenceID.unitBurden
    let statement = RuleStatement(
        id: "P01", title: Wording(zh: "单位负担均衡", en: "Burden spread between units"), article: "四(一)",
        force: .preference,
        sentence: Wording(
            zh: "各成员单位按人均负担均衡抽调，往年已承担的计入；同一单位抽调越多，每增加一人扣分越多。",
            en:
                "Units share the burden by person-days per head, earlier years included; each further person of one unit "
                + "costs more than the one before."),
        formula: "Σ_u Σ_{j ≤ n_u} ⌊w·((C_u + jD)² − (C_u + (j−1)D)²) / (10·h_u)⌉, n_u = Σ_{p ∈ u, g} y[p,g]")

    /// Points of the `number`-th secondment of `unit`, weight included, rounded to the nearest whole number.
    static func marginal(_ number: Int, of unit: MemberUnit, weight: Int, in scenario: Scenario) -> Int {
        let days = scenario.settings.secondmentDays
        let squares = weight * days * (2 * unit.carriedPersonDays + (2 * number - 1) * days)
        let heads = 10 * max(1, unit.headcount)
        return (2 * squares + heads) / (2 * heads)
    }

    func cost(in formulation: inout Formulation, weight: Int) -> [InstanceCost] {
        let scenario = formulation.scenario
        var costs: [InstanceCost] = []
        for unit in scenario.units {
            let sent = sum(formulation.groups.map { formulation.listed($0, of: unit.id) })
            guard !sent.terms.isEmpty else { continue }
            let most = mostSecondments(of: unit, in: formulation)
            guard most > 0 else { continue }
            var counted = LinearExpression()
            var points = LinearExpression()
            for number in 1...most {
                let step = formulation.variable("burden[\(unit.id),\(number)]")
                counted.add(1, step)
                points.add(Self.marginal(number, of: unit, weight: weight, in: scenario), step)
            }
            let named = instance(unit.id.text)
            formulation.row(named, aspect: "count", counted == sent)
            costs.append(InstanceCost(named, points))
        }
        return costs
    }

    /// Rosters cannot hold more of a unit than its people, its capacity on a training day, or the teams' places.
    private func mostSecondments(of unit: MemberUnit, in formulation: Formulation) -> Int {
        let scenario = formulation.scenario
        return scenario.rounds.indices.reduce(0) { total, round in
            let people = formulation.people(of: unit.id).filter { person in
                !formulation.listed(person, in: round).terms.isEmpty
            }.count
            let places =
                formulation.groups(of: round).reduce(0) { $0 + $1.maximumTeams } * scenario.settings.teamSize.upperBound
            return total + min(people, places)
        }
    }

    func cost(of plan: Plan, in scenario: Scenario, weight: Int) -> [PointEntry] {
        var secondments: [UnitID: Int] = [:]
        for member in plan.rounds.flatMap(\.teams).flatMap(\.members) {
            if let unit = scenario.person(member.person)?.unit { secondments[unit, default: 0] += 1 }
        }
        return scenario.units.compactMap { unit in
            guard let sent = secondments[unit.id] else { return nil }
            let points = (1...sent).reduce(0) { $0 + Self.marginal($1, of: unit, weight: weight, in: scenario) }
            return PointEntry(
                instance(unit.id.text), points: points,
                Wording(
                    zh: "\(unit.name)抽调\(sent)人次（编制\(unit.headcount)人，往年结转\(unit.carriedPersonDays)人天）。",
                    en:
                        "\(unit.name) sends \(sent) (staff of \(unit.headcount), \(unit.carriedPersonDays) person-days carried over)."
                ))
        }
    }

    var example: RuleExample {
        .of(setting: { world in
            world.tables.units[0].capacity = 3
            world.plan.rounds[0].teams[0].members = ExampleWorld.roster("王甲", "周己", "钱丁")
        }) { world in
            world.plan.rounds[0].teams[0].members = ExampleWorld.roster("王甲", "赵丙", "钱丁")
        }
    }
}
