import ArgumentParser
import DocumentFormats
import Exchange
import Foundation
import InspectionDomain
import OfficeService
import Planner
import PlanningRules
import Wording

/// `xuncha check`: a scenario alone, or a plan against it.
struct CheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check", abstract: say("核对情景，或逐条核对计划。", "Check a scenario, or a plan against every rule."),
            usage: say("xuncha check <scenario> [<plan>] [选项……]", "xuncha check <scenario> [<plan>] [options ...]"),
            discussion: say(
                "只给情景时检查输入；再给 plan.json（手工改过的也可以）时逐条核对规则，列出违反的规则、条款和事实。发现违规时退出码为 1。",
                "With a scenario alone its input is checked; with a plan.json, also one edited by hand, every rule is, and "
                    + "each violation is named with its rule, article and facts. Exit code 1 where there are any."))
    }

    @Argument(
        help: ArgumentHelp(
            say("情景：文件夹、YAML 文件或 .xlsx 工作簿。", "The scenario: a folder, a YAML file or a workbook."),
            valueName: "scenario"))
    var scenario: String

    @Argument(help: ArgumentHelp(say("计划文件 plan.json。", "The plan file, plan.json."), valueName: "plan"))
    var plan: String?

    @OptionGroup var marking: MarkingOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func validate() throws { try marking.validate(for: scenario) }

    func run() throws {
        let office = Office()
        let language = common.lang
        let read = try Opening(report: report, language: language, markedCopy: marking.markedCopy)
            .open(scenario, in: office)
        guard let path = plan else {
            if report.json {
                Console.out(String(decoding: try ProblemReport.json(read.warnings), as: UTF8.self))
            } else if !report.quiet {
                Console.out(ScenarioFacts.text(read, language))
            }
            return
        }
        let audit = office.audit(try PlanOpening(report: report, language: language).open(path), in: read.scenario)
        let words = AuditReport(audit, in: read.scenario)
        if report.json {
            Console.out(try words.json())
        } else if !audit.violations.isEmpty || !report.quiet {
            Console.out(words.text(language))
        }
        if !audit.violations.isEmpty { throw XunchaExit.violations }
    }
}

/// Opens a plan file and tells what is wrong with it.
struct PlanOpening {
    let report: ReportOptions
    let language: Language

    /// The decisions in the file at `path`. Leaves with code 2 where they cannot be read.
    func open(_ path: String) throws -> Plan {
        guard let data = FileManager.default.contents(atPath: path) else {
            Console.err(
                Wording(
                    zh: "读不到计划文件“\(path)”：请检查路径和权限。",
                    en: "The plan file “\(path)” cannot be read: check its path and rights.")(
                        language))
            throw XunchaExit.badInput
        }
        do throws(PlanFileProblems) {
            return try PlanFile.read(data)
        } catch {
            for problem in error.problems { Console.err("\(path): \(problem.wording(language))") }
            throw XunchaExit.badInput
        }
    }
}
