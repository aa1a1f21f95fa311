import ArgumentParser
import OfficeService

/// `xuncha calendar list`: the years with data, and how far each can be relied upon.
struct CalendarListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: say("列出有节假日数据的年份、状态和来源。", "List the years with data, their status and source."),
            usage: say("xuncha calendar list [选项……]", "xuncha calendar list [options ...]"))
    }

    @OptionGroup var holidays: HolidayOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        let opening = HolidayOpening(report: report, language: common.lang)
        let list = HolidayListReport(try opening.open(holidays).shelf)
        if report.json {
            Console.out(try list.json())
        } else if !report.quiet {
            Console.out(whole: list.text(common.lang))
        }
    }
}
