import ArgumentParser
import CivilCalendar
import Exchange
import FollowUp
import InspectionDomain
import OfficeService
import Wording

/// `xuncha why-date`: the whole explanation of a date.
struct WhyDateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "why-date",
            abstract: say("说明一个日期怎样得来：起算、期限、推算、节假日、延期。", "Explain how a date was made, step by step."),
            usage: say(
                "xuncha why-date <编号> [<scenario> <plan>]", "xuncha why-date <id> [<scenario> <plan>]"),
            discussion: say(
                """
                编号见 xuncha due 每行末尾，如 correction[兴仁街道#1]；写其中能认出来的部分也可以：'correction 兴仁街道'。默认查数据库；再给情景和 plan.json 时只按计划推算，不需要数据库。
                """,
                """
                Ids stand at the end of each line of xuncha due, such as correction[兴仁街道#1]; parts that tell it
                from others will do: 'correction 兴仁街道'. The store is asked, or, with
                a scenario and a plan.json, the plan alone.
                """))
    }

    @Argument(help: ArgumentHelp(say("日期编号。", "The date's id."), valueName: "id"))
    var id: String

    @Argument(
        help: ArgumentHelp(
            say("情景：文件夹，或一个 YAML 文件。", "The scenario: a folder, or one YAML file."), valueName: "scenario"))
    var scenario: String?

    @Argument(help: ArgumentHelp(say("计划文件 plan.json。", "The plan file, plan.json."), valueName: "plan"))
    var plan: String?

    @OptionGroup var followUp: FollowUpOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if scenario != nil, plan == nil {
            throw ValidationError(
                say("给了情景，还须给计划文件 plan.json。", "With a scenario a plan file, plan.json, is needed too."))
        }
    }

    func run() throws {
        let opening = FollowUpOpening(options: followUp, language: common.lang, json: report.json)
        let views = try views(opening)
        let story: DateStory
        do {
            story = try views.story(of: id)
        } catch {
            throw opening.refuse(error.wording)
        }
        if report.json {
            Console.out(DateStoryText.json(story))
        } else if !report.quiet {
            Console.out(DateStoryText(story, of: views.state, common.lang).text)
        }
    }

    private func views(_ opening: FollowUpOpening) throws -> FollowUpViews {
        guard let scenario, let plan else { return try opening.views() }
        let quiet = ReportOptions.quietly
        let read = try Opening(report: quiet, language: common.lang).open(scenario, in: Office())
        let decided = try PlanOpening(report: quiet, language: common.lang).open(plan)
        // Before anything has happened, what should have is not late but planned.
        return FollowUpViews(decided, of: read, on: followUp.on ?? .earliest)
    }
}

extension ReportOptions {
    /// Errors alone.
    fileprivate static var quietly: ReportOptions {
        var options = ReportOptions()
        (options.json, options.quiet) = (false, true)
        return options
    }
}
