import ArgumentParser
import DocumentFormats
import Exchange
import Foundation
import InspectionDomain
import LinearModel
import OfficeService
import Planner
import PlanningRules
import Wording

extension ModelFormat: ExpressibleByArgument {}
extension Resolution: ExpressibleByArgument {}

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

    @Flag(
        help: ArgumentHelp(
            say(
                "不求解，直接导出第一级偏好的模型；只有一级偏好且无需例外时即为整个问题。",
                "Without planning: the program of the first level of preferences, which is the whole problem where there is "
                    + "one level and no principle gives way.")))
    var unsolved = false

    @Option(
        help: ArgumentHelp(
            say(
                "与 --unsolved 合用：teams 区分各组；rounds 一轮各组合在一起，即求下界的小模型。",
                "With --unsolved: teams told apart, or all teams of a round together, which is the small program of the "
                    + "bound."), valueName: "teams|rounds"))
    var resolution = Resolution.teams

    @OptionGroup var report: ReportOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        try Checked.timeLimit(timeLimit)
        if resolution != .teams && !unsolved {
            throw ValidationError(
                say("--resolution rounds 须与 --unsolved 合用。", "--resolution rounds goes with --unsolved."))
        }
    }

    func run() throws {
        let office = Office()
        let read = try Opening(report: report, language: common.lang).open(scenario, in: office)
        let (model, points) = try unsolved ? (unsolvedModel(read, office), nil) : lastModel(read, office)
        let path = out ?? "out/\(read.scenario.name)/model.\(format.rawValue)"
        let url = URL(fileURLWithPath: path)
        let names = "\(url.lastPathComponent).names.csv"
        try Writing.attempt(common.lang) {
            try AtomicOutput.write(
                [
                    OutputFile(name: url.lastPathComponent, text: model.text),
                    OutputFile(name: names, text: model.nameTable),
                ], to: url.deletingLastPathComponent().path)
        }
        if report.json {
            let summary = ModelSummaryJSON(file: path, names: "\(path).names.csv", size: model.size, points: points)
            Console.out(try summary.text())
        } else if !report.quiet {
            Console.out(written(path, points)(common.lang))
        }
    }

    private func unsolvedModel(_ read: ReadScenario, _ office: Office) -> ExportedModel {
        office.unsolvedModel(of: read.scenario, resolution: resolution, as: format)
    }

    /// The program of the last level, and the points of the plan made for it.
    private func lastModel(_ read: ReadScenario, _ office: Office) throws -> (ExportedModel, Int?) {
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
        return (office.model(of: read.scenario, matching: planned, as: format), planned.levels.last?.points ?? 0)
    }

    private func written(_ path: String, _ points: Int?) -> Wording {
        guard let points else {
            return Wording(zh: "已写出 \(path) 和 \(path).names.csv。", en: "Written: \(path) and \(path).names.csv.")
        }
        return Wording(
            zh: "已写出 \(path) 和 \(path).names.csv；本程序在该模型上的目标值为 \(points)。",
            en: "Written: \(path) and \(path).names.csv; this program's value of its objective is \(points).")
    }
}
