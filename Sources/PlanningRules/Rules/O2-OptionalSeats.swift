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

    /// Whether `person` may hold `seat`; the leader's seat is R13's affair.
    static func mayHold(_ seat: Seat, _ person: Inspector, in scenario: Scenario) -> Bool {
        switch seat {
        case .leader, .member: true
        case .deputy: person.kind == .leadingCadre || LeaderQualified.mayLead(person, in: scenario)
        case .liaison: scenario.unit(person.unit)?.providesLiaison ?? false
        case .reportWriter: person.expertise.contains(scenario.settings.seats.reportExpertise)
        }
    }

    func exclusion(of person: Inspector, from seat: Seat, in scenario: Scenario) -> RuleInstance? {
        Self.mayHold(seat, person, in: scenario) ? nil : instance(seat.rawValue, person.id.text)
    }

    func post(in formulation: inout Formulation) {
        for seat in Formulation.seats(in: formulation.scenario) where seat != .leader {
            for group in formulation.groups {
                let holders = sum(formulation.peopleOrder.compactMap { formulation.seat(seat, $0, group) })
                formulation.row(id, [seat.rawValue, formulation.name(group)], holders == formulation.used(group))
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
                        guard let person = scenario.person(holder), !Self.mayHold(seat, person, in: scenario) else {
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

extension Seat {
    /// The seat as shown.
    public var wording: Wording {
        switch self {
        case .leader: Wording(zh: "组长", en: "leader")
        case .deputy: Wording(zh: "副组长", en: "deputy leader")
        case .liaison: Wording(zh: "联络员", en: "liaison officer")
        case .reportWriter: Wording(zh: "报告撰写人", en: "report writer")
        case .member: Wording(zh: "组员", en: "member")
        }
    }
}
