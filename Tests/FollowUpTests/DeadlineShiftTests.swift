import CivilCalendar
import Exchange
import FollowUp
import InspectionDomain
import Testing
import Wording

@Suite struct DeadlineShiftTests {
    private static func day(_ text: String) -> Day { ForecastFixture.day(text) }

    /// An invented notice for 2027: October rests to the 7th, a Saturday is worked for it.
    private let notice = HolidayYear(
        year: 2027, status: .published(notice: Wording(same: "试验通知")),
        entries: (1...7).map { HolidayEntry(day: day("2027-10-0\($0)"), name: "国庆节", kind: .holiday) } + [
            HolidayEntry(day: day("2027-10-09"), name: "国庆节", kind: .makeupWorkday)
        ])

    private func shifts(exit: String) throws -> [DeadlineShift] {
        var fixture = ForecastFixture()
        fixture.year = 2027
        fixture.training = Self.day("2027-08-30")
        fixture.entry = Self.day("2027-09-06")
        fixture.exit = Self.day(exit)
        let chain = try ScenarioReader.deliveredChain()
        let before = try fixture.scenario()
        let after = Scenario(tables: before.tables, calendar: before.calendar.loading([notice]))
        return DeadlineShifts.between(
            DeadlineForecast.entries(for: fixture.plan, in: before, chain: chain),
            DeadlineForecast.entries(for: fixture.plan, in: after, chain: chain),
            changes: before.calendar.changes(to: after.calendar)
        )
    }

    private func shift(_ step: String, exit: String) throws -> DeadlineShift {
        try #require(try shifts(exit: exit).first { $0.after.step.text == step })
    }

    @Test func aDateMovedByItsOwnDaysNamesThem() throws {
        // Fifteen days after the 21st end on 6 October: worked while 2027 is provisional, a rest day by the notice.
        let report = try shift("report", exit: "2027-09-21")
        #expect(report.isMoved && report.isSettled && !report.isTriggerMoved)
        #expect(report.before.latest == Self.day("2027-10-06"))
        #expect(report.after.latest == Self.day("2027-10-08"))
        #expect(report.before.target == Self.day("2027-10-06"))
        #expect(report.after.target == Self.day("2027-09-30"))
        #expect(report.causes.map(\.day) == [Self.day("2027-10-06"), Self.day("2027-10-07")])
        let reason = try #require(report.reason)
        #expect(reason.zh == "2027年10月6日至7日由工作日改为放假（国庆节）")
        #expect(reason.en == "2027-10-06 to 2027-10-07: rest (National Day) instead of working day")
    }

    @Test func aDateMovedByItsTriggerSaysSo() throws {
        let review = try shift("review", exit: "2027-09-22")
        #expect(review.isTriggerMoved)
        #expect(try #require(review.reason).zh.contains("起算事由“报送巡查工作报告”由2027年10月7日移至2027年9月30日"))
    }

    @Test func workingDaysCountEveryDayBetween() throws {
        // Five working days after the exit on Friday the 24th: the rest days stand inside, not at the end.
        let talk = try shift("talk_follow_up", exit: "2027-09-30")
        #expect(talk.causes.map(\.day) == ["2027-10-06", "2027-10-07", "2027-10-09"].map(Self.day))
        #expect(talk.after.latest > talk.before.latest)
    }

    @Test func aDateThatOnlyTurnsCertainHasNoReason() throws {
        let entry = try shift("entry_meeting", exit: "2027-09-21")
        #expect(!entry.isMoved && entry.isSettled)
        #expect(entry.reason == nil)
    }

    @Test func theSameHolidaysMoveNothing() throws {
        let entries = try ForecastFixture().entries()
        #expect(DeadlineShifts.between(entries, entries, changes: []).isEmpty)
        #expect(DeadlineShifts.between(entries, [], changes: []).isEmpty)
    }
}
