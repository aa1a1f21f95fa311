import ArgumentParser
import DocumentFormats
import Exchange
import Foundation
import InspectionDomain
import LinearModel
import OfficeService
import Planner
import Wording

extension ModelFormat: ExpressibleByArgument {}

/// `xuncha model`: the program of a scenario, for other solvers.
struct ModelCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "model",
            abstract: say("导出整数规划模型，供其他求解器验证。", "Export the integer program for other solvers."),
            usage: say("xuncha model <scenario> [选项……]", "xuncha model <scenario> [options ...]"),
            discussion: say(
                "先求解，再导出最后一级偏好的模型（此前各级固定在所达到的分数），另写一个名称对照表。",
                "Plans first, then exports the program of the last level with every earlier level held at its points, "
                    + "and a table of names beside it."))
    }

    @Argument(
        help: ArgumentHelp(
            say("情景：文件夹，或一个 YAML 文件。", "The scenario: a folder, or one YAML file."), valueName: "scenario"))
    var scenario: String

    @Option(help: ArgumentHelp(say("格式：lp 或 mps。", "Format: lp or mps."), valueName: "lp|mps"))
    var format = ModelFormat.mps

    @Option(
        help: ArgumentHelp(
            say("模型文件，默认 out/<情景名>/model.<格式>。", "The model file; default out/<scenario>/model.<format>."),
            valueName: "file"))
    var out: String?

    @Option(
        parsing: .unconditional, help: ArgumentHelp(say("最多求解多少秒。", "Seconds to plan at most."), valueName: "seconds"))
    var timeLimit = 60.0

    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        try Checked.timeLimit(timeLimit)
    }

    func run() throws {
        let office = Office()
        let read = try Opening(report: report, language: common.lang).open(scenario, in: office)
        let outcome: PlanningOutcome
        do {
            outcome = try office.plan(
                read.scenario, options: PlanningOptions(timeLimit: timeLimit), control: SolveControl(), progress: nil)
        } catch {
            throw Defect.report(error, common.lang)
        }
        guard case .planned(let planned) = outcome else {
            Console.err(
                Wording(zh: "没有计划，无法导出最后一级的模型。", en: "There is no plan, so there is no program of its last level.")(
                    common.lang))
            throw XunchaExit.infeasible
        }
        let model = office.model(of: read.scenario, matching: planned, as: format)
        let path = out ?? "out/\(read.scenario.name)/model.\(format.rawValue)"
        let url = URL(fileURLWithPath: path)
        try Writing.attempt(common.lang) {
            try AtomicOutput.write(
                [
                    OutputFile(name: url.lastPathComponent, text: model.text),
                    OutputFile(name: url.lastPathComponent + ".names.csv", text: model.nameTable),
                ], to: url.deletingLastPathComponent().path)
        }
        guard !report.quiet else { return }
        let optimum = planned.levels.last.map { "\($0.points)" } ?? "0"
        Console.out(
            Wording(
                zh: "已写出 \(path) 和 \(path).names.csv；本程序在该模型上的目标值为 \(optimum)。",
                en: "Written: \(path) and \(path).names.csv; this program's value of its objective is \(optimum).")(
                    common.lang))
    }
}
