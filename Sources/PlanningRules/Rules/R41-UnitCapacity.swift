import CivilCalendar
import InspectionDomain
import LinearModel
import Wording

/// R41: member units support the people they send, within how many may be away at once, by date.
///
/// People are away on training days and on the days of the visits they attend. On the training day of a round
/// everybody on its rosters is away at once, so the usual capacity bounds the rosters of a round. Days on which
/// fewer may be away need rows of their own.
struct UnitCapacity: PlanningRule {
    let statement = RuleStatement(
        id: "R41", title: Wording(zh: "成员单位抽调上限", en: "Unit capacity"), article: "四(一)", force: .must,
        sentence: Wording(
            zh: "成员单位为派出人员提供支持保障；任何一天同时外派人数不超过该单位当日上限。",
            en:
                "Member units support the people they send; on no day are more of a unit's people away than it can spare."
        ),
        formula: "Σ_{p ∈ u, g ∈ r} y[p,g] ≤ c(u,d) + M·(1 − t[r,d]);  z[u,g,d] ≥ Σ_{p ∈ u} (y − e + b)[p,g,v] − "
            + "M·(1 − a[v,g,d]);  Σ_g z[u,g,d] ≤ c(u,d)")

    func post(in formulation: inout Formulation) {
        let away = awayAlready(in: formulation)
        for unit in formulation.scenario.units {
            let spare = Spare(unit: unit, away: away[unit.id] ?? [:])
            for round in formulation.scenario.rounds.indices {
                let capacities = formulation.trainings[round].map(spare.during)
                let bound = rosterBound(spare, round, capacities, in: formulation)
                postTraining(unit, round, capacities, most: bound, in: &formulation)
                postVisits(spare, round, rosterBound: bound, in: &formulation)
            }
        }
    }

    /// How many of a unit may be away beside those who are already on a visit that has begun.
    private struct Spare {
        let unit: MemberUnit
        /// Who is away already, by day.
        let away: [Day: Set<PersonID>]

        func on(_ day: Day) -> Int { max(0, unit.capacity(on: day) - (away[day]?.count ?? 0)) }

        func during(_ days: DayRange) -> Int { days.map(on).min() ?? unit.capacity }
    }

    /// Who is on a visit that has begun, by unit and day.
    private func awayAlready(in formulation: Formulation) -> [UnitID: [Day: Set<PersonID>]] {
        guard let baseline = formulation.scenario.replanning?.baseline else { return [:] }
        var away: [UnitID: [Day: Set<PersonID>]] = [:]
        // Without O1 a team could be on another visit meanwhile, and its people would be counted twice.
        for case let visit? in formulation.settled
        where !formulation.scope.relaxes(GapBetweenVisits.instance(in: visit.round.text)) {
            for person in baseline.attendance(of: visit) {
                guard let unit = formulation.scenario.person(person)?.unit else { continue }
                for day in visit.days { away[unit, default: [:]][day, default: []].insert(person) }
            }
        }
        return away
    }

    private func postTraining(
        _ unit: MemberUnit, _ round: Int, _ capacities: [Int], most: Int, in formulation: inout Formulation
    ) {
        let away = sum(formulation.groups(of: round).map { formulation.roster($0, of: unit.id) })
        guard !away.terms.isEmpty else { return }
        // A training that has been held is over: days count by themselves from now on.
        guard formulation.heldTrainings[round] == nil else { return }
        let teams = formulation.groups(of: round).reduce(0) { $0 + $1.maximumTeams }
        // R10 bounds how many of the unit there can be.
        let isBounded = formulation.boundsTeamSize(in: round)
        let possible =
            isBounded
            ? min(away.terms.count, teams * formulation.scenario.settings.teamSize.upperBound) : away.terms.count
        let named = instance(unit.id.text, formulation.scenario.rounds[round].id.text)
        if most < possible { formulation.row(named, aspect: "training", away <= most) }
        for capacity in Set(capacities).sorted() where capacity < most {
            let then = sum(zip(capacities, formulation.trainingVariables[round]).filter { $0.0 == capacity }.map(\.1))
            formulation.row(
                named, aspect: "training,\(capacity)",
                away + (most - capacity) * then <= most)
        }
    }

    /// Rows for days on which fewer may be away than the rosters of the round could send.
    private func postVisits(_ spare: Spare, _ round: Int, rosterBound: Int, in formulation: inout Formulation) {
        let days = days(of: spare, in: round, formulation).filter { $0.1 < rosterBound }
        guard !days.isEmpty else { return }
        let crews = formulation.groups(of: round).compactMap {
            Crew(of: spare.unit, in: $0, rosterBound: rosterBound, formulation)
        }
        let named = instance(spare.unit.id.text, formulation.scenario.rounds[round].id.text)
        for (day, capacity) in days {
            let loads = crews.compactMap { postLoad(of: $0, on: day, named, in: &formulation) }
            if !loads.isEmpty {
                formulation.row(named, aspect: day.description, sum(loads) <= capacity)
            }
        }
    }

    /// The people of a unit in one team.
    private struct Crew {
        let unit: UnitID
        let group: TeamGroup
        let roster: LinearExpression
        /// Substitutes less excused members, by visit.
        let changes: [LinearExpression]
        /// How many there can be.
        let most: Int

        /// None where nobody of the unit can be in the group. Of teams that are not told apart nothing can be said of
        /// single days; leaving them out is a relaxation.
        init?(of unit: MemberUnit, in group: TeamGroup, rosterBound: Int, _ formulation: Formulation) {
            guard group.isOneTeam else { return nil }
            let roster = formulation.roster(group, of: unit.id)
            guard !roster.terms.isEmpty else { return nil }
            self.unit = unit.id
            self.group = group
            self.roster = roster
            changes = formulation.scenario.visits.indices.map { visit in
                formulation.attendanceChange(visit, by: group) { $0.unit == unit.id }
            }
            most = min(rosterBound, roster.terms.count)
        }
    }

    /// `z[u,g,d]` with its rows: how many of a crew are away on `day`; `nil`: its team can be on no visit then.
    private func postLoad(
        of crew: Crew, on day: Day, _ named: RuleInstance, in formulation: inout Formulation
    ) -> Variable? {
        guard let active = formulation.active(crew.group, on: day) else { return nil }
        let name = formulation.name(crew.group)
        let load = formulation.variable("z[\(crew.unit),\(name),\(day)]", .integer, upper: crew.most)
        for (visit, change) in crew.changes.enumerated() where !change.terms.isEmpty {
            postVisit(visit, of: crew, on: day, load, named, in: &formulation)
        }
        // Without O1 a team could make two visits at once, which `a[g,d]` cannot count.
        guard !formulation.isOneVisitAtATime(crew.group) || crew.changes.contains(where: { !$0.terms.isEmpty }) else {
            formulation.row(
                named, aspect: "\(day),\(name)",
                LinearExpression(load) >= crew.roster - crew.most * (1 - LinearExpression(active)))
            return load
        }
        // Visits of this team without exceptions of this unit.
        for (visit, change) in crew.changes.enumerated() where change.terms.isEmpty {
            postVisit(visit, of: crew, on: day, load, named, in: &formulation)
        }
        return load
    }

    /// Whoever of a crew is present on a visit is away on each of its days.
    private func postVisit(
        _ visit: Int, of crew: Crew, on day: Day, _ load: Variable, _ named: RuleInstance,
        in formulation: inout Formulation
    ) {
        let change = crew.changes[visit]
        let there = formulation.held(visit, by: crew.group) { $0.days.contains(day) }
        guard !there.terms.isEmpty || !change.terms.isEmpty else { return }
        let request = formulation.scenario.visits[visit].id
        formulation.row(
            named, aspect: "\(day),\(formulation.name(crew.group)),\(request)",
            LinearExpression(load) >= crew.roster + change - crew.most * (1 - there))
    }

    /// Days of a round on which a row may be needed, with how many of the unit may be away.
    ///
    /// After the training only days on which a visit may begin or fewer may be away than the day before: whoever is
    /// away on another day was away on the last of these before it, when no more could be spared.
    private func days(of spare: Spare, in round: Int, _ formulation: Formulation) -> [(Day, Int)] {
        let spared = formulation.scenario.rounds[round].window.map { ($0, spare.on($0)) }
        guard formulation.heldTrainings[round] != nil else { return spared }
        let entries = Set(formulation.entryDays(of: round))
        return spared.enumerated().filter { index, day in
            entries.contains(day.0) || (index > 0 && spared[index - 1].1 > day.1)
        }
        .map(\.element)
    }

    /// How many of the unit the rosters of a round can hold, by the row of its training day, on which `capacities` say how
    /// many may be away; after that, by who there is.
    private func rosterBound(
        _ spare: Spare, _ round: Int, _ capacities: [Int], in formulation: Formulation
    ) -> Int {
        guard formulation.heldTrainings[round] == nil else {
            return formulation.people(of: spare.unit.id).filter { person in
                formulation.groups(of: round).contains { formulation.member(person, $0) != nil }
            }.count
        }
        // Where no day is left to train on, that is R28's affair.
        return capacities.max() ?? formulation.scenario.rounds[round].window.map(spare.on).max() ?? 0
    }

    func check(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        var away: [UnitID: [Day: Set<PersonID>]] = [:]
        func send(_ people: [PersonID], _ days: DayRange) {
            for person in people {
                guard let unit = scenario.person(person)?.unit else { continue }
                for day in days { away[unit, default: [:]][day, default: []].insert(person) }
            }
        }
        for round in plan.rounds {
            send(round.trainees, round.training)
        }
        for visit in plan.visits {
            send(plan.attendance(of: visit), visit.days)
        }
        return scenario.units.flatMap { unit -> [Violation] in
            (away[unit.id] ?? [:]).sorted { $0.key < $1.key }.compactMap { day, people in
                let capacity = unit.capacity(on: day)
                guard people.count > capacity else { return nil }
                let names = people.sorted().map { Wording(same: scenario.name($0)) }.joined()
                return Violation(
                    instance(unit.id.text, day.description),
                    Wording(
                        zh: "\(unit.name)\(day)有\(people.count)人外派（\(names.zh)），当日上限\(capacity)人。",
                        en:
                            "\(people.count) people of \(unit.name) are away on \(day) (\(names.en)); it can spare \(capacity)."
                    ))
            }
        }
    }

    func origin(of instance: RuleInstance) -> InstanceOrigin { .row }

    func basis(of instance: RuleInstance, in scenario: Scenario) -> [String] { ["units", instance.parts[0]] }

    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording] {
        scenario.units.flatMap { unit in
            scenario.rounds.filter { instances.contains(instance(unit.id.text, $0.id.text)) }.map { round in
                let dips = unit.capacityChanges.filter { $0.days.overlaps(round.window) }.map {
                    Wording(
                        zh: "，\($0.days.lowerBound)至\($0.days.upperBound)至多\($0.capacity)人",
                        en: ", \($0.capacity) from \($0.days.lowerBound) to \($0.days.upperBound)")
                }.joined(Wording(same: ""))
                let able = scenario.list(scenario.people.filter { $0.unit == unit.id && $0.mayServe })
                return Wording(
                    zh: "\(round.name)\(unit.name)同时外派至多\(unit.capacity)人（含培训日）\(dips.zh)；其符合条件的\(able.zh)。",
                    en:
                        "In \(round.name) \(unit.name) can spare \(unit.capacity) at once, training included\(dips.en); of its "
                        + "people \(able.en) may serve.")
            }
        }
    }

    var example: RuleExample {
        .of { world in
            world.tables.units[0].capacityChanges = [
                CapacityChange(days: Day(2026, 4, 8)...Day(2026, 4, 8), capacity: 1)
            ]
        }
    }
}
