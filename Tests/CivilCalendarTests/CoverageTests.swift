import CivilCalendar
import Testing
import Wording

@Suite struct CoverageTests {
    @Test func statusesOfTheBundledYears() throws {
        for year in 2022...2026 {
            let status = try #require(standard.status(of: year))
            #expect(!status.isProvisional)
            #expect(status.source.zh.contains("国办发明电〔\(year - 1)〕"))
        }
        #expect(standard.status(of: 2027)?.isProvisional == true)
        #expect(standard.status(of: 2028) == nil)
        #expect(standard.status(of: 2021) == nil)
    }

    @Test func aMissingYearIsAnErrorThatSaysWhatToDo() {
        #expect(throws: CalendarError.missingYear(2028)) {
            try standard.requireCovered(day("2027-12-01")...day("2029-01-01"))
        }
        #expect(throws: CalendarError.missingYear(2021)) {
            try standard.requireCovered(day("2021-12-31")...day("2022-01-01"))
        }
        #expect(throws: Never.self) { try standard.requireCovered(day("2022-01-01")...day("2027-12-31")) }
        let wording = CalendarError.missingYear(2028).wording
        #expect(wording.zh.contains("2028年") && wording.zh.contains("makeup_workday"))
        #expect(wording.en.contains("2028") && wording.en.contains("makeup_workday"))
    }

    @Test func whatIsProvisional() {
        #expect(!standard.isProvisional(day("2022-01-01")...day("2026-12-24")))
        // The notice for 2027 settles the last week of December 2026.
        #expect(standard.isProvisional(day("2026-12-25")...day("2026-12-25")))
        #expect(!standard.isProvisional(day("2025-12-25")...day("2025-12-31")))
        #expect(standard.isProvisional(day("2026-12-31")...day("2027-01-01")))
        #expect(standard.isProvisional(day("2028-03-01")...day("2028-03-01")))
    }

    @Test func aNoticeTakesTheProvisionalsPlace() throws {
        let notice = HolidayYear(
            year: 2027, status: .published(notice: Wording(same: "notice")),
            entries: [
                HolidayEntry(day: day("2027-03-01"), name: "补假", kind: .holiday),
                HolidayEntry(day: day("2026-12-27"), name: "元旦", kind: .makeupWorkday),
            ])
        let loaded = standard.loading([notice])
        #expect(!loaded.isProvisional(Day.year(2027)))
        #expect(loaded.kind(of: day("2027-02-08")) == .workday)
        #expect(loaded.kind(of: day("2026-12-27")) == .makeupWorkday)
        #expect(loaded.kind(of: day("2026-10-01")) == .holiday)
        let before = standard.deadline(after: day("2026-12-31"), .months(2))
        let after = loaded.deadline(after: day("2026-12-31"), .months(2))
        #expect(before.latest == day("2027-03-01") && before.isProvisional)
        #expect(after.latest == day("2027-03-02") && !after.isProvisional)
        #expect(before.calendarVersion != after.calendarVersion)
    }

    @Test func versionsNameTheirDataAndNothingElse() throws {
        #expect(standard.version.hasPrefix("CN-2022..2026+2027p-"))
        #expect(try WorkingDayCalendar.standard().version == standard.version)
        let shuffled = WorkingDayCalendar(years: standard.years.reversed())
        #expect(shuffled.version == standard.version)
        #expect(shuffled == standard)
        let gap = WorkingDayCalendar(years: standard.years.filter { $0.year != 2024 })
        #expect(gap.version.hasPrefix("CN-2022..2023+2025..2026+2027p-"))
        let oneDayLess = standard.years.map { year in
            HolidayYear(year: year.year, status: year.status, entries: Array(year.entries.dropLast()))
        }
        #expect(WorkingDayCalendar(years: oneDayLess).version != standard.version)
    }
}
