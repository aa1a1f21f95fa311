import DocumentFormats

/// 巡查组名单: one row a person and team, leaders marked by weight and pattern too.
struct RosterSheet {
    let context: WorkbookContext

    func sheet() -> Sheet {
        var columns: [(TabularSheet.Kind, ClosedRange<Double>)] = [
            (.number, 5...6), (.short, 10...18), (.short, 8...9), (.short, 9...12), (.short, 8...12), (.short, 12...22),
            (.short, 8...16), (.short, 9...10), (.short, 9...14), (.text, 12...24), (.text, 12...26), (.text, 10...26),
        ]
        if context.isInternal { columns.insert((.digits, 13...16), at: columns.count - 1) }
        let table = context.sheet(
            name: context("巡查组名单", "Rosters"), title: context("巡查组名单", "Rosters"),
            RosterTable.csv(context.document, context.language, showsPhones: context.isInternal), columns)
        var sheet = table.sheet()
        sheet.frozenColumns = 5
        if !table.rows.isEmpty {
            let row = table.valueRows.lowerBound
            let range = CellRange(rows: table.valueRows, columns: 4...5)
            sheet.highlights = [
                Highlight(
                    range, .formula("=$D\(row)=\"\(context("组长", "leader"))\""), fill: CellFill(0xDCE6F2), isBold: true),
                Highlight(
                    range, .formula("=$D\(row)=\"\(context("替补", "substitute"))\""),
                    fill: CellFill(0xFFFFFF, .risingLines)),
            ]
        }
        return sheet
    }
}
