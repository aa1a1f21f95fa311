import ArgumentParser
import Exchange
import FollowUp
import OfficeService
import Wording

extension DueGrouping: ExpressibleByArgument {}

/// `xuncha due`: what is due today, this week, this month, what is late, and for whom one waits.
struct DueCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "due",
            abstract: say("列出待办期限：逾期、今天、本周、本月，等谁办理。", "List what is due, what is late, and for whom one waits."),
            usage: say("xuncha due [选项……]", "xuncha due [options ...]"),
            discussion: say(
                """
                默认列到本月底；--all 列出以后的。期限中止的不算逾期。每行末尾是该日期的编号，xuncha why-date 编号 可查它怎样得来。

                例：
                  xuncha due                          今天早上的待办
                  xuncha due --by owner               按责任主体：在等谁
                  xuncha due --street 兴仁 --all       兴仁街道的全部待办
                  xuncha due --on 2027-06-30 --json   某一天的，供程序读取
                """,
                """
                Up to the end of the month; --all lists what comes later. A suspended clock is never overdue. Each line
                ends with the date's id; xuncha why-date ID tells how it was made.

                Examples:
                  xuncha due                          this morning's list
                  xuncha due --by owner               for whom one waits
                  xuncha due --street 兴仁 --all      everything of one street
                  xuncha due --on 2027-06-30 --json   of another day, for programs
                """))
    }

    @Option(
        help: ArgumentHelp(
            say(
                "分组：street（街道）、team（巡查组）、unit（单位）、kind（事项）、owner（责任主体）。",
                "Group by street, team, unit, kind or owner."), valueName: "name"))
    var by: DueGrouping?

    @Option(
        help: ArgumentHelp(
            say("只列这个街道的，写名称的一部分即可。", "Only this street's; a part of its name will do."), valueName: "name"))
    var street: String?

    @Option(help: ArgumentHelp(say("只列这个巡查组的：组号或名称。", "Only this team's: number or name."), valueName: "name"))
    var team: String?

    @Option(help: ArgumentHelp(say("只列这个单位负责的。", "Only what this unit answers for."), valueName: "name"))
    var unit: String?

    @Option(help: ArgumentHelp(say("只列这种事项：环节代号或名称。", "Only this step: key or title."), valueName: "name"))
    var kind: String?

    @Option(help: ArgumentHelp(say("只列等这个主体办理的。", "Only what this party owes."), valueName: "name"))
    var owner: String?

    @Flag(help: ArgumentHelp(say("也列出本月以后的。", "List what comes after this month too.")))
    var all = false

    @OptionGroup var followUp: FollowUpOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    private var filters: [(DueGrouping, String)] {
        [(.street, street), (.team, team), (.unit, unit), (.kind, kind), (.owner, owner)]
            .compactMap { grouping, text in text.map { (grouping, $0) } }
    }

    func run() throws {
        let opening = FollowUpOpening(options: followUp, language: common.lang, json: report.json)
        let views = try opening.views()
        let (list, left): (DueList, Int)
        do {
            (list, left) = try views.due(filters, later: all)
        } catch {
            throw opening.refuse(error.wording)
        }
        if report.json {
            Console.out(DueJSON.text(list, of: views.state))
        } else if !report.quiet {
            let text = DueText(
                list, of: views.state, common.lang, leavingOut: left, width: Console.lineWidth,
                isColoured: Console.hasColour)
            Console.out(text.text(by: by))
        }
    }
}
