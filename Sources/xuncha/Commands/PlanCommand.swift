import ArgumentParser
import CivilCalendar
import DocumentFormats
import Exchange
import Foundation
import InspectionDomain
import OfficeService
import Planner
import Wording

/// `xuncha plan`: from a scenario to a year's plan in files.
struct PlanCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "plan",
            abstract: say("编制全年巡查计划。", "Plan the year."),
            usage: say("xuncha plan <scenario> [选项……]", "xuncha plan <scenario> [options ...]"),
            discussion: say(
                """
                例：
                  xuncha plan scenarios/zaozhuang-hitech-2027
                  xuncha plan 我的区 --out 结果 --time-limit 120 --gap 0.01

                结果：plan.json、plan.html、plan.xlsx、schedule.csv、rosters.csv、deadlines.csv、calendar.ics，要么全部写出，要么一个不写。
                """,
                """
                Examples:
                  xuncha plan scenarios/zaozhuang-hitech-2027
                  xuncha plan my-zone --out results --time-limit 120 --gap 0.01

                Results: plan.json, plan.html, plan.xlsx, schedule.csv, rosters.csv, deadlines.csv, calendar.ics, all or none.
                """))
    }

    @Argument(
        help: ArgumentHelp(
            say("情景：文件夹、YAML 文件或 .xlsx 工作簿。", "The scenario: a folder, a YAML file or a workbook."),
            valueName: "scenario"))
    var scenario: String

    @Option(
        help: ArgumentHelp(
            say("结果文件夹，默认 out/<情景名>。", "Folder for the results; default out/<scenario>."), valueName: "dir"))
    var out: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            say("最多求解多少秒，到时取当前最好方案。", "Seconds after which the best plan so far is taken."), valueName: "seconds"))
    var timeLimit = 60.0

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            say("差距小到多少即可停止，如 0.05；0 表示求证最优。", "Stop at this gap, e.g. 0.05; 0 asks for a proof."), valueName: "gap"))
    var gap = 0.0

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            say("打破平局的种子，默认取情景中的。", "Seed that breaks ties; default from the scenario."), valueName: "number"))
    var seed: UInt64?

    @Option(
        help: ArgumentHelp(
            say(
                "求解方式：whole（整体）或 dates-then-people（先日期后人员），默认自动。",
                "How to search: whole or dates-then-people; default automatic."), valueName: "name"))
    var strategy: Strategy?

    @Option(
        help: ArgumentHelp(
            say(
                "写入日历的生成日期，默认由情景确定，保证同样输入得到同样结果。",
                "Day stamped into calendars; by default from the scenario, so that equal input gives equal bytes."),
            valueName: "date"))
    var on: Day?

    @Flag(
        help: ArgumentHelp(
            say(
                "另写 plan-internal.xlsx，含电话和请假，勿外传。", "Also write plan-internal.xlsx, with phones and absences.")))
    var `internal` = false

    @Option(
        help: ArgumentHelp(
            say(
                "另将求解过程（用时、当前最好方案、下界）逐行以 JSON 写入文件。",
                "Also write the course of the search, seconds, best and bound, to this file as lines of JSON."),
            valueName: "file"))
    var trace: String?

    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        try Checked.timeLimit(timeLimit)
        try Checked.gap(gap)
    }

    func run() throws {
        let office = Office()
        let read = try Opening(report: report, language: common.lang).open(scenario, in: office)
        let seeded = seed.map(read.scenario.seeded) ?? read.scenario
        let solving = Solving(
            office: office, report: report, language: common.lang,
            trace: try trace.map { try SearchTrace($0, common.lang) })
        let options = PlanningOptions(timeLimit: timeLimit, gap: gap, strategy: strategy)
        switch try solving.plan(seeded, options) {
        case .planned(let planned): try put(planned, of: seeded, read, office)
        case .infeasible(let conflict): throw try solving.refusal(conflict, of: seeded)
        case .stopped(let reason): throw try solving.refusal(reason, of: seeded)
        }
    }

    private func put(_ planned: PlanReport, of scenario: Scenario, _ read: ReadScenario, _ office: Office) throws {
        let document = office.document(planned, for: scenario, chain: read.chain, generatedOn: on)
        let directory = out ?? "out/\(scenario.name)"
        let files = try Writing.attempt(common.lang) {
            try office.write(document, to: directory, common.lang, withInternal: `internal`)
        }
        if report.json {
            Console.out(
                try PlanSummaryJSON(
                    planned, of: scenario, warnings: read.warnings.count, directory: directory, files: files
                )
                .text())
        } else if !report.quiet {
            Console.out(
                TerminalSummary.text(
                    document, common.lang, width: Console.width, isColoured: Console.hasColour,
                    files: (directory, files)))
        }
    }
}

extension Strategy: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
    /// A day as a command-line value.
    public init?(argument: String) {
        self.init(argument)
    }
}
