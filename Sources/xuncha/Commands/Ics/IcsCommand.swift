import ArgumentParser
import CivilCalendar
import DocumentFormats
import Exchange
import Foundation
import InspectionDomain
import OfficeService
import Wording

extension AgendaSplit: ExpressibleByArgument {}

/// `xuncha ics`: calendar files of plan and deadlines.
struct IcsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "ics",
            abstract: say("导出日历文件（巡查、培训和期限）。", "Write calendar files of visits, trainings and deadlines."),
            usage: say(
                "xuncha ics [<scenario> <plan>] [选项……]", "xuncha ics [<scenario> <plan>] [options ...]"),
            discussion: say(
                """
                不写情景和计划时，取办公室数据库中生效的方案，连同已登记的情况；内容变了的条目版本号增加，取消的条目注明取消。
                例：
                  xuncha ics
                  xuncha ics --split person --out 个人日历
                  xuncha ics 我的区 out/我的区/plan.json --unit 应急管理局 --out 应急局.ics

                再次导入同一日历时，条目按标识替换，不会重复。规则见 docs/calendars.md。
                """,
                """
                Without a scenario and a plan: the plan in force in the office's store, with what was
                recorded. Entries that say something else rise in number, cancelled ones say so.
                Examples:
                  xuncha ics
                  xuncha ics --split person --out people
                  xuncha ics my-zone out/my-zone/plan.json --street S1 --out s1.ics

                Entries replace those taken over earlier, by their identifiers. See docs/calendars.md.
                """))
    }

    @Argument(
        help: ArgumentHelp(
            say("情景：文件夹，或一个 YAML 文件。", "The scenario: a folder, or one YAML file."), valueName: "scenario"))
    var scenario: String?

    @Argument(help: ArgumentHelp(say("计划文件 plan.json。", "The plan file, plan.json."), valueName: "plan"))
    var plan: String?

    @OptionGroup var selection: AgendaOptions

    @Option(
        help: ArgumentHelp(
            say(
                "写到哪里：一个文件；用 --split 时为文件夹。默认 out/<情景名>/ 下。",
                "Where to: a file, with --split a folder; by default in out/<scenario>/."), valueName: "path"))
    var out: String?

    @Option(
        help: ArgumentHelp(
            say("写入文件的生成日期，默认由情景确定。", "Day stamped into the files; by default from the scenario."), valueName: "date"))
    var on: Day?

    @OptionGroup var recorder: RecorderOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        try selection.check()
        if scenario != nil, plan == nil {
            throw ValidationError(say("缺少参数“<plan>”。", "Missing expected argument '<plan>'."))
        }
        if scenario != nil, store.store != nil {
            throw ValidationError(
                say("写了情景和计划，就不用 --store。", "Give a scenario and a plan, or --store, not both."))
        }
        if scenario == nil, on != nil {
            throw ValidationError(
                say("--on 只用于情景和计划；数据库记得每个条目何时导出。", "--on goes with a scenario and a plan; the store knows its days."))
        }
    }

    func run() throws {
        let writing = AgendaWriting(selection: selection, out: out, report: report, language: common.lang)
        guard let scenario, let plan else {
            let records = try OfficeRecords(path: store.path, clock: .machine, who: recorder.name)
            let book = try RecordsGuard(language: common.lang, json: report.json)() { try records.agenda() }
            return try writing.write(book)
        }
        let office = Office()
        var silent = report
        silent.quiet = true
        let read = try Opening(report: silent, language: common.lang).open(scenario, in: office)
        let decided = try PlanOpening(report: report, language: common.lang).open(plan)
        try writing.write(office.agenda(of: decided, in: read.scenario, chain: read.chain, on: on))
    }
}
