import DocumentFormats
import Wording

/// The page for the committee.
public struct PageExport: ExportFormat {
    /// The name on the command line.
    public let name = "html"
    /// What comes out.
    public let title = Wording(zh: "plan.html，供上会审议的网页", en: "plan.html, the page for the committee")
    /// Who may see it.
    public let audience = ExportAudience.office

    /// The format.
    public init() {}

    /// The files, in the order in which they are put in their places.
    public func files(for request: ExportRequest) -> [OutputFile] {
        [OutputFile(name: "plan.html", text: PlanPage.html(request.document, request.language))]
    }
}

/// The page for the public.
public struct PublicPageExport: ExportFormat {
    /// The name on the command line.
    public let name = "html-public"
    /// What comes out.
    public let title = Wording(zh: "public.html，向社会公布的网页", en: "public.html, the page for the public")
    /// Who may see it.
    public let audience = ExportAudience.everybody

    /// The format.
    public init() {}

    /// The files, in the order in which they are put in their places.
    public func files(for request: ExportRequest) -> [OutputFile] {
        let page = PublicPage(
            context: PageContext(document: request.document, language: request.language),
            results: request.publicResults)
        return [OutputFile(name: "public.html", text: page.html)]
    }
}
