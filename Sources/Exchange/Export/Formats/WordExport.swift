import DocumentFormats
import Wording

/// Official documents as Word files.
public struct WordExport: ExportFormat {
    /// The name on the command line.
    public let name = "docx"
    /// What comes out.
    public let title = Wording(
        zh: "Word 公文：方案、通知、函、请示（--document 选择）", en: "Word documents: plan, notices, letters (--document)")
    /// Who may see it.
    public let audience = ExportAudience.office

    /// The format.
    public init() {}

    /// The files, in the order in which they are put in their places.
    public func files(for request: ExportRequest) throws(ExportError) -> [OutputFile] {
        do throws(DocumentError) {
            for name in request.documents ?? [] where DocumentCatalogue.kind(named: name) == nil {
                throw .unknownKind(name)
            }
            var files: [OutputFile] = []
            for kind in DocumentCatalogue.all where request.documents?.contains(kind.name) ?? true {
                files += try request.templates.documents(of: kind, request.source, request.language)
            }
            return files
        } catch { throw .document(error) }
    }
}
