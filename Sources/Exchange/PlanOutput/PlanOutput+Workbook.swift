import DocumentFormats
import Wording

extension PlanOutput {
    /// Every file with the workbook among them, plan.json last.
    ///
    /// - Parameter withInternal: whether a second workbook shows phones and absences, for the office alone.
    /// - Throws: `workbookNotMade`, where the folder for temporary files cannot be written.
    public static func filesWithWorkbook(
        _ document: PlanDocument, _ language: Language, withInternal: Bool = false
    ) throws(OutputError) -> [OutputFile] {
        var files = files(document, language)
        for isInternal in withInternal ? [false, true] : [false] {
            do throws(SpreadsheetError) {
                let workbook = try PlanWorkbook.file(document, language, isInternal: isInternal)
                files.insert(workbook, at: files.count - 1)
            } catch {
                throw .workbookNotMade(name: PlanWorkbook.fileName(isInternal: isInternal), error)
            }
        }
        return files
    }
}
