import DocumentFormats
import InspectionDomain
import Wording

/// comparison.html: one page about a scenario and its variants; it opens without a net and prints on A4.
enum ComparisonPage {
    static func html(_ document: ComparisonDocument, _ language: Language) -> String {
        let sections = ComparisonSections(document: document, language: language)
        let charts = ComparisonCharts(document: document, language: language)
        let frame = PageFrame(
            language: language, title: sections.title, programVersion: document.programVersion, style: style)
        return frame.html(
            """
            \(sections.header)
            \(sections.table)
            \(charts.html)
            \(sections.details)
            <footer><p>xuncha \(document.programVersion)　\(sections.privacy)</p></footer>
            """)
    }

    static let style = """
        .compare{width:auto;min-width:100%}
        .compare th:first-child,.compare td:first-child{position:sticky;left:0;background:#fff;z-index:1}
        .compare thead th:first-child{background:var(--faint)}
        .compare thead th{white-space:normal;min-width:7.5em;max-width:14em;vertical-align:bottom;text-align:right}
        .compare thead th:first-child{text-align:left}
        .compare tbody th{white-space:nowrap;font-weight:600}
        .compare tbody tr.inner th{font-weight:400;padding-left:2em}
        .compare td{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        .compare .base{background:var(--faint)}
        .compare .same{color:#8a94a0}
        .compare .worse{color:#862b2b;font-weight:700}
        .compare .better{color:#2b6437;font-weight:700}
        .compare .none{color:#8a94a0;text-align:center}
        .compare .bad{color:#862b2b;font-weight:700}
        .stack{margin:0 0 4px;padding:8px 0 0;border-top:1px solid var(--line);break-inside:avoid}
        .stack h3{margin:0 0 2px;display:flex;flex-wrap:wrap;gap:2px 14px;align-items:baseline}
        .stack .say{font-weight:400;font-size:13px;color:var(--soft)}
        .stack .no{border-left:6px solid #862b2b;background:#fbf2f2;padding:6px 14px;margin:4px 0 10px;font-size:14px}
        .stack .gantt{margin:0 0 6px}
        .changes{margin:6px 0 14px;padding-left:1.4em}
        .changes li{margin:2px 0}

        """
}
