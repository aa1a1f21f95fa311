import FollowUp
import InspectionDomain

extension VisitFile {
    /// Visits for programs.
    public func json(_ visits: [VisitState]) -> String {
        let json: OrderedJSON = [
            "schema": "xuncha-visits/1", "on": .text(state.on.description), "visits": .array(visits.map(record)),
        ]
        return json.lines
    }

    private func record(_ visit: VisitState) -> OrderedJSON {
        [
            "id": .text(visit.visit.id.text), "street": .text(state.plan.name(visit.visit.street)),
            "entered": .optional(visit.entered?.description), "left": .optional(visit.left?.description),
            "complete": .bool(visit.isComplete),
            "contents": .array(
                visit.contents.map {
                    [
                        "content": .int($0.content), "result": .text($0.result.rawValue), "remark": .text($0.remark),
                        "day": .text($0.day.description),
                    ]
                }),
            "activities": .array(
                visit.activities.map {
                    [
                        "day": .text($0.day.description), "way": .text($0.way.rawValue),
                        "description": .text($0.description),
                    ]
                }),
            "findings": .array(
                visit.findings.map {
                    [
                        "id": .text($0.id.text), "kind": .text($0.facts.kind.rawValue),
                        "description": .text($0.facts.description), "phase": .text($0.phase.rawValue),
                        "deadline": .optional($0.deadline?.description), "late": .bool($0.isLate),
                    ]
                }),
            "talks": .array(visit.talks.map { .text($0.id.text) }),
            "incidents": .array(visit.incidents.map { .text($0.id.text) }),
            "gaps": .array(visit.gaps.map(gap)),
        ]
    }

    private func gap(_ gap: VisitGap) -> OrderedJSON {
        switch gap {
        case .content(let number): ["content": .int(number)]
        case .finding(let id, let phase): ["finding": .text(id.text), "phase": .text(phase.rawValue)]
        case .step(let entry):
            [
                "step": .text(entry.id), "status": .text(entry.status.rawValue),
                "latest": .text(entry.latest.description),
            ]
        }
    }
}
