import ArgumentParser
import OfficeService
import Wording

/// `xuncha store backup`: a copy, while others go on recording.
struct StoreBackupCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "backup",
            abstract: say("备份数据库；别人可同时登记。", "Back the store up, while others go on recording."),
            usage: say("xuncha store backup [<file>] [选项……]", "xuncha store backup [<file>] [options ...]"),
            discussion: say(
                "备份写完并检查无误后才放到位。默认与数据库同一文件夹，以日期时间命名。",
                "The copy takes its place once it is whole and was checked; by default beside the store, named after "
                    + "the time."))
    }

    @Argument(help: ArgumentHelp(say("备份文件。", "The copy."), valueName: "file"))
    var file: String?

    @Flag(help: ArgumentHelp(say("替换已有文件（原文件改名保留）。", "Replace a file; it is kept under another name.")))
    var force = false

    @OptionGroup var store: StoreOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        let keeping = StoreKeeping(store: store, report: report, common: common)
        let (path, kept) = try keeping.attempt { try keeping.administration.backUp(to: file, replacing: force) }
        if report.json {
            Console.out(try StorePlaceJSON(path: path, kept: kept).text())
        }
        keeping.tell(Wording(zh: "✓ 已备份到 \(path)。", en: "✓ Backed up to \(path)."), kept: kept)
    }
}

/// `xuncha store restore`: a backup in the place of the store.
struct StoreRestoreCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "restore",
            abstract: say("用备份恢复数据库。", "Put a backup in the place of the store."),
            usage: say("xuncha store restore <backup> [选项……]", "xuncha store restore <backup> [options ...]"),
            discussion: say(
                "先检查备份。数据库已存在时须加 --force，原文件改名保留。",
                "The backup is checked first. Where a store is there --force is needed; it is kept under another name.")
        )
    }

    @Argument(help: ArgumentHelp(say("备份文件。", "The backup."), valueName: "backup"))
    var backup: String

    @Flag(help: ArgumentHelp(say("替换已有数据库（原文件改名保留）。", "Replace the store; it is kept under another name.")))
    var force = false

    @OptionGroup var store: StoreOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        let keeping = StoreKeeping(store: store, report: report, common: common)
        let kept = try keeping.attempt { try keeping.administration.restore(from: backup, replacing: force) }
        if report.json { Console.out(try StorePlaceJSON(path: store.path, kept: kept).text()) }
        keeping.tell(Wording(zh: "✓ 已恢复到 \(store.path)。", en: "✓ Restored to \(store.path)."), kept: kept)
    }
}
