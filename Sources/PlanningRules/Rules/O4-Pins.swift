import CivilCalendar
import InspectionDomain
import LinearModel
import Wording

/// O4: what the office has fixed by hand stays fixed; the planner decides the rest.
struct Pins: PlanningRule {
    let statement = RuleStatement(
        id: "O4", title: Wording(zh: "人工指定", en: "Fixed by hand"), article: "", force: .office,
        sentence: Wording(
            zh: "办公室已指定的人员、席位、街道、日期、培训日和组数按指定执行。",
            en: "People, seats, streets, days, trainings and numbers of teams that the office has fixed stay so."),
        formula: "the variable named by the pin is fixed")

    func exclusions(of option: VisitOption, for visit: VisitRequest, in scenario: Scenario) -> [RuleInstance] {
        scenario.pins.filter { pin in
            switch pin {
            case .entry(visit.id, let day): option.entry != day
            case .visit(visit.id, let round, _): scenario.rounds[option.round].id != round
            default: false
            }
        }.map(named)
    }

    func exclusions(of person: Inspector, from round: Round, in scenario: Scenario) -> [RuleInstance] {
        scenario.pins.filter { $0 == .notPerson(person.id, round: round.id, team: nil) }.map(named)
    }

    func exclusions(of days: DayRange, trainingOf round: Round, in scenario: Scenario) -> [RuleInstance] {
        scenario.pins.filter {
            if case .training(round.id, let day) = $0 { day != days.lowerBound } else { false }
        }.map(named)
    }

    private func named(_ pin: Pin) -> RuleInstance { instance(pin.sortKey) }

    /// Whether the pin speaks of what has happened, which nobody decides any more.
    private func isOver(_ pin: Pin, in scenario: Scenario) -> Bool {
        switch pin {
        case .entry(let visit, _), .visit(let visit, _, _): scenario.isSettled(visit)
        case .training(let round, _): scenario.replanning?.trainedRound(round) != nil
        default: false
        }
    }

    func post(in formulation: inout Formulation) {
        let scenario = formulation.scenario
        let people = Dictionary(uniqueKeysWithValues: scenario.people.enumerated().map { ($1.id, $0) })
        let rounds = Dictionary(uniqueKeysWithValues: scenario.rounds.enumerated().map { ($1.id, $0) })
        let visits = Dictionary(uniqueKeysWithValues: scenario.visits.enumerated().map { ($1.id, $0) })
        for pin in scenario.pins where !isOver(pin, in: scenario) {
            let named = named(pin)
            switch pin {
            case .person(let id, let round, let team):
                guard let person = people[id], let index = rounds[round] else { continue }
                let groups = groups(of: index, team, in: formulation)
                let serving = sum(groups.compactMap { formulation.member(person, $0) })
                let kept = sum(groups.map { self.kept($0, in: formulation) { $0.person == id } })
                formulation.row(named, aspect: "fixed", serving + kept >= 1)
            case .notPerson(let id, let round, let team?):
                guard let person = people[id], let index = rounds[round] else { continue }
                for group in groups(of: index, team, in: formulation) where group.isOneTeam {
                    if let member = formulation.member(person, group) {
                        formulation.row(named, aspect: "fixed", LinearExpression(member) <= 0)
                    }
                }
            case .personToStreet(let id, let street):
                guard let person = people[id] else { continue }
                postPersonToStreet(named, person, street, in: &formulation)
            case .seat(let seat, let id, let round):
                guard let person = people[id], let index = rounds[round] else { continue }
                let groups = formulation.groups(of: index)
                let kept = sum(
                    groups.map { self.kept($0, in: formulation) { $0 == RosterEntry(person: id, seat: seat) } })
                if seat == .member {
                    let seated = sum(
                        groups.flatMap { group in Seat.allCases.compactMap { formulation.seat($0, person, group) } })
                    let serving = sum(groups.compactMap { formulation.member(person, $0) })
                    formulation.row(named, aspect: "fixed", serving - seated + kept >= 1)
                } else {
                    let seated = sum(groups.compactMap { formulation.seat(seat, person, $0) })
                    formulation.row(named, aspect: "fixed", seated + kept >= 1)
                }
            case .together(let one, let other):
                guard let first = people[one], let second = people[other] else { continue }
                for group in formulation.groups {
                    let difference = member(first, group, formulation) - member(second, group, formulation)
                    // With several teams in a group both still serve in the same rounds.
                    formulation.row(named, aspect: formulation.name(group), difference == 0)
                }
            case .apart(let one, let other):
                guard let first = people[one], let second = people[other] else { continue }
                for group in formulation.groups {
                    let both = member(first, group, formulation) + member(second, group, formulation)
                    formulation.row(named, aspect: formulation.name(group), both <= formulation.used(group))
                }
            case .visit(let id, let round, let team?):
                guard let visit = visits[id], let index = rounds[round] else { continue }
                let groups = groups(of: index, team, in: formulation)
                formulation.row(named, aspect: "fixed", sum(groups.map { formulation.held(visit, by: $0) }) >= 1)
            case .training(let round, _):
                guard let index = rounds[round] else { continue }
                formulation.row(named, aspect: "fixed", formulation.training(index) >= 1)
            case .teams(let round, let count):
                guard let index = rounds[round] else { continue }
                postTeams(named, index, count, in: &formulation)
            case .notPerson, .visit, .entry:
                continue  // the choices that contradict the pin have been taken away
            }
        }
    }

    /// 1 where the roster of a team that does not go out again holds what the pin asks for. Where teams are not told
    /// apart it may: a relaxation.
    private func kept(
        _ group: TeamGroup, in formulation: Formulation, _ isAsked: (RosterEntry) -> Bool
    ) -> LinearExpression {
        if group.isOneTeam {
            return formulation.formerRoster(group).contains(where: isAsked)
                ? 1 - formulation.used(group) : LinearExpression()
        }
        let round = formulation.scenario.rounds[group.round].id
        let begun = Set(formulation.begun(by: group).map(\.team))
        let rosters = begun.flatMap { formulation.scenario.replanning?.roster(of: $0, in: round) ?? [] }
        return LinearExpression(rosters.contains(where: isAsked) ? 1 : 0)
    }

    /// Teams that have begun are there; the pin speaks of those beside them.
    private func postTeams(_ named: RuleInstance, _ round: Int, _ count: Int, in formulation: inout Formulation) {
        let groups = formulation.groups(of: round)
        let fresh = groups.filter { formulation.begun(by: $0).isEmpty }
        if groups.allSatisfy(\.isOneTeam) || fresh.count == groups.count {
            let begun = groups.count - fresh.count
            let teams = sum(fresh.map { formulation.used($0) })
            formulation.row(named, aspect: "fixed", teams == max(0, count - begun))
        } else {
            let begun = Set(groups.flatMap { formulation.begun(by: $0).map(\.team) }).count
            let teams = sum(groups.map { formulation.used($0) })
            formulation.row(named, aspect: "most", teams <= max(count, begun))
            formulation.row(named, aspect: "least", teams >= count - begun)
        }
    }

    private func groups(of round: Int, _ team: Int?, in formulation: Formulation) -> [TeamGroup] {
        formulation.groups(of: round).filter { !$0.isOneTeam || team == nil || $0.firstTeam == team }
    }

    private func member(_ person: Int, _ group: TeamGroup, _ formulation: Formulation) -> LinearExpression {
        formulation.member(person, group).map { LinearExpression($0) } ?? LinearExpression()
    }

    private func postPersonToStreet(
        _ named: RuleInstance, _ person: Int, _ street: StreetID, in formulation: inout Formulation
    ) {
        let scenario = formulation.scenario
        for (visit, request) in scenario.visits.enumerated() where request.street == street {
            for group in formulation.groups {
                let held = formulation.held(visit, by: group)
                guard !held.terms.isEmpty else { continue }
                var present = member(person, group, formulation)
                if let excused = formulation.excused(person, group, visit) { present.add(-1, excused) }
                if let substitute = formulation.substitute(person, group, visit) { present.add(1, substitute) }
                formulation.row(named, aspect: "\(request.id),\(formulation.name(group))", held <= present)
            }
        }
    }

    func check(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        scenario.pins.filter { !isOver($0, in: scenario) && !obeys(plan, $0, in: scenario) }.map { pin in
            Violation(
                named(pin),
                Wording(
                    zh: "未按办公室的指定执行：\(pin.wording(in: scenario).zh)。",
                    en: "Not as the office fixed it: \(pin.wording(in: scenario).en)."))
        }
    }

    private func obeys(_ plan: Plan, _ pin: Pin, in scenario: Scenario) -> Bool {
        func teams(_ round: RoundID, _ team: Int?) -> [PlannedTeam] {
            plan.round(round)?.teams.filter { team == nil || $0.number == team } ?? []
        }
        func has(_ team: PlannedTeam, _ person: PersonID) -> Bool { team.members.contains { $0.person == person } }
        switch pin {
        case .person(let person, let round, let team): return teams(round, team).contains { has($0, person) }
        case .notPerson(let person, let round, let team): return !teams(round, team).contains { has($0, person) }
        case .personToStreet(let person, let street):
            return plan.visits.filter { $0.street == street }.allSatisfy { plan.attendance(of: $0).contains(person) }
        case .seat(let seat, let person, let round):
            return teams(round, nil).contains { $0.members.contains(RosterEntry(person: person, seat: seat)) }
        case .together(let one, let other):
            return plan.rounds.allSatisfy { $0.teams.allSatisfy { has($0, one) == has($0, other) } }
        case .apart(let one, let other):
            return plan.rounds.allSatisfy { $0.teams.allSatisfy { !(has($0, one) && has($0, other)) } }
        case .visit(let id, let round, let team):
            return plan.visits.contains { $0.id == id && $0.round == round && (team == nil || $0.team == team) }
        case .entry(let id, let day): return plan.visit(id)?.entry == day
        case .training(let round, let day): return plan.round(round)?.training.lowerBound == day
        case .teams(let round, let count):
            let begun = scenario.replanning?.begunTeams(of: round).count ?? 0
            return (plan.round(round)?.teams.count ?? 0) == max(count, begun)
        }
    }

    func origin(of instance: RuleInstance) -> InstanceOrigin { .row }

    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording] {
        scenario.pins.filter { instances.contains(named($0)) }.map { pin in
            let words = pin.wording(in: scenario)
            return Wording(zh: "办公室已指定：\(words.zh)。", en: "Fixed by hand: \(words.en).")
        }
    }

    var example: RuleExample {
        .of(setting: { world in world.tables.pins = [.entry("东街道#1", Day(2026, 3, 9))] }) { world in
            world.tables.pins = [.entry("东街道#1", Day(2026, 3, 10))]
        }
    }
}
