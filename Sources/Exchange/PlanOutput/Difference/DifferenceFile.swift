import CivilCalendar
import FollowUp
import InspectionDomain
import Wording

/// diff.json: the difference of two plans for programs. docs/diff.schema.json describes it.
public enum DifferenceFile {
    /// The version of its schema; changes when a key is renamed or removed, not when one is added.
    public static let schema = "xuncha-diff/1"

    /// The text of the file. Equal documents give equal texts.
    public static func text(of document: DifferenceDocument) -> String { document.json.prettyText }
}

extension DifferenceDocument {
    var json: OrderedJSON {
        [
            "schema": .text(DifferenceFile.schema),
            "program": ["name": "xuncha", "version": .text(after.document.programVersion)],
            "before": sideJSON(before),
            "after": sideJSON(after),
            "notes": .array(notes.map(\.json)),
            "summary": summaryJSON,
            "visits": .array(difference.visits.map(visitJSON)),
            "rounds": .array(difference.rounds.map(roundJSON)),
            "exceptions": [
                "gained": .array(difference.gainedExceptions.map(exceptionJSON)),
                "lost": .array(difference.lostExceptions.map(exceptionJSON)),
            ],
            "points": .array(points.map(pointsJSON)),
            "deadlines": .array(deadlines.map(deadlineJSON)),
        ]
    }

    private func sideJSON(_ side: Side) -> OrderedJSON {
        [
            "name": side.name.json, "scenario": .text(side.document.scenario.name),
            "violations": .array(
                side.violations.map { ["instance": .text($0.instance.description), "text": $0.facts.json] }),
        ]
    }

    var summaryJSON: OrderedJSON {
        [
            "identical": .bool(difference.isEmpty),
            "visits_unchanged": .int(difference.keptVisits.count),
            "visits_moved": .int(difference.movedVisits.count),
            "visits_added": .int(difference.visits.filter(\.isAdded).count),
            "visits_dropped": .int(difference.visits.filter(\.isDropped).count),
            "days_moved": .int(difference.visits.reduce(0) { $0 + abs($1.daysMoved) }),
            "worst_move": .int(difference.visits.map { abs($0.daysMoved) }.max() ?? 0),
            "people_out": .int(difference.peopleOut), "people_in": .int(difference.peopleIn),
            "seats_changed": .int(difference.seatsChanged),
            "exceptions_gained": .int(difference.gainedExceptions.count),
            "exceptions_lost": .int(difference.lostExceptions.count),
            "points_before": .int(totals.before), "points_after": .int(totals.after),
            "text": .array(DifferenceWords(document: self).summary.map(\.json)),
        ]
    }

    private func exceptionJSON(_ exception: PlanException) -> OrderedJSON {
        [
            "kind": .text(exception.kind.rawValue), "instance": .text(exception.instance.description),
            "text": exception.facts.json,
        ]
    }

    private func pointsJSON(_ rule: RulePoints) -> OrderedJSON {
        [
            "rule": .text(rule.rule.text), "title": title(of: rule.rule).json, "before": .int(rule.before),
            "after": .int(rule.after), "change": .int(rule.change),
            "instances": .array(
                rule.instances.map { point in
                    [
                        "instance": .text(point.instance.description), "before": .int(point.before?.points ?? 0),
                        "after": .int(point.after?.points ?? 0), "change": .int(point.change),
                        "text": DifferenceWords(document: self).facts(of: point).json,
                    ]
                }),
        ]
    }

    private func deadlineJSON(_ deadline: DeadlineDifference) -> OrderedJSON {
        func days(_ entry: DeadlineEntry?) -> OrderedJSON {
            guard let entry else { return .null }
            return ["target": .text(entry.target.description), "latest": .text(entry.latest.description)]
        }
        return [
            "id": .text(deadline.id), "step": .optional(deadline.step?.text), "title": deadline.title.json,
            "visit": .optional(deadline.visit?.text), "round": .optional(deadline.round?.text),
            "before": days(deadline.before), "after": days(deadline.after),
            "target_moved": .int(deadline.targetMoved), "latest_moved": .int(deadline.latestMoved),
        ]
    }
}
