import DocumentFormats

/// 年度巡查安排表: one row a visit.
struct ScheduleSheet {
    let context: WorkbookContext

    func sheet() -> Sheet {
        let name = context("年度巡查安排表", "Visits")
        var table = context.sheet(
            name: name, title: context("年度巡查安排表", "Visits of the year"),
            ScheduleTable.csv(context.document, context.language),
            [
                (.number, 5...6), (.short, 8...18), (.short, 7...9), (.short, 10...16), (.short, 8...12),
                (.day, 15...16),
                (.day, 15...16), (.day, 15...16), (.day, 15...16), (.day, 15...16), (.number, 6...7), (.number, 6...7),
                (.number, 6...7), (.text, 10...20), (.day, 15...16), (.text, 12...28),
            ])
        table.remarks = [
            context(
                "注：天数首尾都算。“报告最迟报送”为预计日期，以实际离开之日起算。",
                "Days count both ends. The report's date is a forecast; it is counted from the actual exit.")
        ]
        var sheet = table.sheet()
        sheet.frozenColumns = 4
        sheet.tab = 0x3B6EA5
        return sheet
    }
}
