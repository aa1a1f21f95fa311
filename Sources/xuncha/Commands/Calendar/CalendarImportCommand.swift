import ArgumentParser
import CivilCalendar
import DocumentFormats
import Exchange
import InspectionDomain
import OfficeService
import Wording

/// `xuncha calendar import`: loads a notice, and tells what it moves.
struct CalendarImportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: say("载入放假通知，并说明因此移动的期限。", "Load a notice, and tell which dates it moves."),
            usage: say(
                "xuncha calendar import <file> --scenario <scenario> [选项……]",
                "xuncha calendar import <file> --scenario <scenario> [options ...]"),
            discussion: say(
                """
                例：
                  xuncha calendar import 2027.csv --source "国办发明电〔2026〕9号" --scenario 我的区
                  xuncha calendar import 2027.json --scenario 我的区 --plan out/我的区/plan.json --dry-run

                与已发布的安排不一致的年份不载入，除非加 --replace。
                """,
                """
                Examples:
                  xuncha calendar import 2027.csv --source "No. 9 of 2026" --scenario my-zone
                  xuncha calendar import 2027.json --scenario my-zone --plan out/my-zone/plan.json --dry-run

                A year that contradicts a published one is not loaded unless --replace is given.
                """))
    }

    @Argument(help: ArgumentHelp(say("节假日文件，CSV 或 JSON。", "A file of holidays, CSV or JSON."), valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp(say("放假通知的文号。", "The notice, by its number."), valueName: "notice"))
    var source: String?

    @Option(
        help: ArgumentHelp(
            say("同时重新计算这份 plan.json 的期限并核对规则。", "A plan.json to count and check anew."), valueName: "plan"))
    var plan: String?

    @Flag(help: ArgumentHelp(say("替换已发布的安排。", "Replace a year that is published.")))
    var replace = false

    @Flag(help: ArgumentHelp(say("只说明结果，不写入。", "Tell the result and write nothing.")))
    var dryRun = false

    @OptionGroup var holidays: HolidayOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if holidays.scenario == nil {
            throw ValidationError(say("请用 --scenario 指明载入到哪个情景。", "Name the scenario to load into with --scenario."))
        }
    }

    func run() throws {
        let office = Office()
        let opening = HolidayOpening(report: report, language: common.lang)
        let (shelf, read) = try opening.open(holidays, in: office)
        let years = try opening.read(file, source: source, mustNameNotice: true)
        let planned = try plan.flatMap { path in
            try read.map { (try PlanOpening(report: report, language: common.lang).open(path), $0) }
        }
        let result: HolidayImport
        do throws(HolidayImportRefusal) {
            result = try office.preview(loading: years, over: shelf.calendar, plan: planned, isReplacing: replace)
        } catch {
            Console.err(error.wording(common.lang))
            throw XunchaExit.badInput
        }
        let written = dryRun || result.years.isEmpty ? [] : [try write(result.years)]
        try tell(result, written)
    }

    /// Writes the years into the scenario's table and returns its path.
    private func write(_ years: [HolidayYear]) throws -> String {
        do {
            let place = try ScenarioHolidays.file(putting: years, intoScenarioAt: holidays.scenario ?? "")
            try AtomicOutput.write([place.file], to: place.directory)
            return place.directory + "/" + place.file.name
        } catch let error as InputProblems {
            Console.err(ProblemReport.text(error.problems, common.lang))
            throw XunchaExit.badInput
        } catch let error as OutputError {
            Console.err(error.wording(common.lang))
            throw XunchaExit.cannotWrite
        }
    }

    private func tell(_ result: HolidayImport, _ written: [String]) throws {
        if report.json {
            Console.out(try HolidayImportJSON(result, isDryRun: dryRun, written: written).text())
        } else if !report.quiet {
            Console.write(HolidayImportReport(result).text(common.lang))
            if dryRun {
                Console.out(say("（只作预览，未写入任何内容。）", "(A preview: nothing was written.)"))
            } else if let path = written.first {
                Console.out(Wording(zh: "已写入 \(path)。", en: "Written: \(path).")(common.lang))
            }
        }
    }
}
