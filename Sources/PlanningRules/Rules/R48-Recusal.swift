import CivilCalendar
import InspectionDomain
import LinearModel
import Wording

/// R48: inspectors are impartial: nobody inspects a street they are recused from, and pairs who must not serve
/// together do not (reading 8).
struct Recusals: PlanningRule {
    let statement = RuleStatement(
        id: "R48", title: Wording(zh: "公正与回避", en: "Impartiality and recusal"), article: "四(三)", force: .must,
        sentence: Wording(
            zh: "巡查人员公正履职：登记回避的人员不参加对该街道的巡查；不宜共事的人员不在同一组。",
            en:
                "Inspectors are impartial: nobody attends a visit to a street they are recused from, and pairs who must not "
                + "serve together are not in one team."),
        formula: "y[p,g] + Σ_o x[v,o,g] ≤ n[g] + e[p,g,v];  y[p,g] + y[q,g] ≤ n[g]")

    func post(in formulation: inout Formulation) {
        let scenario = formulation.scenario
        let position = Dictionary(uniqueKeysWithValues: scenario.people.enumerated().map { ($1.id, $0) })
        for recusal in scenario.recusals {
            guard let person = position[recusal.person] else { continue }
            for visit in formulation.visits(to: recusal.street) {
                let request = scenario.visits[visit]
                for group in formulation.groups where group.isFew {
                    let held = formulation.held(visit, by: group)
                    guard let member = formulation.member(person, group), !held.terms.isEmpty else { continue }
                    var allowed = formulation.used(group)
                    if let excused = formulation.excused(person, group, visit) { allowed.add(1, excused) }
                    formulation.row(
                        instance(recusal.person.text, recusal.street.text),
                        aspect: "\(request.id),\(formulation.name(group))", LinearExpression(member) + held <= allowed)
                }
            }
        }
        for pair in scenario.separations {
            guard let first = position[pair.first], let second = position[pair.second] else { continue }
            for group in formulation.groups where group.isFew {
                guard let one = formulation.member(first, group), let other = formulation.member(second, group) else {
                    continue
                }
                let named = instance(pair.first.text, pair.second.text)
                formulation.row(
                    named, aspect: formulation.name(group),
                    LinearExpression(one) + LinearExpression(other) <= formulation.used(group))
                for visit in scenario.visits.indices {
                    postSubstitutes(named, first, second, group, visit, in: &formulation)
                }
            }
        }
    }

    /// A substitute does not meet the other of the pair either.
    private func postSubstitutes(
        _ named: RuleInstance, _ first: Int, _ second: Int, _ group: TeamGroup, _ visit: Int,
        in formulation: inout Formulation
    ) {
        func present(_ person: Int) -> LinearExpression {
            var expression = LinearExpression()
            if let member = formulation.member(person, group) { expression.add(1, member) }
            if let excused = formulation.excused(person, group, visit) { expression.add(-1, excused) }
            if let substitute = formulation.substitute(person, group, visit) { expression.add(1, substitute) }
            return expression
        }
        let substitutes = [first, second].contains { formulation.substitute($0, group, visit) != nil }
        guard substitutes else { return }
        formulation.row(
            named, aspect: "\(formulation.scenario.visits[visit].id),\(formulation.name(group))",
            present(first) + present(second) <= formulation.used(group))
    }

    func check(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        var violations: [Violation] = []
        for visit in plan.visits {
            let present = plan.attendance(of: visit)
            for person in present where scenario.isRecused(person, from: visit.street) {
                violations.append(
                    Violation(
                        instance(person.text, visit.street.text),
                        Wording(
                            zh: "\(scenario.name(person))应回避\(scenario.name(visit.street))，却参加\(visit.entry)起的巡查。",
                            en:
                                "\(scenario.name(person)) is recused from \(scenario.name(visit.street)) but attends the visit from "
                                + "\(visit.entry).")))
            }
            for pair in scenario.separations where !visit.substitutes.isEmpty {
                guard present.contains(pair.first), present.contains(pair.second),
                    visit.substitutes.contains(pair.first) || visit.substitutes.contains(pair.second)
                else { continue }
                violations.append(together(pair, visit.id.text, in: scenario))
            }
        }
        for round in plan.rounds {
            for team in round.teams {
                let members = Set(team.members.map(\.person))
                for pair in scenario.separations where members.contains(pair.first) && members.contains(pair.second) {
                    violations.append(together(pair, "\(round.id)/\(team.number)", in: scenario))
                }
            }
        }
        return violations
    }

    private func together(_ pair: Separation, _ place: String, in scenario: Scenario) -> Violation {
        Violation(
            instance(pair.first.text, pair.second.text),
            Wording(
                zh: "\(scenario.name(pair.first))与\(scenario.name(pair.second))不应同组（\(place)）。",
                en: "\(scenario.name(pair.first)) and \(scenario.name(pair.second)) must not serve together (\(place))."
            ))
    }

    func origin(of instance: RuleInstance) -> InstanceOrigin { .row }

    /// Grounds and reasons are private and not told.
    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording] {
        let recusals = scenario.recusals.filter { instances.contains(instance($0.person.text, $0.street.text)) }.map {
            Wording(
                zh: "\(scenario.name($0.person))应回避\(scenario.name($0.street))。",
                en: "\(scenario.name($0.person)) is recused from \(scenario.name($0.street)).")
        }
        let pairs = scenario.separations.filter { instances.contains(instance($0.first.text, $0.second.text)) }.map {
            Wording(
                zh: "\(scenario.name($0.first))与\(scenario.name($0.second))不能同组。",
                en: "\(scenario.name($0.first)) and \(scenario.name($0.second)) are kept apart.")
        }
        return recusals + pairs
    }

    var example: RuleExample {
        .of(setting: { world in world.tables.recusals = [Recusal(person: "周己", street: "东街道", ground: "家属任职")] }) {
            world in
            world.tables.recusals = [Recusal(person: "赵丙", street: "东街道", ground: "家属任职")]
        }
    }
}
