import DocumentFormats
import Wording

extension PlanOutput {
    /// Every file with the workbook among them, plan.json last.
    ///
    /// - Throws: `workbookNotMade`, where the folder for temporary files cannot be written.
    public static func filesWithWorkbook(_ document: PlanDocument, _ language: Language) throws(OutputError)
        -> [OutputFile]
    {
        var files = files(document, language)
        let workbook: OutputFile
        do throws(SpreadsheetError) {
            workbook = try PlanWorkbook.file(document, language)
        } catch {
            throw .workbookNotMade(name: PlanWorkbook.fileName, error)
        }
        files.insert(workbook, at: files.count - 1)
        return files
    }
}
