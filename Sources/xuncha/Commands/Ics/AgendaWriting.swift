import DocumentFormats
import Exchange
import OfficeService
import Wording

/// Writes the calendar files that are asked for, and tells what was written.
struct AgendaWriting {
    let selection: AgendaOptions
    let out: String?
    let report: ReportOptions
    let language: Language

    /// Writes the files of `book`; where `--out` does not say, into a folder called after the scenario.
    func write(_ book: AgendaBook) throws {
        let folder = "out/\(book.scenario)"
        let chosen: AgendaSelection
        do {
            chosen = try selection.selection(in: book.directory)
        } catch {
            Console.err(error.wording(language))
            throw XunchaExit.badInput
        }
        let alarms = selection.reminders ?? .usual
        let (directory, files) =
            if let split = selection.split {
                (
                    out ?? folder + "/calendars",
                    book.files(by: split, hasDeadlinesOnly: chosen.hasDeadlinesOnly, alarms: alarms, language)
                )
            } else {
                place(of: book.file(chosen, alarms: alarms, language).text(), inFolder: folder)
            }
        try Writing.attempt(language) { try AtomicOutput.write(files, to: directory) }
        try tell(directory, files.map(\.name))
    }

    /// A single file under the name asked for.
    private func place(of text: String, inFolder folder: String) -> (String, [OutputFile]) {
        let path = FilePath(out ?? folder + "/calendar.ics")
        return (path.folder, [OutputFile(name: path.name, text: text)])
    }

    private func tell(_ directory: String, _ names: [String]) throws {
        if report.json {
            Console.out(try WrittenJSON(directory: directory, files: names).text())
        } else if !report.quiet {
            let folder = directory == "." ? "" : directory + "/"
            Console.out(
                names.count == 1
                    ? Wording(zh: "已写入 \(folder)\(names[0])", en: "Written: \(folder)\(names[0])")(language)
                    : Wording(
                        zh: "已写入 \(directory)/：\(names.count)个日历文件",
                        en: "Written to \(directory)/: \(names.count) calendar files")(language))
        }
    }
}
