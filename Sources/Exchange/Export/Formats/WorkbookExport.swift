import DocumentFormats
import Wording

/// The plan as an Excel workbook.
public struct WorkbookExport: ExportFormat {
    public let name = "xlsx"
    public let title = Wording(zh: "Excel 工作簿 plan.xlsx", en: "plan.xlsx, an Excel workbook")
    public let audience = ExportAudience.office

    /// The format.
    public init() {}

    public func files(for request: ExportRequest) throws(ExportError) -> [OutputFile] {
        do throws(SpreadsheetError) {
            return [
                try PlanWorkbook.file(request.document, request.language, isInternal: request.source.isInternal)
            ]
        } catch { throw .workbook(error) }
    }
}
