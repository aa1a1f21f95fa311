import CivilCalendar
import FollowUp
import InspectionDomain
import Testing
import Wording

/// Every refusal, with its sentence.
struct EventCheckTests {
    private static let visit = FollowUpSubject.visit(ReplayFixture.first)
    private static let id: FindingID = "兴仁街道#1-001"
    private static let finding = FollowUpSubject.finding(id)
    private let fixture: ReplayFixture
    private var log = Recorder()

    init() throws {
        fixture = try ReplayFixture()
        log.record("2026-07-01", .planAdopted(version: 1))
        log.done(Self.visit, [("entry_meeting", "2026-09-07"), ("exit", "2026-09-20")])
        log.record(
            "2026-09-10",
            .findingRecorded(
                Self.id, FindingFacts(visit: ReplayFixture.first, kind: .general, description: "储罐区未设围堰")))
    }

    private func refusals(
        _ day: String, _ happening: Happening, after log: Recorder? = nil, replaces: EventID? = nil,
        today: String = "2026-09-25"
    ) -> [EventRefusal] {
        let log = log ?? self.log
        let event = log.next(day, happening, replaces: replaces)
        let refusals = EventCheck(state: fixture.state(log.events, on: today)).refusals(of: event)
        for refusal in refusals {
            #expect(!refusal.wording.zh.isEmpty && !refusal.wording.en.isEmpty)
            #expect(refusal.wording.zh.hasSuffix("。") && refusal.wording.en.hasSuffix("."))
        }
        return refusals
    }

    private func title(_ step: StepKey) -> Wording { fixture.plan.chain[step]?.title ?? Wording(same: "?") }

    @Test func goodEventsPass() {
        #expect(refusals("2026-09-25", .stepDone(Self.visit, "report")) == [])
        #expect(refusals("2026-09-24", .stepDone(Self.finding, "finding_correction")) == [])
        #expect(refusals("2026-08-28", .stepDone(Self.visit, "notice")) == [])
        #expect(refusals("2026-07-02", .planMoved(version: 1, to: .submitted, by: "")) == [])
        #expect(refusals("2026-09-25", .contentInspected(ReplayFixture.first, content: 3, .inOrder, remark: "")) == [])
    }

    @Test func daysThatDoNotFit() {
        #expect(
            refusals("2026-09-26", .stepDone(Self.visit, "report"))
                == [.day(.inFuture(Day("2026-09-26")!, today: Day("2026-09-25")!))])
        #expect(
            refusals("2026-09-18", .stepDone(Self.visit, "report"))
                == [.day(.beforeTrigger(title("exit"), on: Day("2026-09-20")!))])
        #expect(
            refusals("2026-09-09", .stepDone(Self.finding, "finding_correction"))
                == [.day(.beforeRecord(Day("2026-09-10")!))])
        #expect(
            refusals("2026-09-06", .contentInspected(ReplayFixture.first, content: 1, .inOrder, remark: ""))
                == [.day(.beforeEntry(Day("2026-09-07")!))])
        #expect(
            refusals("2026-09-22", .activityHeld(ReplayFixture.first, .hearing, description: ""))
                == [.day(.afterExit(Day("2026-09-20")!))])
        #expect(
            refusals("2026-09-19", .stepReturned(Self.visit, "exit", due: nil, reason: ""))
                == [.day(.beforeLast(Day("2026-09-20")!))])
        #expect(
            refusals("2026-09-25", .stepReturned(Self.visit, "exit", due: Day("2026-09-24")!, reason: ""))
                == [.day(.dueBeforeEvent(Day("2026-09-24")!, Day("2026-09-25")!))])
    }

    @Test func whatIsNotThere() {
        #expect(
            refusals("2026-09-25", .stepDone(.visit("无此街道#1"), "report"))
                == [.record(.unknownSubject(.visit("无此街道#1")))])
        let unknown = refusals("2026-09-25", .stepDone(Self.finding, "reprot"))
        guard case .step(.unknown("reprot", let known))? = unknown.first else {
            Issue.record("\(unknown)")
            return
        }
        #expect(known.contains("finding_check") && !known.contains("report"))
        #expect(
            refusals("2026-09-25", .stepDone(Self.visit, "finding_check"))
                == [.step(.wrongScope("finding_check", Wording(zh: "问题", en: "a finding")))])
        #expect(
            refusals("2026-09-25", .stepDone(Self.finding, "hazard_listing"))
                == [.step(.notFor(title("hazard_listing"), Self.finding))])
        #expect(refusals("2026-09-25", .revoked("e099", reason: "误录")) == [.history(.unknownEvent("e099"))])
    }

    @Test func stepsOutOfOrder() {
        #expect(
            refusals("2026-09-25", .stepDone(Self.visit, "exit"))
                == [.step(.doneBefore(title("exit"), on: Day("2026-09-20")!, by: "e003"))])
        #expect(
            refusals("2026-09-25", .stepDone(Self.visit, "review"))
                == [.step(.triggerMissing(title("review"), trigger: title("report")))])
        #expect(
            refusals("2026-09-25", .stepDone(.visit(ReplayFixture.second), "exit"))
                == [.step(.requirementMissing(title("exit"), [title("entry_meeting")]))])
        #expect(
            refusals("2026-09-25", .stepReturned(Self.visit, "report", due: nil, reason: ""))
                == [.step(.notDone(title("report")))])
        #expect(
            refusals("2026-07-02", .stepDone(.plan, "plan_submitted")) == [.step(.recordedByState(.submitted))])
    }

    @Test func nothingIsClosedWithoutItsCheck() {
        var log = log
        log.record("2026-09-21", .stepDone(Self.finding, "finding_correction"))
        let early = refusals("2026-09-25", .stepDone(Self.finding, "finding_closed"), after: log)
        #expect(early.contains(.step(.closedWithoutCheck(Self.id))))
        #expect(
            refusals(
                "2026-09-25", .notNeeded(Self.finding, "finding_check", reason: "小问题", approver: "王主任"), after: log)
                == [.step(.checkNotWaivable)])
        log.record("2026-09-22", .stepDone(Self.finding, "finding_check"))
        #expect(refusals("2026-09-25", .stepDone(Self.finding, "finding_closed"), after: log) == [])
    }

    @Test func aHazardIsDelistedBeforeItIsClosed() {
        var log = log
        let hazard: FindingID = "兴仁街道#1-002"
        log.record(
            "2026-09-10",
            .findingRecorded(hazard, FindingFacts(visit: ReplayFixture.first, kind: .majorHazard, description: "瓦斯")))
        log.done(.finding(hazard), [("finding_correction", "2026-09-21"), ("finding_check", "2026-09-22")])
        #expect(
            refusals("2026-09-25", .stepDone(.finding(hazard), "finding_closed"), after: log)
                == [.step(.requirementMissing(title("finding_closed"), [title("hazard_delisting")]))])
        #expect(
            refusals("2026-09-25", .stepDone(.finding(hazard), "hazard_delisting"), after: log)
                == [.step(.requirementMissing(title("hazard_delisting"), [title("hazard_listing")]))])
    }

    @Test func clocks() {
        func suspended(_ day: String, _ step: StepKey) -> Happening {
            .suspended(Self.visit, step, reason: "等待鉴定", approver: "王主任")
        }
        #expect(
            refusals("2026-09-25", suspended("", "review")) == [.step(.notRunning(title("review")))])
        #expect(
            refusals("2026-10-12", suspended("", "report"), today: "2026-10-12")
                == [.step(.pastLatest(Day("2026-10-08")!))])
        #expect(refusals("2026-10-08", suspended("", "report"), today: "2026-10-12") == [])
        #expect(refusals("2026-09-25", .resumed(Self.visit, "report")) == [.step(.notSuspended)])
        var log = log
        log.record("2026-09-22", suspended("", "report"))
        #expect(
            refusals("2026-09-25", suspended("", "report"), after: log)
                == [.step(.standsAlready(since: Day("2026-09-22")!))])
        #expect(
            refusals("2026-09-21", .resumed(Self.visit, "report"), after: log)
                == [.day(.beforeLast(Day("2026-09-22")!))])
        #expect(
            refusals(
                "2026-09-25", .extended(Self.visit, "report", until: Day("2026-10-08")!, reason: " ", approver: ""))
                == [
                    .step(.extensionNotLater(Day("2026-10-08")!, latest: Day("2026-10-08")!)), .record(.empty(.reason)),
                    .record(.empty(.approver)),
                ])
        #expect(
            refusals(
                "2026-09-25", .extended(Self.visit, "exit", until: Day("2026-10-08")!, reason: "雨", approver: "王主任"))
                == [.step(.notPending(title("exit"), .done))])
    }

    @Test func optionalSteps() {
        #expect(
            refusals("2026-09-25", .calledFor(Self.visit, "report", due: nil, reason: ""))
                == [.step(.notOptional(title("report")))])
        var log = log
        #expect(refusals("2026-09-25", .calledFor(Self.visit, "check_visit", due: nil, reason: "")) == [])
        log.record("2026-09-25", .calledFor(Self.visit, "check_visit", due: nil, reason: ""))
        #expect(
            refusals("2026-09-25", .calledFor(Self.visit, "check_visit", due: nil, reason: ""), after: log)
                == [.step(.notPending(title("check_visit"), .waiting))])
    }

    @Test func recordsThatAreNotComplete() {
        func finding(_ visit: VisitID, _ text: String, content: Int? = nil, deadline: String? = nil) -> FindingFacts {
            FindingFacts(
                visit: visit, kind: .general, description: text, content: content,
                deadline: deadline.flatMap { Day($0) })
        }
        #expect(
            refusals(
                "2026-09-10",
                .findingRecorded(Self.id, finding(ReplayFixture.first, " ", content: 10, deadline: "2026-09-09")))
                == [
                    .record(.nameTaken(Self.finding)), .record(.empty(.description)), .record(.noSuchContent(10)),
                    .day(.dueBeforeEvent(Day("2026-09-09")!, Day("2026-09-10")!)),
                ])
        #expect(
            refusals("2026-09-10", .findingRecorded("x", finding(ReplayFixture.second, "围堰")))
                == [.record(.visitNotBegun(ReplayFixture.second))])
        #expect(
            refusals(
                "2026-09-10",
                .talkHeld("T1", TalkFacts(visit: ReplayFixture.first, party: "", demand: "", findings: ["x"])))
                == [.record(.empty(.party)), .record(.empty(.demand)), .record(.unknownSubject(.finding("x")))])
        #expect(
            refusals("2026-09-10", .contentInspected(ReplayFixture.first, content: 0, .inOrder, remark: ""))
                == [.record(.noSuchContent(0))])
        var log = log
        log.record("2026-09-10", .evidenceFiled(Self.visit, Evidence(reference: "Z-1", title: "照片")))
        #expect(
            refusals("2026-09-10", .evidenceFiled(.talk("x"), Evidence(reference: "Z-1", title: "")), after: log)
                == [
                    .record(.empty(.title)), .record(.unknownSubject(.talk("x"))), .record(.referenceTaken("Z-1")),
                ])
    }

    @Test func correctionsAndRevocations() {
        var log = log
        let correction = log.record("2026-09-21", .stepDone(Self.visit, "exit"), replaces: "e003")
        #expect(
            refusals("2026-09-22", .stepDone(Self.visit, "exit"), after: log, replaces: "e003")
                == [.history(.replacedBefore("e003", by: correction))])
        #expect(refusals("2026-09-22", .stepDone(Self.visit, "exit"), after: log, replaces: correction) == [])
        let undo = log.record("2026-09-23", .revoked(correction, reason: "误录"))
        #expect(
            refusals("2026-09-23", .revoked(correction, reason: "误录"), after: log)
                == [.history(.revokedBefore(correction, by: undo))])
        #expect(refusals("2026-09-23", .revoked("e003", reason: ""), after: log) == [.record(.empty(.reason))])
        #expect(
            refusals(
                "2026-09-23", .revoked(log.next("2026-09-23", .planAdopted(version: 2)).id, reason: "x"), after: log)
                == [.history(.itself("e007"))])
    }

    @Test func whatOthersRestOnStays() {
        var log = log
        log.record("2026-09-24", .stepDone(Self.visit, "report"))
        #expect(
            refusals("2026-09-25", .revoked("e003", reason: "误录"), after: log)
                == [.history(.leavesBehind(["report[兴仁街道#1]"]))])
        // A correction that keeps the order is welcome, one that does not is refused.
        #expect(refusals("2026-09-22", .stepDone(Self.visit, "exit"), after: log, replaces: "e003") == [])
        #expect(
            refusals("2026-09-25", .stepDone(Self.visit, "exit"), after: log, replaces: "e003")
                == [.history(.leavesBehind(["report[兴仁街道#1]"]))])
        log.record("2026-09-24", .stepDone(Self.finding, "finding_correction"))
        #expect(
            refusals("2026-09-25", .revoked("e004", reason: "误录"), after: log) == [.history(.othersRest(["e006"]))])
        #expect(
            refusals("2026-09-25", .revoked("e001", reason: "误录"), after: log)
                == [.plan(.adoptionHasEvents(version: 1, count: 5))])
    }

    @Test func versionsOfThePlan() {
        #expect(refusals("2026-09-25", .planAdopted(version: 3)) == [.plan(.versionOutOfOrder(3, next: 2))])
        #expect(refusals("2026-09-25", .planAdopted(version: 2)) == [])
        #expect(
            refusals("2026-09-25", .planMoved(version: 2, to: .submitted, by: "")) == [.plan(.unknownVersion(2))])
        #expect(
            refusals("2026-09-25", .planMoved(version: 1, to: .issued, by: ""))
                == [.plan(.stateOutOfOrder(from: .draft, to: .issued))])
        #expect(
            refusals("2026-06-30", .planMoved(version: 1, to: .submitted, by: ""))
                == [.day(.beforeLast(Day("2026-07-01")!))])
    }

    @Test func idsAreTakenOnce() {
        let state = fixture.state(log.events, on: "2026-09-25")
        let again = log.events[1]
        #expect(EventCheck(state: state).refusals(of: again) == [.history(.idTaken("e002"))])
    }
}
