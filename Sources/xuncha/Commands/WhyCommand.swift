import ArgumentParser
import CivilCalendar
import Exchange
import InspectionDomain
import OfficeService
import Planner
import Wording

extension Seat: ExpressibleByArgument {}

/// `xuncha why`: why a plan is so and not otherwise.
struct WhyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "why",
            abstract: say("方案为什么这样安排：换一种会怎样。", "Why a plan is so: what if it were otherwise."),
            usage: say(
                "xuncha why <scenario> <plan> <问题选项> [选项……]",
                "xuncha why <scenario> <plan> <question> [options ...]"),
            discussion: say(
                """
                例：
                  xuncha why 我的区 out/我的区/plan.json --person 张三
                  xuncha why 我的区 out/我的区/plan.json --person 张三 --in 春季/2
                  xuncha why 我的区 out/我的区/plan.json --person 李四 --in 春季 --seat leader
                  xuncha why 我的区 out/我的区/plan.json --street 兴城街道 --entry 2027-04-05

                方案里没有的，强制安排后重新求解；方案里已有的，去掉后重新求解。然后逐条列出得分、例外和其他随之而来的变动；
                不可能时列出与之冲突的规定。“轮次/组”指方案中该组所巡查的街道由谁去，与组号的写法无关。
                """,
                """
                Examples:
                  xuncha why my-zone out/my-zone/plan.json --person 张三
                  xuncha why my-zone out/my-zone/plan.json --person 张三 --in 春季/2
                  xuncha why my-zone out/my-zone/plan.json --person 李四 --in 春季 --seat leader
                  xuncha why my-zone out/my-zone/plan.json --street 兴城街道 --entry 2027-04-05

                What the plan does not have is forced, what it has is taken away, and the year is planned again. Points,
                exceptions and everything else that changes are shown rule by rule; where it is impossible, the rules that
                exclude it. ROUND/TEAM means whoever makes that team's visits in the plan, whatever its number.
                """))
    }

    @Argument(
        help: ArgumentHelp(
            say("情景：文件夹，或一个 YAML 文件。", "The scenario: a folder, or one YAML file."), valueName: "scenario"))
    var scenario: String

    @Argument(help: ArgumentHelp(say("计划文件 plan.json。", "The plan file, plan.json."), valueName: "plan"))
    var plan: String

    @Option(help: ArgumentHelp(say("问这个人。", "Asks about this person."), valueName: "name"))
    var person: String?

    @Option(
        name: .customLong("in"),
        help: ArgumentHelp(say("在这一轮，或这一轮的这个组。", "In this round, or in this team of it."), valueName: "round[/team]"))
    var place: String?

    @Option(
        help: ArgumentHelp(
            say("不在这一轮或这个组：与 --in 问的是同一件事。", "Not in it: the same question as --in."), valueName: "round[/team]"))
    var notIn: String?

    @Option(
        help: ArgumentHelp(
            say("任这个席位：leader、deputy、liaison、report_writer、member。", "In this seat."), valueName: "seat"))
    var seat: Seat?

    @Option(help: ArgumentHelp(say("问对这个街道的巡查。", "Asks about the visits to this street."), valueName: "street"))
    var street: String?

    @Option(help: ArgumentHelp(say("巡查于这一天进驻。", "A visit begins on this day."), valueName: "date"))
    var entry: Day?

    @Option(help: ArgumentHelp(say("培训于这一天开始。", "The training begins on this day."), valueName: "date"))
    var training: Day?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(say("最多求解多少秒。", "Seconds to take at most."), valueName: "seconds"))
    var timeLimit = 60.0

    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        try Checked.timeLimit(timeLimit)
        guard place == nil || notIn == nil else {
            throw ValidationError(say("--in 与 --not-in 只能写一个。", "Give --in or --not-in, not both."))
        }
    }

    func run() throws {
        let office = Office()
        let language = common.lang
        let read = try Opening(report: report, language: language).open(scenario, in: office)
        let asked = try PlanOpening(report: report, language: language).open(plan)
        let question = try question(about: asked, in: read.scenario, office)
        try refuse(breachesOf: asked, in: read.scenario, office)
        let explanation = try Solving(office: office, report: report, language: language).run { control, progress in
            try office.explain(
                question, of: asked, in: read.scenario, options: PlanningOptions(timeLimit: timeLimit),
                control: control, progress: progress)
        }
        let words = WhyReport(
            explanation, in: read.scenario,
            difference: office.difference(of: explanation, in: read, named: Wording(same: plan)))
        if report.json {
            Console.out(try WhyJSON(words).text())
        } else {
            Console.out(whole: words.text(language))
        }
        if case .unknown = explanation.outcome { throw XunchaExit.stopped }
    }

    private func question(about plan: Plan, in scenario: Scenario, _ office: Office) throws -> PlanQuestion {
        var request = WhyRequest()
        request.person = person
        request.street = street
        request.place = place ?? notIn
        request.seat = seat
        request.entry = entry
        request.training = training
        do throws(WhyProblem) {
            return try office.question(request, about: plan, in: scenario)
        } catch {
            Console.err(error.wording(common.lang))
            throw error == .noQuestion || error == .seatWithoutRound ? ExitCode.validationFailure : XunchaExit.badInput
        }
    }

    /// A plan that breaks rules is compared with nothing.
    private func refuse(breachesOf plan: Plan, in scenario: Scenario, _ office: Office) throws {
        let audit = office.audit(plan, in: scenario)
        guard !audit.violations.isEmpty else { return }
        Console.err(AuditReport(audit, in: scenario).text(common.lang))
        throw XunchaExit.violations
    }
}
