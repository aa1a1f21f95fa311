import CivilCalendar
import Foundation
import Testing

@Suite struct WorkingDayCalendarTests {
    @Test func restAndMakeupDaysOfTheNotices() {
        let entries = standard.years.filter { !$0.status.isProvisional }.flatMap(\.entries)
        #expect(entries.filter { $0.kind == .holiday }.count == 147)
        #expect(entries.filter { $0.kind == .makeupWorkday }.count == 33)
        let kinds = publishedDays.map(standard.kind)
        #expect(kinds.filter { $0 == .holiday }.count == 147)
        #expect(kinds.filter { $0 == .makeupWorkday }.count == 33)
    }

    /// The known numbers of working days: the year's Mondays to Fridays, less holidays, plus make-up days.
    @Test(arguments: [(2022, 249), (2023, 249), (2024, 251), (2025, 248), (2026, 248)])
    func workingDaysOfAYear(year: Int, expected: Int) {
        #expect(standard.workingDays(in: Day.year(year)) == expected)
    }

    @Test func everyDayIsWhatItsEntryOrItsWeekSays() {
        let entries = Dictionary(
            uniqueKeysWithValues: standard.years.flatMap(\.entries).map { ($0.day, $0) })
        for day in publishedDays {
            let expected: DayKind =
                switch entries[day]?.kind {
                case .holiday: .holiday
                case .makeupWorkday: .makeupWorkday
                case nil: day.weekday.isWeekend ? .weekend : .workday
                }
            #expect(standard.kind(of: day) == expected, "\(day)")
            #expect(standard.name(of: day) == entries[day]?.name)
        }
    }

    @Test func countsAgreeWithALoop() {
        let around = day("2021-11-01")...day("2028-03-01")
        var counts: [Day: Int] = [:]
        var count = 0
        for day in around {
            counts[day] = count
            count += standard.isWorkingDay(day) ? 1 : 0
        }
        for first in around where first.day % 5 == 1 {
            for last in [first, first.adding(days: 13), first.adding(days: 97), first.adding(days: 800)] {
                guard let before = counts[first], let upTo = counts[last.adding(days: 1)] else { continue }
                #expect(standard.workingDays(in: first...last) == upTo - before)
                #expect(standard.workingDayList(in: first...last).count == upTo - before)
            }
        }
    }

    @Test func workingDayArithmeticHasAnInverse() {
        for start in publishedDays {
            let isWorked = standard.isWorkingDay(start)
            #expect(standard.adding(workingDays: 0, to: start) == start)
            for count in [1, 5, 20] {
                let later = standard.adding(workingDays: count, to: start)
                let earlier = standard.adding(workingDays: -count, to: start)
                #expect(standard.isWorkingDay(later) && standard.isWorkingDay(earlier))
                #expect(standard.workingDays(in: start.adding(days: 1)...later) == count)
                #expect(standard.workingDays(in: earlier...start.adding(days: -1)) == count)
                if isWorked {
                    #expect(standard.adding(workingDays: -count, to: later) == start)
                    #expect(standard.adding(workingDays: count, to: earlier) == start)
                }
            }
        }
    }

    @Test func theNearestWorkingDays() {
        for start in publishedDays {
            let next = standard.firstWorkingDay(onOrAfter: start)
            let last = standard.lastWorkingDay(onOrBefore: start)
            #expect(last <= start && start <= next)
            #expect(standard.isWorkingDay(next) && standard.isWorkingDay(last))
            #expect(standard.workingDays(in: last...next) == (last == next ? 1 : 2))
        }
    }

    @Test func theOfficesOwnDays() {
        let own = standard.adding(officeDays: [
            OfficeDay(day: day("2026-06-01"), isWorking: false, note: "停电检修"),
            OfficeDay(day: day("2026-06-06"), isWorking: true, note: "防汛演练"),
            // Closing on a Sunday and working on a Tuesday change nothing.
            OfficeDay(day: day("2026-06-07"), isWorking: false, note: "-"),
            OfficeDay(day: day("2026-06-09"), isWorking: true, note: "-"),
            OfficeDay(day: day("2026-02-14"), isWorking: false, note: "提前放假"),
        ])
        #expect(own.kind(of: day("2026-06-01")) == .closure)
        #expect(own.name(of: day("2026-06-01")) == "停电检修")
        #expect(own.kind(of: day("2026-06-06")) == .extraWorkday)
        #expect(own.kind(of: day("2026-06-07")) == .weekend)
        #expect(own.kind(of: day("2026-06-09")) == .workday)
        #expect(own.name(of: day("2026-06-09")) == nil)
        #expect(own.kind(of: day("2026-02-14")) == .closure)
        #expect(own.workingDays(in: day("2026-06-01")...day("2026-06-07")) == 5)
        #expect(own.version != standard.version)
        #expect(own != standard)
    }

    @Test func wholeAgesWithoutWorkEndTheWalk() {
        let closed = (Day.last.adding(days: -3)...Day.last).map { OfficeDay(day: $0, isWorking: false, note: "") }
        let calendar = WorkingDayCalendar(years: [], officeDays: closed)
        #expect(calendar.firstWorkingDay(onOrAfter: Day.last.adding(days: -2)) == .last)
        #expect(standard.adding(workingDays: .max, to: Day.last.adding(days: -3)) == .last)
        #expect(standard.adding(workingDays: .min, to: Day.earliest.adding(days: 3)) == .earliest)
    }
}
