import CivilCalendar
import Exchange
import FollowUp
import InspectionDomain
import Testing

/// What recorded events do to dates, counted by hand on the published calendar of 2026.
///
/// National Day rests 1–7 October; 20 September and 10 October are worked.
struct ReplayTests {
    private static let visit = FollowUpSubject.visit(ReplayFixture.first)
    private let fixture: ReplayFixture

    init() throws { fixture = try ReplayFixture() }

    @Test func withoutEventsItIsTheForecast() throws {
        let state = fixture.state([], on: "2026-01-01")
        let report = try state.date("report")
        #expect(report.days == "2026-10-05 2026-10-08 2026-09-30")
        #expect(report.basis == .forecast && report.status == .waiting)
        #expect(try state.date("review").trigger?.day.description == "2026-09-30")
        #expect(try state.date("notice").status == .open && state.date("exit").status == .open)
        #expect(try state.date("check_visit").status == .optional)
        #expect(state.unplaced.isEmpty)
    }

    @Test func anExitTwoDaysLateMovesTheReport() throws {
        var log = Recorder()
        log.done(Self.visit, [("entry_meeting", "2026-09-07"), ("exit", "2026-09-22")])
        let report = try fixture.state(log.events, on: "2026-09-23").date("report")
        #expect(report.days == "2026-10-07 2026-10-08 2026-09-30")
        #expect(report.basis == .counted && report.status == .open)
        #expect(report.trigger?.hasHappened == true && report.trigger?.entry == "exit[兴仁街道#1]")
        #expect(
            report.explanation.first == .happened(.init(zh: "巡查结束撤离", en: "End the inspection"), on: Day("2026-09-22")!)
        )
        let exit = try fixture.state(log.events, on: "2026-09-23").date("exit")
        #expect(exit.status == .doneLate && exit.doneOn == Day("2026-09-22"))
        // The other visit knows nothing of it.
        let other = FollowUpSubject.visit(ReplayFixture.second)
        #expect(
            try fixture.state(log.events, on: "2026-09-10").date("report", other).days
                == "2026-10-05 2026-10-08 2026-09-30")
    }

    @Test func anArrivalTwoDaysLateKeepsTheLengthOfTheVisit() throws {
        var log = Recorder()
        log.record("2026-09-09", .stepDone(Self.visit, "entry_meeting"))
        // 14 days and 11 working days were planned, Sunday the 20th among them.
        let exit = try fixture.state(log.events, on: "2026-09-10").date("exit")
        #expect(exit.nominal.description == "2026-09-22")
        #expect(
            exit.explanation == [
                .movedWithEntry(planned: Day("2026-09-20")!, entered: Day("2026-09-09")!, to: Day("2026-09-22")!)
            ])
        #expect(try fixture.state(log.events, on: "2026-09-10").date("report").trigger?.day.description == "2026-09-22")
    }

    @Test func feedbackReceivedFixesTheCorrection() throws {
        var log = Recorder()
        log.done(
            Self.visit,
            [
                ("entry_meeting", "2026-09-07"), ("exit", "2026-09-20"), ("report", "2026-09-30"),
                ("review", "2026-10-16"), ("feedback", "2026-10-19"),
            ])
        let state = fixture.state(log.events, on: "2026-10-20")
        #expect(try state.date("report").status == .done)
        let correction = try state.date("correction")
        #expect(correction.days == "2026-12-19 2026-12-21 2026-12-18" && correction.basis == .counted)
        #expect(try state.date("examination").status == .waiting)
        #expect(try state.date("reminder_first").target.description == "2026-11-20")
    }

    @Test func whatIsNotDoneIsOverdueOnTheDayAfterTheLatest() throws {
        var log = Recorder()
        log.done(Self.visit, [("entry_meeting", "2026-09-07"), ("exit", "2026-09-20")])
        #expect(try fixture.state(log.events, on: "2026-10-08").date("report").status == .open)
        #expect(try fixture.state(log.events, on: "2026-10-09").date("report").status == .overdue)
        log.record("2026-10-09", .stepDone(Self.visit, "report"))
        #expect(try fixture.state(log.events, on: "2026-10-09").date("report").status == .doneLate)
    }

    @Test func whatShouldHaveHappenedIsExpectedToday() throws {
        var log = Recorder()
        log.done(Self.visit, [("entry_meeting", "2026-09-07"), ("exit", "2026-09-20")])
        let review = try fixture.state(log.events, on: "2026-10-12").date("review")
        #expect(review.trigger?.day.description == "2026-10-12" && review.trigger?.hasHappened == false)
        #expect(review.nominal.description == "2026-10-26" && review.status == .waiting)
        #expect(
            review.explanation.first
                == .lateTrigger(
                    .init(zh: "报送巡查工作报告", en: "Report to the committee"), expected: Day("2026-09-30")!,
                    asOf: Day("2026-10-12")!))
    }

    @Test func aDayInTheFutureHasNotHappened() throws {
        var log = Recorder()
        log.done(Self.visit, [("entry_meeting", "2026-09-07"), ("exit", "2026-09-20")])
        let state = fixture.state(log.events, on: "2026-09-10")
        #expect(try state.date("exit").status == .open)
        #expect(state.unplaced.map(\.reason) == [.later])
    }

    @Test func remindersFallAwayWithTheCorrection() throws {
        var log = Recorder()
        log.done(
            Self.visit,
            [
                ("entry_meeting", "2026-09-07"), ("exit", "2026-09-20"), ("report", "2026-09-30"),
                ("review", "2026-10-16"), ("feedback", "2026-10-19"), ("correction", "2026-11-10"),
            ])
        let state = fixture.state(log.events, on: "2026-11-11")
        #expect(try state.date("reminder_first").status == .notNeeded)
        #expect(try state.date("examination").status == .open)
    }

    @Test func aStepNotNeededTakesThoseBehindItAlong() throws {
        var log = Recorder()
        log.record("2026-09-08", .notNeeded(Self.visit, "feedback", reason: "并入下次", approver: "王主任"))
        let state = fixture.state(log.events, on: "2026-09-09")
        for step: StepKey in ["feedback", "correction", "examination", "archive", "publication_feedback"] {
            #expect(try state.date(step).status == .notNeeded)
        }
        #expect(try state.date("report").status == .waiting)
    }

    @Test func anOptionalStepIsDueOnceItIsCalledFor() throws {
        var log = Recorder()
        log.done(Self.visit, [("entry_meeting", "2026-09-07"), ("exit", "2026-09-20")])
        log.record("2026-09-21", .calledFor(Self.visit, "check_visit", due: Day("2026-12-05")!, reason: "隐患较多"))
        let check = try fixture.state(log.events, on: "2026-09-22").date("check_visit")
        // A Saturday: the office's own day is the Friday before.
        #expect(check.days == "2026-12-05 2026-12-05 2026-12-04" && check.status == .open && check.basis == .given)
        log.record("2026-12-03", .stepDone(Self.visit, "check_visit"))
        #expect(try fixture.state(log.events, on: "2026-12-03").date("check_visit").status == .done)
    }

    @Test func thePlansStepsFollowItsVersion() throws {
        var log = Recorder()
        log.record("2026-07-01", .planAdopted(version: 1))
        log.record("2026-07-06", .planMoved(version: 1, to: .submitted, by: "安委会办公室"))
        log.record("2026-07-08", .planMoved(version: 1, to: .draft, by: "安委会"))
        var state = fixture.state(log.events, on: "2026-07-09")
        #expect(try state.date("plan_submitted", .plan).status == .returned)
        #expect(state.history.versions.map(\.state) == [.draft])
        log.record("2026-07-10", .planMoved(version: 1, to: .submitted, by: "安委会办公室"))
        log.record("2026-07-20", .planMoved(version: 1, to: .approved, by: "安委会"))
        log.record("2026-07-22", .planMoved(version: 1, to: .issued, by: "安委会办公室"))
        log.record("2026-08-03", .planAdopted(version: 2))
        state = fixture.state(log.events, on: "2026-08-04")
        #expect(try state.date("plan_submitted", .plan).doneOn == Day("2026-07-10"))
        #expect(try state.date("plan_issued", .plan).status == .done)
        #expect(state.history.versions.map(\.state) == [.issued, .draft] && state.history.versionInForce == 1)
        log.record("2026-08-05", .planMoved(version: 2, to: .submitted, by: ""))
        log.record("2026-08-06", .planMoved(version: 2, to: .approved, by: ""))
        log.record("2026-08-07", .planMoved(version: 2, to: .issued, by: ""))
        state = fixture.state(log.events, on: "2026-08-08")
        #expect(state.history.versions.map(\.state) == [.amended, .issued] && state.history.versionInForce == 2)
        #expect(try state.date("plan_issued", .plan).doneOn == Day("2026-07-22"))
    }

    @Test func theForecastIsTheReplayOfNothing() throws {
        let forecast = try ForecastFixture().entries()
        let scenario = try ForecastFixture().scenario()
        let plan = AdoptedPlan(
            ForecastFixture().plan, in: scenario, chain: try ScenarioReader.deliveredChain())
        let state = Replay.state(of: plan, calendar: plan.calendar, events: [], on: Day("2026-01-01")!)
        #expect(state.entries.filter { $0.status != .optional }.map(\.days) == forecast.map(\.days))
        #expect(state.entries.filter { $0.status != .optional }.map(\.id) == forecast.map(\.id))
    }
}
