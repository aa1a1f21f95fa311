import ArgumentParser
import FollowUp
import OfficeService

/// `xuncha correct`: an event recorded anew, in place of a wrong one.
struct CorrectCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "correct",
            abstract: say("更正登记有误的事项：另记一项，代替原来的。", "Correct an event: a new one stands in its place."),
            usage: say("xuncha correct <event> [选项……]", "xuncha correct <event> [options ...]"),
            discussion: say(
                """
                只写要改的内容，其余照原事项；把一项改为空，写成 --note ""。原事项不删除，history 中仍可看到。
                例：
                  xuncha correct e7 --on 2027-03-24 --note "日期误填"
                  xuncha correct e9 --subject 兴城街道#2
                """,
                """
                Give what changes; the rest stays as it was. To empty a field write --note "".
                The event corrected is kept, and history shows it.
                Examples:
                  xuncha correct e7 --on 2027-03-24 --note "wrong day"
                  xuncha correct e9 --subject S2#2
                """))
    }

    @Argument(help: ArgumentHelp(say("事项编号，如 e7。", "The event's id, such as e7."), valueName: "event"))
    var event: String

    @Option(help: ArgumentHelp(say("改为什么事项。", "What happened instead."), valueName: "action"))
    var action: String?

    @Option(help: ArgumentHelp(say("改为什么对象。", "What it is about instead."), valueName: "subject"))
    var subject: String?

    @Option(help: ArgumentHelp(say("改为什么环节。", "Which step instead."), valueName: "step"))
    var step: String?

    @OptionGroup var words: RecordWords
    @OptionGroup var recorder: RecorderOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    /// Everything that is to change.
    private var changes: [String: String] {
        let about = ["action": action, "subject": subject, "step": step].compactMapValues { $0 }
        return words.words.merging(about) { word, _ in word }
    }

    func validate() throws {
        if changes.isEmpty {
            throw ValidationError(say("请写明要更正的内容，如 --on 2027-03-24。", "Say what changes, such as --on 2027-03-24."))
        }
    }

    func run() throws {
        let records = OfficeRecords(path: store.path, clock: try .machine, who: recorder.name)
        let recording = try RecordsGuard(language: common.lang, json: report.json)() {
            try records.correct(EventID(event), by: changes)
        }
        try RecordingOutput(report: report, language: common.lang).tell(recording)
    }
}
