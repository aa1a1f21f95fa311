import ArgumentParser
import DocumentFormats
import Exchange
import Foundation
import OfficeService
import Wording

/// `xuncha assess`: the year's results, street by street.
struct AssessCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "assess",
            abstract: say("导出考核用的全年巡查结果，逐街道。", "Export the year's results for the assessment, street by street."),
            usage: say("xuncha assess [选项……]", "xuncha assess [options ...]"),
            discussion: say(
                "每个街道：巡查时间、各类问题数、按期和逾期销号、未销号、挂牌督办、约谈、整改报告和审核。"
                    + "逾期按整改完成是否晚于期限计，中止和批准延期的不算逾期。",
                "For each street: visits, findings by kind, closed in time and late, open, listed hazards, talks, correction "
                    + "and its examination. Late is what was corrected after its last day; suspended and extended time is not."
            ))
    }

    @Option(
        help: ArgumentHelp(
            say("写入这个 CSV 文件（Excel/WPS 可直接打开）。", "Write a CSV file for spreadsheets."), valueName: "file"))
    var csv: String?

    @OptionGroup var followUp: FollowUpOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        let opening = FollowUpOpening(options: followUp, language: common.lang, json: report.json)
        let table = AssessmentTable(try opening.views().state, common.lang)
        if let csv { try write(table.csv.text(), to: csv) }
        if report.json {
            Console.out(table.json)
        } else if !report.quiet {
            Console.out(table.text)
        }
    }

    private func write(_ text: String, to path: String) throws {
        let url = URL(fileURLWithPath: path)
        try Writing.attempt(common.lang) {
            try AtomicOutput.write(
                [OutputFile(name: url.lastPathComponent, text: text)], to: url.deletingLastPathComponent().path)
        }
    }
}
