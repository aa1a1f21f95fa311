import DocumentFormats
import Wording

/// Official documents as Word files.
public struct WordExport: ExportFormat {
    public let name = "docx"
    public let title = Wording(
        zh: "Word 公文：方案、通知、函、请示（--document 选择）", en: "Word documents: plan, notices, letters (--document)")
    public let audience = ExportAudience.office

    /// The format.
    public init() {}

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
