import DocumentFormats
import InspectionDomain
import Wording

/// alternatives.html: plans that are as good as each other, or nearly, side by side on one page.
enum AlternativesPage {
    static func html(_ document: AlternativesDocument, _ language: Language) -> String {
        let comparison = document.comparison
        func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
        let sections = ComparisonSections(document: comparison, language: language)
        let frame = PageFrame(
            language: language, title: say("备选方案：", "Alternatives: ") + comparison.title,
            programVersion: comparison.programVersion, style: ComparisonPage.style)
        return frame.html(
            """
            <header>
            <p class="kicker">\(say("安全生产巡查备选方案", "Work-safety inspection: alternatives"))</p>
            <h1>\(comparison.title)</h1>
            <p class="sub">\(document.summary(language))<br>\(document.end.sentence(language))</p>
            </header>
            \(sections.table)
            \(ComparisonCharts(document: comparison, language: language).html)
            \(document.others.isEmpty ? nil : sections.details)
            <footer><p>xuncha \(comparison.programVersion)　\(sections.privacy)</p></footer>
            """)
    }
}

extension AlternativesDocument {
    /// The plans as variants of the first.
    fileprivate var comparison: ComparisonDocument {
        func variant(_ number: Int, _ plan: PlanDocument) -> ComparedVariant {
            ComparedVariant(
                name: Wording(zh: "方案\(number)", en: "Plan \(number)"), changes: [], outcome: .planned(plan),
                seconds: nil)
        }
        return ComparisonDocument(
            base: variant(1, best), variants: others.enumerated().map { variant($0 + 2, $1) }, title: best.heading,
            name: best.scenario.name, programVersion: best.programVersion)
    }
}
