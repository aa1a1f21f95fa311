import CivilCalendar
import Foundation
import Testing

/// One line of the worked cases: `latest` is the law's, `target` the office's.
struct WorkedCase: CustomTestStringConvertible, Sendable {
    let trigger: Day
    let period: Period
    let nominal: Day
    let latest: Day
    let target: Day
    let isProvisional: Bool
    let why: String

    var testDescription: String { "\(trigger) + \(period): \(why)" }

    init?(line: Substring) {
        let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 7, let trigger = Day(fields[0]), let period = Period(fields[1]),
            let nominal = Day(fields[2]), let latest = Day(fields[3]), let target = Day(fields[4]),
            ["yes", "no"].contains(fields[5])
        else { return nil }
        (self.trigger, self.period, self.nominal, self.latest) = (trigger, period, nominal, latest)
        (self.target, isProvisional, why) = (target, fields[5] == "yes", fields[6])
    }

    static func all() throws -> [WorkedCase] {
        try fixture("worked_cases.csv").split(separator: "\n").dropFirst().map { line in
            try #require(WorkedCase(line: line), "\(line)")
        }
    }
}

@Suite struct WorkedCaseTests {
    @Test func thereAreEnough() throws {
        #expect(try WorkedCase.all().count >= 31)
    }

    @Test(arguments: try WorkedCase.all())
    func comesOut(_ expected: WorkedCase) {
        let deadline = standard.deadline(after: expected.trigger, expected.period)
        #expect(deadline.nominal == expected.nominal)
        #expect(deadline.latest == expected.latest)
        #expect(deadline.target == expected.target)
        #expect(deadline.isProvisional == expected.isProvisional)
    }
}
