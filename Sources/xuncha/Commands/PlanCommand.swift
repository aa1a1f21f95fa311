import ArgumentParser
import CivilCalendar
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
                "求解方式：whole（整体）或 decomposed（分解），默认自动。",
                "How to search: whole or decomposed; default automatic."), valueName: "name"))
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

    @Option(
        help: ArgumentHelp(
            say("另给几个同样好的方案，一共几个。", "Plans as good as the best, the best counted."), valueName: "number"))
    var alternatives = 1

    @Flag(
        help: ArgumentHelp(
            say("在同样好的方案之间按种子抽签，并记录在案。", "Draw among equally good plans by the seed, on record.")))
    var draw = false

    @OptionGroup var difference: DifferenceOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        try Checked.timeLimit(timeLimit)
        try Checked.gap(gap)
        try Checked.planCount(alternatives, "--alternatives")
        guard !draw || alternatives == 1 else {
            throw ValidationError(say("--draw 与 --alternatives 只能选一个。", "Give --draw or --alternatives, not both."))
        }
        guard alternatives > 1 || !difference.saysHowFar else {
            throw ValidationError(
                say("--by 和 --within 要与 --alternatives 同用。", "--by and --within go with --alternatives."))
        }
        guard alternatives > 1 || draw || difference.differ == nil else {
            throw ValidationError(
                say(
                    "--differ 要与 --alternatives 或 --draw 同用。", "--differ goes with --alternatives or --draw."))
        }
    }

    func run() throws {
        let office = Office()
        let read = try Opening(report: report, language: common.lang).open(scenario, in: office)
        let planning = PlanRun(
            office: office, report: report, language: common.lang, read: read,
            scenario: seed.map(read.scenario.seeded) ?? read.scenario,
            options: PlanningOptions(timeLimit: timeLimit, gap: gap, strategy: strategy),
            directory: out ?? "out/\(read.scenario.name)", generatedOn: on,
            withInternal: `internal`, trace: try trace.map { try SearchTrace($0, common.lang) })
        if alternatives > 1 {
            try planning.planSeveral(difference.request(alternatives))
        } else if draw {
            try planning.draw(difference.aspects)
        } else {
            try planning.plan()
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
