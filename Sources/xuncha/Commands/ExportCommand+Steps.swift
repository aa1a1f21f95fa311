import CivilCalendar
import DocumentFormats
import Exchange
import FollowUp
import InspectionDomain
import OfficeService
import Wording

extension ExportCommand {
    /// Where everything stands by a store that follows this plan. Leaves with its code where there is none.
    func records(_ path: String, following plan: Plan) throws -> FollowUpState {
        let (contents, today) = try RecordsGuard(language: common.lang, json: report.json)() {
            (try StoreContents(storeAt: path), try OfficeClock.machine.today)
        }
        do throws(ExportRecordsError) {
            return try ExportRecords.state(of: contents, following: plan, on: on ?? today)
        } catch {
            Console.err(error.wording(common.lang))
            throw XunchaExit.badInput
        }
    }

    func write(_ request: ExportRequest, _ office: Office, to directory: String) throws {
        let files: [OutputFile]
        do throws(ExportError) {
            var seen: Set<String> = []
            let formats = names.filter { seen.insert($0).inserted }.compactMap { ExportRegistry.format(named: $0) }
            files = try office.files(formats, for: request)
        } catch {
            for line in error.lines { Console.err(line(common.lang)) }
            throw XunchaExit.badInput
        }
        guard !files.isEmpty else {
            Console.err(
                Wording(
                    zh: "没有要写的文件：本计划没有这类文书的内容（例如没有例外事项）。",
                    en: "There is nothing to write: the plan has no such documents (no exceptions, for example).")(
                        common.lang))
            return
        }
        try Writing.attempt(common.lang) { try office.write(files, to: directory) }
        if report.json {
            Console.out(
                try ExportSummaryJSON(
                    directory: directory, files: files.map(\.name), violations: request.document.violations.count
                ).text())
        } else if !report.quiet {
            Console.out(
                Wording(zh: "已写入 \(directory)：", en: "Written to \(directory):")(common.lang) + "\n"
                    + files.map { "  \($0.name)" }.joined(separator: "\n"))
        }
    }
}
