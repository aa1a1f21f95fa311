import ArgumentParser
import OfficeService
import Wording

/// `xuncha store check`: whether everything is as it was recorded.
struct StoreCheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check",
            abstract: say("检查数据库是否完好、有无被改动。", "Check that the store is sound and was not tampered with."),
            usage: say("xuncha store check [选项……]", "xuncha store check [options ...]"),
            discussion: say(
                "检查文件结构、表和触发器、引用、逐条校验码、每条记录的内容和索引。发现问题时退出码为 74。",
                "Looks at the file's structure, tables and triggers, references, the seal, text and listing of every "
                    + "record. Exit code 74 where anything is wrong."))
    }

    @OptionGroup var store: StoreOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        let keeping = StoreKeeping(store: store, report: report, common: common)
        let words = try keeping.attempt { StoreCheckReport(try keeping.administration.check(), path: store.path) }
        if report.json {
            Console.out(try words.json())
        } else if !words.isSound {
            Console.err(words.text(common.lang))
        } else if !report.quiet {
            Console.out(words.text(common.lang))
        }
        if !words.isSound { throw XunchaExit.damaged }
    }
}

/// `xuncha store info`: what a store holds.
struct StoreInfoCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "info", abstract: say("显示数据库的概况。", "Tell what the store holds."),
            usage: say("xuncha store info [选项……]", "xuncha store info [options ...]"))
    }

    @OptionGroup var store: StoreOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        let keeping = StoreKeeping(store: store, report: report, common: common)
        let words = try keeping.attempt { StoreInfoReport(try keeping.administration.info(), path: store.path) }
        Console.out(report.json ? try words.json() : words.text(common.lang))
    }
}
