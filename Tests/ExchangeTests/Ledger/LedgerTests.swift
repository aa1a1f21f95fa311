import CivilCalendar
import DocumentFormats
import FollowUp
import InspectionDomain
import Testing

@testable import Exchange

/// The ledger of findings, out and in.
@Suite struct LedgerTests {
    private static let first = FindingID("兴仁街道#1-001")
    private static let second = FindingID("兴仁街道#1-002")
    private static let third = FindingID("兴仁街道#1-003")

    @Test func theLedgerShowsEveryFinding() throws {
        let fixture = try LedgerFixture.begun()
        let table = fixture.table
        #expect(table[0].first == "序号" && table[0].last == "备注")
        #expect(table.count == 4)
        let row = Dictionary(uniqueKeysWithValues: zip(table[0], table[2]))
        #expect(row["问题编号"] == "兴仁街道#1-002" && row["街道"] == "兴仁街道" && row["问题类别"] == "非法违法违规问题")
        #expect(row["责任单位"] == "兴仁街道" && row["主管部门"] == "应急管理局" && row["证据"] == "照-001、照-002")
        #expect(row["发现日期"] == "2027-03-11" && row["状态"] == "已发现，待反馈" && row["整改期限"] == "")
        for heading in ["移交日期", "移交单位", "挂牌编号", "查处结果", "整改完成日期", "核查结论", "摘牌日期", "销号日期"] {
            #expect(table[0].contains(heading), "\(heading)")
        }
        let english = LedgerTable(fixture.state.findings, in: fixture.state, .en).csv
        #expect(english.heading.first == "No." && english.heading.contains("finding_correction"))
    }

    @Test func anUnchangedLedgerRecordsNothing() throws {
        let fixture = try LedgerFixture.begun()
        #expect(try fixture.read(fixture.table).changes.isEmpty)
        #expect(try fixture.problems(fixture.table).isEmpty)
        // Nor do other writings of the same.
        let other = fixture.edited([1: ["发现日期": "2027年3月10日", "问题编号": "兴仁街道-1", "问题类别": "一般"]])
        #expect(try fixture.read(other).changes.isEmpty)
    }

    @Test func aDayFilledInIsAStepDone() throws {
        let fixture = try LedgerFixture.begun()
        let changes = try fixture.read(
            fixture.edited([
                1: ["整改完成日期": "2027-03-28", "整改情况": "已补齐"], 2: ["移交日期": "2027/3/29", "移交单位": "应急管理局"],
                3: ["挂牌日期": "2027-03-29", "挂牌编号": "督1号"],
            ])
        ).changes
        #expect(changes.map(\.draft.day) == ["2027-03-28", "2027-03-29", "2027-03-29"].map(LedgerFixture.day))
        #expect(
            changes.map(\.draft.happening) == [
                .stepDone(.finding(Self.first), .findingCorrection, StepDetails(result: "已补齐")),
                .stepDone(.finding(Self.second), .transfer, StepDetails(receiver: "应急管理局")),
                .stepDone(.finding(Self.third), .hazardListing, StepDetails(number: "督1号")),
            ])
        #expect(changes.allSatisfy { $0.replaces == nil })
    }

    @Test func aNarrowTableSaysWhatItHas() throws {
        let fixture = try LedgerFixture.begun()
        let changes = try fixture.read([
            ["问题编号", "整改完成日期", "整改情况"], ["兴仁街道#1-001", "2027-03-28", "已补齐"], ["兴仁街道#1-002", "", ""],
        ]).changes
        #expect(
            changes.map(\.draft.happening) == [
                .stepDone(.finding(Self.first), .findingCorrection, StepDetails(result: "已补齐"))
            ])
    }

    @Test func aNewRowIsAFinding() throws {
        let fixture = try LedgerFixture.begun()
        let reader = try fixture.read(
            fixture.edited(
                [:],
                adding: [
                    ["街道": "兴仁街道", "问题类别": "一般", "问题描述": "通道堵塞", "发现日期": "2027.3.15", "整改完成日期": "2027-03-20"],
                    ["巡查": "兴仁街道#1", "问题类别": "重大隐患", "问题描述": "=1+1", "发现日期": "2027-03-16", "整改期限": "2027-04-30"],
                ]))
        let ids = ["兴仁街道#1-004", "兴仁街道#1-005"].map { FindingID($0) }
        #expect(reader.changes.map(\.draft.happening.subject) == [ids[0], ids[0], ids[1]].map { .finding($0) })
        var later = fixture
        later.apply(reader)
        #expect(later.state.finding(ids[1])?.facts.deadline == LedgerFixture.day("2027-04-30"))
        #expect(later.state.finding(ids[0])?.phase == .corrected)
        // What a spreadsheet might take for a formula comes back as it was written.
        #expect(later.state.finding(ids[1])?.facts.description == "=1+1")
        #expect(try later.read(later.table).changes.isEmpty)
        // A table taken in twice doubles nothing.
        #expect(
            try later.problems(
                later.edited([:], adding: [["街道": "兴仁街道", "问题类别": "一般", "问题描述": "通道堵塞", "发现日期": "2027-03-15"]]))
                == ["7 问题描述 recordedAlready"])
    }

    @Test func aChangedFieldIsACorrection() throws {
        var fixture = try LedgerFixture.begun()
        try fixture.record(
            .stepDone(.finding(Self.first), .findingCorrection, StepDetails(result: "已补")), on: "2027-03-28")
        let reader = try fixture.read(
            fixture.edited([
                1: ["问题描述": "安全台账不全", "发现日期": "2027-03-09", "整改完成日期": "2027-03-29"],
                2: ["证据": "照-001、照-002、照-009", "备注": "已立案"],
            ]))
        #expect(reader.changes.map(\.replaces?.text) == ["e2", "e6", "e3"])
        fixture.apply(reader)
        let finding = try #require(fixture.state.finding(Self.first))
        #expect(finding.facts.description == "安全台账不全" && finding.foundOn == LedgerFixture.day("2027-03-09"))
        #expect(finding.done(.findingCorrection) == LedgerFixture.day("2027-03-29"))
        #expect(finding.step(.findingCorrection)?.details.result == "已补")
        #expect(fixture.state.finding(Self.second)?.facts.evidence == ["照-001", "照-002", "照-009"])
        #expect(try fixture.read(fixture.table).changes.isEmpty)
    }

    @Test func aCheckCanHandBack() throws {
        var fixture = try LedgerFixture.begun()
        try fixture.record(.stepDone(.finding(Self.first), .findingCorrection), on: "2027-03-28")
        let sent = fixture.edited([1: ["核查日期": "2027-04-01", "核查结论": "不合格", "核查情况": "仍缺两本"]])
        let reader = try fixture.read(sent)
        fixture.apply(reader)
        #expect(fixture.state.finding(Self.first)?.phase == .returned)
        let row = Dictionary(uniqueKeysWithValues: zip(fixture.table[0], fixture.table[1]))
        #expect(row["整改完成日期"] == "" && row["核查日期"] == "" && row["时限说明"]?.contains("仍缺两本") == true)
        #expect(try fixture.read(fixture.table).changes.isEmpty)
        #expect(try fixture.read(sent).changes.isEmpty, "the table that handed it back asks for nothing more")
    }

    @Test func whatIsWrongIsNamed() throws {
        var fixture = try LedgerFixture.begun()
        try fixture.record(.stepDone(.finding(Self.first), .findingCorrection), on: "2027-03-28")
        let cases: [([Int: [String: String]], [String])] = [
            ([1: ["整改完成日期": ""]], ["2 整改完成日期 emptied"]),
            ([1: ["问题描述": ""]], ["2 问题描述 emptied"]),
            ([2: ["企业": "", "证据": "照-002"]], ["3 企业 emptied", "3 证据 evidenceMissing"]),
            ([2: ["证据": ""]], ["3 证据 emptied"]),
            ([1: ["街道": "兴城街道", "巡查": "兴城街道#1"]], ["2 街道 notHere", "2 巡查 notHere"]),
            ([1: ["反馈日期": "2027-04-20"]], ["2 反馈日期 notHere"]),
            ([1: ["整改期限": "2027-06-30"]], ["2 整改期限 notHere"]),
            ([2: ["移交单位": "应急管理局"]], ["3 移交单位 noDay"]),
            ([1: ["核查日期": "2027-04-01", "核查结论": "退回"]], ["2 核查情况 noReason"]),
            ([2: ["状态": "已销号"]], ["3 状态 wrongPhase"]),
            ([2: ["状态": "销了"]], ["3 状态 notAChoice"]),
            ([2: ["问题编号": "兴仁街道#1-001"]], ["3  duplicateRow"]),
            ([2: ["问题编号": "兴仁街道#1-099"]], ["3 问题编号 unknownSubject"]),
            ([1: ["发现日期": "2027-02-30", "巡查内容": "10"]], ["2 巡查内容 outOfRange", "2 发现日期 impossibleDate"]),
        ]
        for (changes, expected) in cases {
            let found = try fixture.problems(fixture.edited(changes))
            #expect(found.sorted() == expected.sorted(), "\(changes)")
        }
        #expect(
            try fixture.problems(fixture.edited([:], adding: [["问题描述": "x"]])) == [
                "5 发现日期 missing", "5 巡查 noVisit", "5 问题类别 missing",
            ])
        #expect(
            try fixture.problems(
                fixture.edited([:], adding: [["街道": "没有街道", "问题描述": "x", "发现日期": "2027-03-15", "问题类别": "一般"]])) == [
                    "5 街道 unknownSubject"
                ])
        #expect(try fixture.problems([["什么"], ["1"]]) == ["1  noHeading"])
    }

    @Test func aRowLeftBehindByTheStatusIsFine() throws {
        let fixture = try LedgerFixture.begun()
        #expect(try fixture.problems(fixture.edited([1: ["整改完成日期": "2027-03-28"]])).isEmpty)
        #expect(try fixture.problems(fixture.edited([1: ["整改完成日期": "2027-03-28", "状态": "已整改，待核查"]])).isEmpty)
    }

    /// Whatever has happened, the ledger written from it asks for nothing; and what is filled into it at random comes
    /// back as it was filled in.
    @Test(arguments: 1...4)
    func randomHistoriesComeBack(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        var fixture = try LedgerFixture.begun()
        var day = LedgerFixture.day("2027-03-24")
        for _ in 0..<24 {
            day = min(fixture.today, day.adding(days: Int.random(in: 0...5, using: &random)))
            let state = fixture.state
            let pending = state.entries.filter { entry in
                let mayBeDone = entry.status != .waiting || state.plan.chain[entry.step]?.mayComeEarly == true
                return entry.street == "兴仁街道" && entry.status.isPending && mayBeDone
            }
            guard let entry = pending.randomElement(using: &random) else { break }
            let (subject, step) = (entry.about, entry.step)
            let details = StepDetails(receiver: "某局", number: "〔2027〕\(Int.random(in: 1...9, using: &random))号")
            switch Int.random(in: 0...9, using: &random) {
            case 0: fixture.record(.stepReturned(subject, .findingCorrection, due: nil, reason: "不合格"), on: day)
            case 1:
                let until = day.adding(days: 40)
                fixture.record(.extended(subject, step, until: until, reason: "雨季", approver: "主任"), on: day)
            case 2: fixture.record(.suspended(subject, step, reason: "停工", approver: "主任"), on: day)
            case 3: fixture.record(.resumed(subject, step), on: day)
            default: fixture.record(.stepDone(subject, step, details), on: day)
            }
            let reader = try fixture.read(fixture.table)
            #expect(reader.changes.isEmpty, "\(reader.changes.map(\.draft))")
            try reader.check(against: fixture.state)
        }
        #expect(fixture.events.count >= 15)
    }
}
