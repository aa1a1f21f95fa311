import ArgumentParser
import CivilCalendar
import DocumentFormats
import Exchange
import Foundation
import InspectionDomain
import LinearModel
import OfficeService
import Planner
import Wording

extension DisturbanceOrder: ExpressibleByArgument {}

/// `xuncha replan`: a plan in force made again with the least disturbance.
struct ReplanCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "replan", abstract: say("以最小变动调整已执行的方案。", "Make a plan in force again, changing least."),
            usage: say(
                "xuncha replan <scenario> --baseline <plan> --as-of <date> [选项……]",
                "xuncha replan <scenario> --baseline <plan> --as-of <date> [options ...]"),
            discussion: say(
                """
                例：
                  xuncha replan 我的区 --baseline out/我的区/plan.json --as-of 2027-04-01
                  xuncha replan 我的区 --baseline plan.json --as-of 2027-04-01 --without 张三 --freeze-until 2027-05-01
                  xuncha replan 我的区 --baseline plan.json --as-of 2027-04-01 --compare-orders

                情景可以已经改动（人员离开、街道关闭、新增专项巡查、抽调上限下降）。--as-of 以前已进驻的巡查、已举行的培训和参加的
                人员不变；其余在满足规则的前提下，依次求：改换轮次最少、人员调整最少（已通知的加重）、席位调整最少、改期最少、
                改期天数最少、最大改期最小，然后才看偏好。结果同 plan，另有与原方案的对比 diff.html、diff.json。
                """,
                """
                Examples:
                  xuncha replan my-zone --baseline out/my-zone/plan.json --as-of 2027-04-01
                  xuncha replan my-zone --baseline plan.json --as-of 2027-04-01 --without 张三 --freeze-until 2027-05-01
                  xuncha replan my-zone --baseline plan.json --as-of 2027-04-01 --compare-orders

                The scenario may have changed: somebody left, a street is closed, a special visit is new, a unit can spare
                fewer. What began before --as-of stays: visits, trainings, and whoever took part. The rest obeys the rules
                and then changes least, in this order: visits given to another round, people changed (those already told
                weigh more), seats changed, visits moved, days moved, worst move; only then preferences count. Results as
                of plan, and the difference to the plan before in diff.html and diff.json.
                """))
    }

    @Argument(
        help: ArgumentHelp(
            say("情景：文件夹，或一个 YAML 文件。", "The scenario: a folder, or one YAML file."), valueName: "scenario"))
    var scenario: String

    @Option(help: ArgumentHelp(say("原方案 plan.json。", "The plan in force, plan.json."), valueName: "plan"))
    var baseline: String

    @Option(
        help: ArgumentHelp(
            say("调整之日：此前开始的都已发生。", "The day of the change: what began before it has happened."), valueName: "date"))
    var asOf: Day

    @Option(
        help: ArgumentHelp(
            say("冻结日：此前开始的照原方案执行。", "Frozen until: what begins before it stays as planned."), valueName: "date"))
    var freezeUntil: Day?

    @Option(
        help: ArgumentHelp(
            say(
                "已通知的巡查编号和人员，逗号分隔；或 all、none。默认按告知期限推算。",
                "Visits and people that have been told, with commas; or all, none. Default: whose notice was due."),
            valueName: "names"))
    var notified: String?

    @Option(
        help: ArgumentHelp(say("不再参加的人员，可多次使用。", "Somebody who serves no more; may be repeated."), valueName: "person"))
    var without: [String] = []

    @Option(
        help: ArgumentHelp(
            say("变动的重要次序：先稳人员或先稳日期。", "What matters more: people or dates."), valueName: "people-first|dates-first"))
    var order = DisturbanceOrder.peopleFirst

    @Flag(help: ArgumentHelp(say("两种次序各排一个方案并对比。", "Make a plan in each order and compare them.")))
    var compareOrders = false

    @Option(
        help: ArgumentHelp(
            say("结果文件夹，默认 out/<情景名>/replan-<调整之日>。", "Folder for the results; default out/<scenario>/replan-<date>."),
            valueName: "dir"))
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

    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        try Checked.timeLimit(timeLimit)
        try Checked.gap(gap)
    }

    func run() throws {
        let office = Office()
        let read = try Opening(report: report, language: common.lang).open(scenario, in: office)
        let plan = try PlanOpening(report: report, language: common.lang).open(baseline)
        var request = ReplanRequest(baseline: plan, asOf: asOf)
        request.frozenUntil = freezeUntil
        request.without = without
        request.notified = notifiedChoice
        let directory = out ?? "out/\(read.scenario.name)/replan-\(asOf)"
        let run = ReplanRun(
            office: office, report: report, language: common.lang, read: read, baselineName: baseline,
            options: PlanningOptions(timeLimit: timeLimit, gap: gap))
        let orders = compareOrders ? DisturbanceOrder.allCases : [order]
        let results = try orders.map { order in
            request.order = order
            let prepared = try run.prepare(request)
            let place = compareOrders ? "\(directory)/\(order.rawValue)" : directory
            return try run.plan(prepared, into: place)
        }
        try run.tell(results, comparisonIn: compareOrders ? directory : nil)
    }

    private var notifiedChoice: NotifiedChoice {
        switch notified {
        case nil: .forecast
        case "all": .everybody
        case "none": .nobody
        case let names?:
            .named(names.split { ",，、;；".contains($0) }.map { $0.trimmingCharacters(in: .whitespaces) })
        }
    }
}
