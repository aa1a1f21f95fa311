import DocumentFormats
import InspectionDomain
import Wording

/// diff.html: one page about the difference of two plans; it opens without a net and prints on A4.
enum DifferencePage {
    static func html(_ document: DifferenceDocument, _ language: Language) -> String {
        let context = PageContext(document: document.after.document, language: language)
        let number = SectionNumber(language)
        let sections = DifferenceSections(document: document, context: context)
        let page: HTML = """
            <!DOCTYPE html>
            <html lang="\(language == .zh ? "zh-CN" : "en")">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="xuncha \(document.after.document.programVersion)">
            <title>\(context("方案对比", "Difference of two plans"))\(context("：", ": "))\(document.after.document.heading)</title>
            <style>
            \(HTML(trusted: PageStyle.text + style))
            </style>
            </head>
            <body>
            <div class="defs" aria-hidden="true">\(ChartPatterns.definitions)</div>
            <main>
            \(sections.header)
            \(document.difference.isEmpty ? nil : DifferenceChart(document: document, context: context).html(number))
            \(sections.visits(number))
            \(sections.people(number))
            \(sections.exceptions(number))
            \(sections.points(number))
            \(sections.deadlines(number))
            <footer><p>\(context("程序版本", "Program"))\(context("：", ": "))xuncha \(document.after.document.programVersion)　\
            \(context("本页不含电话号码和回避事由。", "This page holds no phone numbers and no grounds of recusal."))</p></footer>
            </main>
            </body>
            </html>

            """
        return page.text
    }

    private static let style = """
        .change{font-weight:600}
        .out td:first-child{color:#862b2b}
        .in td:first-child{color:#2b6437}
        .sign{font-weight:700;width:1.6em;text-align:center}
        .figures{grid-template-columns:repeat(6,1fr)}

        """
}
