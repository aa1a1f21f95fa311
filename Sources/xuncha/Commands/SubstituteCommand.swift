import ArgumentParser
import CivilCalendar
import DocumentFormats
import Exchange
import Foundation
import InspectionDomain
import OfficeService
import Planner
import Wording

extension ReplacementReason: ExpressibleByArgument {}

/// `xuncha substitute`: who could take one person's place.
struct SubstituteCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "substitute", abstract: say("替换一名不适合的人员。", "Replace one person."),
            usage: say(
                "xuncha substitute <scenario> --plan <plan> <person> [选项……]",
                "xuncha substitute <scenario> --plan <plan> <person> [options ...]"),
            discussion: say(
                """
                例：
                  xuncha substitute 我的区 --plan out/我的区/plan.json 张三
                  xuncha substitute 我的区 --plan plan.json 张三 --as-of 2027-04-01 --reason health --apply 李四

                逐人核对全部规则，其余安排不变，列出能接替的人员：担任的席位、组内需要换席位的人员、例外、得分和单位负担的变化。
                无人能直接接替时说明各类人员被哪条规则排除，并给出变动最小的调整。--apply 写出替换后的方案和对比。
                """,
                """
                Examples:
                  xuncha substitute my-zone --plan out/my-zone/plan.json 张三
                  xuncha substitute my-zone --plan plan.json 张三 --as-of 2027-04-01 --reason health --apply 李四

                Everybody is tried in the place with everything else as it is, and every rule is asked. Those who fit are
                listed with the seat they take, seats that shift in the team, exceptions, points and burden. Where nobody
                fits, it says which rule excludes whom, and what the smallest further change would be. --apply writes the
                changed plan and the difference.
                """))
    }

    @Argument(
        help: ArgumentHelp(
            say("情景：文件夹，或一个 YAML 文件。", "The scenario: a folder, or one YAML file."), valueName: "scenario"))
    var scenario: String

    @Argument(help: ArgumentHelp(say("要替换的人员。", "Who is replaced."), valueName: "person"))
    var person: String

    @Option(help: ArgumentHelp(say("方案文件 plan.json。", "The plan, plan.json."), valueName: "plan"))
    var plan: String

    @Option(help: ArgumentHelp(say("只在这一轮替换。", "In this round only."), valueName: "round"))
    var round: String?

    @Option(
        help: ArgumentHelp(
            say("替换之日：此前进驻的巡查仍由原人员承担。", "From this day on: visits that began before keep the person."),
            valueName: "date"))
    var asOf: Day?

    @Option(
        help: ArgumentHelp(
            say("原因，记入结果。", "Why; recorded in the results."),
            valueName: ReplacementReason.allCases.map(\.rawValue).joined(separator: "|")))
    var reason: ReplacementReason?

    @Option(parsing: .unconditional, help: ArgumentHelp(say("最多列出多少人。", "How many to list."), valueName: "number"))
    var limit = 10

    @Option(help: ArgumentHelp(say("由此人接替，写出方案。", "Take this person and write the plan."), valueName: "person"))
    var apply: String?

    @Option(
        help: ArgumentHelp(
            say("结果文件夹，默认 out/<情景名>/substitute-<人员>。", "Folder; default out/<scenario>/substitute-<person>."),
            valueName: "dir"))
    var out: String?

    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard limit >= 1 else { throw ValidationError(say("--limit 应为正整数。", "--limit must be 1 or more.")) }
    }

    func run() throws {
        let office = Office()
        let read = try Opening(report: report, language: common.lang).open(scenario, in: office)
        let plan = try PlanOpening(report: report, language: common.lang).open(plan)
        let run = SubstituteRun(
            office: office, scenario: try inForce(plan, in: read, office), chain: read.chain, plan: plan,
            planName: self.plan,
            reason: reason, report: report, language: common.lang)
        let lists = try run.lists(for: person, in: round)
        let written = try apply.map { try run.apply($0, lists, out) }
        try run.tell(lists, limit: limit, written: written)
    }

    /// The scenario with the plan in force where a day is given.
    private func inForce(_ plan: Plan, in read: ReadScenario, _ office: Office) throws -> Scenario {
        guard let asOf else { return read.scenario }
        do throws(ReplanProblems) {
            return try office.prepare(
                ReplanRequest(baseline: plan, asOf: asOf), in: read.scenario, chain: read.chain
            ).scenario
        } catch {
            for problem in error.problems { Console.err(problem.wording(common.lang)) }
            throw XunchaExit.badInput
        }
    }
}
