import DocumentFormats

/// 例外事项: what the committee is asked to approve, or that there is nothing.
struct ExceptionSheet {
    let context: WorkbookContext

    func sheet() -> Sheet {
        let exceptions = context.document.report.exceptions
        var table = TabularSheet(
            name: context("例外事项", "Exceptions"), title: context("例外事项", "Exceptions"), subtitle: context.subtitle,
            columns: columns,
            rows: exceptions.enumerated().map { index, exception in
                let rule = exception.instance.rule
                return [
                    .number(index + 1), .text(context(exception.kind.wording)), .text(context(exception.facts)),
                    .text(context(context.document.title(of: rule))),
                    .text(context.document.rules[rule]?.article ?? ""),
                    .empty, .empty,
                ]
            }, language: context.language)
        table.remarks = [
            exceptions.isEmpty
                ? context(
                    "本方案没有例外事项：制度中“原则”“相对”的要求全部得到满足，无须另行审批。",
                    "There are none: the plan also keeps every rule that holds in principle.")
                : context(
                    "上列事项突破了“原则”“相对”的要求，只在没有其他办法时出现，提请安委会逐项审批。",
                    "Each departs from a rule that holds in principle, only because nothing else works. The committee is "
                        + "asked to approve them one by one.")
        ]
        return table.sheet()
    }

    private var columns: [TabularSheet.Column] {
        [
            .init(context("序号", "No."), .number, width: 5...6),
            .init(context("类别", "Kind"), .text, width: 14...24),
            .init(context("内容", "What"), .text, width: 30...56),
            .init(context("涉及规定", "Rule"), .text, width: 14...28),
            .init(context("条款", "Article"), .short, width: 9...12),
            .init(context("审批意见", "Decision"), .text, width: 20...24),
            .init(context("备注", "Remarks"), .text, width: 12...20),
        ]
    }
}
