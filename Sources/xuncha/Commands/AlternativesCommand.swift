import ArgumentParser
import DocumentFormats
import Exchange
import InspectionDomain
import OfficeService
import Planner
import Wording

/// `xuncha alternatives`: several plans as good as each other, or nearly.
struct AlternativesCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "alternatives",
            abstract: say("给出几个同样好或几乎同样好、但有所不同的方案。", "Several plans as good as each other that differ."),
            usage: say("xuncha alternatives <scenario> [选项……]", "xuncha alternatives <scenario> [options ...]"),
            discussion: say(
                """
                例：
                  xuncha alternatives 我的区 --count 4 --differ people
                  xuncha alternatives 我的区 --differ dates,leaders --by 2 --within 2%

                方案1是最优方案，其余方案各级得分不超过所允许的，且两两之间在所选方面确有不同；找不到更多时说明是否已证明。
                结果写入 out/<情景名>/alternatives/：对比表和每个方案的 plan-N.json、plan-N.html。
                """,
                """
                Examples:
                  xuncha alternatives my-zone --count 4 --differ people
                  xuncha alternatives my-zone --differ dates,leaders --by 2 --within 2%

                Plan 1 is the best; the others have no more points at any level than allowed, and each two differ in what
                was asked. Where there are fewer, it is said whether that is proven. Results are in
                out/<scenario>/alternatives/: the comparison, and plan-N.json and plan-N.html for each plan.
                """))
    }

    @Argument(
        help: ArgumentHelp(
            say("情景：文件夹，或一个 YAML 文件。", "The scenario: a folder, or one YAML file."), valueName: "scenario"))
    var scenario: String

    @Option(
        help: ArgumentHelp(say("共要几个方案，含最优方案。", "Plans in all, the best one counted."), valueName: "number"))
    var count = 3

    @OptionGroup var difference: DifferenceOptions

    @Option(
        help: ArgumentHelp(
            say("结果文件夹，默认 out/<情景名>/alternatives。", "Folder for the results; default out/<scenario>/alternatives."),
            valueName: "dir"))
    var out: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(say("一共最多求解多少秒。", "Seconds for all of it."), valueName: "seconds"))
    var timeLimit = 60.0

    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        try Checked.timeLimit(timeLimit)
        try Checked.planCount(count, "--count")
    }

    func run() throws {
        let office = Office()
        let read = try Opening(report: report, language: common.lang).open(scenario, in: office)
        let output = AlternativesOutput(
            solving: Solving(office: office, report: report, language: common.lang))
        let request = difference.request(count)
        let found = try output.find(in: read.scenario, request, PlanningOptions(timeLimit: timeLimit))
        let document = office.document(found, for: request, in: read, read.scenario)
        let directory = out ?? "out/\(read.scenario.name)/alternatives"
        try output.write(document, into: directory)
        if report.json {
            Console.out(whole: AlternativesFiles.json(document))
        } else if !report.quiet {
            output.tell(document, in: directory)
        }
    }
}
