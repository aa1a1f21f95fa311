import ArgumentParser
import CivilCalendar
import Exchange
import OfficeService

/// `xuncha calendar show`: one year, month by month.
struct CalendarShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: say("按月显示一年的放假和调休。", "Show a year's rest and make-up days by month."),
            usage: say("xuncha calendar show <year> [选项……]", "xuncha calendar show <year> [options ...]"),
            discussion: say(
                "每个放假、调休上班的日子都有一个字作标记，颜色只是重复它。--json 输出的内容可用 import 载入。",
                "Every rest and make-up day bears a letter; colour only repeats it. What --json prints can be imported."
            ))
    }

    @Argument(help: ArgumentHelp(say("年份，如 2027。", "The year, such as 2027."), valueName: "year"))
    var year: Int

    @OptionGroup var holidays: HolidayOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        let opening = HolidayOpening(report: report, language: common.lang)
        let calendar = try opening.open(holidays).shelf.calendar
        guard let holidays = calendar.years.first(where: { $0.year == year }),
            let text = HolidayYearReport.text(
                year, of: calendar, common.lang, width: Console.width, isColoured: Console.hasColour)
        else {
            Console.err(CalendarError.missingYear(year).wording(common.lang))
            Console.err(
                say("载入：xuncha calendar import 文件", "To load one: xuncha calendar import FILE"))
            throw XunchaExit.badInput
        }
        if report.json {
            Console.out(whole: HolidayFile.json(of: [holidays]))
        } else if !report.quiet {
            Console.out(whole: text)
        }
    }
}
