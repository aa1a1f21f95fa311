import ArgumentParser
import DocumentFormats
import Exchange
import FollowUp
import OfficeService
import Wording

/// `xuncha ledger export`: every finding with what became of it.
struct LedgerExportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export", abstract: say("导出问题台账。", "Write the ledger of findings."),
            usage: say("xuncha ledger export [选项……]", "xuncha ledger export [options ...]"),
            discussion: say(
                """
                例：
                  xuncha ledger export --out 问题台账.xlsx
                  xuncha ledger export --street 兴仁街道 --open --out 兴仁.csv
                """,
                """
                Examples:
                  xuncha ledger export --out ledger.xlsx
                  xuncha ledger export --street S1 --open --out s1.csv
                """))
    }

    @Option(
        help: ArgumentHelp(
            say(
                "写到哪个文件，.csv 或 .xlsx，默认 out/<情景名>/ledger.xlsx。",
                "The file, .csv or .xlsx; default out/<scenario>/ledger.xlsx."), valueName: "file"))
    var out: String?

    @Option(help: ArgumentHelp(say("只要这个街道的。", "Only this street's."), valueName: "street"))
    var street: String?

    @Flag(help: ArgumentHelp(say("只要未销号的。", "Only those that are not closed.")))
    var open = false

    @OptionGroup var store: StoreOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        let ledger = try RecordsGuard(language: common.lang, json: report.json)() {
            try OfficeRecords(path: store.path, clock: .machine, who: "").ledger(ofStreet: street, isOpen: open)
        }
        let path = out ?? "out/\(ledger.scenario)/ledger.xlsx"
        let (folder, name) = (FilePath(path).folder, FilePath(path).name)
        try RecordsGuard(language: common.lang, json: report.json)() {
            try AtomicOutput.write([try ledger.file(named: name, common.lang)], to: folder)
        }
        if report.json {
            Console.out(try WrittenJSON(directory: folder, files: [name]).text())
        } else if !report.quiet {
            Console.out(
                Wording(
                    zh: "已写入 \(path)：问题\(ledger.findings.count)个，其中未销号\(ledger.openCount)个",
                    en: "Written: \(path), \(ledger.findings.count) findings, \(ledger.openCount) of them open")(
                        common.lang))
        }
    }
}
