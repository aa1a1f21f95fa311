import DocumentFormats
import Exchange
import Foundation
import Testing
import Wording

/// Writes every file of every sample where a person can look at them, and checks what each must hold.
struct PlanOutputSampleTests {
    static let folder = FileManager.default.temporaryDirectory.appending(path: "xuncha-plan-samples")

    @Test(arguments: [PlanOutputFixture.zone, .county, .city], Language.allCases)
    func filesAreWritten(_ fixture: PlanOutputFixture, _ language: Language) throws {
        let files = PlanOutput.files(try fixture.document(), language)
        let folder = Self.folder.appending(path: "\(fixture.name)-\(language)").path(percentEncoded: false)
        try AtomicOutput.write(files, to: folder)
    }
}
