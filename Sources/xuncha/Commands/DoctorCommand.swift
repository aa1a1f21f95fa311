import ArgumentParser
import OfficeService
import Wording

/// `xuncha doctor`: what is installed, which versions, what is missing.
struct DoctorCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "doctor",
            abstract: say("检查安装：有什么、什么版本、缺什么。", "Tell what is installed, which versions, what is missing."))
    }

    @OptionGroup var common: CommonOptions

    func run() throws {
        let report = Doctor(office: Office()).examine()
        for finding in report {
            let mark = finding.isPresent ? "✓" : finding.isNeeded ? "✗" : "–"
            Console.out("\(mark) \(finding.name(common.lang))  \(finding.detail(common.lang))")
        }
        if report.contains(where: { $0.isNeeded && !$0.isPresent }) { throw ExitCode(69) }
    }
}
