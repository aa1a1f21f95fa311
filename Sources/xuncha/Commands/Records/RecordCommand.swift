import ArgumentParser
import Exchange
import Foundation
import OfficeService
import Wording

/// `xuncha record`: what happened.
struct RecordCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "record",
            abstract: say("登记发生的事项，并说明由此变动的期限。", "Record what happened, and tell which dates it moves."),
            usage: say(
                "xuncha record <action> [<subject>] [<step>] [选项……]\nxuncha record --file <file>",
                "xuncha record <action> [<subject>] [<step>] [options ...]\nxuncha record --file <file>"),
            discussion: say(
                """
                例：
                  xuncha record exit 兴仁街道 --on 2027-03-22
                  xuncha record submitted --by 张主任
                  xuncha record finding 兴仁街道 --kind violation --item 5 --text "动火作业未审批"
                  xuncha record check 兴仁街道#1-001 --failed --reason "仍未审批"
                  xuncha record extend 兴仁街道 correction --until 2027-06-30 --reason … --approver …
                  xuncha record --file 事项.csv

                <action> 是流程中的环节（如 exit、report、feedback，也可写中文名），或 submitted、approved、issued、
                finding、talk、incident、content、activity、evidence、extend、suspend、resume、return、waive、call。
                各项要填什么见 docs/records.md。--file 一次登记多项，一项有误则全部不登记。
                """,
                """
                Examples:
                  xuncha record exit S1 --on 2027-03-22
                  xuncha record submitted --by "Director Zhang"
                  xuncha record finding S1 --kind violation --item 5 --text "hot work unapproved"
                  xuncha record check S1#1-001 --failed --reason "still unapproved"
                  xuncha record extend S1 correction --until 2027-06-30 --reason … --approver …
                  xuncha record --file events.csv

                <action> is a step of the chain (exit, report, feedback …), or submitted, approved,
                issued, finding, talk, incident, content, activity, evidence, extend, suspend,
                resume, return, waive, call. docs/records.md says what each takes. --file records
                many at once; one that is wrong keeps all from being recorded.
                """))
    }

    @Argument(help: ArgumentHelp(say("发生了什么。", "What happened."), valueName: "action"))
    var action: String?

    @Argument(help: ArgumentHelp(say("街道、巡查、问题等。", "A street, visit, finding …"), valueName: "subject"))
    var subject: String?

    @Argument(help: ArgumentHelp(say("延期、中止等所指的环节。", "The step extended, suspended …"), valueName: "step"))
    var step: String?

    @Option(
        help: ArgumentHelp(
            say("一次登记多项：CSV 或 JSON 行文件，- 为标准输入。", "Many at once: a file of CSV or JSON lines; - for standard input."),
            valueName: "file"))
    var file: String?

    @OptionGroup var words: RecordWords
    @OptionGroup var recorder: RecorderOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if file == nil, action == nil {
            throw ValidationError(say("缺少参数“<action>”。", "Missing expected argument '<action>'."))
        }
        if file != nil, action != nil || !words.words.isEmpty {
            throw ValidationError(
                say("用 --file 时，事项和各项内容都写在文件里。", "With --file, everything is said in the file."))
        }
    }

    func run() throws {
        let attempt = RecordsGuard(language: common.lang, json: report.json)
        let clock = try OfficeClock.machine
        let records = OfficeRecords(path: store.path, clock: clock, who: recorder.name)
        let recording = try attempt { try records.record(try rows(clock)) }
        try RecordingOutput(report: report, language: common.lang).tell(recording)
    }

    private func rows(_ clock: OfficeClock) throws -> [RecordRow] {
        guard let file else {
            var words = words.words
            words["action"] = action
            words["subject"] = subject
            words["step"] = step
            words["on"] = words["on"] ?? clock.today.description
            return [RecordRow(command: "record", words: words)]
        }
        let data = try GivenFile.bytes(file, common.lang)
        return try RecordFile.rows(of: data, name: file == "-" ? "stdin" : URL(fileURLWithPath: file).lastPathComponent)
    }
}

/// Tells what was recorded.
struct RecordingOutput {
    let report: ReportOptions
    let language: Language

    func tell(_ recording: Recording, isRehearsal: Bool = false) throws {
        let words = RecordingReport(recording, isRehearsal: isRehearsal)
        if report.json {
            Console.out(try words.json())
        } else if !report.quiet {
            Console.out(words.text(language))
        }
    }
}
