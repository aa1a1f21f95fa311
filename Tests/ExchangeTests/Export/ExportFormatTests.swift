import FollowUp
import Foundation
import InspectionDomain
import Testing
import Wording

@testable import DocumentFormats
@testable import Exchange

@Suite("Export formats")
struct ExportFormatTests {
    static let formats: [any ExportFormat] = [
        JSONExport(), CSVExport(), CalendarExport(), ProjectExport(), SVGExport(), MermaidExport(), PageExport(),
        PublicPageExport(), WordExport(), WorkbookExport(),
    ]

    /// What a file says: its text, or that of every part where it is an archive.
    private func text(_ file: OutputFile) throws -> String {
        guard file.bytes.starts(with: [0x50, 0x4B]) else { return String(decoding: file.bytes, as: UTF8.self) }
        let archive = try Archive(file.bytes)
        return try archive.parts.map { String(decoding: try archive.bytes(of: $0.name), as: UTF8.self) }.joined()
    }

    private func request(_ fixture: PlanOutputFixture, _ language: Language = .zh) throws -> ExportRequest {
        ExportRequest(DocumentSource(try fixture.document(), isInternal: false), language)
    }

    private func text(_ format: any ExportFormat, _ request: ExportRequest) throws -> [String] {
        try format.files(for: request).map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    @Test(
        "No format holds private data; equal plans give equal bytes", arguments: [PlanOutputFixture.zone, .county],
        Language.allCases)
    func privacy(_ fixture: PlanOutputFixture, _ language: Language) throws {
        let secrets = [
            PlanOutputFixture.privatePhone, PlanOutputFixture.privateGround, PlanOutputFixture.privateSeparation,
        ]
        for format in Self.formats where format.name != "docx" || fixture.isTroubled {
            let files = try format.files(for: request(fixture, language))
            #expect(try format.files(for: request(fixture, language)) == files, "\(format.name)")
            for file in files {
                // iCalendar folds its lines, which could hide a text.
                let text = try text(file).replacing("\r\n ", with: "")
                for secret in secrets { #expect(!text.contains(secret), "\(file.name)") }
            }
        }
    }

    @Test(
        "What is for everybody names no person, no unit and no reason", arguments: [PlanOutputFixture.zone, .county],
        Language.allCases)
    func publicOutput(_ fixture: PlanOutputFixture, _ language: Language) throws {
        let request = try request(fixture, language)
        let scenario = request.document.scenario
        var secrets = scenario.people.flatMap { [$0.name, $0.id.text, $0.phone, $0.post] } + scenario.units.map(\.name)
        secrets += scenario.recusals.map(\.ground) + scenario.separations.map(\.reason) + scenario.periods.map(\.reason)
        secrets += scenario.absences.map(\.reason) + scenario.specialVisits.map(\.reason)
        for format in Self.formats where format.audience == .everybody {
            for text in try text(format, request) {
                for secret in secrets where !secret.isEmpty { #expect(!text.contains(secret), "\(secret)") }
                for street in Set(request.document.plan.visits.map(\.street)) {
                    #expect(text.contains(scenario.name(street)))
                }
            }
        }
        #expect(Self.formats.contains { $0.audience == .everybody })
    }

    @Test("The public page tells results that were released, and nothing before")
    func publicResults() throws {
        let source = DocumentSource(try PlanOutputFixture.zone.document())
        let plain = String(decoding: PublicPageExport().files(for: ExportRequest(source, .zh))[0].bytes, as: UTF8.self)
        #expect(plain.contains("经安委会审定后在此公告") && plain.contains("（待公布）"))
        let result = PublicResult(
            street: "兴仁街道", kind: .feedback, releasedOn: PlanOutputFixture.day("2027-05-20"), text: "<整改>3项")
        let told = String(
            decoding: PublicPageExport().files(for: ExportRequest(source, .zh, publicResults: [result]))[0].bytes,
            as: UTF8.self)
        #expect(told.contains("兴仁街道：反馈意见") && told.contains("&lt;整改&gt;3项") && told.contains("2027年5月20日"))
        #expect(!told.contains("在此公告"))
    }

    @Test(
        "The pictures stand alone: sound XML, every pattern at hand, nothing fetched",
        arguments: [PlanOutputFixture.zone, .city])
    func pictures(_ fixture: PlanOutputFixture) throws {
        let files = SVGExport().files(for: try request(fixture))
        #expect(files.last?.name == "gantt-teams.svg")
        #expect(files.count == (fixture.streetCount > 24 ? 4 : 2))
        for file in files {
            let tree = try XMLTree(reading: file.bytes)
            let text = String(decoding: file.bytes, as: UTF8.self)
            let ids = Set(tree.all("pattern").compactMap { $0.value(of: "id") })
            let used = Set(text.matches(of: /url\(#([^)]+)\)/).map { String($0.1) })
            #expect(used.isSubset(of: ids) && !used.isEmpty)
            #expect(!text.replacing("xmlns=\"http://www.w3.org/2000/svg\"", with: "").contains("http"))
            let words = tree.all("text").map(\.text)
            #expect(words.contains { $0.contains("第1组巡查") }, "there is a legend")
        }
    }

    @Test("Mermaid's text holds every visit, its end the day after, and no sign that Mermaid reads as its own")
    func mermaid() throws {
        let text = try #require(try text(MermaidExport(), request(.zone)).first)
        #expect(text.hasPrefix("gantt\n    title 枣庄高新区2027年安全生产巡查\n"))
        #expect(text.contains("    section 兴城街道\n    第2组 3月8日至21日 :v2, 2027-03-08, 2027-03-22\n"))
        for (name, safe) in [
            ("甲:乙;丙#丁%%", "甲：乙；丙＃丁％％"), ("section 一", "· section 一"), ("Title", "· Title"), ("", "· "), ("一\n二", "一 二"),
        ] { #expect(MermaidGantt.word(name) == safe) }
    }

    @Test(
        "Mermaid itself draws the chart",
        .enabled(if: Python.has("mermaidx"), "needs python3 with the package mermaidx"))
    func mermaidDraws() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "xuncha-\(UUID().uuidString).mmd")
        defer { try? FileManager.default.removeItem(at: file) }
        let request = try request(.county)
        try Data(try #require(try text(MermaidExport(), request).first).utf8).write(to: file)
        let result = try Python.run(
            """
            import sys, subprocess, os, re
            svg = sys.argv[1] + ".svg"
            subprocess.run([sys.executable, "-m", "mermaidx", "-q", "-i", sys.argv[1], "-o", svg], check=True)
            text = open(svg, encoding="utf-8").read(); os.remove(svg)
            print("Syntax error" in text, len(set(re.findall(r'<rect[^>]* id="[^"]*(v[0-9]+)"', text))))
            """, file.path)
        #expect(result.output == "False \(request.document.plan.visits.count)\n")
    }

    @Test("What a plan breaks stands beside its files and in them")
    func violations() throws {
        let bad = try PlanOutputFixture.zone.brokenDocument()
        let request = ExportRequest(DocumentSource(bad), .zh)
        for format in Self.formats where !["csv", "ics", "mermaid"].contains(format.name) {
            for file in try format.files(for: request) {
                let text = try text(file)
                let words = format.name == "json" ? "第1组人数不足" : "本方案有1处不符合规定"
                #expect(text.contains(words), "\(file.name)")
            }
        }
        let list = ViolationList.file(bad, .zh)
        #expect(list.name == "不符合规定清单.txt")
        #expect(String(decoding: list.bytes, as: UTF8.self).contains("R10 R10 [] 第1组人数不足"))
        #expect(PlanFile.text(of: try PlanOutputFixture.zone.document()).contains("\"violations\"") == false)
    }
}
