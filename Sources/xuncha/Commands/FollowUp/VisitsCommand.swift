import ArgumentParser
import Exchange
import FollowUp
import OfficeService
import Wording

/// `xuncha visits`: how far each visit is, or the whole file of one.
struct VisitsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "visits",
            abstract: say(
                "列出各次巡查办到哪一步；给出街道时列出该次巡查的全部记录。", "Tell how far each visit is, or list everything recorded of one."),
            usage: say("xuncha visits [<街道或巡查>] [选项……]", "xuncha visits [<street or visit>] [options ...]"),
            discussion: say(
                "九项巡查内容都已登记、各环节办完、问题全部销号，巡查才算办结；缺什么逐项列出。",
                "A visit is complete when the nine contents are recorded, every step is done and every finding closed; what "
                    + "is missing is listed."))
    }

    @Argument(help: ArgumentHelp(say("街道，或巡查编号。", "A street, or a visit's id."), valueName: "visit"))
    var name: String?

    @OptionGroup var followUp: FollowUpOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        let opening = FollowUpOpening(options: followUp, language: common.lang, json: report.json)
        let views = try opening.views()
        let file = VisitFile(views.state, common.lang)
        guard let name else {
            if report.json {
                Console.out(file.json(views.state.visits))
            } else if !report.quiet {
                Console.out(file.overview)
            }
            return
        }
        let visit: VisitState
        do {
            visit = try views.visit(named: name)
        } catch {
            throw opening.refuse(error.wording)
        }
        if report.json {
            Console.out(file.json([visit]))
        } else if !report.quiet {
            Console.out(file.text(visit))
        }
    }
}
