import InspectionDomain
import LinearModel
import Wording

/// O2: seats the office asks for beside the leader's: deputy, liaison officer, report writer.
struct SeatsFilled: PlanningRule {
    let statement = RuleStatement(
        id: "O2", title: Wording(zh: "副组长、联络员、报告撰写人", en: "Other seats"), article: "", force: .office,
        sentence: Wording(
            zh: "办公室设置的席位每组各一人：副组长由领导干部或可任组长者担任，联络员来自规定单位，报告撰写人具备文字专长。",
            en: "Each seat the office asks for is held by one person: a deputy who is a leading cadre or could lead, a "
                + "liaison officer from a unit that provides them, a report writer who writes well."),
        formula: "Σ_p s[p,g] = n[g] for each seat s;  Σ_s s[p,g] ≤ y[p,g]")

    func exclusions(of person: Inspector, from seat: Seat, in scenario: Scenario) -> [RuleInstance] {
        seat == .leader || scenario.mayHold(seat, person) ? [] : [instance(seat.rawValue)]
    }

    func post(in formulation: inout Formulation) {
        for seat in Formulation.seats(in: formulation.scenario) where seat != .leader {
            for group in formulation.groups {
                let holders = sum(formulation.candidates(for: group).compactMap { formulation.seat(seat, $0, group) })
                formulation.row(
                    instance(seat.rawValue, formulation.round(of: group)), aspect: formulation.name(group),
                    holders == formulation.used(group))
            }
        }
    }

    func check(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        let asked = Formulation.seats(in: scenario).filter { $0 != .leader }
        var violations: [Violation] = []
        for round in plan.rounds {
            for team in round.teams {
                for seat in [Seat.deputy, .liaison, .reportWriter] {
                    let holders = team.holders(of: seat)
                    let wanted = asked.contains(seat) ? 1 : 0
                    if holders.count != wanted {
                        violations.append(
                            Violation(
                                instance(seat.rawValue, "\(round.id)/\(team.number)"),
                                Wording(
                                    zh:
                                        "\(scenario.name(round.id))第\(team.number)组有\(holders.count)名\(seat.wording.zh)，应为\(wanted)名。",
                                    en:
                                        "Team \(team.number) of \(scenario.name(round.id)) has \(holders.count) in the seat "
                                        + "“\(seat.wording.en)” instead of \(wanted).")))
                    }
                    for holder in holders {
                        guard let person = scenario.person(holder), !scenario.mayHold(seat, person) else {
                            continue
                        }
                        violations.append(
                            Violation(
                                instance(seat.rawValue, holder.text),
                                Wording(
                                    zh: "\(person.name)不符合\(seat.wording.zh)的条件。",
                                    en: "\(person.name) does not qualify as \(seat.wording.en).")))
                    }
                }
            }
        }
        return violations
    }

    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording] {
        Formulation.seats(in: scenario).flatMap { seat -> [Wording] in
            let rounds = scenario.rounds.filter { instances.contains(instance(seat.rawValue, $0.id.text)) }.map {
                Wording(
                    zh: "\($0.name)每组须有一名\(seat.wording.zh)。",
                    en: "Every team of \($0.name) has one \(seat.wording.en).")
            }
            return rounds + (instances.contains(instance(seat.rawValue)) ? [scenario.qualified(for: seat)] : [])
        }
    }

    var example: RuleExample {
        .of(setting: { world in
            world.tables.settings.seats.liaison = true
            world.tables.units[0].providesLiaison = true
            world.plan.rounds[0].teams[0].members[1].seat = .liaison
        }) { world in
            world.tables.units[0].providesLiaison = false
        }
    }
}
