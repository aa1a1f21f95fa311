import DocumentFormats
import Wording

/// The calendar of visits, training and deadlines.
public struct CalendarExport: ExportFormat {
    public let name = "ics"
    public let title = Wording(zh: "日历 calendar.ics：巡查、培训和期限", en: "calendar.ics: visits, training, deadlines")
    public let audience = ExportAudience.office

    /// The format.
    public init() {}

    public func files(for request: ExportRequest) -> [OutputFile] {
        let calendar = PlanCalendar(document: request.document, language: request.language)
        return [OutputFile(name: "calendar.ics", text: calendar.file.text())]
    }
}
