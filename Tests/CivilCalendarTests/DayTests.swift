import CivilCalendar
import Foundation
import Testing

@Suite struct DayTests {
    @Test func agreesWithFoundationFrom1900To2100() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        var iso = Calendar(identifier: .iso8601)
        iso.timeZone = calendar.timeZone
        for day in day("1900-01-01")...day("2100-12-31") {
            let date = Date(timeIntervalSince1970: Double(day.number) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
            // Foundation counts Sunday as 1.
            let isSame =
                parts.year == day.year && parts.month == day.month && parts.day == day.day
                && parts.weekday == day.weekday.rawValue % 7 + 1
            #expect(isSame, "\(day)")
            let week = iso.dateComponents([.yearForWeekOfYear, .weekOfYear], from: date)
            let isSameWeek = week.yearForWeekOfYear == day.isoWeek.year && week.weekOfYear == day.isoWeek.week
            #expect(isSameWeek, "\(day)")
        }
    }

    @Test func everyNumberIsOneDate() {
        for number in Day.earliest.number...Day.last.number {
            let day = Day(number: number)
            guard Day(year: day.year, month: day.month, day: day.day) == day else {
                Issue.record("\(day) does not come back")
                return
            }
        }
    }

    @Test func textsAndWeekdaysOfEveryPublishedDay() {
        var previous = day("2021-12-31")
        for day in publishedDays {
            #expect(Day(day.description) == day)
            #expect(Day(day.chinese) == day)
            #expect(Day("\(day.year).\(day.month).\(day.day)") == day)
            #expect(day.weekday.rawValue == previous.weekday.rawValue % 7 + 1)
            #expect(day.firstOfYear.distance(to: day) + 1 == day.dayOfYear)
            #expect(day.firstOfMonth.day == 1 && day.firstOfMonth.month == day.month)
            #expect(day.lastOfMonth.adding(days: 1).day == 1 && day.lastOfMonth.month == day.month)
            previous = day
        }
    }

    @Test func monthsLandOnTheirDayOrTheMonthsLast() {
        for start in publishedDays {
            for months in [1, 2, 3, 12, -1, -2] {
                let end = start.adding(months: months)
                let monthsApart = (end.year * 12 + end.month) - (start.year * 12 + start.month)
                #expect(monthsApart == months)
                #expect(end.day == start.day || (end.day < start.day && end == end.lastOfMonth))
                let up = start.adding(months: months, rounding: .up)
                #expect(up == (end.day == start.day ? end : end.adding(days: 1)))
            }
        }
    }

    @Test(arguments: [
        ("2026-09-18", "2026-09-18"), ("2026-9-1", "2026-09-01"), ("2026.9.18", "2026-09-18"),
        ("2026/9/18", "2026-09-18"), ("2026/09/18", "2026-09-18"), ("2026年9月18日", "2026-09-18"),
        ("2026年09月18号", "2026-09-18"), ("２０２６－０９－１８", "2026-09-18"), ("２０２６．９．１８", "2026-09-18"),
        ("２０２６／９／１８", "2026-09-18"), ("２０２６年９月１８日", "2026-09-18"), ("  2026-09-18 ", "2026-09-18"),
        ("\u{3000}2026年9月18日\u{3000}", "2026-09-18"), ("2026 年 9 月 18 日", "2026-09-18"),
        ("2026 - 9 - 18", "2026-09-18"), ("2026–09–18", "2026-09-18"), ("2024-02-29", "2024-02-29"),
        ("2000-02-29", "2000-02-29"), ("0001-01-01", "0001-01-01"), ("9999-12-31", "9999-12-31"),
        ("2026-09-18\n", "2026-09-18"), ("2026-09-18\r\n", "2026-09-18"), ("\u{A0}2026/9/18", "2026-09-18"),
    ])
    func reads(text: String, expected: String) {
        #expect(Day(text)?.description == expected)
    }

    @Test(arguments: [
        "", " ", "2026", "2026-09", "2026-09-18-1", "2026-9/18", "2026.9-18", "2026年9-18", "2026年9月", "2026年9月18",
        "2026年9月18日上午", "26-09-18", "02026-09-18", "2026-009-18", "2026-09-018", "2026-00-18", "2026-13-01",
        "2026-09-00", "2026-09-31", "2026-02-29", "1900-02-29", "0000-01-01", "2026--18", "-2026-09-18", "+2026-09-18",
        "2026-+9-18", "20260918", "2026-09-18 10:00", "2026-09-18T00:00:00", "2026-9-1 8", "二〇二六年九月十八日", "18/9/2026",
        "2026-09-１八", "٢٠٢٦-٠٩-١٨", "日月年", "年月日", "2026月9年18日", "99999999999999999999-01-01", "2026-09-18日",
    ])
    func refuses(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func arithmeticStopsAtTheEndsInsteadOfTrapping() {
        #expect(Day.earliest.description == "0001-01-01")
        #expect(Day.last.description == "9999-12-31")
        #expect(Day.last.adding(days: 1) == .last)
        #expect(Day.earliest.adding(days: -1) == .earliest)
        #expect(day("2026-09-18").adding(days: .max) == .last)
        #expect(day("1926-09-18").adding(days: .min) == .earliest)
        #expect(day("2026-09-18").adding(months: .max) == .last)
        #expect(day("2026-09-18").adding(months: .min) == .earliest)
        #expect(Day(number: .max) == .last)
        #expect(Day.year(.max) == Day.year(9999))
        #expect(Day.year(0) == Day.year(1))
    }

    @Test func codesAsItsText() throws {
        let days = [day("2026-09-18"), day("0987-01-02")]
        let data = try JSONEncoder().encode(days)
        #expect(String(decoding: data, as: UTF8.self) == #"["2026-09-18","0987-01-02"]"#)
        #expect(try JSONDecoder().decode([Day].self, from: data) == days)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Day].self, from: Data(#"["2026-02-30"]"#.utf8))
        }
    }

    @Test func weeksAtTheEndsOfYears() {
        #expect(day("2026-01-01").isoWeek == (2026, 1))
        #expect(day("2027-01-03").isoWeek == (2026, 53))
        #expect(day("2024-12-30").isoWeek == (2025, 1))
        #expect(day("2022-01-02").isoWeek == (2021, 52))
    }
}
