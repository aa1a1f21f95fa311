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
            usage: say("xuncha ics <scenario> <plan> [选项……]", "xuncha ics <scenario> <plan> [options ...]"),
            discussion: say(
                """
                例：
                  xuncha ics 我的区 out/我的区/plan.json
                  xuncha ics 我的区 out/我的区/plan.json --unit 应急管理局 --out 应急局.ics
                  xuncha ics 我的区 out/我的区/plan.json --split person --out 个人日历

                再次导入同一日历时，条目按标识替换，不会重复。规则见 docs/calendars.md。
                """,
                """
                Examples:
                  xuncha ics my-zone out/my-zone/plan.json
                  xuncha ics my-zone out/my-zone/plan.json --street S1 --out s1.ics
                  xuncha ics my-zone out/my-zone/plan.json --split person --out people

                Entries replace those taken over earlier, by their identifiers. See docs/calendars.md.
                """))
    }

    @Argument(
        help: ArgumentHelp(
            say("情景：文件夹，或一个 YAML 文件。", "The scenario: a folder, or one YAML file."), valueName: "scenario"))
    var scenario: String

    @Argument(help: ArgumentHelp(say("计划文件 plan.json。", "The plan file, plan.json."), valueName: "plan"))
    var plan: String

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

    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func validate() throws { try selection.check() }

    func run() throws {
        let office = Office()
        var silent = report
        silent.quiet = true
        let read = try Opening(report: silent, language: common.lang).open(scenario, in: office)
        let decided = try PlanOpening(report: report, language: common.lang).open(plan)
        let book = office.agenda(of: decided, in: read.scenario, chain: read.chain, on: on)
        try AgendaWriting(selection: selection, out: out, report: report, language: common.lang)
            .write(book, inFolder: "out/\(read.scenario.name)")
    }
}
