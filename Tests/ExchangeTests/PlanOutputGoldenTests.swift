import DocumentFormats
import Exchange
import Foundation
import Testing
import Wording

/// Every file of the small sample, byte by byte.
///
/// After a change that is meant, delete the files under Fixtures/PlanOutput and run again: they are recorded anew, and
/// that run fails, so that nobody takes a recording for a comparison. Look at the difference before it is committed.
struct PlanOutputGoldenTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Fixtures/PlanOutput")

    @Test(arguments: Language.allCases)
    func filesAreAsRecorded(_ language: Language) throws {
        let document = try PlanOutputFixture.zone.document()
        var files = PlanOutput.files(document, language)
        // The other language's page and tables differ in words alone; one is enough to read through.
        if language == .en { files.removeAll { ["plan.json", "deadlines.csv", "calendar.ics"].contains($0.name) } }
        files.append(OutputFile(name: "terminal.txt", text: TerminalSummary.text(document, language)))
        for file in files { try compare(file, language) }
    }

    private func compare(_ file: OutputFile, _ language: Language) throws {
        let folder = Self.folder.appending(path: language.rawValue)
        let golden = folder.appending(path: file.name)
        guard let recorded = try? Data(contentsOf: golden) else {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(file.bytes).write(to: golden)
            Issue.record("\(language)/\(file.name) was recorded anew; look at it and run again")
            return
        }
        let isEqual = recorded.elementsEqual(file.bytes)
        #expect(isEqual, "\(language)/\(file.name) differs from its recording")
        if !isEqual { try report(recorded, file) }
    }

    /// The first line that differs.
    private func report(_ recorded: Data, _ file: OutputFile) throws {
        let old = String(decoding: recorded, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let new = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let index = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
        let was = index < old.count ? String(old[index].prefix(300)) : "(end)"
        let isNow = index < new.count ? String(new[index].prefix(300)) : "(end)"
        Issue.record("line \(index + 1) was: \(was)\nand is now: \(isNow)")
    }
}
