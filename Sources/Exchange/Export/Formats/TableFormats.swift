import DocumentFormats
import Wording

/// plan.json.
public struct JSONExport: ExportFormat {
    /// The name on the command line.
    public let name = "json"
    /// What comes out.
    public let title = Wording(zh: "plan.json，供程序读取的完整计划", en: "plan.json, the whole plan for programs")
    /// Who may see it.
    public let audience = ExportAudience.office

    /// The format.
    public init() {}

    /// The files, in the order in which they are put in their places.
    public func files(for request: ExportRequest) -> [OutputFile] {
        [OutputFile(name: "plan.json", text: PlanFile.text(of: request.document))]
    }
}

/// The three tables as CSV.
public struct CSVExport: ExportFormat {
    /// The name on the command line.
    public let name = "csv"
    /// What comes out.
    public let title = Wording(zh: "CSV 表：日程、名单、时限", en: "CSV tables: visits, rosters, deadlines")
    /// Who may see it.
    public let audience = ExportAudience.office

    /// The format.
    public init() {}

    /// The files, in the order in which they are put in their places.
    public func files(for request: ExportRequest) -> [OutputFile] {
        let (document, language) = (request.document, request.language)
        return [
            OutputFile(name: "schedule.csv", text: ScheduleTable.csv(document, language).text()),
            OutputFile(name: "rosters.csv", text: RosterTable.csv(document, language).text()),
            OutputFile(name: "deadlines.csv", text: DeadlineTable.csv(document, language).text()),
        ]
    }
}
