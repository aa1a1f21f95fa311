import CivilCalendar
import DocumentFormats
import Foundation
import Testing

/// A calendar with everything in it that is difficult.
let difficultCalendar = ICalendar(
    productID: "-//Test//Formats 1//EN", name: "2027年巡查计划；甲,乙", details: "第一行\n第二行",
    stamp: UTCMoment(secondsSince1970: 1_789_716_600),
    events: [
        ICalendar.Event(
            ICalendar.Entry(
                uid: "visit-1@test", sequence: 3, summary: "进驻：兴城街道；甲,乙\\丙🚀",
                details: String(repeating: "安全生产巡查", count: 30) + "\r\n第二行, 第二句; 完",
                location: "兴城街道办事处", categories: ["进驻", "一组,甲"],
                alarms: [ICalendar.Alarm(daysBefore: 3, atHour: 9, text: "进驻前三天")]),
            days: day("2027-04-05")...day("2027-04-18"), isBusy: true),
        ICalendar.Event(
            ICalendar.Entry(uid: "visit-2@test", sequence: 1, summary: "取消的一天"),
            days: day("2027-12-31")...day("2027-12-31"), status: .cancelled),
    ],
    tasks: [
        ICalendar.Task(
            ICalendar.Entry(
                uid: "report-1@test", summary: "巡查报告",
                alarms: [ICalendar.Alarm(minutes: 540, text: "当天")]),
            start: day("2027-04-19"), due: day("2027-05-06")),
        ICalendar.Task(
            ICalendar.Entry(uid: "report-2@test", summary: "完成"), start: day("2027-05-06"), due: day("2027-05-06"),
            status: .completed(UTCMoment(secondsSince1970: 1_809_500_645))),
    ])

@Suite struct ICalendarTests {
    private let lines = difficultCalendar.text().components(separatedBy: "\r\n")

    /// The lines with continuations joined again.
    private var unfolded: [String] {
        difficultCalendar.text().replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "\r\n")
    }

    @Test func linesAreShortWholeAndEndedProperly() {
        let text = difficultCalendar.text()
        #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
        #expect(text.hasSuffix("END:VCALENDAR\r\n"))
        #expect(text.unicodeScalars.filter { $0 == "\n" }.count == text.unicodeScalars.filter { $0 == "\r" }.count)
        for line in lines { #expect(line.utf8.count <= 75, "\(line)") }
        // Folding is used, and no line could have taken one character more.
        #expect(lines.contains { $0.hasPrefix(" ") })
        for (line, next) in zip(lines, lines.dropFirst()) where next.hasPrefix(" ") {
            let width = next.unicodeScalars.dropFirst().first.map { UTF8.width($0) } ?? 0
            #expect(line.utf8.count + width > 75)
        }
    }

    @Test func foldsAtEveryWidthOfCharacter() {
        for character in ["a", "é", "安", "🚀"] {
            for length in 60...90 {
                let name = String(repeating: character, count: length)
                let text = ICalendar(productID: "x", name: name, stamp: UTCMoment(secondsSince1970: 0)).text()
                #expect(text.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 })
                #expect(text.replacingOccurrences(of: "\r\n ", with: "").contains("X-WR-CALNAME:\(name)\r\n"))
            }
        }
    }

    @Test func theLastDayIsWrittenAsTheDayAfter() {
        #expect(unfolded.contains("DTSTART;VALUE=DATE:20270405"))
        #expect(unfolded.contains("DTEND;VALUE=DATE:20270419"))
        #expect(unfolded.contains("DTEND;VALUE=DATE:20280101"))
    }

    @Test func escapesWhatHasAMeaning() {
        #expect(unfolded.contains(#"SUMMARY:进驻：兴城街道；甲\,乙\\丙🚀"#))
        #expect(unfolded.contains(#"X-WR-CALDESC:第一行\n第二行"#))
        #expect(unfolded.contains(#"CATEGORIES:进驻,一组\,甲"#))
        #expect(unfolded.contains { $0.hasSuffix(#"\n第二行\, 第二句\; 完"#) })
    }

    @Test func aTextCannotAddALine() {
        let evil = "x\r\nEND:VEVENT\u{2028}BEGIN:VEVENT\u{85}\u{0B}\u{0}\rATTENDEE:y"
        let calendar = ICalendar(
            productID: evil, name: evil, stamp: UTCMoment(secondsSince1970: 0),
            events: [
                ICalendar.Event(
                    ICalendar.Entry(uid: evil, summary: evil, categories: [evil]),
                    days: day("2027-01-01")...day("2027-01-01"))
            ])
        let starts = calendar.text().components(separatedBy: "\r\n")
        #expect(starts.filter { $0.hasPrefix("END:VEVENT") }.count == 1)
        #expect(starts.filter { $0.hasPrefix("ATTENDEE") }.isEmpty)
        #expect(!calendar.text().unicodeScalars.contains { "\u{2028}\u{85}\u{0B}\0".unicodeScalars.contains($0) })
    }

    @Test func moments() {
        #expect(unfolded.filter { $0 == "DTSTAMP:20260918T073000Z" }.count == 4)
        #expect(unfolded.contains("COMPLETED:20270505T070405Z"))
        let before = ICalendar(
            productID: "x", stamp: UTCMoment(secondsSince1970: -1),
            tasks: [ICalendar.Task(ICalendar.Entry(uid: "a", summary: "b"), due: day("2027-01-01"))])
        #expect(before.text().contains("DTSTAMP:19691231T235959Z"))
    }

    @Test(arguments: [
        (-3900, "-P2DT17H"), (-4320, "-P3D"), (540, "PT9H"), (0, "PT0M"), (-15, "-PT15M"), (-1445, "-P1DT5M"),
        (-75, "-PT1H15M"),
    ])
    func durationsOfAlarms(minutes: Int, expected: String) {
        let task = ICalendar.Task(
            ICalendar.Entry(uid: "a", summary: "b", alarms: [ICalendar.Alarm(minutes: minutes, text: "c")]),
            due: day("2027-01-01"))
        let text = ICalendar(productID: "x", stamp: UTCMoment(secondsSince1970: 0), tasks: [task]).text()
        #expect(text.contains("TRIGGER;RELATED=END:\(expected)\r\n"))
    }

    @Test func alarmsByDayAndHour() {
        #expect(ICalendar.Alarm(daysBefore: 3, atHour: 9, text: "").minutes == -3 * 1440 + 540)
        #expect(ICalendar.Alarm(daysBefore: 0, atHour: 9, text: "").minutes == 540)
        #expect(ICalendar.Alarm(daysBefore: .max, atHour: .max, text: "").minutes < 0)
        #expect(unfolded.contains("TRIGGER:-P2DT15H"))
    }

    @Test func aStartThatIsNotBeforeTheEndIsLeftOut() {
        #expect(unfolded.contains("DTSTART;VALUE=DATE:20270419"))
        #expect(!unfolded.contains("DTSTART;VALUE=DATE:20270506"))
    }

    @Test func statuses() {
        for status in ["CONFIRMED", "CANCELLED", "NEEDS-ACTION", "COMPLETED"] {
            #expect(unfolded.filter { $0 == "STATUS:\(status)" }.count == 1)
        }
        #expect(unfolded.contains("TRANSP:OPAQUE") && unfolded.contains("TRANSP:TRANSPARENT"))
    }

    @Test func equalCalendarsAreEqualTexts() {
        #expect(difficultCalendar.text() == difficultCalendar.text())
    }
}
