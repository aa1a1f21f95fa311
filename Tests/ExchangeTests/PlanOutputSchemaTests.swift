import Exchange
import Foundation
import InspectionDomain
import Testing

/// docs/plan.schema.json and docs/plan-format.md against what is written.
struct PlanOutputSchemaTests {
    private static let docs = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs")

    @Test func schemaNamesEveryKeyAndNoOther() throws {
        let schema = try schema()
        var walk = SchemaWalk(schema: schema)
        let documents = [
            try PlanOutputFixture.zone.document(), try PlanOutputFixture.county.document(),
            try PlanOutputFixture.zone.brokenDocument(), try Self.replanned(),
        ]
        for document in documents {
            let text = PlanFile.text(of: document)
            let plan = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
            walk.visit(plan, schema, at: "$")
        }
        #expect(walk.problems.isEmpty, "\(walk.problems.prefix(5))")
        #expect(SchemaWalk.properties(of: schema, in: schema, at: "$").subtracting(walk.seen).sorted() == [])
    }

    /// The sample with a record of what had happened before its rosters changed.
    private static func replanned() throws -> PlanDocument {
        let document = try PlanOutputFixture.zone.document()
        var plan = document.report.plan
        plan.visits[0].heldBy = plan.rounds[0].teams[0].members
        plan.rounds[0].trained = plan.rounds[0].listed
        plan.rounds[0].teams[0].members[0].person = "萧敏"
        var report = PlanReport(
            plan: plan, status: .checked,
            levels: [LevelResult(level: .disturbance(.peopleChanged), points: 2, bound: 0)],
            exceptions: [], points: [], strategy: "checked", seconds: 0)
        report.draw = PlanDraw(
            seed: 7, aspects: [.people], lots: [PlanDraw.Lot(.serves("萧敏", plan.rounds[0].id), number: 12)])
        return PlanDocument(
            scenario: document.scenario, report: report, chain: document.chain, deadlines: document.deadlines,
            rules: Array(document.rules.values), programVersion: "1.0.0", seed: 1, generatedOn: document.generatedOn)
    }

    @Test func whatHadHappenedIsReadBack() throws {
        let document = try Self.replanned()
        #expect(try PlanFile.read(Data(PlanFile.text(of: document).utf8)) == document.report.plan)
    }

    @Test func formatPageNamesEveryKey() throws {
        let page = try String(contentsOf: Self.docs.appending(path: "plan-format.md"), encoding: .utf8)
        let schema = try schema()
        let keys = SchemaWalk.properties(of: schema, in: schema, at: "$").compactMap { $0.split(separator: ".").last }
        let known: Set<Substring> = ["zh", "en", "version", "year", "years", "level", "from", "to", "day", "name[]"]
        for key in Set(keys).subtracting(known).sorted() {
            let forms = ["`\(key)`", "`\(key).", "`\(key)[", ".\(key)`", ".\(key).", ".\(key)["]
            #expect(forms.contains { page.contains($0) }, "\(key)")
        }
    }

    @Test func exampleOfTheFormatPageIsRead() throws {
        let page = try String(contentsOf: Self.docs.appending(path: "plan-format.md"), encoding: .utf8)
        let example = try #require(page.split(separator: "```json\n").last?.split(separator: "```").first)
        #expect(try PlanFile.read(Data(example.utf8)).visits.count == 1)
    }

    @Test(.enabled(if: Python.has("jsonschema"), "python3 with jsonschema is not installed"))
    func anIndependentValidatorAccepts() throws {
        let text = PlanFile.text(of: try Self.replanned())
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "xuncha-schema-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "plan.json")
        try Data(text.utf8).write(to: file)
        let schema = Self.docs.appending(path: "plan.schema.json").path(percentEncoded: false)
        let result = try Python.run(
            """
            import json, sys, jsonschema
            schema = json.load(open(sys.argv[1], encoding="utf-8"))
            validator = jsonschema.validators.validator_for(schema)
            validator.check_schema(schema)
            plan = json.load(open(sys.argv[2], encoding="utf-8"))
            print(*[e.message[:200] for e in validator(schema).iter_errors(plan)], sep="\\n")
            del plan["visits"][0]["entry"]
            assert not validator(schema).is_valid(plan)
            """, schema, file.path(percentEncoded: false))
        #expect(result.status == 0 && result.output.allSatisfy(\.isWhitespace), "\(result)")
    }

    private func schema() throws -> [String: Any] {
        let data = try Data(contentsOf: Self.docs.appending(path: "plan.schema.json"))
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }
}

/// Walks a written plan along its schema.
struct SchemaWalk {
    let schema: [String: Any]
    private(set) var seen: Set<String> = []
    private(set) var problems: [String] = []

    init(schema: [String: Any]) { self.schema = schema }

    mutating func visit(_ value: Any, _ node: [String: Any], at path: String) {
        let node = Self.resolved(node, in: schema, for: value)
        if let object = value as? [String: Any] {
            guard let properties = node["properties"] as? [String: [String: Any]] else {
                return problems.append("\(path): no object in the schema")
            }
            for key in node["required"] as? [String] ?? [] where object[key] == nil {
                problems.append("\(path).\(key): required, missing")
            }
            for (key, inner) in object {
                guard let next = properties[key] else {
                    problems.append("\(path).\(key): not in the schema")
                    continue
                }
                if next["$ref"] == nil, next["const"] == nil, next["description"] == nil {
                    problems.append("\(path).\(key): no description")
                }
                seen.insert("\(path).\(key)")
                visit(inner, next, at: "\(path).\(key)")
            }
        } else if let list = value as? [Any] {
            guard let items = node["items"] as? [String: Any] else {
                return problems.append("\(path): no list in the schema")
            }
            for inner in list { visit(inner, items, at: path + "[]") }
        }
    }

    /// Every key a schema names, with its path.
    static func properties(of node: [String: Any], in schema: [String: Any], at path: String) -> Set<String> {
        let node = resolved(node, in: schema, for: [String: Any]())
        var paths: Set<String> = []
        for (key, inner) in node["properties"] as? [String: [String: Any]] ?? [:] {
            paths.insert("\(path).\(key)")
            paths.formUnion(properties(of: inner, in: schema, at: "\(path).\(key)"))
        }
        if let items = node["items"] as? [String: Any] {
            paths.formUnion(properties(of: items, in: schema, at: path + "[]"))
        }
        return paths
    }

    /// The node itself, what it refers to, or that of its choices which describes an object.
    private static func resolved(_ node: [String: Any], in schema: [String: Any], for value: Any) -> [String: Any] {
        if let reference = node["$ref"] as? String, let name = reference.split(separator: "/").last {
            let inner = (schema["$defs"] as? [String: [String: Any]])?[String(name)] ?? [:]
            return resolved(inner, in: schema, for: value)
        }
        if let choices = node["anyOf"] as? [[String: Any]], value is [String: Any] {
            return choices.first { $0["properties"] != nil } ?? node
        }
        return node
    }
}
