import ArgumentParser
import Exchange
import OfficeService

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
