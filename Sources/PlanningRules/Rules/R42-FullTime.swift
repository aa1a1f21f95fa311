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
        for person in formulation.peopleOrder {
            let id = scenario.people[person].id
            for (index, round) in scenario.rounds.enumerated() {
                var duties = formulation.serves(person, in: index)
                for group in formulation.groups(of: index) {
                    for visit in scenario.visits.indices {
                        if let variable = formulation.substitute(person, group, visit) { duties.add(1, variable) }
                    }
                }
                guard !duties.terms.isEmpty else { continue }
                if duties.terms.count > 1 {
                    formulation.row(instance(round.id.text), aspect: id.text, duties <= 1)
                }
                for absence in Set(scenario.absences(of: id)).sorted(by: { $0.lowerBound < $1.lowerBound })
                where absence.overlaps(round.window) {
                    for group in formulation.groups(of: index) {
                        // Days count a team's visits together: it makes one at a time (O1).
                        if formulation.scope.allowsExceptions || !formulation.isOneVisitAtATime(group) {
                            postByVisit(person, absence, group, in: &formulation)
                        } else {
                            postByDay(person, absence, group, in: &formulation)
                        }
                    }
                }
            }
        }
    }

    private func named(_ person: PersonID, _ absence: DayRange) -> RuleInstance {
        instance(person.text, "\(absence.lowerBound)..\(absence.upperBound)")
    }

    /// One row for each day of a set that every visit touching the absence must cover.
    private func postByDay(_ person: Int, _ absence: DayRange, _ group: TeamGroup, in formulation: inout Formulation) {
        guard let member = formulation.member(person, group) else { return }
        let id = formulation.scenario.people[person].id
        for day in probes(of: absence, in: formulation) {
            guard let active = formulation.active(group, on: day) else { continue }
            formulation.row(
                named(id, absence), aspect: "\(day),\(formulation.name(group))",
                LinearExpression(member) + LinearExpression(active) <= formulation.used(group))
        }
    }

    /// Days such that a visit touches the absence exactly when it covers one of them: its ends, and between them
    /// one in every stretch as long as the shortest visit.
    private func probes(of absence: DayRange, in formulation: Formulation) -> [Day] {
        let shortest = formulation.options.joined().map(\.days.dayCount).min() ?? 1
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
            let visits = plan.visits.filter { $0.round == round.id }
            let duties = round.teams.flatMap { team in Set(team.members.map(\.person)) } + visits.flatMap(\.substitutes)
            for person in Set(duties).sorted() where duties.filter({ $0 == person }).count > 1 {
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
