import DocumentFormats
import Exchange
import OfficeService
import Wording

/// Puts out what a sweep has found.
struct SweepResult {
    let report: ReportOptions
    let language: Language

    func put(_ record: SweepRecord, to directory: String, _ office: Office) throws {
        let files = try Writing.attempt(language) {
            try office.write(record, to: directory, language)
        }
        if report.json {
            Console.out(whole: SweepFile.text(of: record))
        } else if !report.quiet {
            Console.out(SweepText.text(record, language, width: Console.width))
            Console.out(
                Wording(zh: "已写入 \(directory)\n  ", en: "Written to \(directory)\n  ")(language)
                    + files.joined(separator: " "))
        }
    }
}
