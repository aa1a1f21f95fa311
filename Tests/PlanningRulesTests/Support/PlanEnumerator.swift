import CivilCalendar
import InspectionDomain
import PlanningRules

/// Lists the plans of a `PlanSpace`, leaving out early what cannot obey: a choice that some rule's check rejects
/// in a plan made of nothing else. Only checks are asked, never a model.
///
/// A check that finds fault with a part finds it with the whole as long as it looks at that part alone; the rule
/// lists below say which checks those are.
struct PlanEnumerator {
    let space: PlanSpace
    private var scenario: Scenario { space.scenario }

    /// Rules that judge a visit by itself.
    private static let visitRules = rules("R04", "R05", "R06", "R16", "R27", "R29", "R37", "O3")
    /// Rules that judge a roster by itself.
    private static let rosterRules = rules("R10", "R11", "R12", "R13", "R21", "O2")
    /// Rules that judge visits and trainings, whoever makes them.
    private static let dateRules = rules("R02", "R03", "R06", "R07", "R28", "O1", "O3")
    /// Rules that judge the rosters of a year, wherever they go.
    private static let peopleRules = rules("R42")

    private static func rules(_ ids: String...) -> [any PlanningRule] {
        Catalogue.rules.filter { ids.contains($0.id.text) }
    }

    init(_ world: TinyWorld) {
        space = PlanSpace(world.scenario, allowsExceptions: world.allowsExceptions)
    }

    init(_ scenario: Scenario, allowsExceptions: Bool) {
        space = PlanSpace(scenario, allowsExceptions: allowsExceptions)
    }

    /// Every plan whose dates and rosters, each by itself, obey; among them are all plans that obey every rule.
    func plans() -> [Plan] {
        let rosters = sound(rosters: space.rosters)
        var plans: [Plan] = []
        var cache: [AbsenceKey: [PlannedVisit]] = [:]
        for dates in datedPlans() {
            for staffed in staff(dates, with: rosters) {
                let whole = space.allowsExceptions ? withExceptions(staffed, &cache) : [staffed]
                plans += whole.map { space.recorded($0, keepingTeams: true) }
            }
        }
        return plans
    }

    /// Rosters that obey by themselves.
    func sound(rosters: [[RosterEntry]]) -> [[RosterEntry]] {
        guard let round = scenario.rounds.first else { return [] }
        return rosters.filter { roster in
            let team = PlannedTeam(number: 1, members: roster)
            let training = round.window.lowerBound...round.window.lowerBound
            return obeys(
                Plan(rounds: [PlannedRound(id: round.id, training: training, teams: [team])], visits: []),
                Self.rosterRules)
        }
    }

    /// Plans with visits, teams without members and trainings, whose dates obey.
    private func datedPlans() -> [Plan] {
        var partial: [[PlannedVisit]] = [[]]
        for choices in space.visitChoices {
            let sound = choices.filter { isOpen($0) && obeys(Plan(rounds: [], visits: [$0]), Self.visitRules) }
            partial = partial.flatMap { visits in
                sound.map { visits + [$0] }.filter { keepsDistances($0) }
            }
        }
        return partial.filter { space.isCanonical($0) }.flatMap { visits in
            let rounds = scenario.rounds.indices.filter { index in
                visits.contains { $0.round == scenario.rounds[index].id }
            }
            var plans = [Plan(rounds: [], visits: visits)]
            for index in rounds {
                let id = scenario.rounds[index].id
                let numbers = Set(visits.filter { $0.round == id }.map(\.team)).sorted()
                plans = plans.flatMap { plan in
                    space.trainings[index].map { training in
                        let round = PlannedRound(
                            id: id, training: training, teams: numbers.map { PlannedTeam(number: $0, members: []) })
                        return Plan(rounds: plan.rounds + [round], visits: visits)
                    }
                }
            }
            return plans.filter { obeys($0, Self.dateRules) }
        }
    }

    /// Whether a visit is as it was held, or is still to come.
    private func isOpen(_ visit: PlannedVisit) -> Bool {
        guard let replanning = scenario.replanning else { return true }
        guard let held = replanning.settledVisit(visit.id) else { return visit.entry >= replanning.asOf }
        return visit.isAsHeld(held, by: held.heldBy ?? [])
    }

    /// Whether the visits so far keep their distances; judged by the checks that need no training.
    private func keepsDistances(_ visits: [PlannedVisit]) -> Bool {
        let rounds = scenario.rounds.compactMap { round -> PlannedRound? in
            let numbers = Set(visits.filter { $0.round == round.id }.map(\.team)).sorted()
            guard !numbers.isEmpty else { return nil }
            let training = round.window.lowerBound...round.window.lowerBound
            return PlannedRound(
                id: round.id, training: training, teams: numbers.map { PlannedTeam(number: $0, members: []) })
        }
        return obeys(Plan(rounds: rounds, visits: visits), Self.distanceRules)
    }
    private static let distanceRules = rules("R06", "O1")

    private func staff(_ dates: Plan, with rosters: [[RosterEntry]]) -> [Plan] {
        var plans = [dates]
        for round in dates.rounds.indices {
            for team in dates.rounds[round].teams.indices {
                let choices = finishedRoster(dates.rounds[round].teams[team].number, dates.rounds[round].id, dates)
                plans = plans.flatMap { plan in
                    (choices.map { [$0] } ?? rosters).map { roster in
                        var staffed = plan
                        staffed.rounds[round].teams[team].members = PlannedTeam(number: 1, members: roster).members
                        return staffed
                    }.filter { team == 0 || obeys(Plan(rounds: $0.rounds, visits: []), Self.peopleRules) }
                }
            }
        }
        return plans
    }

    /// The roster of a team that does not go out again: it is what it was.
    private func finishedRoster(_ team: Int, _ round: RoundID, _ plan: Plan) -> [RosterEntry]? {
        guard plan.visits(of: team, in: round).allSatisfy({ scenario.isSettled($0.id) }) else { return nil }
        return scenario.replanning?.roster(of: team, in: round)
    }

    private struct AbsenceKey: Hashable {
        let visit: PlannedVisit
        let roster: [RosterEntry]
    }
    /// Rules that judge who may be missing from a visit or come to it. Those that judge who is then left (R10, R11,
    /// R12) are not among them: plans that break only these are the ones their rows must refuse.
    private static let attendanceRules = rules("R23", "R42", "R48")

    private func withExceptions(_ plan: Plan, _ cache: inout [AbsenceKey: [PlannedVisit]]) -> [Plan] {
        var lists = [[PlannedVisit]]([[]])
        for visit in plan.visits {
            guard let round = plan.round(visit.round), let team = plan.team(of: visit) else { continue }
            if scenario.isSettled(visit.id) {
                lists = lists.map { $0 + [visit] }
                continue
            }
            let key = AbsenceKey(visit: visit, roster: team.members)
            if cache[key] == nil {
                cache[key] = PlanSpace.absences(of: team.members, in: scenario).map { excused, substitutes in
                    var changed = visit
                    changed.excused = excused
                    changed.substitutes = substitutes
                    return changed
                }.filter { changed in
                    let alone = PlannedRound(id: round.id, training: round.training, teams: [team])
                    return obeys(Plan(rounds: [alone], visits: [changed]), Self.attendanceRules)
                }
            }
            lists = lists.flatMap { list in (cache[key] ?? []).map { list + [$0] } }
        }
        return lists.map { Plan(rounds: plan.rounds, visits: $0) }
    }

    private func obeys(_ plan: Plan, _ rules: [any PlanningRule]) -> Bool {
        Catalogue.violations(of: plan, in: scenario, rules: rules).isEmpty
    }
}
