import DocumentFormats
import Foundation
import Wording

/// The templates that documents are made from: those of the office where it gives some, otherwise those shipped.
///
/// Shipped templates are plain text (`OfficialMarkup`) set into Word files when they are needed, so that a maintainer
/// changes and compares lines; the result goes the same way as a template of the office.
public struct DocumentTemplates: Sendable {
    /// A template of the office.
    public struct Own: Sendable {
        /// What problems call it.
        public let path: String
        /// The file.
        public let bytes: [UInt8]

        /// A template read from `path`.
        public init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    private let own: [String: Own]

    /// The office's templates by the names of their kinds; kinds without one take the shipped template.
    public init(own: [String: Own] = [:]) { self.own = own }

    /// The shipped templates as Word files, by the names that `xuncha export --templates` looks for.
    public static func shipped(_ language: Language, kinds: [String]? = nil) throws(DocumentError) -> [OutputFile] {
        var files: [OutputFile] = []
        for kind in DocumentCatalogue.all where kinds?.contains(kind.name) ?? true {
            files.append(OutputFile(name: "\(kind.name).docx", bytes: try shippedFile(of: kind, language)))
        }
        return files
    }

    /// The documents of a kind.
    func documents(
        of kind: any DocumentKind, _ source: DocumentSource, _ language: Language
    ) throws(DocumentError) -> [OutputFile] {
        let drafts = kind.drafts(of: source, language)
        // A template is checked even where there is nothing to write, so that a mistake in it shows now.
        let template = try template(of: kind, language)
        var files: [OutputFile] = []
        for draft in drafts {
            do throws(TemplateError) {
                files.append(OutputFile(name: draft.fileStem + ".docx", bytes: try template.filled(with: draft.values)))
            } catch {
                throw .template(path: own[kind.name]?.path ?? "\(kind.name).docx", error)
            }
        }
        return files
    }

    private func template(of kind: any DocumentKind, _ language: Language) throws(DocumentError) -> WordTemplate {
        let path = own[kind.name]?.path ?? "\(kind.name).docx"
        let bytes: [UInt8]
        if let own = own[kind.name] { bytes = own.bytes } else { bytes = try Self.shippedFile(of: kind, language) }
        do throws(TemplateError) {
            return try WordTemplate(bytes, names: kind.placeholders.names)
        } catch {
            throw .template(path: path, error)
        }
    }

    private static func shippedFile(of kind: any DocumentKind, _ language: Language) throws(DocumentError) -> [UInt8] {
        let file = "\(language.rawValue)/\(kind.name).txt"
        guard let text = DeliveredFile.text(file, in: "Templates") else {
            throw .shippedTemplateMissing(file: file)
        }
        let blocks: [OfficialBlock]
        do throws(OfficialMarkup.Problem) { blocks = try OfficialMarkup.read(text) } catch {
            throw .shippedTemplateBroken(file: file, line: error.line)
        }
        do throws(ArchiveError) {
            return try OfficialDocument(blocks, title: kind.title(language)).file()
        } catch {
            throw .template(path: file, .archive(error))
        }
    }
}
