import CivilCalendar
import Exchange
import FollowUp
import InspectionDomain
import Testing
import Wording

/// A half-year of one visit, looked at on the last day of 2026.
struct ViewsTests {
    private static let visit = FollowUpSubject.visit(ReplayFixture.first)
    private static let other = FollowUpSubject.visit(ReplayFixture.second)

    /// Feedback received on 19 October; a hazard, a violation and two general findings, a talk.
    static func log() -> Recorder {
        var log = Recorder()
        log.record("2026-07-01", .planAdopted(version: 1))
        log.record("2026-07-06", .planMoved(version: 1, to: .submitted, by: "安委会办公室"))
        log.record("2026-07-20", .planMoved(version: 1, to: .approved, by: "安委会"))
        log.record("2026-07-22", .planMoved(version: 1, to: .issued, by: "安委会办公室"))
        log.record("2026-08-31", .stepDone(.round("秋"), "training"))
        for subject in [visit, other] {
            log.done(subject, [("notice", "2026-08-31"), ("entry_meeting", "2026-09-07")])
        }
        func find(_ number: Int, _ kind: FindingKind, _ text: String, _ enterprise: String = "") {
            log.record(
                "2026-09-1\(number)",
                .findingRecorded(
                    FindingID("兴仁街道#1-00\(number)"),
                    FindingFacts(
                        visit: ReplayFixture.first, kind: kind, description: text, content: 5, enterprise: enterprise,
                        responsible: enterprise, department: kind == .general ? "" : "应急管理局")))
        }
        find(1, .majorHazard, "储罐区未设围堰", "某化工有限公司")
        find(2, .violation, "动火作业未审批", "某化工有限公司")
        find(3, .general, "责任制考核未兑现")
        find(4, .general, "应急预案未演练")
        log.record("2026-09-10", .contentInspected(ReplayFixture.first, content: 1, .inOrder, remark: "台账齐全"))
        log.record("2026-09-11", .contentInspected(ReplayFixture.first, content: 5, .findings, remark: ""))
        log.record("2026-09-11", .activityHeld(ReplayFixture.first, .unannounced, description: "夜查两家化工企业"))
        log.record(
            "2026-09-15", .talkHeld("兴仁街道#1-约谈1", TalkFacts(visit: ReplayFixture.first, party: "街道主任", demand: "限期整改")))
        log.record(
            "2026-09-16",
            .incidentReported(
                "兴仁街道#1-情况1",
                IncidentFacts(visit: ReplayFixture.first, kind: .withheldDocuments, description: "拒不提供台账")))
        log.record("2026-09-16", .evidenceFiled(.finding("兴仁街道#1-001"), Evidence(reference: "照-001", title: "现场照片")))
        log.done(visit, [("exit", "2026-09-22"), ("report", "2026-10-09"), ("review", "2026-10-16")])
        log.done(other, [("exit", "2026-09-20")])
        log.record("2026-10-16", .stepDone(.finding("兴仁街道#1-001"), "hazard_listing", StepDetails(number: "挂〔2026〕1号")))
        log.record("2026-10-19", .stepDone(.finding("兴仁街道#1-002"), "transfer", StepDetails(receiver: "应急管理局")))
        log.done(visit, [("feedback", "2026-10-19")])
        log.done(
            .finding("兴仁街道#1-003"),
            [("finding_correction", "2026-11-10"), ("finding_check", "2026-11-13"), ("finding_closed", "2026-11-16")])
        log.record(
            "2026-11-20",
            .suspended(.finding("兴仁街道#1-001"), "finding_correction", reason: "等待检测鉴定", approver: "王主任"))
        log.record(
            "2026-12-10",
            .extended(visit, "correction", until: Day("2027-01-15")!, reason: "设备订货周期长", approver: "王主任"))
        log.done(
            .finding("兴仁街道#1-004"),
            [("finding_correction", "2026-12-25"), ("finding_check", "2026-12-28"), ("finding_closed", "2026-12-29")])
        return log
    }

    static func state(on day: String = "2026-12-31") throws -> FollowUpState {
        try ReplayFixture().state(log().events, on: day)
    }

    @Test func everythingIsPlaced() throws {
        #expect(try Self.state().unplaced.isEmpty)
        var log = Recorder()
        let fixture = try ReplayFixture()
        for event in Self.log().events {
            let state = fixture.state(log.events, on: "2026-12-31")
            #expect(EventCheck(state: state).refusals(of: event) == [], "\(event.id)")
            log.record(event.day.description, event.happening)
        }
    }

    @Test func whatIsDueIsSortedByUrgency() throws {
        let list = DueList(try Self.state(on: "2026-11-25"))
        #expect(list.items.map(\.urgency) == list.items.map(\.urgency).sorted())
        let days = Dictionary(grouping: list.items, by: \.urgency).mapValues { $0.map(\.day) }
        for (urgency, days) in days {
            #expect(days == days.sorted(), "\(urgency)")
            for day in days {
                switch urgency {
                case .overdue: #expect(day < list.on)
                case .today: #expect(day == list.on)
                case .thisWeek: #expect(day > list.on && day <= Day("2026-11-29")!)
                case .thisMonth: #expect(day > Day("2026-11-29")! && day.month == 11)
                case .later: #expect(day > Day("2026-11-30")!)
                case .suspended: #expect(day > list.on)
                }
            }
        }
        #expect(list.items.allSatisfy { $0.entry.status.isPending })
        #expect(list.items.contains { $0.urgency == .suspended && $0.about == "储罐区未设围堰" })
    }

    @Test(arguments: [
        ("2026-12-21", DueUrgency.today), ("2026-12-20", .thisMonth), ("2026-12-14", .thisWeek),
        ("2026-12-13", .thisMonth),
        ("2026-11-30", .later), ("2026-12-22", .overdue),
    ])
    func boundsOfTheBuckets(_ day: String, _ urgency: DueUrgency) throws {
        // The violation's correction: nominal 19 December, a Saturday; target the 18th, latest Monday the 21st.
        let list = DueList(try Self.state(on: day))
        let item = try #require(list.items.first { $0.entry.id == "finding_correction[兴仁街道#1-002]" })
        #expect(item.urgency == urgency)
        #expect(item.day == (Day(day)! > Day("2026-12-18")! ? Day("2026-12-21")! : Day("2026-12-18")!))
    }

    @Test func groupsAndFilters() throws {
        let state = try Self.state()
        let list = DueList(state)
        for grouping in DueGrouping.allCases {
            let groups = state.groups(list, by: grouping)
            #expect(groups.map(\.items.count).reduce(0, +) == list.items.count)
            for group in groups {
                let filtered = try state.filter(list, by: grouping, group.title.zh)
                #expect(group.items.allSatisfy(filtered.items.contains), "\(group.title.zh)")
            }
        }
        #expect(try state.filter(list, by: .team, "1").items.allSatisfy { $0.entry.visit == ReplayFixture.first })
        #expect(
            try state.filter(list, by: .kind, "correction").items.map(\.entry.step) == ["correction", "correction"])
        #expect(try state.filter(list, by: .unit, "消防").items.map(\.entry.id) == ["report[兴城街道#1]"])
        #expect(throws: UnknownDueName.self) { try state.filter(list, by: .street, "兴任") }
        // A street of which nothing is due is no mistake.
        #expect(try state.filter(list.filtered { $0.entry.street != "兴城街道" }, by: .street, "兴城").items.isEmpty)
    }

    @Test(arguments: [
        ("2026-12-22", ReminderStage.overdue), ("2026-12-21", .day), ("2026-12-20", .day), ("2026-12-18", .day),
        ("2026-12-17", .week), ("2026-12-14", .week), ("2026-12-13", .month), ("2026-11-21", .month),
    ])
    func theLadderOfReminders(_ day: String, _ stage: ReminderStage) throws {
        let reminders = try Self.state(on: day).reminders()
        let items = reminders.flatMap(\.items)
        let item = try #require(items.first { $0.entry.id == "finding_correction[兴仁街道#1-002]" })
        #expect(item.stage == stage)
        #expect(reminders.first { $0.items.contains(item) }?.addressee.zh == "某化工有限公司")
        // A clock that stands reminds nobody.
        #expect(!items.contains { $0.entry.id == "finding_correction[兴仁街道#1-001]" })
        #expect(reminders.map(\.stage) == reminders.map(\.stage).sorted())
    }

    @Test func nobodyIsRemindedEarlierThanAMonthBefore() throws {
        let items = try Self.state(on: "2026-11-20").reminders().flatMap(\.items)
        #expect(!items.contains { $0.entry.id == "finding_correction[兴仁街道#1-002]" })
        let overdue = try Self.state().reminders([.overdue])
        #expect(!overdue.isEmpty && overdue.flatMap(\.items).allSatisfy { $0.stage == .overdue && $0.days < 0 })
    }

    @Test func theAssessmentCounts() throws {
        let assessment = try Self.state().assessment
        #expect(assessment.map(\.street) == ["兴仁街道", "兴城街道"])
        let first = assessment[0]
        #expect(first.findings[.general]?.found == 2)
        #expect(first.findings[.general]?.closedInTime == 1 && first.findings[.general]?.closedLate == 1)
        #expect(first.findings[.violation]?.openLate == 1)
        // The hazard's clock stands: it is open, not late.
        #expect(first.findings[.majorHazard]?.open == 1 && first.findings[.majorHazard]?.openLate == 0)
        #expect(first.total.found == 4 && first.listed == 1 && first.delisted == 0)
        #expect(first.talks == 1 && first.talksFollowedUp == 0 && first.incidents == 1)
        #expect(first.visits.map(\.isRecorded) == [true] && first.visits[0].days.upperBound == Day("2026-09-22"))
        #expect(assessment[1].total.found == 0)
    }

    @Test func aStoryGoesBackToThePlan() throws {
        let state = try Self.state()
        let story = try #require(state.story(of: "correction[兴仁街道#1]"))
        #expect(story.origins.map(\.step) == ["feedback", "review", "report", "exit"])
        #expect(story.events.map(\.day.description) == ["2026-12-10"])
        let report = try #require(state.story(of: "report[兴仁街道#1]"))
        // 22 September and fifteen days: 7 October, the last of National Day.
        #expect(report.restDays.map(\.day.description) == ["2026-10-07"])
        #expect(report.years.map(\.year) == [2026])
        #expect(state.story(of: "nichts") == nil)
    }

    @Test func aStoryTellsWhatWasCorrectedToo() throws {
        var log = Self.log()
        let exit = try #require(log.events.first { $0.happening == .stepDone(Self.other, "exit") }?.id)
        let again = log.record("2026-09-21", .stepDone(Self.other, "exit"), replaces: exit)
        let undo = log.record("2026-09-22", .revoked(again, reason: "误录"))
        let state = try ReplayFixture().state(log.events, on: "2026-12-31")
        let story = try #require(state.story(of: "exit[兴城街道#1]"))
        #expect(story.events.map(\.id) == [exit, again, undo])
        #expect(story.standings[exit] == .counts && story.standings[again] == .revoked(by: undo))
    }

    @Test(arguments: Language.allCases)
    func textsAreAsRecorded(_ language: Language) throws {
        let state = try Self.state()
        let due = DueText(DueList(state), of: state, language)
        let story = try #require(state.story(of: "correction[兴仁街道#1]"))
        let standing = try #require(state.story(of: "finding_correction[兴仁街道#1-001]"))
        let files = VisitFile(state, language)
        let texts = [
            "due.txt": due.text(), "due-by-owner.txt": due.text(by: .owner),
            "why-date.txt": DateStoryText(story, of: state, language).text + "\n\n\n"
                + DateStoryText(standing, of: state, language).text,
            "remind.txt": ReminderText(state, language).text(state.reminders()),
            "assess.txt": AssessmentTable(state, language).text,
            "assess.csv": AssessmentTable(state, language).csv.text(),
            "visits.txt": files.overview + "\n\n" + files.text(state.visits[0]),
        ]
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
            try expectGolden("views/\(language.rawValue)/\(name)", text + "\n")
        }
    }

    @Test func programsReadTheSame() throws {
        let state = try Self.state()
        let story = try #require(state.story(of: "correction[兴仁街道#1]"))
        let texts = [
            "due.json": DueJSON.text(DueList(state).filtered { $0.urgency == .overdue }, of: state),
            "why-date.json": DateStoryText.json(story),
            "remind.json": ReminderText.json(state.reminders([.overdue]), of: state),
            "assess.json": AssessmentTable(state, .zh).json, "visits.json": VisitFile(state, .zh).json(state.visits),
        ]
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
            #expect(try JSONText.isValid(text))
            try expectGolden("views/\(name)", text + "\n")
        }
    }

    @Test func narrowTerminalsCutAndColourIsNoSignal() throws {
        let state = try Self.state()
        let list = DueList(state)
        let plain = DueText(list, of: state, .zh).text()
        let coloured = DueText(list, of: state, .zh, isColoured: true).text()
        #expect(coloured.contains("\u{1B}[31m") && !plain.contains("\u{1B}"))
        let bare = coloured.replacing(#/\u{1B}\[\d+m/#, with: "")
        #expect(bare == plain)
        let narrow = DueText(list, of: state, .zh, width: 60).text().split(separator: "\n")
        #expect(narrow.count == plain.split(separator: "\n").count)
        #expect(narrow.contains { $0.contains("…") })
    }

    @Test func nothingDueIsSaid() throws {
        let state = try ReplayFixture().state([], on: "2026-01-05")
        let nothing = DueList(state).filtered { $0.urgency == .overdue }
        #expect(DueText(nothing, of: state, .zh).text().contains("没有待办事项"))
        #expect(ReminderText(state, .zh).text(state.reminders()) == "没有需要提醒的事项。")
    }
}
