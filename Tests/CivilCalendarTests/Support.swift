import CivilCalendar
import Foundation
import Testing
import Wording

/// A day that the test knows to exist.
func day(_ text: String) -> Day { Day(text)! }

/// The bundled calendar, read once.
let standard = try! WorkingDayCalendar.standard()

/// Every day the notices settle.
let publishedDays = day("2022-01-01")...day("2026-12-31")

/// A file of the test's own folder.
func fixture(_ name: String) throws -> String {
    let folder = try #require(Bundle.module.resourceURL).appending(path: "Fixtures")
    return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
}
