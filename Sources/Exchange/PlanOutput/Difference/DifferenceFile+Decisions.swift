import CivilCalendar
import InspectionDomain
import Wording

extension DifferenceDocument {
    /// A visit in both plans.
    func visitJSON(_ visit: VisitDifference) -> OrderedJSON {
        let changes = DifferenceWords(document: self).changes(of: visit)
        return [
            "visit": .text(visit.visit.text),
            "street": .optional(visit.street?.text),
            "street_name": .optional(visit.street.map { name($0) }),
            "changes": .array(codes(of: visit).map(OrderedJSON.text)),
            "before": visit.before.map(heldJSON) ?? .null,
            "after": visit.after.map(heldJSON) ?? .null,
            "days_moved": .int(visit.daysMoved),
            "working_days_moved": .int(visit.workingDaysMoved),
            "days_longer": .int(visit.daysLonger),
            "text": .array(changes.map(\.json)),
        ]
    }

    /// What happens to a visit, as stable keys; none for one that stays.
    private func codes(of visit: VisitDifference) -> [String] {
        let codes: [(Bool, String)] = [
            (visit.isAdded, "added"), (visit.isDropped, "dropped"), (visit.isOtherRound, "other_round"),
            (visit.isOtherTeam, "other_team"), (visit.daysMoved != 0, "moved"), (visit.daysLonger != 0, "other_length"),
            (visit.isOtherAttendance, "other_attendance"),
        ]
        return codes.filter(\.0).map(\.1)
    }

    private func heldJSON(_ visit: PlannedVisit) -> OrderedJSON {
        [
            "round": .text(visit.round.text), "team": .int(visit.team), "entry": .text(visit.entry.description),
            "exit": .text(visit.exit.description), "excused": .array(visit.excused.map { .text($0.text) }),
            "substitutes": .array(visit.substitutes.map { .text($0.text) }),
        ]
    }

    /// A round in both plans.
    func roundJSON(_ round: RoundDifference) -> OrderedJSON {
        [
            "round": .text(round.round.text), "name": .text(name(round.round)),
            "training_before": round.trainingBefore.map(\.json) ?? .null,
            "training_after": round.trainingAfter.map(\.json) ?? .null,
            "training_days_moved": .int(round.trainingDaysMoved),
            "transfers": .array(round.transfers.map { .text($0.text) }),
            "teams": .array(round.teams.map(teamJSON)),
        ]
    }

    private func teamJSON(_ team: TeamDifference) -> OrderedJSON {
        [
            "before": team.before.map(OrderedJSON.int) ?? .null, "after": team.after.map(OrderedJSON.int) ?? .null,
            "left": .array(team.left.map(entryJSON)), "joined": .array(team.joined.map(entryJSON)),
            "reseated": .array(
                team.reseated.map { change in
                    [
                        "person": .text(change.person.text), "name": .text(name(change.person)),
                        "before": .text(change.before.rawValue), "after": .text(change.after.rawValue),
                    ]
                }),
            "unchanged": .int(team.unchanged),
        ]
    }

    private func entryJSON(_ entry: RosterEntry) -> OrderedJSON {
        [
            "person": .text(entry.person.text), "name": .text(name(entry.person)),
            "unit_name": .text(unit(of: entry.person)), "seat": .text(entry.seat.rawValue),
        ]
    }
}
