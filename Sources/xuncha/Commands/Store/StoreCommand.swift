import ArgumentParser
import OfficeService
import Wording

/// `xuncha store`: looking after the store.
struct StoreCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "store",
            abstract: say("管理办公室数据库：检查、备份、恢复、导出、导入。", "Look after the store: check, back up, restore, export, import."),
            discussion: say(
                "数据库是一个文件（默认 office.db），登记只增不改。格式、保证和恢复办法见 docs/store.md。",
                "The store is one file (default office.db) to which records are only added. docs/store.md has its "
                    + "format, what it promises and how to recover."),
            subcommands: [
                StoreInfoCommand.self, StoreCheckCommand.self, StoreBackupCommand.self, StoreRestoreCommand.self,
                StoreExportCommand.self, StoreImportCommand.self,
            ])
    }
}

/// What the subcommands have in common.
struct StoreKeeping {
    let store: StoreOptions
    let report: ReportOptions
    let common: CommonOptions

    var administration: StoreAdministration {
        get throws { StoreAdministration(path: store.path, clock: try .machine) }
    }

    /// What `body` gives; leaves with the code that fits where it fails.
    func attempt<Value>(_ body: () throws -> Value) throws -> Value {
        try RecordsGuard(language: common.lang, json: report.json)(body)
    }

    /// Tells what was done, and under which name an earlier file is kept.
    func tell(_ done: Wording, kept: String?) {
        guard !report.quiet, !report.json else { return }
        let old = kept.map { Wording(zh: "原文件保存为 \($0)。", en: " The old file is kept as \($0).") }
        Console.out((done + (old ?? Wording(same: "")))(common.lang))
    }
}
