import ArgumentParser
import OfficeService

/// `xuncha calendar check`: a second file against what is loaded.
struct CalendarCheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check",
            abstract: say("用另一份文件逐日核对已载入的节假日。", "Compare another file with what is loaded, day by day."),
            usage: say("xuncha calendar check <file> [选项……]", "xuncha calendar check <file> [options ...]"),
            discussion: say(
                "只核对文件所含的年份。有一天班休不同，退出码为 1。",
                "Only the years of the file are looked at. Exit code 1 where a day is worked by one and not by the other."
            ))
    }

    @Argument(help: ArgumentHelp(say("节假日文件，CSV 或 JSON。", "A file of holidays, CSV or JSON."), valueName: "file"))
    var file: String

    @OptionGroup var holidays: HolidayOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        let opening = HolidayOpening(report: report, language: common.lang)
        let shelf = try opening.open(holidays).shelf
        let years = try opening.read(file, mustNameNotice: false)
        let comparison = HolidayComparison(years, with: shelf.calendar)
        if report.json {
            Console.out(try comparison.json())
        } else if comparison.isDifferent || !report.quiet {
            Console.out(whole: comparison.text(common.lang))
        }
        if comparison.isDifferent { throw XunchaExit.violations }
    }
}
