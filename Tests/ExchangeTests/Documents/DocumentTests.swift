import FollowUp
import Foundation
import InspectionDomain
import Testing
import Wording

@testable import DocumentFormats
@testable import Exchange

@Suite("Documents")
struct DocumentTests {
    private func files(
        _ fixture: PlanOutputFixture, _ language: Language = .zh, kinds: [String]? = nil, isInternal: Bool = false
    ) throws -> [OutputFile] {
        let source = DocumentSource(try fixture.document(), isInternal: isInternal)
        return try WordExport().files(for: ExportRequest(source, language, documents: kinds))
    }

    private func text(_ file: OutputFile) throws -> String {
        try XMLTree(reading: Archive(file.bytes).bytes(of: "word/document.xml")).text
    }

    @Test("Every kind is made of every plan, and nothing is left to fill in", arguments: Language.allCases)
    func everyKind(_ language: Language) throws {
        // The county's many documents differ from language to language in words alone.
        for fixture in language == .zh ? [PlanOutputFixture.zone, .county] : [.zone] {
            let files = try files(fixture, language)
            #expect(Set(files.map { $0.name.lowercased() }).count == files.count)
            for kind in DocumentCatalogue.all {
                let own = files.filter { $0.name.hasPrefix(kind.title(language).replacing(" ", with: "_")) }
                // Only the small zone has exceptions to ask for.
                #expect(own.isEmpty == (kind.name == "exceptions" && !fixture.isTroubled), "\(kind.name)")
            }
            for file in files {
                let text = try text(file)
                #expect(!text.contains("{{") && !text.contains("}}"), "\(file.name)")
                #expect(text.count > 200)
            }
        }
    }

    @Test("An English document has English words around Chinese names")
    func english() throws {
        for file in try files(.zone, .en) {
            let text = try text(file)
            for word in ["附件", "通知", "序号", "巡查组人员", "请", "关于"] {
                #expect(!text.contains(word), "\(file.name): \(word)")
            }
        }
    }

    @Test("The notice gives explicit dates, and bears the date on which the street is told")
    func notice() throws {
        let notice = try #require(try files(.zone, kinds: ["notice"]).first { $0.name == "巡查通知-兴城街道-2027-03-08.docx" })
        let text = try text(notice)
        for words in [
            "枣庄高新区安全生产委员会办公室", "关于对兴城街道开展安全生产巡查的通知", "2027年3月8日至21日，共14天，其中工作日10天",
            "2027年3月8日（星期一）进驻", "于2027年4月6日前报送", "2027年3月1日", "组长黄文博", "附件2",
        ] { #expect(text.contains(words), "\(words)") }
        // Excused from this visit; the substitute comes instead.
        #expect(!text.contains("吴海燕") && text.contains("萧敏"))
    }

    @Test("A unit is asked for its own people, once for each round")
    func secondment() throws {
        let document = try PlanOutputFixture.zone.document()
        let letters = try files(.zone, kinds: ["secondment"])
        let roster = document.plan.rounds.flatMap { round in
            round.teams.flatMap(\.members).map { (round.id, document.scenario.person($0.person)?.unit) }
        }
        let substitutes = document.plan.visits.flatMap { visit in
            visit.substitutes.map { (visit.round, document.scenario.person($0)?.unit) }
        }
        let wanted = Set((roster + substitutes).map { "\($0.0.text) \($0.1?.text ?? "")" })
        #expect(letters.count == wanted.count)
        for letter in letters {
            let text = try text(letter)
            let others = document.scenario.people.filter { !letter.name.contains(document.scenario.name($0.unit)) }
            for person in others { #expect(!text.contains("\(person.name)（"), "\(person.name) in \(letter.name)") }
        }
    }

    @Test("Letters of the follow-up take their facts from whoever knows them")
    func letters() throws {
        let document = try PlanOutputFixture.zone.document()
        let forecast = DocumentSource(document).letters
        #expect(forecast.filter { $0.purpose == .feedback }.count == document.plan.visits.count)
        let reminders = forecast.filter { $0.purpose == .reminder }
        #expect(reminders.count == 2 * document.plan.visits.count && reminders.allSatisfy(\.isForecast))

        var known = try #require(reminders.first)
        known.recipient = "张范街道"
        known.isForecast = false
        known.deadline = PlanOutputFixture.day("2027-06-21")
        known.findings = [.init(text: "配电室<未>上锁&无人值守", basis: "第十条", demand: Wording(same: "立即整改"))]
        let request = ExportRequest(
            DocumentSource(document, letters: [known]), .zh, documents: ["reminder", "feedback"])
        let files = try WordExport().files(for: request)
        #expect(files.count == 1)
        let text = try text(files[0])
        #expect(text.contains("2027年6月21日（含当日）") && text.contains("1. 配电室<未>上锁&无人值守"))
        #expect(!text.contains("上述日期按计划推算"))
    }

    @Test("Findings fill the annex of a feedback letter, which otherwise has rows to write on")
    func findings() throws {
        let document = try PlanOutputFixture.zone.document()
        var letter = try #require(DocumentSource(document).letters.first { $0.purpose == .feedback })
        func rows() throws -> Int {
            let request = ExportRequest(DocumentSource(document, letters: [letter]), .zh, documents: ["feedback"])
            let file = try #require(try WordExport().files(for: request).first)
            return try XMLTree(reading: Archive(file.bytes).bytes(of: "word/document.xml")).all("w:tr").count
        }
        #expect(try rows() == 4)
        letter.findings = [.init(text: "一"), .init(text: "二")]
        #expect(try rows() == 3)
    }

    @Test(
        "Private data is in no document; telephones are in the contacts of an internal plan alone",
        arguments: Language.allCases)
    func privacy(_ language: Language) throws {
        let secrets = [PlanOutputFixture.privateGround, PlanOutputFixture.privateSeparation]
        for isInternal in [false, true] {
            for file in try files(.zone, language, isInternal: isInternal) {
                let text = try text(file)
                for secret in secrets { #expect(!text.contains(secret), "\(file.name)") }
                let mayHavePhones =
                    isInternal && file.name.hasPrefix(YearlyPlanDocument().title(language).replacing(" ", with: "_"))
                #expect(text.contains(PlanOutputFixture.privatePhone) == mayHavePhones, "\(file.name)")
                #expect(text.contains(Wording(zh: "内部资料", en: "Internal")(language)) == isInternal, "\(file.name)")
            }
        }
    }

    @Test("A plan that breaks rules says so on the first page of every document")
    func violations() throws {
        let bad = try PlanOutputFixture.zone.brokenDocument()
        for file in try WordExport().files(for: ExportRequest(DocumentSource(bad), .zh)) {
            #expect(try text(file).prefix(200).contains("本方案有1处不符合规定，未经改正不得印发"), "\(file.name)")
        }
    }

    @Test("Equal plans give equal bytes")
    func sameBytes() throws { #expect(try files(.zone) == files(.zone)) }

    @Test("Names that are no file names are made into some")
    func fileNames() {
        #expect(FileStem.made(from: "a/b\\c:d*e?\"f<g>h|i\u{0}j k") == "a_b_c_d_e__f_g_h_i_j_k")
        #expect(FileStem.made(from: "..") == "_")
        #expect(FileStem.made(from: String(repeating: "街", count: 200)).utf8.count == 180)
    }
}
