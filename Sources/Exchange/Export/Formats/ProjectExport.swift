import DocumentFormats
import Wording

/// MS Project's XML.
public struct ProjectExport: ExportFormat {
    /// The name on the command line.
    public let name = "mspdi"
    /// What comes out.
    public let title = Wording(zh: "MS Project 交换文件 project.xml", en: "project.xml for MS Project (MSPDI)")
    /// Who may see it.
    public let audience = ExportAudience.office

    /// The format.
    public init() {}

    /// The files, in the order in which they are put in their places.
    public func files(for request: ExportRequest) -> [OutputFile] {
        [OutputFile(name: "project.xml", text: PlanProject(request.document, request.language).file.text())]
    }
}
