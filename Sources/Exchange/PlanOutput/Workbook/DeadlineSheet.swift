import CivilCalendar
import DocumentFormats
import FollowUp

/// 时限台账: every date that follows, with a column to fill in when it is done and a state that says so in words.
///
/// How a date was counted is a note on it: as a column it would take most of the paper.
struct DeadlineSheet {
    let context: WorkbookContext

    private static let latestColumn = 10
    private static let doneColumn = 15
    private static let stateColumn = 16
    private static let soonDays = 7

    func sheet() -> Sheet {
        let table = table()
        var sheet = table.sheet()
        sheet.frozenColumns = 3
        sheet.page.paper = .a3
        guard !table.rows.isEmpty else { return sheet }
        for (index, entry) in context.document.deadlines.enumerated() {
            let row = table.valueRows.lowerBound + index
            sheet.rows[row - 1].cells[Self.stateColumn - 1].value = .formula(formula(row), shown: state(of: entry))
            sheet.notes.append(
                CellNote(
                    CellAddress(row: row, column: Self.latestColumn), entry.explanationText(context.language)))
        }
        sheet.validations = [
            CellValidation(
                table.values(ofColumn: Self.doneColumn), .day(Day.year(2000).lowerBound...Day.year(2200).upperBound),
                isStrict: true,
                hint: CellHint(title: context("办结日期", "Done on"), text: context("填实际办结的日期", "the day it was done")),
                complaint: context("请填日期，如 2027-3-1。", "Write a date such as 2027-3-1."))
        ]
        sheet.highlights = highlights(table)
        return sheet
    }

    private func table() -> TabularSheet {
        var csv = DeadlineTable.csv(context.document, context.language)
        let place = csv.heading.count - 2
        csv.heading.remove(at: place)
        for index in csv.rows.indices { csv.rows[index].remove(at: place) }
        csv.heading.insert(contentsOf: [context("办结日期", "Done on"), context("状态", "State")], at: place)
        for index in csv.rows.indices { csv.rows[index].insert(contentsOf: [.empty, .text("")], at: place) }
        var table = context.sheet(
            name: context("时限台账", "Deadlines"), title: context("时限台账", "Deadlines"), csv,
            [
                (.number, 5...6), (.text, 14...26), (.short, 10...14), (.short, 8...14), (.text, 10...18),
                (.text, 10...18),
                (.day, 15...16), (.short, 9...14), (.day, 15...16), (.day, 15...16), (.day, 15...16), (.short, 6...9),
                (.short, 9...12), (.short, 6...7), (.day, 15...16), (.short, 8...10),
                (.text, 12...26),
            ])
        table.remarks = [
            context(
                "注：日期怎样算出，见“最迟日期”一格的批注。填“办结日期”后状态即变为“已办结”；“临期”指\(Self.soonDays)日内到期。性质为“预计”的日期随实际情况顺延。",
                "How a date was counted is a note on \"Latest\". The state changes to \"done\" once \"Done on\" is filled in; \"soon\" means within \(Self.soonDays) days. "
                    + "Forecast dates move with what happens.")
        ]
        return table
    }

    private var words: (done: String, overdue: String, soon: String, open: String) {
        (context("已办结", "done"), context("逾期", "overdue"), context("临期", "soon"), context("未到期", "open"))
    }

    private func formula(_ row: Int) -> String {
        let (latest, done) = ("J\(row)", "O\(row)")
        return "=IF(\(done)<>\"\",\"\(words.done)\",IF(\(latest)<TODAY(),\"\(words.overdue)\","
            + "IF(\(latest)<=TODAY()+\(Self.soonDays),\"\(words.soon)\",\"\(words.open)\")))"
    }

    /// The state on the day the file is made, shown until a program works it out anew.
    private func state(of entry: DeadlineEntry) -> String {
        let today = context.document.generatedOn
        if entry.latest < today { return words.overdue }
        return entry.latest <= today.adding(days: Self.soonDays) ? words.soon : words.open
    }

    private func highlights(_ table: TabularSheet) -> [Highlight] {
        let row = table.valueRows.lowerBound
        let range = CellRange(rows: table.valueRows, columns: 1...Self.stateColumn + 1)
        func when(_ word: String, _ fill: CellFill, _ colour: Colour?, isBold: Bool) -> Highlight {
            Highlight(range, .formula("=$P\(row)=\"\(word)\""), fill: fill, colour: colour, isBold: isBold)
        }
        return [
            when(words.overdue, CellFill(0xF8CBAD, .risingLines, ink: 0xC00000), 0x9C0006, isBold: true),
            when(words.soon, CellFill(0xFFE699, .dots, ink: 0x7F6000), nil, isBold: true),
            when(words.done, CellFill(0xEDEDED), 0x7F7F7F, isBold: false),
        ]
    }
}
