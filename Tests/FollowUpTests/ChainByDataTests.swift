import CivilCalendar
import Exchange
import FollowUp
import Foundation
import InspectionDomain
import Testing

/// Another rule is another followup.yaml, and nothing else.
struct ChainByDataTests {
    private static let visit = FollowUpSubject.visit(ReplayFixture.first)

    /// The chain of a scenario whose followup.yaml is the delivered one, changed.
    private func chain(_ change: (inout String) -> Void) throws -> FollowUpChain {
        let outer = FileManager.default.temporaryDirectory.appending(path: "xuncha-chain-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: outer) }
        let folder = outer.appending(path: "zone")
        try StarterScenario.write(to: folder.path, year: 2026)
        let file = folder.appending(path: "followup.yaml")
        var text = try String(contentsOf: file, encoding: .utf8)
        change(&text)
        try Data(text.utf8).write(to: file)
        return try ScenarioReader.read(at: folder.path).chain
    }

    private func visited() -> Recorder {
        var log = Recorder()
        log.done(Self.visit, [("entry_meeting", "2026-09-07"), ("exit", "2026-09-18")])
        return log
    }

    @Test func tenDaysForTheReport() throws {
        let chain = try chain { $0 = $0.replacing("period: follow_up.report", with: "period: 10日") }
        let report = try ReplayFixture(chain: chain).state(visited().events, on: "2026-09-19").date("report")
        #expect(report.days == "2026-09-28 2026-09-28 2026-09-28")
        #expect(report.periodWording?.zh == "10日")
    }

    @Test func aSecondExaminationAndACopyToOneMoreDepartment() throws {
        let chain = try chain {
            $0 += """

                  - key: second_examination
                    rule: R36
                    title: 复核整改情况
                    title_en: Examine once more
                    scope: visit
                    after: examination
                    period: 10个工作日
                    owner: 应急管理局
                  - key: copy_police
                    rule: R38
                    title: 巡查结果抄送公安分局
                    scope: visit
                    after: second_examination
                    period: 5 working days
                    owner: office
                    told: [公安分局]

                """
        }
        let fixture = try ReplayFixture(chain: chain)
        var log = visited()
        log.done(
            Self.visit,
            [
                ("report", "2026-09-30"), ("review", "2026-10-16"), ("feedback", "2026-10-19"),
                ("correction", "2026-11-20"), ("examination", "2026-11-24"),
            ])
        var state = fixture.state(log.events, on: "2026-11-25")
        let second = try state.date("second_examination")
        #expect(second.status == .open && second.latest.description == "2026-12-08")
        #expect(try state.date("copy_police").told.map(\.zh) == ["公安分局"])
        #expect(try state.date("copy_police").status == .waiting)
        // Whoever must do it is named by the scenario's unit; a visit is not complete without it.
        #expect(second.owner.zh == "应急管理局")
        log.record("2026-12-01", .stepDone(Self.visit, "second_examination"))
        state = fixture.state(log.events, on: "2026-12-01")
        #expect(try state.date("copy_police").latest.description == "2026-12-08")
        #expect(
            EventCheck(state: state).refusals(of: log.next("2026-12-01", .stepDone(Self.visit, "copy_police"))) == [])
    }

    @Test func feedbackOnlyAfterTheTransfersAreDone() throws {
        let chain = try chain {
            $0 = $0.replacing(
                "    after: review\n    period: follow_up.feedback\n",
                with: "    after: review\n    period: follow_up.feedback\n    requires: [transfer]\n")
        }
        let fixture = try ReplayFixture(chain: chain)
        var log = visited()
        log.record(
            "2026-09-10",
            .findingRecorded(
                "兴仁街道#1-001", FindingFacts(visit: ReplayFixture.first, kind: .violation, description: "动火作业未审批")))
        log.done(Self.visit, [("report", "2026-09-30"), ("review", "2026-10-16")])
        let event = log.next("2026-10-19", .stepDone(Self.visit, "feedback"))
        let refusals = EventCheck(state: fixture.state(log.events, on: "2026-10-19")).refusals(of: event)
        guard case .step(.requirementMissing(_, let missing))? = refusals.first else {
            Issue.record("\(refusals)")
            return
        }
        #expect(missing.map(\.zh) == ["移交非法违法违规问题"])
        log.record("2026-10-17", .stepDone(.finding("兴仁街道#1-001"), "transfer"))
        let after = EventCheck(state: fixture.state(log.events, on: "2026-10-19"))
        #expect(after.refusals(of: log.next("2026-10-19", .stepDone(Self.visit, "feedback"))) == [])
    }

    @Test func aStepOnceARoundAndABackwardStepInCalendarDays() throws {
        let chain = try chain {
            $0 += """

                  - {key: round_summary, rule: R17, title: 轮次小结, scope: round, after: training, period: 3个月, owner: office}
                  - {key: materials, rule: R27, title: 街道报送材料, scope: visit, before: entry_meeting, period: 10日, owner: street}

                """
        }
        let state = try ReplayFixture(chain: chain).state([], on: "2026-01-05")
        let summary = try state.date("round_summary", .round("秋"))
        // 30 November: a Monday.
        #expect(summary.days == "2026-11-30 2026-11-30 2026-11-30")
        // Ten days before Monday 7 September is Friday 28 August.
        #expect(try state.date("materials").days == "2026-08-28 2026-08-28 2026-08-28")
        #expect(try state.date("materials").periodWording?.zh == "提前10日")
    }

    @Test func everyDateOfAChainReadFromTextSurvivesTheStore() throws {
        let chain = try chain { $0 = $0.replacing("period: 3m", with: "period: 90日") }
        let plan = try ReplayFixture(chain: chain).plan
        let kept = try AdoptedPlanJSON.plan(from: AdoptedPlanJSON.text(of: plan))
        let events = visited().events
        func entries(_ plan: AdoptedPlan) -> [DeadlineEntry] {
            Replay.state(of: plan, calendar: plan.calendar, events: events, on: Day("2026-09-19")!).entries
        }
        #expect(entries(kept) == entries(plan))
    }
}
