import DocumentFormats
import InspectionDomain
import Wording

/// diff.html: one page about the difference of two plans; it opens without a net and prints on A4.
enum DifferencePage {
    static func html(_ document: DifferenceDocument, _ language: Language) -> String {
        let context = PageContext(document: document.after.document, language: language)
        let number = SectionNumber(language)
        let sections = DifferenceSections(document: document, context: context)
        let program = document.after.document.programVersion
        let title = context("方案对比", "Difference of two plans") + context("：", ": ") + document.after.document.heading
        return PageFrame(language: language, title: title, programVersion: program, style: style).html(
            """
            \(sections.header)
            \(document.difference.isEmpty ? nil : DifferenceChart(document: document, context: context).html(number))
            \(sections.visits(number))
            \(sections.people(number))
            \(sections.exceptions(number))
            \(sections.points(number))
            \(sections.deadlines(number))
            <footer><p>\(context("程序版本", "Program"))\(context("：", ": "))xuncha \(program)　\
            \(context("本页不含电话号码和回避事由。", "This page holds no phone numbers and no grounds of recusal."))</p></footer>
            """)
    }

    private static let style = """
        .change{font-weight:600}
        .out td:first-child{color:#862b2b}
        .in td:first-child{color:#2b6437}
        .sign{font-weight:700;width:1.6em;text-align:center}
        .figures{grid-template-columns:repeat(6,1fr)}

        """
}
