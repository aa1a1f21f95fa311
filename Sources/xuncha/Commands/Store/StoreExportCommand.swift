import ArgumentParser
import Foundation
import OfficeService
import Wording

/// `xuncha store export`: everything as JSON lines.
struct StoreExportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export",
            abstract: say("把全部内容导出为 JSON 行。", "Write everything as JSON lines."),
            usage: say("xuncha store export [选项……]", "xuncha store export [options ...]"),
            discussion: say(
                "导出的文件可以用 import 还原为内容完全相同的数据库。默认写到标准输出。",
                "`import` makes an equal store from it. By default to standard output."))
    }

    @Option(help: ArgumentHelp(say("写到这个文件。", "Write to this file."), valueName: "file"))
    var out: String?

    @OptionGroup var store: StoreOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        let keeping = StoreKeeping(store: store, report: report, common: common)
        guard let out else {
            let lines = try keeping.attempt { try keeping.administration.export() }
            FileHandle.standardOutput.write(Data(lines.utf8))
            return
        }
        try keeping.attempt { try keeping.administration.export(to: out) }
        if report.json { Console.out(try StorePlaceJSON(path: out, kept: nil).text()) }
        keeping.tell(Wording(zh: "✓ 已导出到 \(out)。", en: "✓ Exported to \(out)."), kept: nil)
    }
}

/// `xuncha store import`: an equal store from an export.
struct StoreImportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: say("由导出的 JSON 行还原数据库。", "Make a store from exported JSON lines."),
            usage: say("xuncha store import <file> [选项……]", "xuncha store import <file> [options ...]"),
            discussion: say(
                "逐行核对校验码，有一行不对就不导入，并指出是哪一行。数据库已存在时须加 --force，原文件改名保留。",
                "The seal of every line is checked; one that is wrong is named and nothing is imported. Where a store "
                    + "is there --force is needed; it is kept under another name."))
    }

    @Argument(help: ArgumentHelp(say("导出的文件，- 为标准输入。", "The exported file; - for standard input."), valueName: "file"))
    var file: String

    @Flag(help: ArgumentHelp(say("替换已有数据库（原文件改名保留）。", "Replace the store; it is kept under another name.")))
    var force = false

    @OptionGroup var store: StoreOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        let keeping = StoreKeeping(store: store, report: report, common: common)
        let data = try GivenFile.bytes(file, common.lang)
        let name = file == "-" ? "stdin" : file
        let kept = try keeping.attempt {
            try keeping.administration.importing(data, from: name, replacing: force)
        }
        if report.json { Console.out(try StorePlaceJSON(path: store.path, kept: kept).text()) }
        keeping.tell(Wording(zh: "✓ 已导入到 \(store.path)。", en: "✓ Imported into \(store.path)."), kept: kept)
    }
}
