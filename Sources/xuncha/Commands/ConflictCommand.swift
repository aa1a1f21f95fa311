import ArgumentParser
import InspectionDomain
import LinearModel
import OfficeService
import Planner
import Wording

/// `xuncha conflict`: why no plan is possible, and what would make one possible.
struct ConflictCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "conflict",
            abstract: say("排不出计划时：查出原因，给出可行的调整。", "Where no plan is possible: why, and what would help."),
            usage: say("xuncha conflict <scenario> [选项……]", "xuncha conflict <scenario> [options ...]"),
            discussion: say(
                """
                例：
                  xuncha conflict scenarios/infeasible-no-leader
                  xuncha conflict 我的区 --time-limit 120 --json

                列出不能同时满足的最小一组规定（条款、人名、日期、数字），再给出几种不同的最小调整，每种都求出一个符合全部规则的
                计划加以验证。能够排出计划时退出码为 0，排不出时为 3，时间不够判断时为 4。
                """,
                """
                Examples:
                  xuncha conflict scenarios/infeasible-no-leader
                  xuncha conflict my-zone --time-limit 120 --json

                Names a smallest set of rules that cannot hold together, with articles, names, days and numbers, and then
                several smallest changes of different kinds, each verified by a plan that obeys every rule. Exit code 0
                where a plan is possible, 3 where none is, 4 where the time was not enough to tell.
                """))
    }

    @Argument(
        help: ArgumentHelp(
            say("情景：文件夹，或一个 YAML 文件。", "The scenario: a folder, or one YAML file."), valueName: "scenario"))
    var scenario: String

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(say("最多用多少秒，到时给出已查明的部分。", "Seconds to take at most."), valueName: "seconds"))
    var timeLimit = 60.0

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(say("最多给出几种调整。", "Changes to offer at most."), valueName: "number"))
    var repairs = 8

    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        try Checked.timeLimit(timeLimit)
        guard repairs >= 1 else {
            throw ValidationError(say("--repairs 应为不小于 1 的整数。", "--repairs must be a whole number, 1 or more."))
        }
    }

    func run() throws {
        let office = Office()
        let read = try Opening(report: report, language: common.lang).open(scenario, in: office)
        let scenario = read.scenario
        let solving = Solving(office: office, report: report, language: common.lang)
        let outcome = try solving.run { control, progress in
            try office.diagnose(
                scenario, options: DiagnosisOptions(timeLimit: timeLimit, repairs: repairs), control: control,
                progress: progress)
        }
        switch outcome {
        case .infeasible(let diagnosis):
            Console.out(
                report.json
                    ? try DiagnosisJSON(diagnosis, of: scenario).text()
                    : DiagnosisReport(diagnosis, in: scenario).text(common.lang))
            throw XunchaExit.infeasible
        case .possible: try tellPossible(scenario)
        case .unknown(let reason): throw try refusal(reason, of: scenario)
        }
    }

    private func tellPossible(_ scenario: Scenario) throws {
        if report.json {
            Console.out(try PossibleJSON(scenario: scenario.name).text())
        } else if !report.quiet {
            Console.out(
                Wording(zh: "✓ 可以排出计划：硬性规定没有冲突。", en: "✓ A plan is possible: nothing is in conflict.")(
                    common.lang))
        }
    }

    private func refusal(_ reason: InspectionDomain.StopReason, of scenario: Scenario) throws -> ExitCode {
        if report.json {
            Console.out(try StoppedJSON(reason: reason.rawValue, scenario: scenario.name).text())
        } else {
            let cause =
                reason == .interrupted
                ? Wording(zh: "被中断", en: "Interrupted before it was known")
                : Wording(zh: "时间不够", en: "The time was not enough to tell")
            Console.err(
                Wording(
                    zh: "\(cause.zh)，尚不能判断是否排得出计划。可加大 --time-limit 再试。",
                    en: "\(cause.en) whether a plan is possible. Try a larger --time-limit.")(common.lang))
        }
        return XunchaExit.stopped
    }
}
