import DocumentFormats

/// 单位抽调统计: what every unit gives, against its limit and its share, with a chart.
struct BurdenSheet {
    let context: WorkbookContext

    /// Units drawn: as many as stay legible on one page.
    private static let drawnUnits = 40
    /// Columns of usual width that the chart covers beside the table.
    private static let chartColumns = 11

    func sheet() -> Sheet {
        let burdens = UnitBurden.all(context.document)
        var table = TabularSheet(
            name: context("单位抽调统计", "Units"), title: context("单位抽调统计", "What the units give"),
            subtitle: context.subtitle, columns: columns, rows: burdens.enumerated().map(row) + [total(burdens)],
            language: context.language)
        table.remarks = [
            context(
                "注：人日＝参加巡查的日历天数＋培训工作日；应摊＝全部人日（含往年结转）按在编人数分摊。按负担由重到轻排列。",
                "Person-days are calendar days of visits attended and working days of training. The share is what headcount "
                    + "alone would give of all, those carried over included. Heaviest first.")
        ]
        var sheet = table.sheet()
        // The sum is no unit: neither filtered nor drawn.
        let units = table.valueRows.lowerBound...max(table.valueRows.lowerBound, table.valueRows.upperBound - 1)
        sheet.filter = CellRange(rows: table.headingRow...units.upperBound, columns: 1...columns.count)
        sheet.frozenColumns = 2
        guard !burdens.isEmpty else { return sheet }
        sheet.highlights = highlights(units)
        sheet.charts = [chart(units)]
        sheet.page.paper = .a3
        sheet.page.area = CellRange(
            rows: 1...max(table.lastRow, 20), columns: 1...columns.count + 1 + Self.chartColumns)
        return sheet
    }

    private var columns: [TabularSheet.Column] {
        [
            .init(context("序号", "No."), .number, width: 5...6),
            .init(context("成员单位", "Unit"), .text, width: 16...30),
            .init(context("在编人数", "Staff"), .number, width: 8...10),
            .init(context("抽调人数", "People sent"), .number, width: 8...10),
            .init(context("同时外出最多", "Most away at once"), .number, width: 9...11),
            .init(context("同时外出上限", "Limit"), .number, width: 9...11),
            .init(context("本年人日", "Person-days"), .number, width: 8...12),
            .init(context("往年结转", "Carried over"), .number, width: 8...12),
            .init(context("合计人日", "Together"), .number, width: 8...12),
            .init(context("应摊人日", "Fair share"), .number, width: 8...12),
            .init(context("超出应摊", "Above the share"), .number, width: 8...12),
            .init(context("备注", "Remarks"), .text, width: 14...24),
        ]
    }

    private func row(_ index: Int, _ burden: UnitBurden) -> [CSVField] {
        let remark = burden.peak.away > burden.peak.capacity ? context("超出同时外出上限", "above the limit") : ""
        return [
            .number(index + 1), .text(burden.unit.name), .number(burden.unit.headcount), .number(burden.people),
            .number(burden.peak.away), .number(burden.peak.capacity), .number(burden.days),
            .number(burden.unit.carriedPersonDays), .number(burden.daysWithCarried), .number(burden.fairShare),
            .number(burden.daysWithCarried - burden.fairShare), .text(remark),
        ]
    }

    private func total(_ burdens: [UnitBurden]) -> [CSVField] {
        func sum(_ value: (UnitBurden) -> Int) -> CSVField { .number(burdens.map(value).reduce(0, +)) }
        return [
            .text(context("合计", "Total")), .empty, sum(\.unit.headcount), sum(\.people), .empty, .empty, sum(\.days),
            sum(\.unit.carriedPersonDays), sum(\.daysWithCarried), sum(\.fairShare), .empty, .empty,
        ]
    }

    private func highlights(_ units: ClosedRange<Int>) -> [Highlight] {
        let first = units.lowerBound
        return [
            Highlight(CellRange(rows: units, columns: 9...9), .bar(0x9DB7D5)),
            Highlight(
                CellRange(rows: units, columns: 5...6), .formula("=$E\(first)>$F\(first)"),
                fill: CellFill(0xF8CBAD, .risingLines, ink: 0xC00000), isBold: true),
            Highlight(
                CellRange(rows: units, columns: 11...11), .formula("=$K\(first)>0"), colour: 0xC00000, isBold: true),
        ]
    }

    private func chart(_ units: ClosedRange<Int>) -> SheetChart {
        let count = min(units.count, Self.drawnUnits)
        let rows = units.lowerBound...units.lowerBound + count - 1
        func cells(_ column: Int) -> CellRange { CellRange(rows: rows, columns: column...column) }
        var title = context("各单位抽调人日与应摊人日", "Person-days of the units and their fair share")
        if count < units.count { title += context("（前\(count)个单位）", " (the first \(count))") }
        return SheetChart(
            at: CellAddress(row: 3, column: columns.count + 2), width: Self.chartColumns * 64 - 10,
            height: 150 + count * 26, title: title, valueName: context("人日", "person-days"),
            series: [
                .init(
                    name: context("合计人日", "person-days, with those carried over"), categories: cells(2),
                    values: cells(9), fill: CellFill(0x3B6EA5, ink: 0x1F3F66)),
                .init(
                    name: context("应摊人日", "share by headcount"), categories: cells(2), values: cells(10),
                    fill: CellFill(0xFFFFFF, .risingLines, ink: 0x404040)),
            ],
            description: context("条形图：各单位的合计人日与应摊人日", "Bars: person-days of each unit and its fair share"))
    }
}
