import CivilCalendar
import Exchange
import FollowUp
import InspectionDomain
import Testing

/// Suspensions, extensions and returns.
struct ClockTests {
    private static let visit = FollowUpSubject.visit(ReplayFixture.first)
    private let fixture: ReplayFixture
    private var log = Recorder()

    init() throws {
        fixture = try ReplayFixture()
        // The report is due on 2026-10-08, the correction on 2026-12-21.
        log.done(Self.visit, [("entry_meeting", "2026-09-07"), ("exit", "2026-09-20")])
    }

    private func received() -> Recorder {
        var log = log
        log.done(
            Self.visit, [("report", "2026-09-30"), ("review", "2026-10-16"), ("feedback", "2026-10-19")])
        return log
    }

    @Test func aClockThatStandsIsNeverOverdue() throws {
        var log = log
        log.record("2026-09-25", .suspended(Self.visit, "report", reason: "等待鉴定", approver: "王主任"))
        for day in ["2026-09-25", "2026-10-09", "2026-12-31", "2027-06-30"] {
            #expect(try fixture.state(log.events, on: day).date("report").status == .suspended)
        }
    }

    @Test func theDaysThatStoodAreAdded() throws {
        var log = log
        log.record("2026-09-25", .suspended(Self.visit, "report", reason: "等待鉴定", approver: "王主任"))
        log.record("2026-10-10", .resumed(Self.visit, "report"))
        let report = try fixture.state(log.events, on: "2026-10-12").date("report")
        // 25 September to 9 October stood: 15 days. 5 October becomes 20 October.
        #expect(report.days == "2026-10-20 2026-10-20 2026-10-20" && report.status == .open)
        #expect(report.explanation.contains(.counted(.suspensionAdded(.days(15), to: Day("2026-10-20")!))))
        #expect(
            report.explanation.contains(
                .suspended(from: Day("2026-09-25")!, until: Day("2026-10-10")!, reason: "等待鉴定", approver: "王主任")))
        #expect(try fixture.state(log.events, on: "2026-10-21").date("report").status == .overdue)
    }

    @Test func periodsInWorkingDaysGetWorkingDaysBack() throws {
        var log = log
        log.record("2026-09-30", .stepDone(Self.visit, "report"))
        // Ten working days after 30 September end on 21 October, as 10 October is worked.
        #expect(try fixture.state(log.events, on: "2026-10-08").date("review").nominal.description == "2026-10-20")
        log.record("2026-10-12", .suspended(Self.visit, "review", reason: "会议改期", approver: "王主任"))
        log.record("2026-10-19", .resumed(Self.visit, "review"))
        // 12 to 18 October hold five working days.
        let review = try fixture.state(log.events, on: "2026-10-19").date("review")
        #expect(review.nominal.description == "2026-10-27")
        #expect(review.explanation.contains(.counted(.suspensionAdded(.workingDays(5), to: Day("2026-10-27")!))))
    }

    @Test func aStandingClockMovesItsForecastAlong() throws {
        var log = log
        log.record("2026-09-25", .suspended(Self.visit, "report", reason: "等待鉴定", approver: "王主任"))
        let first = try fixture.state(log.events, on: "2026-09-25").date("report")
        let tenth = try fixture.state(log.events, on: "2026-10-04").date("report")
        #expect(first.nominal.distance(to: tenth.nominal) == 9)
        #expect(first.nominal.description == "2026-10-06")
    }

    @Test func aDayGrantedIsTheLastDay() throws {
        var log = received()
        log.record(
            "2026-12-10",
            .extended(Self.visit, "correction", until: Day("2027-01-10")!, reason: "设备采购", approver: "王主任"))
        let correction = try fixture.state(log.events, on: "2026-12-22").date("correction")
        // A Sunday: a date that was granted does not roll; the office's own day is the Friday before.
        #expect(correction.days == "2027-01-10 2027-01-10 2027-01-08")
        #expect(correction.basis == .granted && correction.status == .open)
        #expect(
            correction.explanation.contains(
                .extended(from: Day("2026-12-21")!, until: Day("2027-01-10")!, reason: "设备采购", approver: "王主任")))
        #expect(try fixture.state(log.events, on: "2027-01-11").date("correction").status == .overdue)
        // Reminders move with it.
        #expect(
            try fixture.state(log.events, on: "2026-12-22").date("reminder_last").target.description == "2026-12-31")
    }

    @Test func anExtensionNeverShortens() throws {
        var log = received()
        let feedback = try #require(
            log.events.first { $0.happening == .stepDone(Self.visit, "feedback") }?.id)
        log.record(
            "2026-12-10",
            .extended(Self.visit, "correction", until: Day("2026-12-25")!, reason: "设备采购", approver: "王主任"))
        log.record("2026-11-10", .stepDone(Self.visit, "feedback"), replaces: feedback)
        let correction = try fixture.state(log.events, on: "2026-12-22").date("correction")
        #expect(correction.latest.description == "2027-01-11" && correction.basis == .counted)
        #expect(
            correction.explanation.contains(
                .extensionOvertaken(until: Day("2026-12-25")!, by: Day("2027-01-11")!)))
    }

    @Test func whatIsReturnedIsDueAgain() throws {
        var log = received()
        log.record("2026-12-15", .stepDone(Self.visit, "correction"))
        #expect(try fixture.state(log.events, on: "2026-12-16").date("examination").status == .open)
        log.record("2026-12-20", .stepReturned(Self.visit, "correction", due: Day("2027-01-20")!, reason: "两处未整改"))
        var state = fixture.state(log.events, on: "2026-12-21")
        let correction = try state.date("correction")
        #expect(correction.status == .returned && correction.latest.description == "2027-01-20")
        #expect(correction.attempts.map(\.doneOn) == [Day("2026-12-15"), nil])
        #expect(try state.date("examination").status == .waiting)
        log.record("2027-01-18", .stepDone(Self.visit, "correction"))
        state = fixture.state(log.events, on: "2027-01-18")
        #expect(try state.date("correction").status == .done)
        #expect(try state.date("examination").trigger?.day.description == "2027-01-18")
    }

    @Test func withoutADayItIsDueAgainByTheChainsPeriod() throws {
        var log = received()
        log.record("2026-12-15", .stepDone(Self.visit, "correction"))
        log.record("2026-12-20", .stepReturned(Self.visit, "correction", due: nil, reason: ""))
        let correction = try fixture.state(log.events, on: "2026-12-21").date("correction")
        #expect(correction.nominal.description == "2027-02-20" && correction.status == .returned)
        #expect(try fixture.state(log.events, on: "2027-03-10").date("correction").status == .overdue)
    }

    @Test func aReturnOpensAgainWhatWasDoneBehindIt() throws {
        var log = received()
        log.done(
            Self.visit,
            [("correction", "2026-12-15"), ("examination", "2026-12-22"), ("copy_party_affairs", "2026-12-25")])
        #expect(try fixture.state(log.events, on: "2026-12-28").date("copy_party_affairs").status == .done)
        log.record("2026-12-28", .stepReturned(Self.visit, "correction", due: Day("2027-01-20")!, reason: "回头看发现反弹"))
        var state = fixture.state(log.events, on: "2026-12-29")
        #expect(try state.date("examination").status == .waiting)
        #expect(try state.date("copy_party_affairs").status == .waiting)
        #expect(try state.date("examination").attempts.map(\.doneOn) == [Day("2026-12-22"), nil])
        #expect(try state.date("examination").attempts.map(\.isLate) == [false, false])
        log.done(Self.visit, [("correction", "2027-01-19"), ("examination", "2027-01-25")])
        state = fixture.state(log.events, on: "2027-01-25")
        #expect(try state.date("examination").status == .done)
        #expect(try state.date("copy_party_affairs").status == .open)
        #expect(state.unplaced.isEmpty)
    }

    @Test func doneTwiceCountsOnce() throws {
        var log = log
        log.record("2026-09-25", .stepDone(Self.visit, "report"))
        let again = log.record("2026-09-28", .stepDone(Self.visit, "report"))
        let state = fixture.state(log.events, on: "2026-09-29")
        #expect(try state.date("report").doneOn == Day("2026-09-25"))
        #expect(state.unplaced.map(\.event.id) == [again] && state.unplaced.map(\.reason) == [.recordedBefore])
    }
}
