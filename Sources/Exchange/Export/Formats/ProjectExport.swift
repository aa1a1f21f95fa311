import DocumentFormats
import Wording

/// MS Project's XML.
public struct ProjectExport: ExportFormat {
    public let name = "mspdi"
    public let title = Wording(zh: "MS Project 交换文件 project.xml", en: "project.xml for MS Project (MSPDI)")
    public let audience = ExportAudience.office

    /// The format.
    public init() {}

    public func files(for request: ExportRequest) -> [OutputFile] {
        [OutputFile(name: "project.xml", text: PlanProject(request.document, request.language).file.text())]
    }
}
