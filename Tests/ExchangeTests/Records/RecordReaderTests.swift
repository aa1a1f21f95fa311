import CivilCalendar
import FollowUp
import Foundation
import InspectionDomain
import Testing

@testable import Exchange

@Suite("Records: what somebody types is understood")
struct RecordReaderTests {
    /// Words by their positions and options: `exit 兴仁街道 --on 2027-03-24`.
    private static func words(_ line: String) -> [String: String] {
        var words: [String: String] = [:]
        var positions = ["action", "subject", "step"]
        var parts = line.split(separator: " ").map(String.init)[...]
        while let part = parts.popFirst() {
            if part.hasPrefix("--") {
                words[String(part.dropFirst(2))] = parts.popFirst()
            } else {
                words[positions.removeFirst()] = part
            }
        }
        return words
    }

    private func fixture() -> RecordFixture {
        var fixture = RecordFixture()
        fixture.add(.planAdopted(version: 1))
        fixture.add(
            .findingRecorded("S1#1-001", FindingFacts(visit: "S1#1", kind: .general, description: "通道堵塞")))
        fixture.add(.talkHeld("S1#1-约谈1", TalkFacts(visit: "S1#1", party: "某公司", demand: "整改")))
        return fixture
    }

    static let understood: [(String, Happening)] = [
        ("exit 兴仁街道", .stepDone(.visit("S1#1"), "exit")),
        ("EXIT ｓ１＃１", .stepDone(.visit("S1#1"), "exit")),
        ("撤离 兴仁", .stepDone(.visit("S1#1"), "exit")),
        ("entry S2#2", .stepDone(.visit("S2#2"), "entry_meeting")),
        ("training 第一轮", .stepDone(.round("春"), "training")),
        ("city_liaison 1", .stepDone(.cityInspection(1), "city_liaison")),
        ("assessment", .stepDone(.plan, "assessment")),
        (
            "transfer S1#1-001 --to 市场监管局 --number 3号 --result 已立案",
            .stepDone(
                .finding("S1#1-001"), "transfer", StepDetails(receiver: "市场监管局", number: "3号", result: "已立案"))
        ),
        ("check 兴仁街道-1", .stepDone(.finding("S1#1-001"), "finding_check")),
        ("check 兴仁街道－001 --outcome 合格", .stepDone(.finding("S1#1-001"), "finding_check")),
        (
            "check S1#1-001 --outcome failed --reason 未改 --due 2027-04-01",
            .stepReturned(.finding("S1#1-001"), "finding_correction", due: Day("2027-04-01"), reason: "未改")
        ),
        (
            "examination 兴仁街道 --outcome 不合格 --reason 不实",
            .stepReturned(.visit("S1#1"), "correction", due: nil, reason: "不实")
        ),
        ("销号 兴仁街道-1", .stepDone(.finding("S1#1-001"), "finding_closed")),
        ("talk_follow_up S1#1-约谈1", .stepDone(.talk("S1#1-约谈1"), "talk_follow_up")),
        ("submitted --by 张主任", .planMoved(version: 1, to: .submitted, by: "张主任")),
        ("issued 1 --by 办公室", .planMoved(version: 1, to: .issued, by: "办公室")),
        (
            "finding 兴仁街道 --kind 违法违规 --text 动火未审批 --item 5 --enterprise 某公司 --party 某厂 --department 应急管理局 "
                + "--due 2027-04-01 --evidence 照1、照2",
            .findingRecorded(
                "S1#1-002",
                FindingFacts(
                    visit: "S1#1", kind: .violation, description: "动火未审批", content: 5, enterprise: "某公司",
                    responsible: "某厂", department: "应急管理局", deadline: Day("2027-04-01"), evidence: ["照1", "照2"]))
        ),
        (
            "finding S2#2 --kind major_hazard --text 隐患",
            .findingRecorded("S2#2-001", FindingFacts(visit: "S2#2", kind: .majorHazard, description: "隐患"))
        ),
        (
            "talk 兴仁街道 --party 某公司 --demand 整改 --findings 兴仁街道-1",
            .talkHeld("S1#1-约谈2", TalkFacts(visit: "S1#1", party: "某公司", demand: "整改", findings: ["S1#1-001"]))
        ),
        (
            "incident 兴仁街道 --kind 瞒报 --text 隐瞒",
            .incidentReported("S1#1-情况1", IncidentFacts(visit: "S1#1", kind: .concealment, description: "隐瞒"))
        ),
        (
            "content 兴仁街道 --item 3 --result 发现问题 --text 两处",
            .contentInspected("S1#1", content: 3, .findings, remark: "两处")
        ),
        ("activity 兴仁街道 --kind 暗查暗访", .activityHeld("S1#1", .unannounced, description: "")),
        (
            "evidence S1#1-001 --number 照-1 --title 照片 --medium 照片 --location 柜2",
            .evidenceFiled(
                .finding("S1#1-001"), Evidence(reference: "照-1", title: "照片", medium: "照片", location: "柜2"))
        ),
        (
            "extend 兴仁街道 correction --until 2027-06-30 --reason 难 --approver 主任",
            .extended(.visit("S1#1"), "correction", until: Day("2027-06-30")!, reason: "难", approver: "主任")
        ),
        (
            "延期 兴仁街道-1 整改问题 --until 2027年6月30日 --reason 难 --approver 主任",
            .extended(
                .finding("S1#1-001"), "finding_correction", until: Day("2027-06-30")!, reason: "难", approver: "主任")
        ),
        (
            "suspend S1#1 report --reason 疫情 --approver 主任",
            .suspended(.visit("S1#1"), "report", reason: "疫情", approver: "主任")
        ),
        ("resume S1#1 report", .resumed(.visit("S1#1"), "report")),
        (
            "return S1#1 correction --reason 不实 --due 2027-07-01",
            .stepReturned(.visit("S1#1"), "correction", due: Day("2027-07-01"), reason: "不实")
        ),
        (
            "waive S1#1 publication_feedback --reason 涉密 --approver 主任",
            .notNeeded(.visit("S1#1"), "publication_feedback", reason: "涉密", approver: "主任")
        ),
        ("call 兴仁街道 回头看", .calledFor(.visit("S1#1"), "check_visit", due: nil, reason: "")),
    ]

    @Test("What is typed means", arguments: understood)
    func isUnderstood(_ line: String, _ happening: Happening) throws {
        let draft = try fixture().draft(Self.words(line))
        #expect(draft.happening == happening)
        #expect(draft.day == Day("2027-03-22"))
    }

    /// A correction begins with the words that would record the event again.
    @Test("An event's own words record it again", arguments: understood)
    func recordsAgain(_ line: String, _ happening: Happening) throws {
        let event = RecordedEvent(
            id: "e9", recordedAt: Moment(secondsSince1970: 0), recordedBy: "x", day: Day("2027-05-05")!,
            happening: happening, note: "备注")
        let row = try #require(RecordRow(event))
        let draft = try RecordReader(try fixture().state(), keeping: happening.subject).draft(of: row)
        #expect(draft == RecordDraft(happening: happening, day: Day("2027-05-05")!, note: "备注"))
        let moved = try RecordReader(try fixture().state(), keeping: happening.subject)
            .draft(of: row.changed(by: ["on": "2027-05-06", "note": ""], command: "correct"))
        #expect(moved == RecordDraft(happening: happening, day: Day("2027-05-06")!, note: ""))
    }

    static let refused: [(String, [String])] = [
        ("exti 兴仁街道", ["“<action>”，填的是“exti”：没有这种事项，是否想写“exit”"]),
        ("吃饭 兴仁街道", ["没有这种事项。可写：submitted、"]),
        ("公告 兴仁街道", ["有2个环节符合：publication_feedback（向社会公告反馈意见）、publication_correction"]),
        ("plan_issued", ["没有这种事项"]),
        ("exit", ["没有写明巡查。请写街道名，或巡查编号如 兴仁街道#1"]),
        ("exit 兴人街道", ["没有这个巡查，是否想写“兴仁街道”", "现有：S1#1、S2#1、S2#2"]),
        ("exit 兴城街道", ["该街道全年有2次巡查：S2#1（2027-05-10）、S2#2（2027-09-06）。请写巡查编号"]),
        ("exit 兴", ["没有这个巡查"]),
        ("check 兴仁街道-2", ["没有这个问题", "现有：S1#1-001"]),
        ("training 第二轮", ["没有这个轮次"]),
        ("city_liaison 2", ["没有这个上级巡查"]),
        ("submitted 3 --by 张", ["没有这个方案版本", "现有：1"]),
        ("submitted", ["“by”：必填"]),
        ("exit 兴仁街道 --until 2027-06-30", ["“--until”，填的是“2027-06-30”：“exit”不用填这一项"]),
        ("exit 兴仁街道 --reason 忘了", ["“exit”不用填这一项"]),
        ("exit 兴仁街道 --outcome failed --reason x", ["没有可以退回的环节"]),
        ("examination 兴仁街道 --outcome failed", ["“reason”：必填"]),
        ("exit 兴仁街道 --on 2027-02-30", ["“--on”，填的是“2027-02-30”：没有这一天"]),
        ("finding 兴仁街道", ["“kind”：必填", "“text”：必填"]),
        ("finding 兴仁街道 --kind 小 --text x", ["不是可选的值", "可填：一般问题、非法违法违规问题、重大事故隐患"]),
        ("finding 兴仁街道 --kind 一般 --text x --item 10", ["超出范围，应在1到9之间"]),
        ("extend 兴仁街道 corection --until 2027-06-30 --reason x --approver y", ["没有这个环节，是否想写“correction”"]),
        ("extend 兴仁街道 --reason x", ["“step”：必填", "“until”：必填", "“approver”：必填"]),
        ("talk 兴仁街道 --party a --demand b --findings S1#1-9", ["“--findings”", "没有这个问题"]),
    ]

    @Test("What cannot be understood is explained", arguments: refused)
    func isRefused(_ line: String, _ sentences: [String]) throws {
        let problems = try fixture().problems(Self.words(line))
        for sentence in sentences { #expect(problems.contains { $0.contains(sentence) }, "\(problems)") }
    }

    @Test("Every case has words, every word its own, and no field is unknown")
    func cataloguesAreWhole() throws {
        func covers<Value: CaseIterable & Hashable>(_ list: [(choice: Choice, value: Value)]) {
            #expect(Set(list.map(\.value)) == Set(Value.allCases))
            #expect(Set(list.flatMap(\.choice.writings)).count == list.flatMap(\.choice.writings).count)
        }
        covers(RecordChoices.findingKinds)
        covers(RecordChoices.incidentKinds)
        covers(RecordChoices.contentResults)
        covers(RecordChoices.ways)
        covers(RecordChoices.outcomes)
        let words =
            RecordAction.allCases.flatMap { [$0.rawValue] + $0.aliases }
            + RecordAction.shortWords.flatMap { [$0.word] + $0.aliases }
            + (try RecordFixture.plan().chain.steps.map(\.key.text))
        #expect(Set(words.map(OfficeText.key)).count == words.count)
        let names = Set(RecordRow.fieldNames)
        for action in RecordAction.allCases {
            #expect(names.isSuperset(of: action.fields.needed + action.fields.allowed))
        }
        let steps = Set(try RecordFixture.plan().chain.steps.map(\.key))
        #expect(steps.isSuperset(of: RecordAction.shortWords.map(\.step)))
    }

    @Test("A number once given is not given again, also when its finding was revoked")
    func numbersAreNotReused() throws {
        var fixture = fixture()
        fixture.add(.revoked("e2", reason: "误"))
        let draft = try fixture.draft(Self.words("finding 兴仁街道 --kind 一般 --text x"))
        #expect(draft.happening.subject == .finding("S1#1-002"))
    }
}
