import DocumentFormats
import Wording

/// The Gantt charts as pictures.
public struct SVGExport: ExportFormat {
    /// The name on the command line.
    public let name = "svg"
    /// What comes out.
    public let title = Wording(zh: "甘特图 SVG：按街道、按巡查组", en: "Gantt charts as SVG: by street, by team")
    /// Who may see it.
    public let audience = ExportAudience.office

    /// The format.
    public init() {}

    /// The files, in the order in which they are put in their places.
    public func files(for request: ExportRequest) -> [OutputFile] {
        let context = PageContext(document: request.document, language: request.language)
        let charts = GanttCharts(context: context)
        let streets = charts.streets
        let numbered = streets.enumerated().map { index, chart in
            (streets.count > 1 ? "gantt-streets-\(index + 1).svg" : "gantt-streets.svg", chart)
        }
        return (numbered + [("gantt-teams.svg", charts.teams)]).map { name, chart in
            OutputFile(name: name, text: GanttPicture(chart: chart, context: context).svg.fileText())
        }
    }
}

/// The Gantt chart as text for Mermaid.
public struct MermaidExport: ExportFormat {
    /// The name on the command line.
    public let name = "mermaid"
    /// What comes out.
    public let title = Wording(zh: "甘特图 Mermaid 文本，用于 Markdown 文档", en: "a Gantt chart as Mermaid text, for Markdown")
    /// Who may see it.
    public let audience = ExportAudience.office

    /// The format.
    public init() {}

    /// The files, in the order in which they are put in their places.
    public func files(for request: ExportRequest) -> [OutputFile] {
        let context = PageContext(document: request.document, language: request.language)
        return [OutputFile(name: "gantt.mmd", text: MermaidGantt(context: context).text)]
    }
}
