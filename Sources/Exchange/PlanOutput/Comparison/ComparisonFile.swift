import InspectionDomain
import Wording

/// comparison.json: a comparison for programs. docs/comparison.schema.json describes it.
public enum ComparisonFile {
    /// The version of its schema; changes when a key is renamed or removed, not when one is added.
    public static let schema = "xuncha-comparison/1"

    /// The text of the file. Equal documents give equal texts: times are not in it.
    public static func text(of document: ComparisonDocument) -> String { document.json.prettyText }
}

extension ComparisonDocument {
    var json: OrderedJSON {
        [
            "schema": .text(ComparisonFile.schema),
            "program": ["name": "xuncha", "version": .text(programVersion)],
            "scenario": ["name": .text(name), "title": .text(title)],
            "variants": .array(zip(all, differences).enumerated().map { variantJSON($1.0, $1.1, isBase: $0 == 0) }),
        ]
    }

    private func variantJSON(
        _ variant: ComparedVariant, _ difference: DifferenceDocument?, isBase: Bool
    ) -> OrderedJSON {
        var members: [OrderedJSON.Member] = [
            .init(key: "name", value: variant.name.json), .init(key: "base", value: .bool(isBase)),
            .init(key: "changes", value: .array(variant.changes.map(\.json))),
            .init(key: "outcome", value: .text(ComparisonWords.code(of: variant))),
            .init(key: "text", value: ComparisonWords.outcome(of: variant).json),
        ]
        switch variant.outcome {
        case .planned(let document):
            members.append(.init(key: "plan", value: document.comparedJSON))
            members.append(.init(key: "difference", value: difference?.comparedJSON ?? .null))
        case .impossible(let summary, let reasons):
            members.append(.init(key: "summary", value: summary.json))
            members.append(
                .init(
                    key: "reasons",
                    value: .array(
                        reasons.map {
                            [
                                "rule": .text($0.rule), "text": $0.sentence.json,
                                "places": .array($0.places.map(OrderedJSON.text)),
                            ]
                        })))
        case .stopped(let reason): members.append(.init(key: "stopped_by", value: .text(reason.rawValue)))
        case .failed(let why): members.append(.init(key: "summary", value: why.json))
        }
        return .object(members)
    }
}

extension PlanDocument {
    /// The figures that are compared.
    fileprivate var comparedJSON: OrderedJSON {
        let byRule = Dictionary(grouping: report.points, by: \.instance.rule).sorted { $0.key < $1.key }
        return [
            "status": statusJSON,
            "levels": .array(
                report.levels.map {
                    ["level": levelJSON($0.level), "points": .int($0.points), "bound": .int($0.bound)]
                }),
            "exceptions": .int(report.exceptions.count),
            "points": .int(report.points.reduce(0) { $0 + $1.points }),
            "points_by_rule": .object(
                byRule.map { rule, entries in
                    .init(key: rule.text, value: .int(entries.reduce(0) { $0 + $1.points }))
                }),
            "visits": .array(
                plan.visits.map {
                    [
                        "visit": .text($0.id.text), "round": .text($0.round.text), "team": .int($0.team),
                        "entry": .text($0.entry.description), "exit": .text($0.exit.description),
                    ]
                }),
            "people": .int(participants.count),
            "person_days": .int(UnitBurden.all(self).reduce(0) { $0 + $1.days }),
            "person_days_by_unit": .object(
                UnitBurden.all(self).filter { $0.days > 0 }.sorted { $0.unit.id < $1.unit.id }.map {
                    .init(key: $0.unit.id.text, value: .int($0.days))
                }),
            "latest_report": .optional(latestReport?.description),
        ]
    }
}

extension DifferenceDocument {
    /// What differs from the base; what does not is left out.
    fileprivate var comparedJSON: OrderedJSON {
        [
            "summary": summaryJSON,
            "visits": .array(difference.changedVisits.map(visitJSON)),
            "rounds": .array(difference.rounds.filter { !$0.isUnchanged }.map(roundJSON)),
        ]
    }
}
