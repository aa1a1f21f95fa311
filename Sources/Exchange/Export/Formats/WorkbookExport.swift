import DocumentFormats
import Wording

/// The plan as an Excel workbook.
public struct WorkbookExport: ExportFormat {
    /// The name on the command line.
    public let name = "xlsx"
    /// What comes out.
    public let title = Wording(zh: "Excel 工作簿 plan.xlsx", en: "plan.xlsx, an Excel workbook")
    /// Who may see it.
    public let audience = ExportAudience.office

    /// The format.
    public init() {}

    /// The files, in the order in which they are put in their places.
    public func files(for request: ExportRequest) throws(ExportError) -> [OutputFile] {
        do throws(SpreadsheetError) {
            return [
                try PlanWorkbook.file(request.document, request.language, isInternal: request.source.isInternal)
            ]
        } catch { throw .workbook(error) }
    }
}
