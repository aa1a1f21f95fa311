import ArgumentParser
import OfficeService
import Wording

/// A defect of the program: told with its facts, never as a crash.
enum Defect {
    /// Tells `error` and gives the code to leave with.
    static func report(_ error: any Error, _ language: Language) -> ExitCode {
        Console.err(
            Wording(
                zh: "程序内部错误，未写出任何结果。请把以下内容报告给维护者：\n\(error)",
                en: "A defect of the program; nothing was written. Please report this:\n\(error)")(language))
        return XunchaExit.defect
    }
}
