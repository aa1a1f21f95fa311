import DocumentFormats
import InspectionDomain
import Wording

/// A format a plan is put out in. Another format is one file that conforms and one line in `ExportRegistry`.
public protocol ExportFormat: Sendable {
    /// The name on the command line: `svg`.
    var name: String { get }
    /// What comes out.
    var title: Wording { get }
    /// Who may see it.
    var audience: ExportAudience { get }
    /// The files, in the order in which they are put in their places. Equal requests give equal bytes.
    func files(for request: ExportRequest) throws(ExportError) -> [OutputFile]
}

/// Who may see what a format puts out.
public enum ExportAudience: String, Sendable, CaseIterable {
    /// It goes to those whom it concerns, with names, posts and units; phones only where it says so.
    case office
    /// Anybody: it names no person at all.
    case everybody

    /// The name as shown.
    public var wording: Wording {
        switch self {
        case .office: Wording(zh: "工作用，含姓名", en: "for work, with names")
        case .everybody: Wording(zh: "可公开，不含个人信息", en: "public, names nobody")
        }
    }
}

/// What is to be put out.
public struct ExportRequest: Sendable {
    /// The plan and what documents need beside it.
    public let source: DocumentSource
    /// The reader's language.
    public let language: Language
    /// The kinds of documents wanted, by name; `nil`: all.
    public let documents: [String]?
    /// The templates of documents.
    public let templates: DocumentTemplates
    /// Results of visits that the committee has released for the public.
    public let publicResults: [PublicResult]

    /// A request.
    public init(
        _ source: DocumentSource, _ language: Language, documents: [String]? = nil,
        templates: DocumentTemplates = DocumentTemplates(), publicResults: [PublicResult] = []
    ) {
        self.source = source
        self.language = language
        self.documents = documents
        self.templates = templates
        self.publicResults = publicResults
    }

    /// The plan.
    public var document: PlanDocument { source.document }
}

/// Why a plan is not put out.
public enum ExportError: Error, Sendable, Hashable {
    /// A document cannot be made.
    case document(DocumentError)
    /// The workbook cannot be made.
    case workbook(SpreadsheetError)
}
