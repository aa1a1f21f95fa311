import ArgumentParser
import Exchange
import OfficeService
import Wording

/// `xuncha workbook`: a scenario as a workbook to be edited and read back.
struct WorkbookCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "workbook",
            abstract: say("把方案写成 Excel 工作簿，改好后可再读回。", "Write a scenario as a workbook to be edited."),
            usage: say(
                "xuncha workbook <scenario> <book.xlsx> [选项……]", "xuncha workbook <scenario> <book.xlsx> [options ...]"),
            discussion: say(
                """
                每张表一个工作表，另有设置和填表说明，带下拉列表和批注。plan、check、import 都能读它。
                空白模板用 xuncha new --xlsx。
                """,
                """
                One sheet for each table, with the settings and instructions, lists to
                choose from and notes; plan, check and import read it back. An empty
                template comes from `xuncha new --xlsx`.
                """))
    }

    @Argument(
        help: ArgumentHelp(
            say("方案：文件夹、YAML 文件或工作簿。", "The scenario: a folder, a YAML file or a workbook."), valueName: "scenario"))
    var scenario: String

    @Argument(help: ArgumentHelp(say("要写的工作簿，须不存在。", "The workbook to write; it must be new."), valueName: "book.xlsx"))
    var workbook: String

    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        let office = Office()
        let opening = Opening(report: report, language: common.lang)
        let read: ReadScenario
        do throws(Office.WorkbookError) {
            read = try office.writeWorkbook(ofScenarioAt: scenario, to: workbook, common.lang)
        } catch {
            if case .input(let problems) = error {
                throw try opening.refuse(problems.problems, of: scenario, in: office)
            }
            Console.err(error.wording(common.lang))
            throw error.exitCode
        }
        try opening.warn(read.warnings, of: scenario, in: office)
        if report.json {
            Console.out(String(decoding: try ProblemReport.json(read.warnings), as: UTF8.self))
        } else if !report.quiet {
            Console.out(
                Wording(
                    zh: "已写入 \(workbook)。改好后：xuncha plan \(workbook)",
                    en: "Written to \(workbook). Edit it, then: xuncha plan \(workbook)")(
                        common.lang))
        }
    }
}
