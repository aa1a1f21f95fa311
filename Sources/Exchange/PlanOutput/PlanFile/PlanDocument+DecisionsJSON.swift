import CivilCalendar
import InspectionDomain

extension PlanDocument {
    /// A round with its training and its rosters.
    func roundJSON(_ round: PlannedRound) -> OrderedJSON {
        let decided: OrderedJSON = [
            "id": .text(round.id.text),
            "name": .text(scenario.name(round.id)),
            "training": round.training.json,
            "teams": .array(
                round.teams.map { team in
                    ["number": .int(team.number), "members": .array(team.members.map(memberJSON))]
                }),
        ]
        return decided.adding("trained", round.trained.map { .array($0.map(personJSON)) })
    }

    private func memberJSON(_ entry: RosterEntry) -> OrderedJSON {
        let person = scenario.person(entry.person)
        return [
            "person": .text(entry.person.text), "seat": .text(entry.seat.rawValue),
            "name": .text(scenario.name(entry.person)), "unit": .optional(person?.unit.text),
            "unit_name": .optional(person.map { scenario.name($0.unit) }), "kind": .optional(person?.kind.rawValue),
        ]
    }

    /// A visit with its dates, who stays away, who comes instead, and what expertise is present.
    func visitJSON(_ visit: PlannedVisit) -> OrderedJSON {
        let decided: OrderedJSON = [
            "id": .text(visit.id.text),
            "street": .text(visit.street.text),
            "street_name": .text(scenario.name(visit.street)),
            "round": .text(visit.round.text),
            "team": .int(visit.team),
            "entry": .text(visit.entry.description),
            "exit": .text(visit.exit.description),
            "calendar_days": .int(visit.days.dayCount),
            "working_days": .int(scenario.calendar.workingDays(in: visit.days)),
            "excused": .array(visit.excused.map(personJSON)),
            "substitutes": .array(visit.substitutes.map(personJSON)),
            "themes": .array(ExpertiseCover.themes(of: visit, scenario: scenario).map { .text($0.name) }),
            "expertise": .array(
                ExpertiseCover.of(visit, plan: plan, scenario: scenario).map {
                    ["name": .text($0.expertise.text), "people": .int($0.holders.count)]
                }),
        ]
        return decided.adding("held_by", visit.heldBy.map { .array($0.map(memberJSON)) })
    }

    private func personJSON(_ id: PersonID) -> OrderedJSON {
        let unit = scenario.person(id).map { scenario.name($0.unit) }
        return ["person": .text(id.text), "name": .text(scenario.name(id)), "unit_name": .optional(unit)]
    }
}
