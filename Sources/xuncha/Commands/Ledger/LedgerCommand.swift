import ArgumentParser

/// `xuncha ledger`: the findings as a table, out and in.
struct LedgerCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "ledger",
            abstract: say("导出、导入问题台账。", "Write the ledger of findings, and take it back."),
            discussion: say(
                "导出的台账可在 Excel/WPS 中填写后再导入：新的一行登记为新问题，新填的日期登记为相应环节，改动的内容登记为更正；没有改动就什么也不登记。",
                "The ledger may be filled in with Excel or WPS and taken back: a new row is a new finding, a day filled in "
                    + "is a step done, a changed field is a correction; an unchanged ledger records nothing."),
            subcommands: [LedgerExportCommand.self, LedgerImportCommand.self])
    }
}
