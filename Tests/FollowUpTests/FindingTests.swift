import CivilCalendar
import FollowUp
import InspectionDomain
import Testing

/// Findings in their loop, and what a visit lacks.
struct FindingTests {
    private static let visit = FollowUpSubject.visit(ReplayFixture.first)
    private static let id: FindingID = "兴仁街道#1-001"
    private static let finding = FollowUpSubject.finding(id)
    private let fixture: ReplayFixture
    private var log = Recorder()

    init() throws {
        fixture = try ReplayFixture()
        log.record("2026-09-07", .stepDone(Self.visit, "entry_meeting"))
    }

    private func found(_ kind: FindingKind, deadline: String? = nil) -> Recorder {
        var log = log
        log.record(
            "2026-09-10",
            .findingRecorded(
                Self.id,
                FindingFacts(
                    visit: ReplayFixture.first, kind: kind, description: "储罐区未设围堰", content: 5, enterprise: "某化工",
                    responsible: "某化工有限公司", department: "应急管理局", deadline: deadline.flatMap { Day($0) },
                    evidence: ["Z-1"])))
        return log
    }

    private func fedBack(_ kind: FindingKind) -> Recorder {
        var log = found(kind)
        log.done(
            Self.visit,
            [("exit", "2026-09-20"), ("report", "2026-09-30"), ("review", "2026-10-16"), ("feedback", "2026-10-19")])
        return log
    }

    @Test func theLoopOfAGeneralFinding() throws {
        var log = found(.general)
        func phase(_ log: Recorder, _ day: String) throws -> FindingPhase {
            try #require(fixture.state(log.events, on: day).finding(Self.id)).phase
        }
        #expect(try phase(log, "2026-09-11") == .found)
        log = fedBack(.general)
        #expect(try phase(log, "2026-10-19") == .correcting)
        log.record("2026-11-20", .stepDone(Self.finding, "finding_correction"))
        #expect(try phase(log, "2026-11-20") == .corrected)
        log.record(
            "2026-11-24", .stepReturned(Self.finding, "finding_correction", due: Day("2026-12-10")!, reason: "围堰高度不足"))
        #expect(try phase(log, "2026-11-24") == .returned)
        log.record("2026-12-09", .stepDone(Self.finding, "finding_correction"))
        log.record("2026-12-11", .stepDone(Self.finding, "finding_check", StepDetails(result: "合格")))
        #expect(try phase(log, "2026-12-11") == .checked)
        log.record("2026-12-14", .stepDone(Self.finding, "finding_closed"))
        #expect(try phase(log, "2026-12-14") == .closed)
        let finding = try #require(fixture.state(log.events, on: "2026-12-14").finding(Self.id))
        #expect(finding.missing.isEmpty && finding.fedBackOn == Day("2026-10-19") && !finding.isLate)
        #expect(finding.steps.map(\.step) == ["finding_correction", "finding_check", "finding_closed"])
        // Found undone a month later, it is open again.
        log.record("2027-01-10", .stepReturned(Self.finding, "finding_correction", due: nil, reason: "回头看发现反弹"))
        #expect(try phase(log, "2027-01-10") == .returned)
        #expect(fixture.state(log.events, on: "2027-01-10").unplaced.isEmpty)
    }

    @Test func eachKindHasItsOwnSteps() throws {
        func steps(_ kind: FindingKind) throws -> [StepKey] {
            try #require(fixture.state(fedBack(kind).events, on: "2026-10-20").finding(Self.id)).steps.map(\.step)
        }
        #expect(try steps(.general) == ["finding_correction", "finding_check", "finding_closed"])
        #expect(
            try steps(.violation) == [
                "transfer", "transfer_result", "finding_correction", "finding_check", "finding_closed",
            ])
        #expect(
            try steps(.majorHazard) == [
                "hazard_listing", "finding_correction", "finding_check", "hazard_delisting", "finding_closed",
            ])
    }

    @Test func aPossibleListingGivesWayToTheRealOne() throws {
        let foreseen = try fixture.state(log.events, on: "2026-09-08").date("hazard_listing")
        #expect(foreseen.status == .conditional && foreseen.title.zh == "重大事故隐患挂牌督办（如有）")
        #expect(foreseen.id == "hazard_listing[兴仁街道#1]")
        let state = fixture.state(found(.majorHazard).events, on: "2026-09-11")
        #expect(state.entry("hazard_listing", Self.visit) == nil)
        let real = try state.date("hazard_listing", Self.finding)
        #expect(real.title.zh == "重大事故隐患挂牌督办" && real.status == .waiting)
        // The other visit still foresees one.
        #expect(state.entry("hazard_listing", .visit(ReplayFixture.second))?.status == .conditional)
        #expect(state.entry("transfer", Self.visit)?.status == .conditional)
        // Long past, nothing is foreseen any more.
        #expect(fixture.state(fedBack(.general).events, on: "2026-12-31").entry("hazard_listing", Self.visit) == nil)
    }

    @Test func itsOwnDeadlineGoesBeforeTheChainsPeriod() throws {
        let state = fixture.state(found(.general, deadline: "2026-10-11").events, on: "2026-09-11")
        let correction = try state.date("finding_correction", Self.finding)
        // A Sunday; the day before is worked for National Day.
        #expect(correction.days == "2026-10-11 2026-10-11 2026-10-10" && correction.basis == .given)
        #expect(correction.status == .open && correction.owner.zh == "某化工有限公司")
        #expect(fixture.state(found(.general, deadline: "2026-10-11").events, on: "2026-10-12").findings[0].isLate)
    }

    @Test func whatIsFoundAfterTheFeedbackIsCorrectedFromThenOn() throws {
        var log = fedBack(.general)
        let late: FindingID = "兴仁街道#1-002"
        log.record(
            "2026-11-16",
            .findingRecorded(late, FindingFacts(visit: ReplayFixture.first, kind: .general, description: "演练缺记录")))
        let state = fixture.state(log.events, on: "2026-11-16")
        let correction = try state.date("finding_correction", .finding(late))
        #expect(correction.latest.description == "2027-01-18" && correction.status == .open)
        #expect(correction.trigger?.title.zh == "发现问题" && correction.trigger?.day == Day("2026-11-16"))
        // Those found on the visit count from the feedback.
        #expect(try state.date("finding_correction", Self.finding).latest.description == "2026-12-21")
    }

    @Test func whoOwesWhat() throws {
        let state = fixture.state(fedBack(.violation).events, on: "2026-10-20")
        #expect(try state.date("transfer", Self.finding).told.map(\.zh) == ["应急管理局"])
        #expect(try state.date("transfer_result", Self.finding).owner.zh == "应急管理局")
        #expect(try state.date("finding_correction", Self.finding).owner.zh == "某化工有限公司")
        #expect(try state.date("report").owner.zh == "秋季第1巡查组")
    }

    @Test func aVisitIsCompleteWhenNothingIsLeft() throws {
        var log = fedBack(.general)
        log.done(
            Self.visit,
            [
                ("publication_feedback", "2026-10-20"), ("correction", "2026-11-20"), ("examination", "2026-11-24"),
                ("copy_party_affairs", "2026-11-25"), ("copy_political_legal", "2026-11-25"),
                ("publication_correction", "2026-11-30"), ("archive", "2026-12-01"),
            ])
        log.record("2026-08-31", .stepDone(Self.visit, "notice"))
        for content in 1...9 {
            log.record("2026-09-15", .contentInspected(ReplayFixture.first, content: content, .inOrder, remark: ""))
        }
        log.record("2026-09-16", .contentInspected(ReplayFixture.first, content: 5, .findings, remark: "围堰"))
        log.record("2026-09-09", .activityHeld(ReplayFixture.first, .unannounced, description: "夜查"))
        var visit = try #require(fixture.state(log.events, on: "2026-12-02").visits.first)
        #expect(!visit.isComplete)
        #expect(visit.gaps.contains(.finding(Self.id, .correcting)))
        #expect(visit.contents.map(\.result)[4] == .findings && visit.activities.map(\.way) == [.unannounced])
        log.done(
            Self.finding,
            [("finding_correction", "2026-11-20"), ("finding_check", "2026-11-23"), ("finding_closed", "2026-11-26")])
        visit = try #require(fixture.state(log.events, on: "2026-12-02").visits.first)
        #expect(visit.gaps == [] && visit.isComplete)
        let other = try #require(fixture.state(log.events, on: "2026-12-02").visits.last)
        #expect(other.gaps.contains(.content(1)) && other.gaps.count > 9)
    }

    @Test func talksIncidentsAndEvidence() throws {
        var log = found(.general)
        log.record(
            "2026-09-11",
            .talkHeld("T1", TalkFacts(visit: ReplayFixture.first, party: "街道主任", demand: "限期整改", findings: [Self.id])))
        log.record(
            "2026-09-12",
            .incidentReported(
                "I1", IncidentFacts(visit: ReplayFixture.first, kind: .withheldDocuments, description: "拒不提供台账")))
        log.record("2026-09-13", .evidenceFiled(Self.finding, Evidence(reference: "Z-2", title: "照片")))
        log.record("2026-09-13", .evidenceFiled(Self.visit, Evidence(reference: "Z-1", title: "笔录")))
        let state = fixture.state(log.events, on: "2026-09-14")
        #expect(state.talks.map(\.steps).map { $0.map(\.latest.description) } == [["2026-09-18"]])
        #expect(state.entry("talk_follow_up", Self.visit) == nil)
        #expect(state.incidents.map(\.steps).map { $0.map(\.latest.description) } == [["2026-09-16"]])
        #expect(state.evidence.map(\.evidence.reference) == ["Z-1", "Z-2"])
        #expect(state.findings[0].evidence.map(\.reference) == ["Z-1", "Z-2"])
        #expect(state.findings[0].talks == ["T1"])
    }

    @Test func anEventForAStepThatDoesNotApplyIsListed() {
        var log = found(.general)
        log.record("2026-09-12", .stepDone(Self.finding, "hazard_listing"))
        log.record("2026-09-12", .stepDone(.finding("X"), "finding_check"))
        log.record("2026-09-12", .stepDone(Self.finding, "report"))
        #expect(
            fixture.state(log.events, on: "2026-09-12").unplaced.map(\.reason) == [
                .notApplicable, .unknownSubject(.finding("X")), .unknownStep("report"),
            ])
    }
}
