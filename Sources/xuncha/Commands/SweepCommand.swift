import ArgumentParser
import DocumentFormats
import Exchange
import InspectionDomain
import LinearModel
import OfficeService
import Planner
import Wording

/// `xuncha sweep`: how robust a plan is.
struct SweepCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "sweep",
            abstract: say("推演变故：看一份计划有多稳健。", "Sweep futures: how robust a plan is."),
            discussion: say(
                """
                例：
                  xuncha sweep 我的区                                  先编制计划，再推演
                  xuncha sweep 我的区 --plan out/我的区/plan.json --futures 1000
                  xuncha sweep run --default-description > 变故.yaml    取得带说明的变故描述，修改后用 --description
                  xuncha sweep 我的区 --plan 计划.json --shard 3/8      只算第3份（共8份），在别的机器上算其余各份
                  xuncha sweep merge shard-*.json --out 结果            合并各份，与一次算完的结果完全一样

                按种子随机抽取变故（请假、调离、街道关闭、上级巡查……），先核对原计划，不行再只换人，再不行才改日期；
                说明各占几成，以及计划最依赖哪些人、单位和街道。详见 docs/what-if.md。
                """,
                """
                Examples:
                  xuncha sweep my-zone                                 plans first, then sweeps
                  xuncha sweep my-zone --plan out/my-zone/plan.json --futures 1000
                  xuncha sweep run --default-description > own.yaml    a start for --description
                  xuncha sweep my-zone --plan plan.json --shard 3/8    a part, to be done elsewhere
                  xuncha sweep merge shard-*.json --out results        the whole from its parts

                Draws contingencies from a seed (somebody leaves, a street closes, an inspection from above), checks
                the plan as it is, then seeks other people for the same dates, and only then moves dates. It tells in
                what share of futures each is enough, and on whom the plan hangs most. See docs/what-if.md.
                """),
            subcommands: [SweepRun.self, SweepMerge.self], defaultSubcommand: SweepRun.self)
    }
}

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
            Console.err(error.wording(common.lang))
            throw XunchaExit.cannotWrite
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

    private func theDescription() throws -> SweepDescription {
        var result = SweepDescription.ordinary
        if let description {
            do throws(ScenarioProblems) {
                result = try SweepReader.read(at: description)
            } catch {
                throw try Opening(report: report, language: common.lang).refuse(
                    error.problems, of: scenario, in: Office())
            }
        }
        result.futures = futures ?? result.futures
        result.seed = seed ?? result.seed
        return result
    }

    /// The plan given, which must obey every rule, or the best that is found in time.
    private func thePlan(for scenario: Scenario, _ office: Office) throws -> Plan {
        guard let plan else { return try made(for: scenario, office) }
        let given = try PlanOpening(report: report, language: common.lang).open(plan)
        let audit = office.audit(given, in: scenario)
        guard audit.violations.isEmpty else {
            Console.err(AuditReport(audit, in: scenario).text(common.lang))
            throw XunchaExit.violations
        }
        return given
    }

    private func made(for scenario: Scenario, _ office: Office) throws -> Plan {
        let control = SolveControl()
        let watch = InterruptWatch(stopping: control)
        let line = ProgressLine(common.lang, isShown: Console.showsProgress && !report.quiet && !report.json)
        defer {
            line.clear()
            withExtendedLifetime(watch) {}
        }
        let outcome: PlanningOutcome
        do {
            outcome = try office.plan(
                scenario, options: PlanningOptions(timeLimit: timeLimit), control: control, progress: line.show)
        } catch {
            throw Defect.report(error, common.lang)
        }
        switch outcome {
        case .planned(let planned): return planned.plan
        case .infeasible(let conflict):
            Console.err(ConflictReport(conflict, in: scenario).text(common.lang))
            throw XunchaExit.infeasible
        case .stopped:
            Console.err(
                Wording(zh: "没有可推演的计划：停止时尚未找到。", en: "There is no plan to sweep: none was found in time.")(
                    common.lang))
            throw XunchaExit.stopped
        }
    }
}

/// `xuncha sweep merge`: the whole of a sweep from its shards.
struct SweepMerge: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "merge", abstract: say("合并各份结果。", "Merges the files of shards."),
            usage: say("xuncha sweep merge <file> ... [选项……]", "xuncha sweep merge <file> ... [options ...]"))
    }

    @Argument(help: ArgumentHelp(say("各份的结果文件。", "The files of the shards."), valueName: "file"))
    var files: [String]

    @Option(
        help: ArgumentHelp(
            say("结果文件夹，默认 out/<情景名>-sweep。", "Folder for the results; default out/<scenario>-sweep."),
            valueName: "dir"))
    var out: String?

    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        let office = Office()
        let record: SweepRecord
        do throws(SweepMergeProblem) {
            record = try office.merge(files)
        } catch {
            Console.err(error.wording(common.lang))
            throw XunchaExit.badInput
        }
        try SweepResult(report: report, language: common.lang).put(
            record, to: out ?? "out/\(record.name)-sweep", office)
    }
}

/// Puts out what a sweep has found.
private struct SweepResult {
    let report: ReportOptions
    let language: Language

    func put(_ record: SweepRecord, to directory: String, _ office: Office) throws {
        let files: [String]
        do {
            files = try office.write(record, to: directory, language)
        } catch {
            Console.err(error.wording(language))
            throw XunchaExit.cannotWrite
        }
        if report.json {
            Console.out(whole: SweepFile.text(of: record))
        } else if !report.quiet {
            Console.out(SweepText.text(record, language, width: Console.width))
            Console.out(
                Wording(zh: "已写入 \(directory)\n  ", en: "Written to \(directory)\n  ")(language)
                    + files.joined(separator: " "))
        }
    }
}
