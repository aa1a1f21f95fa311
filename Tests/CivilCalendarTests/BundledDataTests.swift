import Foundation
import Testing

@testable import CivilCalendar

@Suite struct BundledDataTests {
    @Test func isFoundBesideTheExecutable() throws {
        let beside = try #require(BundledData.folders.first)
        #expect(try BundledData.text(of: "cn_holidays_2022_2026.csv", in: [beside]).hasPrefix("date,name,kind"))
    }

    @Test func aProgramWithoutItsResourcesGetsAnError() {
        let nowhere = URL(filePath: "/nowhere/at/all")
        #expect(throws: CalendarError.bundledDataMissing("cn_holidays_2022_2026.csv")) {
            try BundledData.text(of: "cn_holidays_2022_2026.csv", in: [nowhere])
        }
        #expect(CalendarError.bundledDataMissing("a.csv").wording.zh.contains("a.csv"))
    }
}
