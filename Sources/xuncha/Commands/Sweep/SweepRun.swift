import ArgumentParser
import DocumentFormats
import Exchange
import OfficeService

/// `xuncha sweep run`, or without the word.
struct SweepRun: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "run", abstract: say("推演一份计划，或其中一份。", "Sweeps the futures of a plan, or a shard of them."),
            usage: say("xuncha sweep <scenario> [选项……]", "xuncha sweep <scenario> [options ...]"))
    }

    @Argument(
        help: ArgumentHelp(
            say("情景：文件夹，或一个 YAML 文件。", "The scenario: a folder, or one YAML file."), valueName: "scenario"))
    var scenario: String?

    @Option(
        help: ArgumentHelp(
            say("要推演的 plan.json；不给则先编制一份。", "The plan.json to sweep; without it one is made first."), valueName: "file")
    )
    var plan: String?

    @Option(
        help: ArgumentHelp(
            say("变故描述（YAML）；不给则用默认的。", "The contingencies, YAML; default an ordinary year."), valueName: "file"))
    var description: String?

    @Flag(help: ArgumentHelp(say("输出默认的变故描述，不推演。", "Print the default description and stop.")))
    var defaultDescription = false

    @Option(parsing: .unconditional, help: ArgumentHelp(say("抽取多少个未来。", "Futures to draw."), valueName: "number"))
    var futures: Int?

    @Option(parsing: .unconditional, help: ArgumentHelp(say("随机种子。", "What chance begins from."), valueName: "number"))
    var seed: UInt64?

    @Option(help: ArgumentHelp(say("只算第 i 份，共 n 份。", "Only part i of n."), valueName: "i/n"))
    var shard: String?

    @Option(
        help: ArgumentHelp(
            say("结果文件夹，默认 out/<情景名>-sweep。", "Folder for the results; default out/<scenario>-sweep."),
            valueName: "dir"))
    var out: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            say("每个未来一次求解最多几秒，超过则为未能判定。", "Seconds one solve of a future may take, else undecided."),
            valueName: "seconds"))
    var patience = 20.0

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(say("没有给计划时，最多用多少秒编制。", "Seconds to make the plan at most."), valueName: "seconds"))
    var timeLimit = 60.0

    @OptionGroup var batch: BatchOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        try Checked.timeLimit(timeLimit)
        guard patience > 0, patience.isFinite else {
            throw ValidationError(say("--patience 应为大于 0 的秒数。", "--patience must be a number of seconds above 0."))
        }
        if let futures, !(1...1_000_000).contains(futures) {
            throw ValidationError(say("--futures 应为 1 至 1000000。", "--futures must be between 1 and 1000000."))
        }
        _ = try part()
        guard defaultDescription || scenario != nil else {
            throw ValidationError(say("缺少参数“<scenario>”。", "Missing expected argument '<scenario>'."))
        }
    }

    private func part() throws -> SweepRecord.Shard? {
        guard let shard else { return nil }
        let parts = shard.split(separator: "/").map { Int($0) }
        guard parts.count == 2, let number = parts[0], let count = parts[1],
            let part = SweepRecord.Shard(number: number, of: count)
        else {
            throw ValidationError(
                say("--shard 应为 i/n，如 3/8，i 从 1 至 n。", "--shard must be i/n such as 3/8, with i from 1 to n."))
        }
        return part
    }

    func run() async throws {
        guard let scenario, !defaultDescription else { return Console.out(whole: SweepFormat.defaultText) }
        let office = Office()
        let read = try Opening(report: report, language: common.lang).open(scenario, variants: [], in: office).base
        let request = SweepRequest(
            scenario: read, plan: try thePlan(for: read.scenario, office), description: try theDescription(),
            shard: try part(), patience: patience)
        let directory = out ?? "out/\(read.scenario.name)-sweep"
        let line = CountLine(common.lang, isShown: Console.showsProgress && !report.quiet && !report.json)
        let outcome: SweepOutcome
        do {
            outcome = try await Interruptible.run {
                try await office.sweep(
                    request, jobs: batch.jobs, workFolder: batch.work ?? "\(directory)/work", isFresh: batch.fresh
                ) { line.show(done: $0.done, of: $0.all, reused: $0.reused) }
            }
        } catch let error as OutputError {
            line.clear()
            throw Writing.refusal(error, common.lang)
        }
        line.clear()
        switch outcome {
        case .swept(let record):
            try SweepResult(report: report, language: common.lang).put(record, to: directory, office)
        case .interrupted(let done, let all):
            Console.err(CountLine.stopped(done, all)(common.lang))
            throw XunchaExit.stopped
        }
    }
}
