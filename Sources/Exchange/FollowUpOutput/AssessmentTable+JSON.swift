import FollowUp
import InspectionDomain

extension AssessmentTable {
    /// The results for programs.
    public var json: String {
        let json: OrderedJSON = [
            "schema": "xuncha-assess/1", "title": .text(state.plan.title), "year": .int(state.plan.year),
            "on": .text(state.on.description), "streets": .array(state.assessment.map(street)),
        ]
        return json.lines
    }

    private func street(_ street: StreetAssessment) -> OrderedJSON {
        [
            "street": .text(street.street.text), "name": .text(state.plan.name(street.street)),
            "findings": .object(
                FindingKind.allCases.map {
                    OrderedJSON.Member(key: $0.rawValue, value: count(street.findings[$0] ?? FindingCount()))
                } + [OrderedJSON.Member(key: "total", value: count(street.total))]),
            "listed": .int(street.listed), "delisted": .int(street.delisted), "talks": .int(street.talks),
            "talks_followed_up": .int(street.talksFollowedUp), "incidents": .int(street.incidents),
            "visits": .array(
                street.visits.map { visit in
                    [
                        "id": .text(visit.id.text), "days": visit.days.json, "recorded": .bool(visit.isRecorded),
                        "correction_status": .optional(visit.correction?.status.rawValue),
                        "correction_latest": .optional(visit.correction?.latest.description),
                        "correction_done": .optional(visit.correction?.doneOn?.description),
                        "returns": .int(visit.returns), "examined_on": .optional(visit.examinedOn?.description),
                        "complete": .bool(visit.isComplete),
                    ]
                }),
        ]
    }

    private func count(_ count: FindingCount) -> OrderedJSON {
        [
            "found": .int(count.found), "closed_in_time": .int(count.closedInTime),
            "closed_late": .int(count.closedLate), "open": .int(count.open), "open_late": .int(count.openLate),
        ]
    }
}
