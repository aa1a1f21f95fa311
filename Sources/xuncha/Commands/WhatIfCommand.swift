import ArgumentParser
import DocumentFormats
import Exchange
import InspectionDomain
import OfficeService
import Planner
import Wording

/// `xuncha whatif`: a scenario and its variants, solved and set side by side.
struct WhatIfCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "whatif",
            abstract: say("如果……会怎样：把方案和几种改法各排一遍，并排对比。", "What if: plan a scenario and variants of it, side by side."),
            usage: say(
                "xuncha whatif <scenario> [<change> ...] [选项……]",
                "xuncha whatif <scenario> [<change> ...] [options ...]"),
            discussion: say(
                """
                例：
                  xuncha whatif 我的区 --without-person 张三
                  xuncha whatif 我的区 --close 兴城街道 2027-04-01..2027-04-30 --teams 1
                  xuncha whatif 我的区 --each --without-person 张三 --without-person 李四 --set min_working_days=8
                  xuncha whatif 我的区 四月封闭.yaml 各种人员.yaml ../另一个方案

                <change> 为修改文件（一个或多个改法）或另一个方案的文件夹，写法见 docs/what-if.md；命令行上的各项修改合为一种改法，
                加 --each 则各为一种。第一列总是现方案。各改法由独立进程同时求解，互不影响；按 Ctrl-C 中断后再次运行即从断处继续。
                结果：comparison.html（各图同一时间轴）、comparison.csv、comparison.json 和 times.csv。
                """,
                """
                Examples:
                  xuncha whatif my-zone --without-person P017
                  xuncha whatif my-zone --close North 2027-04-01..2027-04-30 --teams 1
                  xuncha whatif my-zone --each --without-person P017 --set min_working_days=8
                  xuncha whatif my-zone april.yaml people.yaml ../another-zone

                <change> is a file of changes, with one variant or several, or another scenario's folder
                (docs/what-if.md). Short changes make one variant together, or with --each one each. The first column
                is always the scenario as it is. Every variant is solved in a process of its own; stopped by Ctrl-C,
                the same command goes on where it was. Results: comparison.html with all charts on one axis of time,
                comparison.csv, comparison.json and times.csv.
                """))
    }

    @Argument(
        help: ArgumentHelp(
            say("情景：文件夹，或一个 YAML 文件。", "The scenario: a folder, or one YAML file."), valueName: "scenario"))
    var scenario: String

    @Argument(
        help: ArgumentHelp(say("修改文件，或另一个方案。", "Files of changes, or other scenarios."), valueName: "change"))
    var changes: [String] = []

    @OptionGroup(title: say("简短修改", "Short changes"))
    var short: ShortChangeOptions

    @Flag(help: ArgumentHelp(say("每项简短修改各为一种改法。", "Make each short change a variant of its own.")))
    var each = false

    @Option(
        help: ArgumentHelp(say("简短修改合成的改法的名称。", "Name of the variant made of the short changes."), valueName: "name"))
    var name: String?

    @Option(
        help: ArgumentHelp(
            say("结果文件夹，默认 out/<情景名>-whatif。", "Folder for the results; default out/<scenario>-whatif."),
            valueName: "dir"))
    var out: String?

    @Flag(help: ArgumentHelp(say("另为每种改法写出整套计划文件。", "Write the plan files of every variant too.")))
    var plans = false

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(say("每种改法最多求解多少秒。", "Seconds to solve each variant at most."), valueName: "seconds"))
    var timeLimit = 60.0

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(say("差距小到多少即可停止，如 0.05。", "Stop at this gap, e.g. 0.05."), valueName: "gap"))
    var gap = 0.0

    @Option(help: ArgumentHelp(say("求解方式，默认自动。", "How to search; default automatic."), valueName: "name"))
    var strategy: Strategy?

    @OptionGroup var batch: BatchOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        try Checked.timeLimit(timeLimit)
        try Checked.gap(gap)
        guard !changes.isEmpty || !short.changes.isEmpty else {
            throw ValidationError(
                say("请写出要比较的修改，如 --without-person 张三。", "Say what is to be changed, such as --without-person P017."))
        }
        guard name == nil || !each else {
            throw ValidationError(say("--name 不能与 --each 同用。", "--name cannot be used with --each."))
        }
    }

    func run() async throws {
        let office = Office()
        let opening = Opening(report: report, language: common.lang)
        let read = try opening.open(scenario, variants: sources, in: office)
        let directory = out ?? "out/\(read.base.scenario.name)-whatif"
        let line = CountLine(common.lang, isShown: Console.showsProgress && !report.quiet && !report.json)
        let request = SolveRequest(timeLimit: timeLimit, gap: gap, strategy: strategy)
        let outcome: BatchOutcome
        do {
            outcome = try await Interruptible.run {
                try await office.compare(
                    read, request: request, jobs: batch.jobs, workFolder: batch.work ?? "\(directory)/work",
                    isFresh: batch.fresh
                ) { line.show(done: $0.done, of: $0.all, reused: $0.reused) }
            }
        } catch let error as OutputError {
            line.clear()
            throw Writing.refusal(error, common.lang)
        }
        line.clear()
        try finish(outcome, read, office, directory)
    }

    private var sources: [VariantSource] {
        let files = changes.map { VariantSource.path($0) }
        guard !short.changes.isEmpty else { return files }
        let inline =
            each
            ? short.changes.map { VariantSource.inline([$0], name: nil) }
            : [VariantSource.inline(short.changes, name: name)]
        return files + inline
    }

    private func finish(
        _ outcome: BatchOutcome, _ read: ReadVariants, _ office: Office, _ directory: String
    ) throws {
        guard case .compared(let comparison) = outcome else {
            if case .interrupted(let done, let all) = outcome { Console.err(CountLine.stopped(done, all)(common.lang)) }
            throw XunchaExit.stopped
        }
        let files = try Writing.attempt(common.lang) {
            let files = try office.write(comparison, to: directory, common.lang)
            guard plans else { return files }
            try office.writePlans(of: comparison, read, to: "\(directory)/plans", common.lang)
            return files + ["plans/"]
        }
        if report.json {
            Console.out(whole: ComparisonFile.text(of: comparison))
        } else if !report.quiet {
            Console.out(ComparisonText.text(comparison, common.lang, width: Console.width))
            Console.out(
                Wording(zh: "已写入 \(directory)\n  ", en: "Written to \(directory)\n  ")(common.lang)
                    + files.joined(separator: " "))
        }
        // What failed is told in the comparison; a script must see it too.
        if comparison.all.contains(where: { if case .failed = $0.outcome { true } else { false } }) {
            throw XunchaExit.defect
        }
    }
}
