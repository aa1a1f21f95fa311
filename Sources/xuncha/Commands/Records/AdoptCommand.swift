import ArgumentParser
import CivilCalendar
import Foundation
import OfficeService

/// `xuncha adopt`: a plan becomes a version of the office's plan.
struct AdoptCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "adopt",
            abstract: say("采纳一份计划，作为方案的新版本（草案）。", "Adopt a plan as the next version, a draft."),
            usage: say("xuncha adopt <scenario> <plan> [选项……]", "xuncha adopt <scenario> <plan> [options ...]"),
            discussion: say(
                """
                先逐条核对规则，违反规则的不采纳（退出码 1）。第一次采纳时建立数据库。已有版本的，说明对未完成事项期限的影响；
                新版本印发前仍以原版本为准。
                例：
                  xuncha adopt 我的区 out/我的区/plan.json
                """,
                """
                Every rule is checked first; a plan that breaks one is not adopted (exit code 1). The first
                adoption makes the store. A later one tells what it changes for open dates; the version
                before it stays in force until the new one is issued.
                Example:
                  xuncha adopt my-zone out/my-zone/plan.json
                """))
    }

    @Argument(
        help: ArgumentHelp(
            say("情景：文件夹，或一个 YAML 文件。", "The scenario: a folder, or one YAML file."), valueName: "scenario"))
    var scenario: String

    @Argument(help: ArgumentHelp(say("计划文件 plan.json。", "The plan file, plan.json."), valueName: "plan"))
    var plan: String

    @Option(help: ArgumentHelp(say("采纳日期，默认今天。", "The day of adoption; default today."), valueName: "date"))
    var on: Day?

    @Option(help: ArgumentHelp(say("备注。", "A note."), valueName: "text"))
    var note = ""

    @OptionGroup var recorder: RecorderOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        let office = Office()
        let read = try Opening(report: report, language: common.lang).open(scenario, in: office)
        let decided = try PlanOpening(report: report, language: common.lang).open(plan)
        let records = OfficeRecords(path: store.path, clock: try .machine, who: recorder.name)
        let audit = office.audit(decided, in: read.scenario)
        if !audit.violations.isEmpty {
            let words = AuditReport(audit, in: read.scenario)
            if report.json { Console.out(try words.json()) } else { Console.err(words.text(common.lang)) }
            throw XunchaExit.violations
        }
        let adoption = try RecordsGuard(language: common.lang, json: report.json)() {
            try records.adopt(decided, of: read, on: on, note: note) { UUID().uuidString.lowercased() }
        }
        let words = AdoptionReport(adoption, store: store.path)
        if report.json {
            Console.out(try words.json())
        } else if !report.quiet {
            Console.out(words.text(common.lang))
        }
    }
}
