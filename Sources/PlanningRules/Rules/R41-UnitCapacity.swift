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
        for unit in formulation.scenario.units {
            for round in formulation.scenario.rounds.indices {
                postTraining(unit, round, in: &formulation)
                postVisits(unit, round, in: &formulation)
            }
        }
    }

    private func postTraining(_ unit: MemberUnit, _ round: Int, in formulation: inout Formulation) {
        let id = formulation.scenario.rounds[round].id
        let away = sum(formulation.groups(of: round).map { formulation.roster($0) { $0.unit == unit.id } })
        guard !away.terms.isEmpty else { return }
        // A training that has been held is over: days count by themselves from now on.
        guard formulation.heldTrainings[round] == nil else { return }
        let choices = formulation.trainings[round]
        let capacities = Dictionary(
            uniqueKeysWithValues: choices.map { ($0, self.capacity(of: unit, during: $0, in: formulation)) })
        let most = trainingBound(unit, round, in: formulation)
        let teams = formulation.groups(of: round).reduce(0) { $0 + $1.maximumTeams }
        // R10 bounds how many of the unit there can be.
        let isBounded = formulation.boundsTeamSize(in: round)
        let possible =
            isBounded
            ? min(away.terms.count, teams * formulation.scenario.settings.teamSize.upperBound) : away.terms.count
        let named = instance(unit.id.text, id.text)
        if most < possible { formulation.row(named, aspect: "training", away <= most) }
        for capacity in Set(capacities.values).sorted() where capacity < most {
            let then = formulation.training(round) { capacities[$0] == capacity }
            formulation.row(
                named, aspect: "training,\(capacity)",
                away + (most - capacity) * then <= most)
        }
    }

    private func capacity(of unit: MemberUnit, during days: DayRange, in formulation: Formulation) -> Int {
        days.map { spare(unit, on: $0, in: formulation) }.min() ?? unit.capacity
    }

    /// How many may be away beside those who are already on a visit that has begun.
    private func spare(_ unit: MemberUnit, on day: Day, in formulation: Formulation) -> Int {
        // Without O1 a team could be on another visit meanwhile, and its people would be counted twice.
        let running = formulation.settled.compactMap { $0 }.filter {
            $0.days.contains(day) && !formulation.scope.relaxes(GapBetweenVisits.instance(in: $0.round.text))
        }
        guard !running.isEmpty,
            let baseline = formulation.scenario.replanning?.baseline
        else { return unit.capacity(on: day) }
        let away = Set(running.flatMap { baseline.attendance(of: $0) }).filter {
            formulation.scenario.person($0)?.unit == unit.id
        }
        return max(0, unit.capacity(on: day) - away.count)
    }

    /// Rows for days on which fewer may be away than the rosters of the round could send.
    private func postVisits(_ unit: MemberUnit, _ round: Int, in formulation: inout Formulation) {
        let scenario = formulation.scenario
        let groups = formulation.groups(of: round)
        // Where teams are not told apart nothing can be said of single days; leaving the rows out is a relaxation.
        guard groups.allSatisfy(\.isOneTeam), !groups.isEmpty else { return }
        let named = instance(unit.id.text, scenario.rounds[round].id.text)
        let rosterBound = trainingBound(unit, round, in: formulation)
        for (day, capacity) in days(of: unit, in: round, formulation) where capacity < rosterBound {
            var loads: [Variable] = []
            for group in groups {
                let ofUnit = { (person: Inspector) in person.unit == unit.id }
                let roster = formulation.roster(group, where: ofUnit)
                guard !roster.terms.isEmpty, let active = formulation.active(group, on: day) else { continue }
                let most = min(rosterBound, roster.terms.count)
                let load = formulation.variable(
                    "z[\(unit.id),\(formulation.name(group)),\(day)]", .integer, upper: most)
                loads.append(load)
                // Without O1 a team could make two visits at once, which `a[g,d]` cannot count.
                var covered = !formulation.isOneVisitAtATime(group)
                for visit in scenario.visits.indices {
                    let change = formulation.attendanceChange(visit, by: group, where: ofUnit)
                    guard !change.terms.isEmpty else { continue }
                    covered = true
                    let there = formulation.held(visit, by: group) { $0.days.contains(day) }
                    formulation.row(
                        named, aspect: "\(day),\(formulation.name(group)),\(scenario.visits[visit].id)",
                        LinearExpression(load) >= roster + change - most * (1 - there))
                }
                if covered {
                    // Visits of this team without exceptions of this unit.
                    for visit in scenario.visits.indices
                    where formulation.attendanceChange(visit, by: group, where: ofUnit).terms.isEmpty {
                        let there = formulation.held(visit, by: group) { $0.days.contains(day) }
                        guard !there.terms.isEmpty else { continue }
                        formulation.row(
                            named, aspect: "\(day),\(formulation.name(group)),\(scenario.visits[visit].id)",
                            LinearExpression(load) >= roster - most * (1 - there))
                    }
                } else {
                    formulation.row(
                        named, aspect: "\(day),\(formulation.name(group))",
                        LinearExpression(load) >= roster - most * (1 - LinearExpression(active)))
                }
            }
            if !loads.isEmpty {
                formulation.row(named, aspect: day.description, sum(loads) <= capacity)
            }
        }
    }

    /// Days of a round on which a row may be needed, with how many of the unit may be away.
    ///
    /// After the training only days on which a visit may begin or fewer may be away than the day before: whoever is
    /// away on another day was away on the last of these before it, when no more could be spared.
    private func days(of unit: MemberUnit, in round: Int, _ formulation: Formulation) -> [(Day, Int)] {
        let spared = formulation.scenario.rounds[round].window.map { ($0, spare(unit, on: $0, in: formulation)) }
        guard formulation.heldTrainings[round] != nil else { return spared }
        let entries = Set(formulation.entryDays(of: round))
        return spared.enumerated().filter { index, day in
            entries.contains(day.0) || (index > 0 && spared[index - 1].1 > day.1)
        }
        .map(\.element)
    }

    /// How many of the unit the rosters of a round can hold, by the row of its training day; after that, by who there is.
    private func trainingBound(_ unit: MemberUnit, _ round: Int, in formulation: Formulation) -> Int {
        guard formulation.heldTrainings[round] == nil else {
            return formulation.peopleOrder.filter { person in
                formulation.scenario.people[person].unit == unit.id
                    && formulation.groups(of: round).contains { formulation.member(person, $0) != nil }
            }.count
        }
        let choices = formulation.trainings[round].map { capacity(of: unit, during: $0, in: formulation) }
        // Where no day is left to train on, that is R28's affair.
        return choices.max()
            ?? formulation.scenario.rounds[round].window.map { spare(unit, on: $0, in: formulation) }.max() ?? 0
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
