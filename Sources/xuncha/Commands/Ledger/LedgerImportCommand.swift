import ArgumentParser
import Exchange
import OfficeService
import Wording

/// `xuncha ledger import`: what a ledger says beside what is recorded, as records.
struct LedgerImportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: say("导入填写过的问题台账，登记其中的变动。", "Take a ledger back, and record what changed in it."),
            usage: say("xuncha ledger import <file> [选项……]", "xuncha ledger import <file> [options ...]"),
            discussion: say(
                "逐行核对，一处有误则全部不登记；--dry-run 只列出将登记的事项。已登记的内容不会因清空而撤销。",
                "Every row is checked, and one mistake keeps all from being recorded. --dry-run lists what would be. "
                    + "Emptying a field takes nothing back."))
    }

    @Argument(help: ArgumentHelp(say("台账文件，.csv 或 .xlsx。", "The ledger, .csv or .xlsx."), valueName: "file"))
    var file: String

    @Flag(help: ArgumentHelp(say("只列出将登记的事项，不登记。", "List what would be recorded, and record nothing.")))
    var dryRun = false

    @OptionGroup var recorder: RecorderOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        let records = try OfficeRecords(path: store.path, clock: .machine, who: recorder.name)
        let recording = try RecordsGuard(language: common.lang, json: report.json)() {
            try records.take(try LedgerFile(at: file), isRehearsal: dryRun)
        }
        guard !report.quiet || report.json else { return }
        if recording.events.isEmpty, !report.json {
            Console.out(say("台账与已登记的一致，没有新的内容。", "The ledger says nothing that is not recorded."))
            return
        }
        try RecordingOutput(report: report, language: common.lang).tell(
            recording, isRehearsal: dryRun)
        if dryRun, !report.json {
            Console.out(say("（只作预览，未登记任何内容。）", "(A preview: nothing was recorded.)"))
        }
    }
}
