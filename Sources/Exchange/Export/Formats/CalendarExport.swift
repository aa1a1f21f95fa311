import DocumentFormats
import Wording

/// The calendar of visits, training and deadlines.
public struct CalendarExport: ExportFormat {
    /// The name on the command line.
    public let name = "ics"
    /// What comes out.
    public let title = Wording(zh: "日历 calendar.ics：巡查、培训和期限", en: "calendar.ics: visits, training, deadlines")
    /// Who may see it.
    public let audience = ExportAudience.office

    /// The format.
    public init() {}

    /// The files, in the order in which they are put in their places.
    public func files(for request: ExportRequest) -> [OutputFile] {
        let calendar = PlanCalendar(document: request.document, language: request.language)
        return [OutputFile(name: "calendar.ics", text: calendar.file.text())]
    }
}
