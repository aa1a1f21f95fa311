import DocumentFormats
import Exchange
import FollowUp
import Foundation
import InspectionDomain
import Testing
import Wording

/// What every file of a plan must hold, and what none may.
struct PlanOutputFileTests {
    @Test(arguments: [PlanOutputFixture.zone, .county], Language.allCases)
    func noPrivateDataInAnyFile(_ fixture: PlanOutputFixture, _ language: Language) throws {
        let document = try fixture.document()
        let texts = PlanOutput.files(document, language).map { String(decoding: $0.bytes, as: UTF8.self) }
        // iCalendar folds its lines, which could hide a text.
        let unfolded = texts.map { $0.replacing("\r\n ", with: "") } + [TerminalSummary.text(document, language)]
        let secrets = [
            PlanOutputFixture.privatePhone, PlanOutputFixture.privateGround, PlanOutputFixture.privateSeparation,
        ]
        for text in unfolded {
            for secret in secrets { #expect(!text.contains(secret)) }
        }
    }

    @Test(arguments: Language.allCases)
    func equalDocumentsGiveEqualBytes(_ language: Language) throws {
        let first = PlanOutput.files(try PlanOutputFixture.zone.document(), language)
        let second = PlanOutput.files(try PlanOutputFixture.zone.document(), language)
        #expect(first == second)
        #expect(first.map(\.name).last == "plan.json")
    }

    @Test(arguments: [
        ("schedule.csv", "序号", "备注"), ("rosters.csv", "序号", "备注"), ("deadlines.csv", "序号", "备注"),
    ])
    func tablesOpenInASpreadsheet(_ name: String, _ first: String, _ last: String) throws {
        let files = PlanOutput.files(try PlanOutputFixture.zone.document(), .zh)
        let file = try #require(files.first { $0.name == name })
        #expect(file.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        let lines = String(decoding: file.bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n")
        let heading = lines[0].split(separator: ",")
        #expect(heading.first.map(String.init) == first && heading.last.map(String.init) == last)
        #expect(lines[1].hasPrefix("1,"))
        #expect(lines.count > 3)
    }

    @Test func scheduleSaysWhatIsPlanned() throws {
        let files = PlanOutput.files(try PlanOutputFixture.zone.document(), .zh)
        let text = String(decoding: try #require(files.first { $0.name == "schedule.csv" }).bytes, as: UTF8.self)
        #expect(
            text.contains(
                "2,第一轮（春季）,第2组,兴城街道,黄文博,2027-03-01,2027-03-01,2027-03-01,2027-03-08,2027-03-21,14,10,7,,2027-04-06,"))
        #expect(text.contains("缺席：吴海燕；替补：萧敏"))
    }

    @Test(arguments: [PlanOutputFixture.zone, .county], Language.allCases)
    func pageStandsAlone(_ fixture: PlanOutputFixture, _ language: Language) throws {
        let files = PlanOutput.files(try fixture.document(), language)
        let page = String(decoding: try #require(files.first { $0.name == "plan.html" }).bytes, as: UTF8.self)
        // The name of the SVG vocabulary is no link; nothing is fetched for it.
        let rest = page.replacing("xmlns=\"http://www.w3.org/2000/svg\"", with: "")
        for link in ["http:", "https:", "src=", "href=", "@import", "<script", "<link", "url(\"", "//"] {
            #expect(!rest.contains(link), "\(link)")
        }
        #expect(page.contains("<html lang=\"\(language == .zh ? "zh-CN" : "en")\">"))
        #expect(!page.contains("招商<大会>"))
        #expect(page.contains("招商&lt;大会&gt;&amp;展会"))
        #expect(page.contains("<th scope=\"col\""))
    }

    @Test func pageSaysWhatMatters() throws {
        let files = PlanOutput.files(try PlanOutputFixture.zone.document(), .zh)
        let page = String(decoding: try #require(files.first { $0.name == "plan.html" }).bytes, as: UTF8.self)
        for text in [
            "最优方案（已证明）", "有2项例外事项须经安委会审批", "成员缺席单次巡查", "2027年节假日安排尚未正式发布", "3月8日至21日", "报告撰写人",
            "2028年节假日安排未载入，仅按周末推算", "单位负担均衡", "xuncha 1.0.0", "CN-2022..2026+2027p",
        ] { #expect(page.contains(text), "\(text)") }
        let calm = PlanOutput.files(try PlanOutputFixture.county.document(), .zh)
        let other = String(decoding: try #require(calm.first { $0.name == "plan.html" }).bytes, as: UTF8.self)
        #expect(other.contains("可行方案，与最优相差不超过3.2%"))
        #expect(other.contains("本方案没有例外事项"))
    }

    @Test(
        .enabled(if: Python.has("html.parser"), "python3 is not installed"),
        arguments: [PlanOutputFixture.zone, .city], [Language.zh])
    func pageIsWellFormed(_ fixture: PlanOutputFixture, _ language: Language) throws {
        let files = PlanOutput.files(try fixture.document(), language)
        let page = try #require(files.first { $0.name == "plan.html" })
        let file = FileManager.default.temporaryDirectory.appending(path: "xuncha-\(UUID().uuidString).html")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(page.bytes).write(to: file)
        let result = try Python.run(
            """
            import sys
            from html.parser import HTMLParser
            void = {"meta", "br"}
            class Check(HTMLParser):
                def __init__(self):
                    super().__init__(); self.open = []; self.ids = set(); self.errors = []
                def handle_starttag(self, tag, attributes):
                    names = [name for name, _ in attributes]
                    if len(names) != len(set(names)): self.errors.append((self.getpos(), tag, "attribute twice"))
                    id = dict(attributes).get("id")
                    if id in self.ids: self.errors.append((self.getpos(), id, "id twice"))
                    if id: self.ids.add(id)
                    if tag not in void: self.open.append(tag)
                def handle_startendtag(self, tag, attributes): pass
                def handle_endtag(self, tag):
                    if not self.open or self.open.pop() != tag: self.errors.append((self.getpos(), tag, "nesting"))
            check = Check(); text = open(sys.argv[1], encoding="utf-8").read(); check.feed(text); check.close()
            import re
            used = set(re.findall(r"url\\(#([^)]+)\\)", text))
            assert used and used <= check.ids, used - check.ids
            assert not check.open and not check.errors, (check.open, check.errors[:5])
            """, file.path(percentEncoded: false))
        #expect(result.status == 0, "\(result.output)")
    }

    @Test func calendarEntriesAreStable() throws {
        let document = try PlanOutputFixture.zone.document()
        let text = { (language: Language) in
            String(
                decoding: try #require(PlanOutput.files(document, language).first { $0.name == "calendar.ics" }).bytes,
                as: UTF8.self)
        }
        let identifiers = { (text: String) in
            text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }.map(String.init)
        }
        let zh = try text(.zh)
        #expect(Set(identifiers(zh)).count == identifiers(zh).count)
        #expect(identifiers(zh) == identifiers(try text(.en)))
        #expect(zh.contains("DTSTAMP:20261201T000000Z\r\n") && zh.contains("SEQUENCE:0\r\n"))
        #expect(zh.contains("DTSTART;VALUE=DATE:20270308\r\nDTEND;VALUE=DATE:20270322\r\n"))
        let other = PlanOutputFixture.county
        let county = PlanOutput.files(try other.document(), .zh).first { $0.name == "calendar.ics" }
        let foreign = Set(identifiers(String(decoding: try #require(county).bytes, as: UTF8.self)))
        #expect(foreign.isDisjoint(with: identifiers(zh)))
    }

    @Test func oddPlansAreShownWithoutHarm() throws {
        let document = try PlanOutputFixture.zone.document()
        let day = PlanOutputFixture.day
        let stranger = PlannedVisit(
            id: VisitID("?"), street: StreetID("无此街道"), round: RoundID("无此轮次"), team: 9, entry: day("2027-12-27"),
            exit: day("2027-12-01"), excused: [PersonID("无此人")], substitutes: [PersonID("也无此人")])
        for plan in [Plan(rounds: [], visits: []), Plan(rounds: [], visits: [stranger])] {
            let report = PlanReport(
                plan: plan, status: .withinGap(.infinity, .interrupted), levels: [], exceptions: [], points: [],
                strategy: "", seconds: 0)
            let odd = PlanDocument(
                scenario: document.scenario, report: report, chain: document.chain,
                deadlines: DeadlineForecast.entries(for: plan, in: document.scenario, chain: document.chain), rules: [],
                programVersion: "",
                seed: .max, generatedOn: day("2027-01-01"))
            for language in Language.allCases {
                #expect(PlanOutput.files(odd, language).count == 6)
                #expect(!TerminalSummary.text(odd, language, width: 1, height: 1).isEmpty)
            }
            #expect(try PlanFile.read(Data(PlanFile.text(of: odd).utf8)) == plan)
        }
    }
}
