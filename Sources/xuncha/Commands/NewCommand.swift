import ArgumentParser
import CivilCalendar
import Exchange
import Foundation
import OfficeService
import Wording

/// `xuncha new`: a commented scenario that plans as it stands.
struct NewCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "new",
            abstract: say("新建一个带说明的情景，可直接排出计划。", "Write a commented scenario that plans as it stands."),
            discussion: say(
                "文件夹须不存在或为空。写好后逐表换成本区的街道、单位和人员，再运行 xuncha plan。",
                "The folder must be new or empty. Replace the rows of its tables with your own, then run xuncha plan."))
    }

    @Argument(help: ArgumentHelp(say("新情景的文件夹。", "Folder of the new scenario."), valueName: "dir"))
    var directory: String?

    @Option(
        help: ArgumentHelp(
            say("改写一个 Excel 模板，填好后可直接读取。", "Write a workbook to fill in instead of a folder."), valueName: "file"))
    var xlsx: String?

    @Option(help: ArgumentHelp(say("计划年度，默认明年。", "The year to plan; default next year."), valueName: "year"))
    var year: Int?

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if let year, !(2000...2100).contains(year) {
            throw ValidationError(
                say("--year 应为 2000 至 2100 的年份，填的是 \(year)。", "--year must be between 2000 and 2100, not \(year)."))
        }
        if directory == nil, xlsx == nil {
            throw ValidationError(
                say("缺少参数“<dir>”（或用 --xlsx 给出模板文件）。", "Missing expected argument '<dir>', or a file with --xlsx."))
        }
        if directory != nil, xlsx != nil {
            throw ValidationError(say("文件夹和 --xlsx 只能给一个。", "Give either a folder or a file with --xlsx, not both."))
        }
    }

    func run() throws {
        let year = self.year ?? Calendar(identifier: .gregorian).component(.year, from: Date()) + 1
        if let xlsx { try writeTemplate(xlsx, year) }
        if let directory { try writeStarter(directory, year) }
        noteMissingHolidays(year)
    }

    private func noteMissingHolidays(_ year: Int) {
        guard let calendar = try? WorkingDayCalendar.standard(), !calendar.covers(year) else { return }
        let place = directory.map { "\($0)/holidays.csv" }
        Console.err(
            Wording(
                zh: "注意：程序还没有\(year)年的放假安排，排计划前请先填入\(place.map { " " + $0 } ?? "“节假日”工作表")。",
                en:
                    "Note: the program has no holidays of \(year) yet; put them into \(place ?? "the sheet \"holidays\"") "
                    + "before you plan.")(common.lang))
    }

    private func writeTemplate(_ path: String, _ year: Int) throws {
        do throws(Office.WorkbookError) {
            try Office().writeTemplate(year: year, to: path, common.lang)
        } catch {
            Console.err(error.wording(common.lang))
            throw error.exitCode
        }
        Console.out(
            Wording(
                zh: """
                    已写入 \(path)（\(year)年）。下一步：
                      1. 用 Excel/WPS 打开，先看“填表说明”，填写标蓝的工作表；
                      2. xuncha check \(path) --report 标注.xlsx   检查，问题标在副本里
                      3. xuncha plan \(path)    编制计划
                    """,
                en: """
                    Written to \(path) (\(year)). Next:
                      1. open it, read the instructions and fill in the sheets with blue tabs;
                      2. xuncha check \(path) --report marked.xlsx   checks it, problems marked in a copy
                      3. xuncha plan \(path)    plans the year
                    """)(common.lang))
    }

    private func writeStarter(_ directory: String, _ year: Int) throws {
        do {
            try StarterScenario.write(to: directory, year: year)
        } catch {
            Console.err(error.wording(common.lang))
            throw XunchaExit.cannotWrite
        }
        Console.out(
            Wording(
                zh: """
                    已写入 \(directory)/（\(year)年）。下一步：
                      1. 打开 \(directory)/scenario.yaml，逐项看说明，改成本区的设置；
                      2. 用 Excel/WPS 打开各 CSV 表，换成本区的街道、单位、人员；
                      3. xuncha check \(directory)   检查输入
                      4. xuncha plan \(directory)    编制计划
                    """,
                en: """
                    Written to \(directory)/ (\(year)). Next:
                      1. open \(directory)/scenario.yaml, read its comments, set what is yours;
                      2. open the CSV tables in Excel or WPS and put in your streets, units and people;
                      3. xuncha check \(directory)   checks the input
                      4. xuncha plan \(directory)    plans the year
                    """)(common.lang))
    }
}
