import ArgumentParser
import Exchange
import FollowUp
import OfficeService
import Wording

extension ReminderStage: ExpressibleByArgument {}

/// `xuncha remind`: texts to be pasted into a message; none is sent.
struct RemindCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "remind",
            abstract: say(
                "写出提醒文字，按责任主体各一份，可直接粘贴；不发送。", "Write reminders to be pasted, one for each party; none is sent."),
            usage: say("xuncha remind [选项……]", "xuncha remind [options ...]"),
            discussion: say(
                "列入已起算、一个月内到期和已逾期的事项；期限中止的、尚未起算的不提醒。",
                "What runs and is due within a month, or is overdue. A suspended clock reminds nobody."))
    }

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            say(
                "只列这些：overdue（逾期）、day（前一天）、week（一周内）、month（一个月内）。",
                "Only these: overdue, day, week, month."), valueName: "stage"))
    var stage: [ReminderStage] = []

    @Option(help: ArgumentHelp(say("只写给这个责任主体。", "Only to this party."), valueName: "name"))
    var to: String?

    @OptionGroup var followUp: FollowUpOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        let opening = FollowUpOpening(options: followUp, language: common.lang, json: report.json)
        let views = try opening.views()
        let stages = stage.isEmpty ? Set(ReminderStage.allCases) : Set(stage)
        let all = views.state.reminders(stages)
        let reminders: [Reminder]
        do {
            reminders = if let to { try views.state.addressed(to: to, all) } else { all }
        } catch {
            throw opening.refuse(error.wording)
        }
        if report.json {
            Console.out(ReminderText.json(reminders, of: views.state))
        } else if !report.quiet {
            Console.out(ReminderText(views.state, common.lang).text(reminders))
        }
    }
}
