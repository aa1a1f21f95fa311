import CivilCalendar
import InspectionDomain
import LinearModel
import Wording

/// O6: what begins before the day the office has frozen stays as the plan in force has it, although it has not happened.
///
/// Unlike what has happened (O5) it must obey every rule: where it cannot, no plan is possible before a shorter freeze.
struct Frozen: PlanningRule {
    let statement = RuleStatement(
        id: "O6", title: Wording(zh: "冻结部分不变", en: "What is frozen stays"), article: "", force: .office,
        sentence: Wording(
            zh: "调整方案时，在办公室确定的冻结日之前开始的巡查和培训，连同其巡查组的人员和席位，一律照原方案执行，也不在此前新增安排。",
            en:
                "When a plan is made again, visits and trainings that begin before the day the office has frozen stay as they "
                + "are, with their teams' people and seats, and nothing new begins before it."),
        formula:
            "x[v,o,g] = 1, t[r,d] = 1, y[p,g] and seats as before where entry, d < frozen day;  else entry(o), d ≥ it")

    private func instance(_ visit: VisitID) -> RuleInstance { instance("visit", visit.text) }

    func exclusions(of option: VisitOption, for visit: VisitRequest, in scenario: Scenario) -> [RuleInstance] {
        guard let replanning = scenario.replanning else { return [] }
        if let frozen = replanning.frozenVisit(visit.id) {
            let isSame =
                scenario.rounds[option.round].id == frozen.round && option.entry == frozen.entry
                && option.exit == frozen.exit
            return isSame ? [] : [instance(visit.id)]
        }
        return option.entry < replanning.frozenUntil ? [instance("before", replanning.frozenUntil.description)] : []
    }

    func exclusions(of days: DayRange, trainingOf round: Round, in scenario: Scenario) -> [RuleInstance] {
        guard let replanning = scenario.replanning else { return [] }
        if let frozen = training(of: round.id, replanning) {
            return days == frozen ? [] : [instance("training", round.id.text)]
        }
        return days.lowerBound < replanning.frozenUntil
            ? [instance("before", replanning.frozenUntil.description)] : []
    }

    /// Training days of the plan in force that must stay.
    private func training(of round: RoundID, _ replanning: Replanning) -> DayRange? {
        guard let training = replanning.baseline.round(round)?.training, training.lowerBound >= replanning.asOf,
            training.lowerBound < replanning.frozenUntil
        else { return nil }
        return training
    }

    /// Visits that must stay, as far as the scenario still asks for them.
    private func frozenVisits(_ scenario: Scenario) -> [PlannedVisit] {
        scenario.visits.compactMap { scenario.replanning?.frozenVisit($0.id) }
    }

    func post(in formulation: inout Formulation) {
        let scenario = formulation.scenario
        for frozen in frozenVisits(scenario) {
            guard let visit = scenario.visits.firstIndex(where: { $0.id == frozen.id }) else { continue }
            let own = formulation.groups.filter { isTeam($0, of: frozen, in: formulation) }
            formulation.row(instance(frozen.id), aspect: "team", sum(own.map { formulation.held(visit, by: $0) }) >= 1)
        }
        for group in formulation.groups
        where frozenVisits(scenario).contains(where: { isTeam(group, of: $0, in: formulation) }) {
            postRoster(of: group, in: &formulation)
        }
    }

    private func isTeam(_ group: TeamGroup, of visit: PlannedVisit, in formulation: Formulation) -> Bool {
        formulation.scenario.rounds[group.round].id == visit.round
            && (!group.isOneTeam || group.firstTeam == visit.team)
    }

    /// Everybody who is on the roster, in the seat they have, and nobody else.
    private func postRoster(of group: TeamGroup, in formulation: inout Formulation) {
        let scenario = formulation.scenario
        // Where teams are not told apart whoever stays may be in any of them: left out, a relaxation.
        guard group.isOneTeam, let replanning = scenario.replanning else { return }
        let name = formulation.name(group)
        let roster = replanning.roster(of: group.firstTeam, in: scenario.rounds[group.round].id)
        let position = Dictionary(uniqueKeysWithValues: scenario.people.enumerated().map { ($1.id, $0) })
        for entry in roster {
            let person = position[entry.person]
            let serves = person.flatMap { formulation.member($0, group) }.map { LinearExpression($0) }
            let seats =
                person.map { person in Seat.allCases.filter { formulation.seat($0, person, group) != nil } } ?? []
            let named = instance("roster", name)
            formulation.row(named, aspect: "\(entry.person),stays", (serves ?? LinearExpression()) >= 1)
            guard let person else { continue }
            for seat in seats {
                guard let variable = formulation.seat(seat, person, group) else { continue }
                formulation.row(
                    named, aspect: "\(entry.person),\(seat.rawValue)",
                    LinearExpression(variable) == (seat == entry.seat ? 1 : 0))
            }
        }
        let others = formulation.roster(group) { person in !roster.contains { $0.person == person.id } }
        formulation.row(instance("roster", name), aspect: "others", others <= 0)
    }

    func check(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        guard let replanning = scenario.replanning else { return [] }
        let frozen = frozenVisits(scenario)
        let moved = frozen.filter { was in
            plan.visit(was.id).map {
                $0.round != was.round || $0.team != was.team || $0.entry != was.entry || $0.exit != was.exit
            } ?? true
        }
        let teams = Set(frozen.map { TeamKey(round: $0.round, number: $0.team) })
        let restaffed = teams.filter { team in
            let members = plan.round(team.round)?.teams.first { $0.number == team.number }?.members
            return members != replanning.roster(of: team.number, in: team.round)
        }
        return moved.map { was in
            Violation(
                instance(was.id),
                Wording(
                    zh: "\(scenario.name(was.street))\(was.entry)进驻的巡查在冻结日\(replanning.frozenUntil)之前，方案却改动了它。",
                    en: "The visit to \(scenario.name(was.street)) from \(was.entry) is frozen until "
                        + "\(replanning.frozenUntil); the plan changes it."))
        }
            + restaffed.sorted { ($0.round, $0.number) < ($1.round, $1.number) }.map { team in
                Violation(
                    instance("roster", "\(team.round)/\(team.number)"),
                    Wording(
                        zh: "\(scenario.name(team.round))第\(team.number)组有冻结的巡查，方案却改动了它的人员或席位。",
                        en:
                            "Team \(team.number) of \(scenario.name(team.round)) makes a visit that is frozen; the plan changes "
                            + "its people or seats."))
            } + early(plan, replanning, in: scenario)
    }

    private struct TeamKey: Hashable {
        let round: RoundID
        let number: Int
    }

    /// What is new or moved before the frozen day.
    private func early(_ plan: Plan, _ replanning: Replanning, in scenario: Scenario) -> [Violation] {
        let visits = plan.visits.filter {
            $0.entry < replanning.frozenUntil && replanning.frozenVisit($0.id) == nil
                && replanning.settledVisit($0.id) == nil
        }
        let rounds = plan.rounds.filter { round in
            guard replanning.trainedRound(round.id) == nil else { return false }
            let frozen = training(of: round.id, replanning)
            return frozen.map { $0 != round.training } ?? (round.training.lowerBound < replanning.frozenUntil)
        }
        return visits.map { visit in
            Violation(
                instance("before", visit.id.text),
                Wording(
                    zh: "\(scenario.name(visit.street))的巡查改为\(visit.entry)进驻，在冻结日\(replanning.frozenUntil)之前。",
                    en:
                        "The visit to \(scenario.name(visit.street)) is now planned from \(visit.entry), before the frozen day "
                        + "\(replanning.frozenUntil)."))
        }
            + rounds.map { round in
                Violation(
                    instance("training", round.id.text),
                    Wording(
                        zh:
                            "\(scenario.name(round.id))的培训改为\(round.training.lowerBound)，在冻结日\(replanning.frozenUntil)之前有变动。",
                        en:
                            "The training of \(scenario.name(round.id)) is now on \(round.training.lowerBound), a change before "
                            + "the frozen day \(replanning.frozenUntil)."))
            }
    }

    func origin(of instance: RuleInstance) -> InstanceOrigin { .row }

    /// One day is frozen for all.
    func basis(of instance: RuleInstance, in scenario: Scenario) -> [String] { [id.text] }

    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording] {
        guard let replanning = scenario.replanning else { return [] }
        let frozen = replanning.frozenUntil
        return instances.map { instance in
            switch (instance.parts.first, instance.parts.last) {
            case ("visit", let id?):
                let visit = replanning.frozenVisit(VisitID(id))
                let street = visit.map { scenario.name($0.street) } ?? id
                return Wording(
                    zh: "\(street)\(visit?.entry.description ?? "")进驻的巡查在冻结日\(frozen)之前，照旧。",
                    en: "The visit to \(street) from \(visit?.entry.description ?? "") is frozen until \(frozen).")
            case ("training", let id?):
                let name = scenario.name(RoundID(id))
                return Wording(
                    zh: "\(name)的培训在冻结日\(frozen)之前，照旧。", en: "The training of \(name) is frozen until \(frozen).")
            case ("roster", let team?):
                return Wording(
                    zh: "\(team)组有冻结的巡查，人员和席位照旧。",
                    en: "The people and seats of team \(team) are frozen until \(frozen).")
            default:
                return Wording(
                    zh: "冻结日\(frozen)之前不新增巡查和培训。", en: "Nothing new is planned before \(frozen), which is frozen.")
            }
        }
    }

    var example: RuleExample {
        .of(setting: { world in
            world.tables.replanning = Replanning(
                of: world.plan, asOf: Day(2026, 2, 2), frozenUntil: Day(2026, 3, 16))
        }) { world in
            world.plan.rounds[0].teams[0].members[0].person = "李乙"
        }
    }
}
