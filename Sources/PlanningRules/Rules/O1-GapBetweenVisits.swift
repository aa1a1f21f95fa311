import CivilCalendar
import InspectionDomain
import LinearModel
import Wording

/// O1: a team makes one visit at a time, and has time for its report before the next (reading 6, for R30).
struct GapBetweenVisits: PlanningRule {
    let statement = RuleStatement(
        id: "O1", title: Wording(zh: "两次巡查之间的间隔", en: "Time between two visits"), article: "", force: .office,
        sentence: Wording(
            zh: "同一巡查组一次只巡查一个街道；前一次结束与下一次进驻之间留足撰写报告的工作日。",
            en: "A team makes one visit at a time, with the office's number of working days between two for its report."
        ),
        formula: "Σ_v Σ_{o: entry ≤ d ≤ exit + gap} x[v,o,g] ≤ n[g] for each entry day d;  implied: "
            + "Σ_v x[v,·,g] ≤ B(r)·n[g], B(r) visits fit a team")

    /// The rule in one round.
    static func instance(in round: String) -> RuleInstance { RuleInstance(RuleID("O1"), [round]) }

    /// The last day on which the team that leaves on `exit` cannot yet enter the next street.
    static func blocked(after exit: Day, _ scenario: Scenario) -> Day {
        scenario.calendar.adding(workingDays: max(0, scenario.settings.gapWorkingDays), to: exit)
    }

    func post(in formulation: inout Formulation) {
        let scenario = formulation.scenario
        var release: [Day: Day] = [:]
        for option in formulation.options.joined() where release[option.exit] == nil {
            release[option.exit] = Self.blocked(after: option.exit, scenario)
        }
        for group in formulation.groups {
            let (name, named) = (formulation.name(group), Self.instance(in: formulation.round(of: group)))
            // No team makes more visits than fit its window: it follows from the rows below, and sharpens the relaxation.
            let most = formulation.mostVisitsPerTeam(in: group.round)
            let made = sum(scenario.visits.indices.map { formulation.held($0, by: group) })
            if !made.terms.isEmpty {
                formulation.row(named, aspect: "most,\(name)", made <= most * formulation.used(group))
            }
            postRelease(of: group, in: &formulation)
            // Intervals that share a day share the first day of one of them: entry days suffice. With several
            // teams in a group, at most n open at once means n teams can serve them all: interval graphs are perfect.
            for day in formulation.entryDays(of: group.round) {
                let open = sum(
                    scenario.visits.indices.map { visit in
                        formulation.held(visit, by: group) {
                            $0.entry <= day && day <= release[$0.exit, default: $0.exit]
                        }
                    })
                guard open.terms.count > 1 else { continue }
                formulation.row(named, aspect: "\(name),\(day)", open <= formulation.used(group))
            }
        }
    }

    /// A team that has begun a visit is free for the next when that is over and its report written. Where teams are not
    /// told apart another may be free: left out, a relaxation.
    private func postRelease(of group: TeamGroup, in formulation: inout Formulation) {
        let scenario = formulation.scenario
        guard group.isOneTeam, let exit = formulation.begun(by: group).map(\.days.upperBound).max() else { return }
        let release = Self.blocked(after: exit, scenario)
        let early = sum(scenario.visits.indices.map { formulation.held($0, by: group) { $0.entry <= release } })
        guard !early.terms.isEmpty else { return }
        formulation.row(
            Self.instance(in: formulation.round(of: group)), aspect: "release,\(formulation.name(group)),\(release)",
            early <= 0)
    }

    func check(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        var violations: [Violation] = []
        for round in plan.rounds {
            for team in round.teams {
                let visits = plan.visits(of: team.number, in: round.id)
                for (earlier, later) in zip(visits, visits.dropFirst())
                where later.entry <= Self.blocked(after: earlier.days.upperBound, scenario) {
                    violations.append(
                        Violation(
                            instance("\(round.id)/\(team.number)", later.entry.description),
                            Wording(
                                zh:
                                    "\(scenario.name(round.id))第\(team.number)组\(earlier.exit)离开\(scenario.name(earlier.street))、"
                                    + "\(later.entry)进驻\(scenario.name(later.street))，间隔不足\(scenario.settings.gapWorkingDays)个工作日。",
                                en:
                                    "Team \(team.number) of \(scenario.name(round.id)) leaves \(scenario.name(earlier.street)) on "
                                    + "\(earlier.exit) and enters \(scenario.name(later.street)) on \(later.entry), with fewer than "
                                    + "\(scenario.settings.gapWorkingDays) working days between.")))
                }
            }
        }
        return violations
    }

    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording] {
        let gap = scenario.settings.gapWorkingDays
        return scenario.rounds.filter { instances.contains(Self.instance(in: $0.id.text)) }.map { round in
            Wording(
                zh: "\(round.name)一个组一次只巡查一个街道，两次之间留\(gap)个工作日。",
                en: "A team of \(round.name) makes one visit at a time, with \(gap) working days between two.")
        }
    }

    var example: RuleExample {
        .of { world in
            world.plan.visits[1].entry = Day(2026, 3, 25)
            world.plan.visits[1].exit = Day(2026, 4, 7)
        }
    }
}
