import ArgumentParser
import Exchange
import InspectionDomain
import OfficeService
import Wording

/// `xuncha diff`: what changes from one plan to another.
struct DiffCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "diff", abstract: say("对比两个方案。", "Compare two plans."),
            usage: say(
                "xuncha diff <scenario> <plan-a> <plan-b> [选项……]",
                "xuncha diff <scenario> <plan-a> <plan-b> [options ...]"),
            discussion: say(
                """
                例：
                  xuncha diff 我的区 旧/plan.json out/我的区/plan.json
                  xuncha diff 我的区 甲.json 乙.json --scenario-b 改动后的区 --out 对比

                逐次列出不变、改期、换组、换轮次的巡查，各组调出、调入和换席位的人员，增减的例外，得分和期限的变化。
                组号可以互换：两个方案的巡查组按差别最小的方式对应。--out 另写 diff.html（前后对照图）和 diff.json。
                """,
                """
                Examples:
                  xuncha diff my-zone old/plan.json out/my-zone/plan.json
                  xuncha diff my-zone a.json b.json --scenario-b my-changed-zone --out difference

                Lists visits kept, moved, given to another team or round; who leaves, joins or changes seats in each team;
                exceptions gained and lost; points and deadlines that change. Teams are interchangeable by number: they
                are matched so that the difference is smallest. --out also writes diff.html, with both plans in one
                chart, and diff.json.
                """))
    }

    @Argument(
        help: ArgumentHelp(
            say("情景：文件夹，或一个 YAML 文件。", "The scenario: a folder, or one YAML file."), valueName: "scenario"))
    var scenario: String

    @Argument(help: ArgumentHelp(say("原方案 plan.json。", "The plan before, plan.json."), valueName: "plan-a"))
    var before: String

    @Argument(help: ArgumentHelp(say("新方案 plan.json。", "The plan after, plan.json."), valueName: "plan-b"))
    var after: String

    @Option(
        help: ArgumentHelp(
            say("新方案的情景，默认与原方案相同。", "The scenario of the plan after; default the same."), valueName: "scenario"))
    var scenarioB: String?

    @Option(
        help: ArgumentHelp(
            say("写出 diff.html 和 diff.json 的文件夹。", "Folder for diff.html and diff.json."), valueName: "dir"))
    var out: String?

    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        let office = Office()
        let language = common.lang
        let opening = Opening(report: report, language: language)
        let first = try opening.open(scenario, in: office)
        let second = try scenarioB.map { try opening.open($0, in: office) } ?? first
        let plans = PlanOpening(report: report, language: language)
        let document = office.difference(
            from: NamedPlan(
                try plans.open(before), in: first.scenario, chain: first.chain, named: Wording(same: before)),
            to: NamedPlan(
                try plans.open(after), in: second.scenario, chain: second.chain, named: Wording(same: after)))
        if let out {
            _ = try Writing.attempt(language) {
                try office.write(document, to: out, language)
            }
        }
        if report.json {
            Console.out(whole: DifferenceFile.text(of: document))
        } else if !report.quiet {
            Console.out(whole: DifferenceText.text(document, language))
        }
    }
}
