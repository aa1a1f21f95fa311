import DocumentFormats
import InspectionDomain

/// What the committee has to approve, or that there is nothing.
struct ExceptionSection {
    let context: PageContext

    func html(_ number: SectionNumber) -> HTML {
        """
        <section id="exceptions">
        <h2>\(number.next())\(context("例外事项", "Exceptions"))</h2>
        \(content)
        </section>
        """
    }

    private var content: HTML {
        let exceptions = context.document.report.exceptions
        guard !exceptions.isEmpty else {
            return """
                <p>\(context("本方案没有例外事项：制度中“原则”“相对”的要求全部得到满足，无须另行审批。", "There are none: the plan also keeps every rule that holds in principle, and nothing needs a separate approval."))</p>
                """
        }
        let rows = exceptions.enumerated().map { index, exception -> HTML in
            let article = context.document.rules[exception.instance.rule]?.article ?? ""
            return """
                <tr><td class="num">\(index + 1)</td><th scope="row">\(context(exception.kind.wording))</th>\
                <td>\(context(exception.facts))</td>\
                <td>\(context(context.document.title(of: exception.instance.rule))) \(article)</td>\
                <td class="approve"></td></tr>
                """
        }
        return """
            <p>\(context("下列事项突破了“原则”“相对”的要求，只在没有其他办法时出现，提请安委会逐项审批。", "Each of these departs from a rule that holds in principle, and only because nothing else works. The committee is asked to approve them one by one."))</p>
            <div class="scroll"><table>
            <thead><tr><th scope="col" class="num">\(context("序号", "No."))</th><th scope="col">\(context("类别", "Kind"))</th>\
            <th scope="col">\(context("内容", "What"))</th><th scope="col">\(context("涉及规定", "Rule"))</th>\
            <th scope="col">\(context("审批意见", "Decision"))</th></tr></thead>
            <tbody>\(rows)</tbody></table></div>
            """
    }
}
