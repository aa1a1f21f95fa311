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
                "xuncha calendar import <file> [选项……]", "xuncha calendar import <file> [options ...]"),
            discussion: say(
                """
                默认载入办公室数据库，未完成的期限随之重新计算；加 --scenario 则写入情景的 holidays 表，供编制计划用。
                例：
                  xuncha calendar import 2027.csv --source "国办发明电〔2026〕9号"
                  xuncha calendar import 2027.json --scenario 我的区 --plan out/我的区/plan.json --dry-run

                与已发布的安排不一致的年份不载入，除非加 --replace。
                """,
                """
                Loads into the office's store, by which open deadlines are counted anew; with
                --scenario, into that scenario's table of holidays, by which plans are made.
                Examples:
                  xuncha calendar import 2027.csv --source "No. 9 of 2026"
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
            say("用 --scenario 时：同时重新计算这份 plan.json 的期限并核对规则。", "With --scenario: a plan.json to count and check anew."),
            valueName: "plan"))
    var plan: String?

    @Flag(help: ArgumentHelp(say("替换已发布的安排。", "Replace a year that is published.")))
    var replace = false

    @Flag(help: ArgumentHelp(say("只说明结果，不写入。", "Tell the result and write nothing.")))
    var dryRun = false

    @OptionGroup var holidays: HolidayOptions
    @OptionGroup var recorder: RecorderOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if plan != nil, holidays.scenario == nil {
            throw ValidationError(
                say("--plan 须与 --scenario 同用；数据库里的方案自会重新计算。", "--plan goes with --scenario; the store knows its plan."))
        }
    }

    func run() throws {
        let opening = HolidayOpening(report: report, language: common.lang)
        let years = try opening.read(file, source: source, mustNameNotice: true)
        let (result, written) = try RecordsGuard(language: common.lang, json: report.json)() {
            try holidays.scenario.map { try load(years, intoScenario: $0, opening) } ?? load(years)
        }
        try tell(result, written)
    }

    /// Loads into the store; what was written is its file.
    private func load(_ years: [HolidayYear]) throws -> (HolidayImport, written: String?) {
        let records = try OfficeRecords(path: holidays.store.path, clock: .machine, who: recorder.name)
        let result = try records.load(years, isReplacing: replace, isRehearsal: dryRun)
        return (result, dryRun || result.years.isEmpty ? nil : records.path)
    }

    /// Writes the years into the scenario's table; what was written is its file.
    private func load(
        _ years: [HolidayYear], intoScenario path: String, _ opening: HolidayOpening
    ) throws -> (HolidayImport, written: String?) {
        let (shelf, read) = try opening.open(holidays)
        let planned = try plan.flatMap { path in
            try read.map { (try PlanOpening(report: report, language: common.lang).open(path), $0) }
        }
        let result = try Office().preview(
            loading: years, over: shelf.calendar, plan: planned, isReplacing: replace)
        guard !dryRun, !result.years.isEmpty else { return (result, nil) }
        let place = try ScenarioHolidays.file(putting: result.years, intoScenarioAt: path)
        try Writing.attempt(common.lang) {
            try AtomicOutput.write([place.file], to: place.directory)
        }
        return (result, place.directory + "/" + place.file.name)
    }

    private func tell(_ result: HolidayImport, _ written: String?) throws {
        if report.json {
            Console.out(try HolidayImportJSON(result, isDryRun: dryRun, written: written.map { [$0] } ?? []).text())
        } else if !report.quiet {
            Console.out(whole: HolidayImportReport(result).text(common.lang))
            if dryRun {
                Console.out(say("（只作预览，未写入任何内容。）", "(A preview: nothing was written.)"))
            } else if let written {
                Console.out(Wording(zh: "已写入 \(written)。", en: "Written: \(written).")(common.lang))
            }
        }
    }
}
