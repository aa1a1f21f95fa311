import CivilCalendar
import Testing

@Suite struct DayRangeTests {
    private let april = day("2026-04-05")...day("2026-04-18")

    @Test func countsBothEnds() {
        #expect(april.dayCount == 14)
        #expect(april.days().count == 14)
        #expect((april.lowerBound...april.lowerBound).dayCount == 1)
        #expect(DayRange.starting(april.lowerBound, dayCount: 14) == april)
        #expect(DayRange.starting(april.lowerBound, dayCount: 0) == nil)
        #expect(DayRange.between(april.upperBound, april.lowerBound) == nil)
    }

    @Test func intersections() {
        let later = day("2026-04-18")...day("2026-05-01")
        #expect(april.intersection(later) == day("2026-04-18")...day("2026-04-18"))
        #expect(april.overlaps(later))
        let apart = day("2026-04-19")...day("2026-05-01")
        #expect(april.intersection(apart) == nil)
        #expect(!april.overlaps(apart))
    }

    @Test func readsAsInADocument() {
        #expect(april.chinese == "2026年4月5日至18日")
        #expect((day("2026-04-25")...day("2026-05-08")).chinese == "2026年4月25日至5月8日")
        #expect((day("2026-12-25")...day("2027-01-08")).chinese == "2026年12月25日至2027年1月8日")
        #expect((day("2026-12-25")...day("2026-12-25")).chinese == "2026年12月25日")
    }

    @Test func yearsTouched() {
        #expect((day("2026-12-25")...day("2027-01-08")).years == 2026...2027)
        #expect(Day.year(2024).dayCount == 366)
        #expect(Day.year(2026).lowerBound.lastOfYear == Day.year(2026).upperBound)
    }
}
