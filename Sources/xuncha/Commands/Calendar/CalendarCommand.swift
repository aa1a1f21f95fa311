import ArgumentParser
import CivilCalendar
import Exchange
import Foundation
import InspectionDomain
import OfficeService
import Wording

/// `xuncha calendar`: the holidays the office counts with.
struct CalendarCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "calendar",
            abstract: say("查看、载入和核对节假日安排。", "Show, load and compare holidays."),
            discussion: say(
                "国务院办公厅的放假通知一般在上一年秋季发布。发布前该年按暂定安排计算并在各处注明；发布后用 import 载入，"
                    + "期限随之重新计算，并列出移动了哪些、从哪天到哪天、因哪个假日。文件写法见 docs/calendars.md。",
                "The State Council's notice for a year appears in the autumn before. Until then the year is provisional, "
                    + "which is said wherever it matters; `import` loads the notice, counts deadlines anew and lists "
                    + "those that move, from which day to which and by which holiday. See docs/calendars.md."),
            subcommands: [
                CalendarListCommand.self, CalendarShowCommand.self, CalendarImportCommand.self,
                CalendarCheckCommand.self,
            ])
    }
}

/// Which holidays are meant: a scenario's, or those of the office's store; where there is no store, the program's.
struct HolidayOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            say("改看或改写这个情景的 holidays 表。", "A scenario, with its own table of holidays, instead of the store."),
            valueName: "scenario"))
    var scenario: String?

    @OptionGroup var store: StoreOptions

    func validate() throws {
        if scenario != nil, store.store != nil {
            throw ValidationError(say("--scenario 与 --store 只能用一个。", "Use one of --scenario and --store."))
        }
    }
}

/// Opens the holidays meant and tells what is wrong with them.
struct HolidayOpening {
    let report: ReportOptions
    let language: Language

    /// The holidays that `options` mean, with the scenario where one is meant. Leaves with code 2 where they have errors.
    func open(_ options: HolidayOptions) throws -> (shelf: HolidayShelf, read: ReadScenario?) {
        let office = Office()
        return try RecordsGuard(language: language, json: report.json)() {
            if let path = options.scenario {
                // Warnings about people and tables are for those who plan.
                var silent = report
                silent.quiet = true
                let read = try Opening(report: silent, language: language).open(path, in: office)
                return (try office.holidays(of: read.scenario), read)
            }
            guard options.store.store != nil || FileManager.default.fileExists(atPath: options.store.path) else {
                return (try office.holidays(), nil)
            }
            return (try OfficeRecords(path: options.store.path, clock: .machine, who: "").holidays(), nil)
        }
    }

    /// The years of a file. Leaves with code 2 where it has errors.
    func read(_ path: String, source: String? = nil, mustNameNotice: Bool) throws -> [HolidayYear] {
        try RecordsGuard(language: language, json: report.json)() {
            try HolidayFile.read(at: path, source: source, mustNameNotice: mustNameNotice)
        }
    }
}
