import CivilCalendar
import FollowUp
import InspectionDomain
import Testing

/// Events as text and back.
struct EventJSONTests {
    /// One event of every kind, with everything filled in that it can hold.
    static let all: [Happening] = [
        .planAdopted(version: 2), .planMoved(version: 2, to: .issued, by: "区安委会办公室"),
        .stepDone(.visit("兴仁街道#1"), "report"),
        .stepDone(
            .finding("兴仁街道#1-003"), "transfer",
            StepDetails(receiver: "应急管理局", number: "枣高安移〔2027〕3号", result: "已立案")),
        .stepReturned(.visit("兴仁街道#1"), "correction", due: day("2027-09-01"), reason: "两处未整改"),
        .stepReturned(.visit("兴仁街道#1"), "correction", due: nil, reason: ""),
        .extended(.visit("兴仁街道#1"), "correction", until: day("2027-09-30"), reason: "设备采购", approver: "王主任"),
        .suspended(.finding("兴仁街道#1-003"), "finding_correction", reason: "等待鉴定", approver: "王主任"),
        .resumed(.finding("兴仁街道#1-003"), "finding_correction"),
        .notNeeded(.round("春季"), "training", reason: "已合并培训", approver: "王主任"),
        .calledFor(.visit("兴仁街道#1"), "check_visit", due: day("2027-10-11"), reason: "隐患较多"),
        .findingRecorded(
            "兴仁街道#1-003",
            FindingFacts(
                visit: "兴仁街道#1", kind: .majorHazard, description: "储罐区\"未设\"围堰\n两处", content: 5, enterprise: "某/化工",
                responsible: "某化工有限公司", department: "应急管理局", deadline: day("2027-06-30"), evidence: ["Z-12", "Z-13"])),
        .findingRecorded("a-1", FindingFacts(visit: "a", kind: .general, description: "")),
        .talkHeld("约谈1", TalkFacts(visit: "兴仁街道#1", party: "街道主任", demand: "限期整改", findings: ["兴仁街道#1-003"])),
        .incidentReported("i1", IncidentFacts(visit: "兴仁街道#1", kind: .withheldDocuments, description: "拒不提供台账")),
        .contentInspected("兴仁街道#1", content: 9, .inOrder, remark: "无"),
        .activityHeld("兴仁街道#1", .unannounced, description: "夜查"),
        .evidenceFiled(.plan, Evidence(reference: "Z-12", title: "照片", medium: "照片", location: "档案柜3")),
        .revoked("e-17", reason: "误录"),
    ]

    static func day(_ text: String) -> Day { Day(text)! }

    private func event(_ happening: Happening, replaces: EventID? = nil, note: String = "") -> RecordedEvent {
        RecordedEvent(
            id: "e-1", recordedAt: Moment(secondsSince1970: 1_806_000_000), recordedBy: "张三",
            day: Self.day("2027-03-22"), happening: happening, replaces: replaces, note: note)
    }

    @Test(arguments: all)
    func comesBack(_ happening: Happening) throws {
        let coding = EventJSON()
        for event in [event(happening), event(happening, replaces: "e-0", note: "补记")] {
            let text = try coding.text(of: event)
            #expect(!text.contains("\n"))
            #expect(try coding.event(from: text) == event)
            #expect(try coding.text(of: coding.event(from: text)) == text)
        }
    }

    @Test func textsAreAsRecorded() throws {
        let lines = try Self.all.map { try EventJSON().text(of: event($0)) } + [""]
        try expectGolden("events.jsonl", lines.joined(separator: "\n"))
    }

    @Test func whatCannotBeReadIsSaid() throws {
        let coding = EventJSON()
        let good = try coding.text(of: event(.resumed(.visit("a"), "report")))
        func problem(_ text: String) -> RecordedTextProblem? {
            do {
                _ = try coding.event(from: text)
                return nil
            } catch { return error as? RecordedTextProblem }
        }
        #expect(problem(good) == nil)
        #expect(problem("") == .notJSON)
        #expect(problem("{") == .notJSON)
        #expect(problem(good.replacing("\"v\":1", with: "\"v\":2")) == .newerVersion(2))
        #expect(problem(good.replacing("\"resumed\"", with: "\"moved\"")) == .unknownHappening("moved"))
        #expect(problem(good.replacing(",\"step\":\"report\"", with: "")) == .missing(key: "step"))
        #expect(problem(good.replacing("2027-03-22", with: "2027-02-29")) != nil)
        #expect(problem(good.replacing("visit:a", with: "street:a")) == .badValue(key: "subject", value: "street:a"))
        let finding = try coding.text(of: event(Self.all[12]))
        #expect(problem(finding.replacing("finding:", with: "talk:")) == .badValue(key: "subject", value: "talk:a-1"))
        for case let problem? in [problem("{"), problem(good.replacing("\"v\":1", with: "\"v\":2"))] {
            #expect(!problem.wording.zh.isEmpty && !problem.wording.en.isEmpty)
        }
    }

    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (1_806_000_000, "2027-03-25T18:40:00Z"),
    ])
    func momentsAreReadable(_ seconds: Int, _ text: String) {
        #expect(Moment(secondsSince1970: seconds).description == text)
        #expect(Moment(text)?.secondsSince1970 == seconds)
    }

    @Test(arguments: ["2027-03-25", "2027-3-25T02:40:00Z", "2027-03-25T02:40:00+08:00", "2027-03-25T24:00:00Z", ""])
    func otherWritingsOfMomentsAreRefused(_ text: String) {
        #expect(Moment(text) == nil)
    }

    @Test(arguments: [
        "plan", "round:春季", "visit:兴仁街道#1", "visit:a:b", "city_inspection:2", "finding:a-001", "talk:t", "incident:i",
    ])
    func subjectsComeBack(_ text: String) {
        #expect(FollowUpSubject(text)?.description == text)
    }

    @Test(arguments: ["", "visit", "visit:", "city_inspection:0", "city_inspection:01", "street:a"])
    func otherSubjectsAreRefused(_ text: String) {
        #expect(FollowUpSubject(text) == nil)
    }
}
