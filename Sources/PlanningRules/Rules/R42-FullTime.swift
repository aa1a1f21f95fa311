import CivilCalendar
import InspectionDomain
import LinearModel
import Wording

/// R42: people in post are detached from their unit: full time, one team at a time, no other duty that day.
struct FullTime: PlanningRule {
    let statement = RuleStatement(
        id: "R42", title: Wording(zh: "与原单位脱钩", en: "Full time"), article: "四(一)", force: .must,
        sentence: Wording(
            zh: "参加巡查期间在职人员与原单位工作脱钩：同一轮只在一个组，巡查期间不得请假或承担其他任务。",
            en:
                "During inspection people are detached: one team in a round, and no absence or other duty on the days of a "
                + "visit they attend."),
        formula: "Σ_{g ∈ r} y[p,g] + Σ_v b[p,g,v] ≤ 1;  y[p,g] + a[g,d] ≤ n[g] for days d on which p is away;  "
            + "with exceptions: y[p,g] + Σ_{o ∩ absence} x[v,o,g] ≤ n[g] + e[p,g,v]")

    func post(in formulation: inout Formulation) {
        let scenario = formulation.scenario
        let shortest = formulation.options.joined().map(\.days.dayCount).min() ?? 1
        for person in formulation.peopleOrder {
            let id = scenario.people[person].id
            for (index, round) in scenario.rounds.enumerated() {
                var duties = formulation.serves(person, in: index)
                for group in formulation.groups(of: index) { duties += formulation.substitutions(person, in: group) }
                guard !duties.terms.isEmpty else { continue }
                postPast(person, index, in: &formulation)
                if duties.terms.count > 1 {
                    formulation.row(instance(round.id.text), aspect: id.text, duties <= 1)
                }
                for absence in Set(formulation.absences(of: person)).sorted(by: { $0.lowerBound < $1.lowerBound })
                where absence.overlaps(round.window) {
                    for group in formulation.groups(of: index) where group.isFew {
                        // Days count a team's visits together: it makes one at a time (O1).
                        if formulation.scope.allowsExceptions || !formulation.isOneVisitAtATime(group) {
                            postByVisit(person, absence, group, in: &formulation)
                        } else {
                            let days = probes(of: absence, shortest: shortest)
                            postByDay(person, absence, days, group, in: &formulation)
                        }
                    }
                }
            }
        }
    }

    private func named(_ person: PersonID, _ absence: DayRange) -> RuleInstance {
        instance(person.text, "\(absence.lowerBound)..\(absence.upperBound)")
    }

    /// Whoever has been on a visit of one team of the round serves in no other. Where teams are not told apart nothing
    /// can be said: a relaxation.
    private func postPast(_ person: Int, _ round: Int, in formulation: inout Formulation) {
        let scenario = formulation.scenario
        let id = scenario.people[person].id
        let teams = Self.teamsServed(id, in: scenario.rounds[round].id, scenario)
        guard !teams.isEmpty else { return }
        for group in formulation.groups(of: round) where group.isOneTeam {
            guard teams != [group.firstTeam] else { continue }
            var duties = formulation.member(person, group).map { LinearExpression($0) } ?? LinearExpression()
            duties += formulation.substitutions(person, in: group)
            guard !duties.terms.isEmpty else { continue }
            formulation.row(
                instance(scenario.rounds[round].id.text), aspect: "\(id),\(group.firstTeam)", duties <= 0)
        }
    }

    /// Teams of a round on whose visits, as far as they have begun, `person` has been.
    private static func teamsServed(_ person: PersonID, in round: RoundID, _ scenario: Scenario) -> Set<Int> {
        guard let replanning = scenario.replanning else { return [] }
        return Set(
            replanning.settledVisits.filter {
                $0.round == round && replanning.baseline.attendance(of: $0).contains(person)
            }.map(\.team))
    }

    /// One row for each of `days`, a set such that every visit touching the absence must cover one.
    private func postByDay(
        _ person: Int, _ absence: DayRange, _ days: [Day], _ group: TeamGroup, in formulation: inout Formulation
    ) {
        guard let member = formulation.member(person, group) else { return }
        let id = formulation.scenario.people[person].id
        for day in days {
            guard let active = formulation.active(group, on: day) else { continue }
            formulation.row(
                named(id, absence), aspect: "\(day),\(formulation.name(group))",
                LinearExpression(member) + LinearExpression(active) <= formulation.used(group))
        }
    }

    /// Days such that a visit touches the absence exactly when it covers one of them: its ends, and between them
    /// one in every stretch as long as the shortest visit.
    private func probes(of absence: DayRange, shortest: Int) -> [Day] {
        var days = Set(stride(from: absence.lowerBound, through: absence.upperBound, by: shortest))
        days.insert(absence.upperBound)
        return days.sorted()
    }

    private func postByVisit(
        _ person: Int, _ absence: DayRange, _ group: TeamGroup, in formulation: inout Formulation
    ) {
        guard let member = formulation.member(person, group) else { return }
        let id = formulation.scenario.people[person].id
        for (visit, request) in formulation.scenario.visits.enumerated() {
            let touching = formulation.held(visit, by: group) { absence.overlaps($0.days) }
            guard !touching.terms.isEmpty else { continue }
            var allowed = formulation.used(group)
            if let excused = formulation.excused(person, group, visit) { allowed.add(1, excused) }
            formulation.row(
                named(id, absence), aspect: "\(request.id),\(formulation.name(group))",
                LinearExpression(member) + touching <= allowed)
        }
    }

    func check(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        var violations: [Violation] = []
        for round in plan.rounds {
            let duties = duties(in: round, of: plan, scenario)
            for (person, teams) in duties.sorted(by: { $0.key < $1.key })
            where teams.count > 1 || !Self.teamsServed(person, in: round.id, scenario).isSubset(of: teams) {
                violations.append(
                    Violation(
                        instance(person.text, round.id.text),
                        Wording(
                            zh: "\(scenario.name(person))在\(scenario.name(round.id))同时承担多个组或替补任务。",
                            en:
                                "\(scenario.name(person)) has more than one team or substitution in \(scenario.name(round.id))."
                        )))
            }
        }
        for visit in plan.visits {
            for person in plan.attendance(of: visit) {
                for absence in scenario.absences(of: person) where absence.overlaps(visit.days) {
                    violations.append(
                        Violation(
                            instance(person.text, visit.id.text),
                            Wording(
                                zh:
                                    "\(scenario.name(person))\(absence.lowerBound)至\(absence.upperBound)请假，与\(scenario.name(visit.street))"
                                    + "的巡查（\(visit.entry)至\(visit.exit)）重叠。",
                                en:
                                    "\(scenario.name(person)) is away from \(absence.lowerBound) to \(absence.upperBound), during the "
                                    + "visit to \(scenario.name(visit.street)) (\(visit.entry) to \(visit.exit)).")))
                }
            }
        }
        return violations
    }

    /// The teams for which each person is on duty in a round, once for a roster and once for each substitution; what has
    /// happened is no duty any more.
    private func duties(
        in round: PlannedRound, of plan: Plan, _ scenario: Scenario
    ) -> [PersonID: [Int]] {
        let open = plan.visits.filter { $0.round == round.id && !scenario.isSettled($0.id) }
        let begun = scenario.replanning?.begunTeams(of: round.id) ?? []
        var duties: [PersonID: [Int]] = [:]
        for team in round.teams where !begun.contains(team.number) || open.contains(where: { $0.team == team.number }) {
            for person in Set(team.members.map(\.person)) { duties[person, default: []].append(team.number) }
        }
        for visit in open {
            for person in visit.substitutes { duties[person, default: []].append(visit.team) }
        }
        return duties
    }

    func origin(of instance: RuleInstance) -> InstanceOrigin { instance.parts.count == 1 ? .term : .row }

    func basis(of instance: RuleInstance, in scenario: Scenario) -> [String] {
        origin(of: instance) == .row ? ["absences", instance.parts[0]] : [id.text] + instance.parts
    }

    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording] {
        let rounds = scenario.rounds.filter { instances.contains(instance($0.id.text)) }.map {
            Wording(zh: "\($0.name)每人只参加一个组。", en: "Nobody is in two teams of \($0.name).")
        }
        let absences = scenario.absences.filter { instances.contains(named($0.person, $0.days)) }.map { absence in
            let reason = absence.reason.isEmpty ? "" : "（\(absence.reason)）"
            return Wording(
                zh: "\(scenario.name(absence.person))\(absence.days.lowerBound)至\(absence.days.upperBound)不在\(reason)。",
                en:
                    "\(scenario.name(absence.person)) is away from \(absence.days.lowerBound) to \(absence.days.upperBound)"
                    + (absence.reason.isEmpty ? "." : " (\(absence.reason))."))
        }
        return rounds + absences
    }

    var example: RuleExample {
        .of(setting: { world in
            world.tables.absences = [Absence(person: "赵丙", days: Day(2026, 3, 23)...Day(2026, 4, 3))]
        }) { world in
            world.tables.absences[0].days = Day(2026, 3, 23)...Day(2026, 4, 6)
        }
    }
}
