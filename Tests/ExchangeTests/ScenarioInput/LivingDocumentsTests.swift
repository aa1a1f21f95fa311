import Foundation
import InspectionDomain
import Testing

@testable import Exchange

/// The project's own folder, two above the tests' folder.
private let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

@Suite("LivingDocuments: the format's documents are true")
struct LivingDocumentsTests {
    @Test("docs/scenario-format.md is what the code says")
    func reference() throws {
        let template = try String(
            contentsOf: project.appending(path: "docs/scenario-format.template.md"), encoding: .utf8)
        for mark in ["settings", "rounds", "tables", "pins"] { #expect(template.contains("<!-- \(mark) -->")) }
        try expectCurrent("docs/scenario-format.md", ScenarioFormat.reference(template: template))
    }

    @Test("docs/scenario.schema.json is what the code says, and is JSON")
    func schema() throws {
        let schema = ScenarioFormat.jsonSchema()
        _ = try JSONSerialization.jsonObject(with: Data(schema.utf8))
        try expectCurrent("docs/scenario.schema.json", schema)
    }

    @Test("docs/followup-format.md and docs/followup.schema.json are what the code says")
    func chain() throws {
        let template = try String(
            contentsOf: project.appending(path: "docs/followup-format.template.md"), encoding: .utf8)
        for mark in ["steps", "keys", "words"] { #expect(template.contains("<!-- \(mark) -->")) }
        try expectCurrent("docs/followup-format.md", ScenarioFormat.chainReference(template: template))
        _ = try JSONSerialization.jsonObject(with: Data(ScenarioFormat.chainSchema().utf8))
        try expectCurrent("docs/followup.schema.json", ScenarioFormat.chainSchema())
    }

    @Test(
        "The delivered chain obeys its JSON Schema, and a misspelt field does not",
        .enabled(if: Python.canValidate, "python3 with jsonschema and PyYAML is not installed"))
    func chainSchema() throws {
        let text = try #require(DeliveredFile.text(ChainReader.file))
        let schema = project.appending(path: "docs/followup.schema.json").path
        let file = FileManager.default.temporaryDirectory.appending(path: "xuncha-chain-\(UUID().uuidString).yaml")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(text.utf8).write(to: file)
        #expect(try Python.complaint(about: [file.path], schema: schema) == "")
        for (right, wrong) in [("after: exit\n", "aftre: exit\n"), ("scope: talk\n", "scope: chat\n")] {
            try Data(text.replacingOccurrences(of: right, with: wrong).utf8).write(to: file)
            #expect(try Python.complaint(about: [file.path], schema: schema) != "", "the schema accepts \(wrong)")
        }
    }

    @Test("docs/changes.schema.json is what the code says, and is JSON")
    func changesSchema() throws {
        let schema = ScenarioFormat.changesSchema()
        _ = try JSONSerialization.jsonObject(with: Data(schema.utf8))
        try expectCurrent("docs/changes.schema.json", schema)
    }

    @Test("docs/what-if.md lists every short change and the description that is used")
    func whatIf() throws {
        let page = try String(contentsOf: project.appending(path: "docs/what-if.md"), encoding: .utf8)
        for mark in ["short changes", "default description"] {
            #expect(page.contains("<!-- \(mark) -->\n"))
            #expect(page.contains("\n<!-- end of \(mark) -->"))
        }
        try expectCurrent("docs/what-if.md", WhatIfReference.current(page))
    }

    @Test(
        "The good scenario, the starter and every scenario delivered obey the JSON Schema",
        .enabled(if: Python.canValidate, "python3 with jsonschema and PyYAML is not installed"))
    func shippedScenarios() throws {
        let outer = FileManager.default.temporaryDirectory.appending(path: "xuncha-schema-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: outer) }
        try StarterScenario.write(to: outer.appending(path: "starter").path, year: 2027)
        let shipped = project.appending(path: "scenarios")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: shipped.path))?.sorted() ?? []
        let folders = names.map { shipped.appending(path: $0).path }.filter {
            FileManager.default.fileExists(atPath: $0 + "/scenario.yaml")
        }
        try ScenarioFolder.good.onDisk { good in
            let complaint = try Python.complaint(about: [outer.appending(path: "starter").path, good] + folders)
            #expect(complaint == "")
        }
    }

    @Test(
        "The JSON Schema refuses what the reader refuses",
        .enabled(if: Python.canValidate, "python3 with jsonschema and PyYAML is not installed"),
        arguments: [
            ("year: 2026", "yaer: 2026"), ("size: [6, 8]", "size: [6, 8, 9]"), ("liaison: true", "liaison: vielleicht"),
            ("id: 春季,", "label: 春季,"),
        ])
    func refuses(_ right: String, _ wrong: String) throws {
        var folder = ScenarioFolder.good
        folder.replace(right, wrong, in: "scenario.yaml")
        try folder.onDisk { path in
            let complaint = try Python.complaint(about: [path])
            #expect(complaint != "", "the schema accepts \(wrong)")
        }
        let problems = try folder.problems()
        #expect(problems.contains { $0.severity == .error })
    }

    /// Compares a file with what it should be. With XUNCHA_RECORD=1 it is written anew, and the test fails once.
    private func expectCurrent(_ file: String, _ text: String) throws {
        let url = project.appending(path: file)
        if ProcessInfo.processInfo.environment["XUNCHA_RECORD"] == "1" {
            try Data(text.utf8).write(to: url)
            Issue.record("\(file) was recorded anew; run again without XUNCHA_RECORD")
        }
        let current = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
        #expect(current == text, "\(file) is stale: record it with XUNCHA_RECORD=1")
    }
}

extension Python {
    /// Whether it has the packages that validate a schema.
    static let canValidate = has("jsonschema") && has("yaml")

    /// What is wrong with some scenarios; empty where they obey the schema.
    fileprivate static func complaint(about scenarios: [String], schema: String? = nil) throws -> String {
        let script = try #require(Bundle.module.resourceURL).appending(path: "Fixtures/validate_scenario.py").path
        let usual = project.appending(path: "docs/scenario.schema.json").path
        let result = try runFile(script, [schema ?? usual] + scenarios)
        return result.status == 0 ? "" : "status \(result.status)\n" + result.output
    }
}
