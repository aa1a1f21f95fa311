import DocumentFormats
import InspectionDomain
import Wording

/// The words and the table of the page.
struct ComparisonSections {
    let document: ComparisonDocument
    let language: Language

    private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

    var title: String { say("方案对比：", "Variants compared: ") + document.title }
    var privacy: String {
        say("本页不含电话号码和回避事由。", "This page holds no phone numbers and no grounds of recusal.")
    }

    var header: HTML {
        let planned = document.variants.filter { $0.document != nil }.count
        return """
            <header>
            <p class="kicker">\(say("安全生产巡查方案对比", "Work-safety inspection: what if"))</p>
            <h1>\(document.title)</h1>
            <p class="sub">\(say("现方案与\(document.variants.count)种改法", "as it is, and \(document.variants.count) variants"))\
            \(say("；其中\(planned)种排得出方案", "; \(planned) of them have a plan"))</p>
            </header>
            """
    }

    /// The measures, one column for each variant, the base first.
    var table: HTML {
        let heads = document.all.enumerated().map { index, variant -> HTML in
            "<th scope=\"col\" class=\"\(index == 0 ? "base" : "")\">\(variant.name(language))</th>"
        }
        let rows = ComparisonMeasures(document: document).all.map { measure -> HTML in
            let title = measure.title(language)
            let cells = measure.cells.enumerated().map { cell($1, of: measure, isBase: $0 == 0) }
            let isInner = title != title.trimmingIndentation
            return """
                <tr class="\(isInner ? "inner" : "")"><th scope="row">\(title.trimmingIndentation)</th>\(cells)</tr>
                """
        }
        return """
            <section id="table">
            <h2>\(say("对比表", "Side by side"))</h2>
            <p class="small">\(say("括号内为与“\(document.base.name.zh)”之差；绿色为更好，红色为更差，灰色为相同。", "In brackets the difference to “\(document.base.name.en)”: green is better, red is worse, grey is the same."))</p>
            <div class="scroll"><table class="compare"><thead><tr><th scope="col">\(say("项目", "Measure"))</th>\(heads)</tr></thead>
            <tbody>\(rows)</tbody></table></div>
            </section>
            """
    }

    private func cell(_ cell: ComparisonMeasures.Cell, of measure: ComparisonMeasures.Measure, isBase: Bool) -> HTML {
        let style = isBase ? "base" : style(of: cell, measure)
        return "<td class=\"\(style)\">\(cell.wording(language))</td>"
    }

    /// Fewer is better for exceptions and points; for what moves, none is best; the rest is neither.
    private func style(of cell: ComparisonMeasures.Cell, _ measure: ComparisonMeasures.Measure) -> String {
        switch cell {
        case .none: return "none"
        case .number(let number, let change):
            if let change {
                if change == 0 { return "same" }
                let isJudged = measure.key.hasPrefix("points") || measure.key == "exceptions"
                return isJudged ? (change < 0 ? "better" : "worse") : ""
            }
            return number == 0 ? "same" : ""
        case .day(_, let moved): return moved == 0 ? "same" : ""
        case .words(let words):
            if measure.key == "outcome" {
                return document.all.contains { $0.document == nil && ComparisonWords.outcome(of: $0) == words }
                    ? "bad" : ""
            }
            return measure.cells.first == cell ? "same" : ""
        }
    }

    /// What each variant changes, moves and whom, or why it has no plan.
    var details: HTML {
        let parts = zip(document.all, document.differences).compactMap { variant, difference -> HTML? in
            let words = difference.map(ComparisonWords.differences) ?? ComparisonWords.reasons(of: variant)
            guard !words.isEmpty else { return nil }
            let changed: HTML? =
                variant.changes.isEmpty
                ? nil
                : "<p class=\"small\">\(say("修改内容：", "Changed: "))\(variant.changes.joined()(language))</p>"
            return """
                <h3>\(variant.name(language))</h3>
                \(changed)
                <ul class="changes">\(words.map { HTML("<li>\($0(language))</li>") })</ul>
                """
        }
        return """
            <section id="details">
            <h2>\(say("逐项变动", "What moves, who changes"))</h2>
            \(parts)
            </section>
            """
    }
}
