import ArgumentParser
import Exchange
import OfficeService
import Wording

/// `xuncha import`: from a workbook that was filled in to a scenario's folder.
struct ImportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: say("把填好的工作簿转成方案文件夹。", "Make a scenario's folder of a workbook."),
            usage: say("xuncha import <book.xlsx> <dir> [选项……]", "xuncha import <book.xlsx> <dir> [options ...]"),
            discussion: say(
                """
                例：
                  xuncha import 填好的.xlsx 我的区 --report 标注.xlsx

                有一处错误也不写文件夹；全部问题一次列出，注明工作表和单元格。文件夹须不存在或为空。
                """,
                """
                Example:
                  xuncha import filled-in.xlsx my-zone --report marked.xlsx

                With a single error no folder is written. Every problem is named at once
                with its sheet and cell. The folder must be new or empty.
                """))
    }

    @Argument(help: ArgumentHelp(say("填好的工作簿。", "The workbook."), valueName: "book.xlsx"))
    var workbook: String

    @Argument(help: ArgumentHelp(say("新方案的文件夹。", "Folder of the new scenario."), valueName: "dir"))
    var directory: String

    @OptionGroup var marking: MarkingOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func validate() throws { try marking.validate(for: workbook) }

    func run() throws {
        let office = Office()
        let opening = Opening(report: report, language: common.lang, markedCopy: marking.markedCopy)
        let made: (files: [String], read: ReadScenario)
        do throws(Office.WorkbookError) {
            made = try office.writeFolder(ofScenarioAt: workbook, to: directory)
        } catch {
            if case .input(let problems) = error {
                throw try opening.refuse(problems.problems, of: workbook, in: office)
            }
            Console.err(error.wording(common.lang))
            throw error.exitCode
        }
        try opening.warn(made.read.warnings, of: workbook, in: office)
        if report.json {
            Console.out(String(decoding: try ProblemReport.json(made.read.warnings), as: UTF8.self))
        } else if !report.quiet {
            Console.out(
                Wording(
                    zh: "已写入 \(directory)/：\(made.files.joined(separator: "、"))。下一步：xuncha plan \(directory)",
                    en:
                        "Written to \(directory)/: \(made.files.joined(separator: ", ")). Next: xuncha plan \(directory)"
                )(
                    common.lang))
        }
    }
}

/// The copy of a workbook in which problems are marked.
struct MarkingOptions: ParsableArguments {
    @Option(
        name: .customLong("report"),
        help: ArgumentHelp(
            say("另存一份工作簿，在有问题的单元格上着色并加批注。", "Write a copy with every problem marked."),
            valueName: "file"))
    var markedCopy: String?

    /// Refuses the option for anything but a workbook.
    func validate(for path: String) throws {
        guard markedCopy != nil, !path.lowercased().hasSuffix(".xlsx"), !path.lowercased().hasSuffix(".xlsm") else {
            return
        }
        throw ValidationError(say("--report 只用于 .xlsx 工作簿。", "--report is for .xlsx workbooks only."))
    }
}
