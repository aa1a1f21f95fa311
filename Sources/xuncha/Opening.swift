import ArgumentParser
import Exchange
import InspectionDomain
import OfficeService
import Wording

/// Opens a scenario and tells what is wrong with it.
struct Opening {
    let report: ReportOptions
    let language: Language
    /// Where a copy of a workbook goes in which every problem is marked.
    var markedCopy: String?

    /// The scenario at `path` with variants of it. Leaves with code 2 where any of them has errors.
    func open(_ path: String, variants: [VariantSource], in office: Office) throws -> ReadVariants {
        let read: ReadVariants
        do throws(ScenarioProblems) {
            read = try office.open(path, variants: variants)
        } catch {
            throw try refuse(error.problems, of: path, in: office)
        }
        try warn(read.base.warnings + read.variants.flatMap(\.warnings), of: path, in: office)
        return read
    }

    /// The scenario at `path`. Leaves with code 2 where it has errors.
    func open(_ path: String, in office: Office) throws -> ReadScenario {
        let read: ReadScenario
        do throws(ScenarioProblems) {
            read = try office.open(path)
        } catch {
            throw try refuse(error.problems, of: path, in: office)
        }
        try warn(read.warnings, of: path, in: office)
        return read
    }

    /// Tells the problems that keep a scenario from being read, and gives the code to leave with.
    func refuse(_ problems: [InputProblem], of path: String, in office: Office) throws -> ExitCode {
        if report.json {
            Console.out(String(decoding: try ProblemReport.json(problems), as: UTF8.self))
        } else {
            Console.err(ProblemReport.text(problems, language))
        }
        try mark(problems, in: path, office)
        return XunchaExit.badInput
    }

    /// Tells what should be looked at again.
    func warn(_ warnings: [InputProblem], of path: String, in office: Office) throws {
        if !report.quiet, !report.json, !warnings.isEmpty { Console.err(ProblemReport.text(warnings, language)) }
        try mark(warnings, in: path, office)
    }

    private func mark(_ problems: [InputProblem], in path: String, _ office: Office) throws {
        guard let markedCopy else { return }
        do throws(Office.WorkbookError) {
            try office.writeReport(marking: problems, in: path, to: markedCopy, language)
        } catch {
            // What cannot be read cannot be marked, which was told.
            if case .workbook(let reason) = error, reason.isOfTheInput { return }
            Console.err(
                Wording(zh: "没有写出标注的副本：", en: "The marked copy was not written: ")(language) + error.wording(language))
            throw error.exitCode
        }
        guard !report.quiet, !report.json else { return }
        Console.err(
            Wording(
                zh: "已写入 \(markedCopy)：有问题的单元格已着色并加批注，末尾“检查结果”表列出全部\(problems.count)处。",
                en:
                    "Written to \(markedCopy): problem cells are coloured and noted, and the sheet \"findings\" at its end "
                    + "lists all \(problems.count).")(language))
    }
}

extension Office.WorkbookError {
    /// The code to leave with.
    var exitCode: ExitCode {
        switch self {
        case .input: XunchaExit.badInput
        case .occupied, .output: XunchaExit.cannotWrite
        case .workbook(let error): error.isOfTheInput ? XunchaExit.badInput : XunchaExit.cannotWrite
        }
    }
}
