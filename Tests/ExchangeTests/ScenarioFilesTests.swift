import DocumentFormats
import Foundation
import InspectionDomain
import Testing

@testable import Exchange

@Suite("A scenario written as a folder")
struct ScenarioFilesTests {
    static let names = (try? FileManager.default.contentsOfDirectory(atPath: scenarios.path).sorted()) ?? []
    static let scenarios = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "scenarios")

    @Test("is read back as the same scenario", arguments: names)
    func roundTrip(name: String) throws {
        let original = try ScenarioReader.read(at: Self.scenarios.appending(path: name).path).scenario
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        try AtomicOutput.write(ScenarioFiles.all(of: original), to: folder.path)
        let copy = try ScenarioReader.read(at: folder.path).scenario
        #expect(copy.name == original.name)
        #expect(Facts(copy).settings == Facts(original).settings)
        #expect(Facts(copy).places == Facts(original).places)
        #expect(Facts(copy).people == Facts(original).people)
        #expect(Facts(copy).times == Facts(original).times)
        #expect(copy.calendar.officeDays == original.calendar.officeDays)
    }
}
