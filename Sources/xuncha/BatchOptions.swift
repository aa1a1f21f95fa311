import ArgumentParser
import Foundation

/// How work for several processes is done.
struct BatchOptions: ParsableArguments {
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            say("同时运行几个求解进程，默认为处理器个数。", "Solver processes at a time; default one a processor."),
            valueName: "number"))
    var jobs = max(1, ProcessInfo.processInfo.activeProcessorCount)

    @Option(
        help: ArgumentHelp(
            say(
                "存放已算结果的文件夹，默认 <out>/work；中断后从此继续。",
                "Folder of what is done, default <out>/work; a batch that was stopped goes on from there."),
            valueName: "dir"))
    var work: String?

    @Flag(help: ArgumentHelp(say("不用已算结果，全部重算。", "Solve everything anew.")))
    var fresh = false

    func validate() throws {
        guard (1...1000).contains(jobs) else {
            throw ValidationError(say("--jobs 应为 1 至 1000。", "--jobs must be between 1 and 1000."))
        }
    }
}
