import ArgumentParser
import FollowUp
import OfficeService

/// `xuncha undo`: an event that never counted.
struct UndoCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "undo",
            abstract: say("撤销登记的事项（另记一项撤销，不删除）。", "Undo an event; the undoing is recorded, nothing is removed."),
            usage: say("xuncha undo [<event>] --reason <text>", "xuncha undo [<event>] --reason <text>"),
            discussion: say(
                "不写编号时撤销最近一项，但须是本人登记的。撤销也可以再撤销：xuncha undo <撤销的编号>。",
                "Without an id the last event is undone, if it is one's own. An undoing can be undone by its id."))
    }

    @Argument(help: ArgumentHelp(say("事项编号，默认最近一项。", "The event's id; default the last."), valueName: "event"))
    var event: String?

    @Option(help: ArgumentHelp(say("为什么撤销。", "Why it is undone."), valueName: "text"))
    var reason: String

    @Option(help: ArgumentHelp(say("备注。", "A note."), valueName: "text"))
    var note = ""

    @OptionGroup var recorder: RecorderOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if reason.allSatisfy(\.isWhitespace) {
            throw ValidationError(say("--reason 不能为空。", "--reason must not be empty."))
        }
    }

    func run() throws {
        let records = OfficeRecords(path: store.path, clock: try .machine, who: recorder.name)
        let recording = try RecordsGuard(language: common.lang, json: report.json)() {
            try records.revoke(event.map { EventID($0) }, reason: reason, note: note)
        }
        try RecordingOutput(report: report, language: common.lang).tell(recording)
    }
}
