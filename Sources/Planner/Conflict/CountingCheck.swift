import InspectionDomain
import PlanningRules
import Wording

/// What simple counting shows to be impossible, without solving anything: each shortage alone leaves no plan.
///
/// Counted generously (exceptions allowed, each kind of people by itself), so that a shortage is always real; that there
/// is none says nothing.
struct CountingCheck {
    /// The program by rounds, in which is counted.
    let formulation: Formulation
    private var scenario: Scenario { formulation.scenario }

    init(_ scenario: Scenario) {
        formulation = Formulation(scenario, scope: FormulationScope(resolution: .rounds, allowsExceptions: true))
    }

    /// Every shortage, with its numbers. None is looked for where a plan is made again: what has happened need not fit.
    var shortages: [Wording] { scenario.replanning == nil ? visitsWithoutDays + people + time : [] }

    private var visitsWithoutDays: [Wording] {
        scenario.visits.enumerated().filter { formulation.options[$0.offset].isEmpty }.map { _, visit in
            let name = scenario.name(of: visit)
            return Wording(
                zh: "对\(name)的巡查，全年没有一个可以进驻的日子。", en: "There is no day on which a visit to \(name) could begin.")
        }
    }

    /// Teams times the visits that one team can make, round by round, against the visits there are.
    private var time: [Wording] {
        let rounds = scenario.rounds.enumerated().map { index, round in
            (round, scenario.maximumTeams(in: round), formulation.mostVisitsPerTeam(in: index))
        }
        let (most, needed) = (rounds.reduce(0) { $0 + $1.1 * $1.2 }, scenario.visits.count)
        guard most < needed else { return [] }
        let parts = rounds.map { round, teams, visits in
            Wording(
                zh: "\(round.name)\(teams)个组×\(visits)次", en: "\(round.name) \(teams) × \(visits)")
        }.joined(Wording(zh: "，", en: ", "))
        return [
            Wording(
                zh: "时间不够：\(parts.zh)，合计至多\(most)次，需要\(needed)次。",
                en: "Not enough time: teams × visits of a team: \(parts.en); \(most) at most, and \(needed) are needed."
            )
        ]
    }

    /// Where no round can field a single team, why the first cannot.
    private var people: [Wording] {
        let lacks = scenario.rounds.indices.map(lack(in:))
        guard !lacks.isEmpty, lacks.allSatisfy({ $0 != nil }), let first = lacks[0] else { return [] }
        return [first]
    }

    private func lack(in round: Int) -> Wording? {
        let settings = scenario.settings
        let name = scenario.rounds[round].name
        let able = scenario.people.indices.filter { person in
            formulation.groups(of: round).contains { formulation.member(person, $0) != nil }
        }
        for seat in Formulation.seats(in: scenario) {
            let holders = able.filter { person in
                formulation.groups(of: round).contains { formulation.seat(seat, person, $0) != nil }
            }
            guard holders.isEmpty else { continue }
            return Wording(
                zh: "\(name)没有人可任\(seat.wording.zh)。", en: "Nobody can be \(seat.wording.en) in \(name).")
        }
        let mix = settings.composition
        let demands: [(InspectorKind?, Int)] = [
            (.leadingCadre, mix.leadingCadres), (.staff, mix.staff), (.expert, mix.experts),
            (nil, settings.teamSize.lowerBound),
        ]
        for (kind, least) in demands {
            let most = available(able.filter { kind == nil || scenario.people[$0].kind == kind }, in: round)
            guard most < least else { continue }
            let what = kind?.wording ?? Wording(zh: "人员", en: "people in all")
            return Wording(
                zh: "\(name)一个组至少需要\(least)名\(what.zh)，各单位抽调上限之内至多\(most)名。",
                en: "A team of \(name) needs at least \(least) (\(what.en)); units can spare \(most).")
        }
        return nil
    }

    /// How many of `people` their units can spare at once on the unit's best day.
    private func available(_ people: [Int], in round: Int) -> Int {
        Dictionary(grouping: people) { scenario.people[$0].unit }.reduce(0) { sum, entry in
            let days = scenario.rounds[round].window
            let most = days.map { day in scenario.unit(entry.key)?.capacity(on: day) ?? 0 }.max() ?? 0
            return sum + min(most, entry.value.count)
        }
    }
}
