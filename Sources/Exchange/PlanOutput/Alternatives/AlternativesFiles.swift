import DocumentFormats
import InspectionDomain
import Wording

/// The comparison of several plans as files: a page, a table, a JSON (docs/alternatives.schema.json describes it), and
/// each plan by itself.
public enum AlternativesFiles {
    /// The version of the JSON; changes when a key is renamed or removed, not when one is added.
    public static let schema = "xuncha-alternatives/1"

    /// Every file, alternatives.json, which speaks for all, last. Equal documents give equal bytes.
    public static func all(_ document: AlternativesDocument, _ language: Language) -> [OutputFile] {
        let plans = document.plans.enumerated().flatMap { index, plan in
            [
                OutputFile(name: "plan-\(index + 1).html", text: PlanPage.html(plan, language)),
                OutputFile(name: "plan-\(index + 1).json", text: PlanFile.text(of: plan)),
            ]
        }
        return plans + [
            OutputFile(name: "alternatives.html", text: AlternativesPage.html(document, language)),
            OutputFile(name: "alternatives.csv", text: AlternativesTable.csv(document, language)),
            OutputFile(name: "alternatives.json", text: json(document)),
        ]
    }

    /// The JSON; the plans themselves are in files of their own.
    public static func json(_ document: AlternativesDocument) -> String { document.json.prettyText }
}

extension AlternativesDocument {
    var json: OrderedJSON {
        [
            "schema": .text(AlternativesFiles.schema),
            "scenario": .text(best.scenario.name),
            "differ": .array(aspects.map { .text($0.rawValue) }),
            "by": .int(distance),
            "end": ["code": .text(end.code), "text": end.sentence.json],
            "plans": .array(rows.map(rowJSON)),
        ]
    }

    private func rowJSON(_ row: Row) -> OrderedJSON {
        [
            "number": .int(row.number),
            "file": .text("plan-\(row.number).json"),
            "points": .int(row.points),
            "levels": .array(
                row.plan.report.levels.map {
                    ["level": .text($0.level.key), "points": .int($0.points), "bound": .int($0.bound)]
                }),
            "exceptions": .int(row.exceptions),
            "visits_moved": .int(row.difference.movedVisits.count),
            "people_in": .int(row.difference.peopleIn),
            "people_out": .int(row.difference.peopleOut),
            "leaders_changed": .int(row.newLeaders.count),
            "last_exit": .optional(row.lastExit?.description),
            "changes": .array(AlternativesTable.changes(row).map(\.json)),
        ]
    }
}
