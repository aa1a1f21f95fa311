import ArgumentParser
import OfficeService

/// `xuncha history`: who recorded what and when.
struct HistoryCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "history",
            abstract: say(
                "列出登记的全部事项：谁、何时、什么，含更正和撤销。", "List what was recorded, by whom and when, corrections and all."),
            usage: say("xuncha history [选项……]", "xuncha history [options ...]"))
    }

    @Option(
        help: ArgumentHelp(
            say("只列这个街道、巡查或问题的。", "Only what is about this street, visit or finding."), valueName: "name"))
    var subject: String?

    @OptionGroup var store: StoreOptions
    @Flag(help: ArgumentHelp(say("以 JSON 输出，供程序读取。", "Output JSON, for programs.")))
    var json = false
    @OptionGroup var common: CommonOptions

    func run() throws {
        let contents = try RecordsGuard(language: common.lang, json: json)() {
            try StoreContents(storeAt: store.path)
        }
        let words = HistoryReport(contents, about: subject)
        Console.out(json ? try words.json() : words.text(common.lang))
    }
}

/// `xuncha versions`: the versions of the plan.
struct VersionsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "versions",
            abstract: say("列出方案各版本的状态：草案、呈报、审批、印发、修订。", "List the plan's versions and how far each has come."),
            usage: say("xuncha versions [选项……]", "xuncha versions [options ...]"))
    }

    @OptionGroup var store: StoreOptions
    @Flag(help: ArgumentHelp(say("以 JSON 输出，供程序读取。", "Output JSON, for programs.")))
    var json = false
    @OptionGroup var common: CommonOptions

    func run() throws {
        let contents = try RecordsGuard(language: common.lang, json: json)() {
            try StoreContents(storeAt: store.path)
        }
        let words = VersionsReport(contents)
        Console.out(json ? try words.json() : words.text(common.lang))
    }
}
