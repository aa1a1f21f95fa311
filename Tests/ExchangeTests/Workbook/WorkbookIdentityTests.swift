import CivilCalendar
import DocumentFormats
import Foundation
import InspectionDomain
import Testing
import Wording

@testable import Exchange

@Suite("Scenario, workbook and folder say the same")
struct WorkbookIdentityTests {
    private static let scenarios = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "scenarios")
    static let shipped = ((try? FileManager.default.contentsOfDirectory(atPath: scenarios.path)) ?? []).sorted()
        .filter { FileManager.default.fileExists(atPath: scenarios.appending(path: "\($0)/scenario.yaml").path) }

    @Test("Every shipped scenario", arguments: shipped, Language.allCases)
    func shippedScenarios(_ name: String, _ language: Language) throws {
        try expectIdentity(Self.scenarios.appending(path: name).path, language)
    }

    @Test("The good scenario and the starter", arguments: Language.allCases)
    func others(_ language: Language) throws {
        try ScenarioFolder.good.onDisk { try expectIdentity($0, language) }
        let folder = FileManager.default.temporaryDirectory.appending(path: "xuncha-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try StarterScenario.write(to: folder.path, year: 2026)
        try expectIdentity(folder.path, language)
    }

    @Test("Random scenarios", arguments: 0..<40)
    func random(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let folder = RandomFolder.make(using: &random)
        try folder.onDisk { try expectIdentity($0, seed % 2 == 0 ? .zh : .en) }
    }

    /// Folder → workbook → folder → workbook: all say the same, and the last equals the first byte by byte.
    private func expectIdentity(_ path: String, _ language: Language) throws {
        let original = try ScenarioReader.read(at: path)
        let book = try ScenarioWorkbook.bytes(ofScenarioAt: path, language).bytes
        expectEqual(try Book.read(book).scenario, original.scenario)
        #expect(try Book.read(book).scenario.name == original.scenario.name)
        let files = try Book.onDisk(book) { try ScenarioImport.files(ofScenarioAt: $0).files }
        var folder = ScenarioFolder()
        for file in files { folder.files[file.name] = Data(file.bytes) }
        expectEqual(try folder.read().scenario, original.scenario)
        #expect(try folder.read().scenario.name == original.scenario.name)
        let again = try folder.onDisk { try ScenarioWorkbook.bytes(ofScenarioAt: $0, language).bytes }
        let isSame = again == book
        #expect(isSame)
    }

    private func expectEqual(_ one: Scenario, _ other: Scenario) {
        let (one, other) = (Facts(one), Facts(other))
        guard one != other else { return }
        // The few that differ say more than both in full.
        func differing(_ left: [AnyHashable], _ right: [AnyHashable]) -> [String] {
            zip(left, right).filter { $0 != $1 }.map { "\("\($0)".prefix(3000))\nis not\n\("\($1)".prefix(3000))" }
        }
        Issue.record(
            """
            \(differing(one.places + one.people + one.times, other.places + other.people + other.times).joined(separator: "\n"))
            settings \(one.settings == other.settings), title \(one.title) \(other.title), calendar \(one.calendar == other.calendar)
            """)
    }

    @Test("Notes and the order of rows are kept")
    func notes() throws {
        var folder = ScenarioFolder.good
        folder.replace("B,兴仁街道,中,1,,", "B,兴仁街道,中,1,,\"=和\"\"解\"\"，第一行\n第二行\"", in: "streets.csv")
        let book = try folder.onDisk { try ScenarioWorkbook.bytes(ofScenarioAt: $0, .zh).bytes }
        let files = try Book.onDisk(book) { try ScenarioImport.files(ofScenarioAt: $0).files }
        let streets = try #require(files.first { $0.name == "streets.csv" })
        #expect(
            String(decoding: streets.bytes, as: UTF8.self)
                == "\u{FEFF}编号,名称,风险,巡查次数,所需专业,备注\r\nA,兴城街道,高,2,消防,\r\nB,兴仁街道,中,1,,\"'=和\"\"解\"\"，第一行\n第二行\"\r\n")
    }
}
