import CivilCalendar
import Foundation
import Testing

@Suite struct PeriodTests {
    @Test(arguments: [
        ("15d", Period.days(15)), ("15日", .days(15)), ("15 天", .days(15)), ("１５ｄ", .days(15)), ("2m", .months(2)),
        ("2个月", .months(2)), ("20wd", .workingDays(20)), ("20 WD", .workingDays(20)), ("20个工作日", .workingDays(20)),
        ("20工作日", .workingDays(20)), ("0d", .days(0)), ("0007d", .days(7)),
    ])
    func reads(text: String, expected: Period) {
        #expect(Period(text) == expected)
        #expect(Period(expected.description) == expected)
    }

    @Test(arguments: ["", "d", "15", "-15d", "1.5m", "15dd", "15w", "15 d x", "99999d", "十五日", "15d2m", "wd20"])
    func refuses(text: String) {
        #expect(Period(text) == nil)
    }

    @Test func codesAsItsText() throws {
        let periods: [Period] = [.days(15), .months(2), .workingDays(20)]
        let data = try JSONEncoder().encode(periods)
        #expect(String(decoding: data, as: UTF8.self) == #"["15d","2m","20wd"]"#)
        #expect(try JSONDecoder().decode([Period].self, from: data) == periods)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Period].self, from: Data(#"["15x"]"#.utf8)) }
    }

    @Test func sentences() {
        #expect(Period.workingDays(20).wording.zh == "20个工作日")
        #expect(Period.days(1).wording.en == "1 day")
        #expect(Period.months(2).wording.en == "2 months")
    }
}
