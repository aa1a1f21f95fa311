import CivilCalendar
import FollowUp
import InspectionDomain
import Wording

/// Lists of dates for programs.
public enum DueJSON {
    /// The version of what is written; changes when a key is renamed or removed, not when one is added.
    public static let schema = "xuncha-due/1"

    /// A list with everything known of each date.
    public static func text(_ list: DueList, of state: FollowUpState) -> String {
        let json: OrderedJSON = [
            "schema": .text(schema), "on": .text(list.on.description), "plan_version": .int(state.version),
            "calendar": .text(state.calendar.version),
            "counts": .object(
                DueUrgency.allCases.map { OrderedJSON.Member(key: $0.rawValue, value: .int(list.count($0))) }),
            "items": .array(list.items.map { item(state, $0) }),
            "without_effect": .array(state.withoutEffect.map(unplaced)),
        ]
        return json.lines
    }

    private static func item(_ state: FollowUpState, _ item: DueItem) -> OrderedJSON {
        let more: OrderedJSON = [
            "urgency": .text(item.urgency.rawValue), "day": .text(item.day.description), "unit": item.unit.json,
            "street_name": .optional(item.entry.street.map { state.plan.name($0) }), "about": .text(item.about),
        ]
        return more.joined(item.entry.stateJSON)
    }

    private static func unplaced(_ event: UnplacedEvent) -> OrderedJSON {
        ["event": .text(event.event.id.text), "reason": event.reason.wording.json]
    }
}

extension DeadlineEntry {
    /// The date with where it stands and what was recorded of it.
    var stateJSON: OrderedJSON {
        let more: OrderedJSON = [
            "subject": .text(about.description), "team": team.map(OrderedJSON.int) ?? .null,
            "status": .text(status.rawValue), "done_on": .optional(doneOn?.description),
            "told": .array(told.map(\.json)), "attempts": .array(attempts.map(\.json)),
        ]
        return json.joined(more)
    }
}

extension StepAttempt {
    var json: OrderedJSON {
        [
            "latest": .text(latest.description), "done_on": .optional(doneOn?.description), "late": .bool(isLate),
            "event": .optional(doneBy?.text), "receiver": .text(details.receiver), "number": .text(details.number),
            "result": .text(details.result),
            "returned": began.map {
                [
                    "day": .text($0.day.description), "due": .optional($0.due?.description),
                    "reason": .text($0.reason),
                ]
            } ?? .null,
            "extensions": .array(
                extensions.map {
                    [
                        "granted": .text($0.granted.description), "until": .text($0.until.description),
                        "reason": .text($0.reason), "approver": .text($0.approver),
                    ]
                }),
            "suspensions": .array(
                suspensions.map {
                    [
                        "from": .text($0.from.description), "until": .optional($0.until?.description),
                        "reason": .text($0.reason), "approver": .text($0.approver),
                    ]
                }),
        ]
    }
}

extension OrderedJSON {
    /// The text of several lines, without a line end behind the last.
    var lines: String { String(prettyText.dropLast()) }

    /// The members of two objects, those of the other behind one's own.
    func joined(_ other: OrderedJSON) -> OrderedJSON {
        guard case .object(let own) = self, case .object(let more) = other else { return self }
        return .object(own + more)
    }
}
