import DocumentFormats
import Exchange
import Foundation
import Testing
import Wording

/// Writes every file of every sample where a person can look at them: run the tests with XUNCHA_SAMPLES set to a folder.
struct PlanOutputSampleTests {
    private static let folder = ProcessInfo.processInfo.environment["XUNCHA_SAMPLES"]

    @Test(
        .enabled(if: folder != nil, "set XUNCHA_SAMPLES to a folder to have sample plans written there"),
        arguments: [PlanOutputFixture.zone, .county, .city], Language.allCases)
    func samplesAreWritten(_ fixture: PlanOutputFixture, _ language: Language) throws {
        let folder = try #require(Self.folder)
        let document = try fixture.document()
        let request = ExportRequest(DocumentSource(document), language)
        let files =
            try PlanOutput.filesWithWorkbook(document, language) + WordExport().files(for: request)
            + SVGExport().files(for: request)
        try AtomicOutput.write(files, to: "\(folder)/\(fixture.name)-\(language)")
    }
}
