import ArgumentParser
import CivilCalendar
import Exchange
import Foundation
import InspectionDomain
import OfficeService
import Wording

/// `xuncha export`: a plan in the formats of the office's other tools.
struct ExportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export",
            abstract: say("把计划导出为公文、表格、日历、网页等格式。", "Put a plan out as documents, tables, pages and more."),
            usage: say(
                "xuncha export <scenario> <plan> --format <name>[,<name>……] [选项……]",
                "xuncha export <scenario> <plan> --format <name>[,<name>...] [options ...]"),
            discussion: say(
                """
                例：
                  xuncha export 我的区 out/我的区/plan.json --format docx --document notice
                  xuncha export 我的区 out/我的区/plan.json --format docx --document notice --template 通知.docx
                  xuncha export --list

                导出前重新逐条核对计划；不符合规定的计划须加 --allow-violations 才导出，并在文件中注明。
                所有文件要么全部写出，要么一个不写。
                """,
                """
                Examples:
                  xuncha export my-zone out/my-zone/plan.json --format docx --document notice
                  xuncha export my-zone plan.json --format docx --document notice --template my.docx
                  xuncha export --list

                The plan is checked against every rule first; one that breaks rules is put out only with
                --allow-violations, and its files say so. All files are written or none.
                """))
    }

    @Argument(
        help: ArgumentHelp(
            say("情景：文件夹，或一个 YAML 文件。", "The scenario: a folder, or one YAML file."), valueName: "scenario"))
    var scenario: String?

    @Argument(help: ArgumentHelp(say("计划文件 plan.json。", "The plan file, plan.json."), valueName: "plan"))
    var plan: String?

    @Option(
        help: ArgumentHelp(
            say("格式，可多个，以逗号分隔或重复给出。", "Formats, parted by commas or given again."), valueName: "name"))
    var format: [String] = []

    @Option(
        help: ArgumentHelp(
            say("结果文件夹，默认 out/<情景名>/export。", "Folder for the results; default out/<scenario>/export."),
            valueName: "dir"))
    var out: String?

    @OptionGroup var documents: DocumentOptions

    @Option(
        help: ArgumentHelp(
            say(
                "登记的数据库：函件和公告按 --on（默认今天）的登记情况；不给则按推算。",
                "The store: letters and announcements by what is recorded on --on (today); otherwise by the forecast."),
            valueName: "file"))
    var store: String?

    @Flag(help: ArgumentHelp(say("内部版：通讯录填写个人电话。", "Internal version: contacts hold telephone numbers.")))
    var `internal` = false

    @Flag(help: ArgumentHelp(say("计划不符合规定也导出，并注明。", "Put out a plan that breaks rules, saying so.")))
    var allowViolations = false

    @Flag(help: ArgumentHelp(say("列出全部格式。", "List every format.")))
    var list = false

    @Option(
        help: ArgumentHelp(
            say("写入日历和网页的生成日期，默认由情景确定。", "Day stamped into calendars and pages; default from the scenario."),
            valueName: "date"))
    var on: Day?

    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    /// The formats named.
    var names: [String] {
        format.flatMap { $0.split(separator: ",") }.map { $0.trimmingCharacters(in: .whitespaces) }
    }

    func validate() throws {
        if list { return }
        guard scenario != nil, plan != nil else {
            throw ValidationError(
                say("请给出情景和计划文件；--list 列出全部格式。", "Name the scenario and the plan file; --list lists the formats."))
        }
        guard !names.isEmpty else {
            throw ValidationError(say("请用 --format 给出格式；--list 列出全部格式。", "Give --format; --list lists the formats."))
        }
        for name in names where ExportRegistry.format(named: name) == nil {
            throw ValidationError(ExportRegistry.unknown(name)(chosenLanguage))
        }
        try documents.check(isWanted: names.contains("docx"))
    }

    func run() throws {
        if list { return Console.out(FormatList.text(common.lang)) }
        guard let scenario, let plan else { return }
        let office = Office()
        let read = try Opening(report: report, language: common.lang).open(scenario, in: office)
        let decisions = try PlanOpening(report: report, language: common.lang).open(plan)
        let audit = office.audit(decisions, in: read.scenario)
        if !audit.violations.isEmpty {
            Console.err(AuditReport(audit, in: read.scenario).text(common.lang))
            guard allowViolations else {
                Console.err(
                    Wording(
                        zh: "计划不符合规定，未导出。确需导出的，加 --allow-violations，文件中会注明。",
                        en: "The plan breaks rules and was not put out. --allow-violations puts it out, saying so.")(
                            common.lang))
                throw XunchaExit.violations
            }
        }
        let document = office.document(of: decisions, audited: audit, in: read, generatedOn: on)
        let records = try store.map { try self.records($0, following: decisions) }
        let request = ExportRequest(
            DocumentSource(document, isInternal: `internal`, letters: records.map(LetterRecords.letters)),
            common.lang, documents: documents.wanted, templates: try documents.templates(common.lang),
            publicResults: records.map(PublicRecords.results) ?? [])
        try write(request, office, to: out ?? "out/\(read.scenario.name)/export")
    }
}
