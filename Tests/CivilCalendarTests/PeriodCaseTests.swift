import CivilCalendar
import Foundation
import Testing

/// Ends of periods over five years, counted by another program: see Fixtures/period_cases.py.
@Suite struct PeriodCaseTests {
    private struct Case {
        let trigger: Day
        let period: Period
        let stood: [DayRange]
        let expected: [Day]

        init?(line: Substring) {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 6, let trigger = Day(fields[0]), let period = Period(fields[1]) else { return nil }
            let spans = fields[2].split(separator: " ").map { $0.split(separator: ".").compactMap { Day(String($0)) } }
            let expected = fields[3...].compactMap { Day($0) }
            guard spans.allSatisfy({ $0.count == 2 && $0[0] <= $0[1] }), expected.count == 3 else { return nil }
            (self.trigger, self.period, self.expected) = (trigger, period, expected)
            stood = spans.map { $0[0]...$0[1] }
        }
    }

    @Test func anotherProgramCountsTheSame() throws {
        let lines = try fixture("period_cases.csv").split(separator: "\n").dropFirst()
        #expect(lines.count == 700)
        var suspended = 0
        for line in lines {
            let expected = try #require(Case(line: line), "\(line)")
            let counted = standard.deadline(after: expected.trigger, expected.period, suspended: expected.stood)
            #expect([counted.nominal, counted.latest, counted.target] == expected.expected, "\(line)")
            let isMoved = counted.steps.contains { if case .suspensionAdded = $0 { true } else { false } }
            suspended += isMoved ? 1 : 0
        }
        #expect(suspended > 100)
    }

    @Test func daysThatStoodAreNamed() {
        let counted = standard.deadline(
            after: day("2026-09-18"), .days(15), suspended: [day("2026-09-21")...day("2026-09-25")])
        #expect(counted.nominal == day("2026-10-08"))
        #expect(counted.steps.contains(.suspensionAdded(.days(5), to: day("2026-10-08"))))
        let working = standard.deadline(
            after: day("2026-09-18"), .workingDays(5), suspended: [day("2026-09-19")...day("2026-09-22")])
        // The 20th is worked: three working days stood.
        #expect(working.steps.contains(.suspensionAdded(.workingDays(3), to: working.nominal)))
        for step in counted.steps + working.steps {
            #expect(!step.wording.zh.isEmpty && !step.wording.en.isEmpty)
        }
    }

    @Test func whatStoodOutsideThePeriodHasNoEffect() {
        let plain = standard.deadline(after: day("2026-09-18"), .days(15))
        for stood in ["2026-09-01"..."2026-09-18", "2026-10-09"..."2026-10-20"] {
            let range = day(stood.lowerBound)...day(stood.upperBound)
            #expect(standard.deadline(after: day("2026-09-18"), .days(15), suspended: [range]) == plain)
        }
        // On the last day, moved past National Day to the 8th, the clock can still stop.
        let late = standard.deadline(
            after: day("2026-09-18"), .days(15), suspended: [day("2026-10-08")...day("2026-10-09")])
        #expect(late.nominal == day("2026-10-05"))
    }
}
