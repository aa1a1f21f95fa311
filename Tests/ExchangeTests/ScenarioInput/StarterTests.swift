import Foundation
import InspectionDomain
import Testing

@testable import Exchange

@Suite("The starter")
struct StarterTests {
    private let outer = FileManager.default.temporaryDirectory.appending(path: "xuncha-new-\(UUID().uuidString)")

    @Test("It is read without an error, with no warning but that of a provisional year", arguments: [2024, 2026, 2027])
    func readable(_ year: Int) throws {
        defer { try? FileManager.default.removeItem(at: outer) }
        let folder = outer.appending(path: "inner/新方案")
        try StarterScenario.write(to: folder.path, year: year)
        let read = try ScenarioReader.read(at: folder.path)
        #expect(read.scenario.year == year)
        #expect(read.scenario.name == "新方案")
        #expect(read.scenario.streets.count == 3)
        #expect(read.scenario.units.count == 12)
        #expect(read.scenario.people.count == 36)
        #expect(read.scenario.people.count { $0.kind == .expert } == 6)
        #expect(read.scenario.rounds.count == 2)
        #expect(read.warnings.map(\.kind) == (year == 2027 ? [.notice(.provisionalYear(2027))] : []))
        #expect(Set(try FileManager.default.contentsOfDirectory(atPath: folder.path)) == Set(StarterScenario.files))
        #expect(try FileManager.default.contentsOfDirectory(atPath: outer.appending(path: "inner").path) == ["新方案"])
    }

    @Test("Every key and every table is in it, and no mark is left unfilled")
    func complete() throws {
        let document = try StarterScenario.text(of: "scenario.yaml", year: 2027)
        for setting in SettingCatalogue.all {
            #expect(document.contains("\(setting.description.key): "))
            #expect(document.contains("[\(setting.description.rule)]"))
        }
        for file in StarterScenario.files {
            let text = try StarterScenario.text(of: file, year: 2027)
            #expect(!text.contains("{{") && !text.contains("}}"))
        }
        for schema in TableCatalogue.files where schema.name != "holidays" {
            #expect(StarterScenario.files.contains("\(schema.name).csv"))
        }
    }

    @Test("A folder with something in it, a file, and a year beyond any are refused; an empty folder is taken")
    func refusals() throws {
        defer { try? FileManager.default.removeItem(at: outer) }
        try FileManager.default.createDirectory(at: outer, withIntermediateDirectories: true)
        try StarterScenario.write(to: outer.path, year: 2027)
        let before = try Data(contentsOf: outer.appending(path: "people.csv"))
        #expect(throws: StarterError.notEmpty(path: outer.path)) {
            try StarterScenario.write(to: outer.path, year: 2026)
        }
        #expect(try Data(contentsOf: outer.appending(path: "people.csv")) == before)
        let file = outer.appending(path: "people.csv").path
        #expect(throws: StarterError.notEmpty(path: file)) { try StarterScenario.write(to: file, year: 2027) }
        #expect(throws: StarterError.yearOutOfRange(0)) {
            try StarterScenario.write(to: outer.appending(path: "x").path, year: 0)
        }
        #expect(throws: StarterError.self) { try StarterScenario.write(to: "\(file)/below", year: 2027) }
    }
}
