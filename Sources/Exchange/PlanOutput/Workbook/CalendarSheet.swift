import CivilCalendar
import DocumentFormats
import InspectionDomain

/// 人员日历: people by weeks, who is where when.
struct CalendarSheet {
    let context: WorkbookContext

    private static let fixedColumns = 3
    private static let headingRows = 5

    func sheet() -> Sheet {
        let duties = PersonWeeks(context.document, showsAbsences: context.isInternal)
        let columnCount = Self.fixedColumns + duties.weeks.count + 2
        var sheet = Sheet(
            name: context("人员日历", "Calendar of people"), columns: columns(duties),
            rows: headings(duties, columnCount) + duties.people.enumerated().map { row($1, number: $0 + 1, duties) }
                + [remark(columnCount)])
        let last = Self.headingRows + duties.people.count + 1
        sheet.merges =
            [1, 2, last].map { CellRange(rows: $0...$0, columns: 1...columnCount) } + monthRanges(duties)
            + (Array(1...Self.fixedColumns) + [columnCount - 1, columnCount]).map {
                CellRange(rows: 3...5, columns: $0...$0)
            }
        sheet.frozenRows = Self.headingRows
        sheet.frozenColumns = Self.fixedColumns
        sheet.page.paper = .a3
        sheet.page.repeatedRows = 3...5
        sheet.page.repeatedColumns = 1...Self.fixedColumns
        sheet.page.area = CellRange(rows: 1...last, columns: 1...columnCount)
        sheet.page.footer = TableLook.footer(context.language)
        return sheet
    }

    private func columns(_ duties: PersonWeeks) -> [SheetColumn] {
        let texts = duties.people.flatMap { $0.weeks.values.flatMap { words($0).split(separator: "\n") } }
        let longest = texts.map { TextWidth.columns(of: String($0)) }.max() ?? 4
        let week = SheetColumn(width: min(max(Double(longest) + 0.7, 5), 10))
        return [SheetColumn(width: 6), SheetColumn(width: 10), SheetColumn(width: 18)] + duties.weeks.map { _ in week }
            + [SheetColumn(width: 7), SheetColumn(width: 10)]
    }

    private func headings(_ duties: PersonWeeks, _ columnCount: Int) -> [SheetRow] {
        func filled(_ text: String, _ style: CellStyle, height: Double) -> SheetRow {
            SheetRow(
                [SheetCell(.text(text), style)] + (1..<columnCount).map { _ in SheetCell(nil, style) }, height: height)
        }
        func line(_ fixed: [String], _ weeks: [SheetValue?], _ ends: [String]) -> SheetRow {
            SheetRow(
                (fixed.map { $0.isEmpty ? nil : SheetValue.text($0) } + weeks
                    + ends.map { $0.isEmpty ? nil : .text($0) })
                    .map { SheetCell($0, TableLook.heading) })
        }
        let blank = ["", "", ""]
        return [
            filled(context("人员日历", "Calendar of people"), TableLook.title, height: 30),
            filled(context.subtitle, TableLook.subtitle, height: 21),
            line(
                [context("序号", "No."), context("姓名", "Name"), context("派出单位", "Unit")],
                duties.weeks.map { .text(month($0.start)) }, [context("人日", "Days"), context("备注", "Remarks")]),
            line(blank, duties.weeks.map { .text("\($0.start.month).\($0.start.day)") }, ["", ""]),
            line(blank, duties.weeks.map { .text(context("\($0.workingDays)日", "\($0.workingDays)")) }, ["", ""]),
        ]
    }

    private func month(_ day: Day) -> String { context("\(day.year)年\(day.month)月", "\(day.year)-\(day.month)") }

    /// Weeks that begin in one month stand under one name.
    private func monthRanges(_ duties: PersonWeeks) -> [CellRange] {
        var ranges: [CellRange] = []
        var first = 0
        for index in duties.weeks.indices
        where index + 1 == duties.weeks.count
            || month(duties.weeks[index + 1].start) != month(duties.weeks[index].start)
        {
            if index > first {
                ranges.append(
                    CellRange(rows: 3...3, columns: Self.fixedColumns + first + 1...Self.fixedColumns + index + 1))
            }
            first = index + 1
        }
        return ranges
    }

    private func row(_ person: PersonWeeks.Line, number: Int, _ duties: PersonWeeks) -> SheetRow {
        let weeks = duties.weeks.indices.map { index -> SheetCell in
            guard let week = person.weeks[index] else { return SheetCell(nil, TableLook.centred) }
            return SheetCell(.text(words(week)), style(week))
        }
        return SheetRow(
            [
                SheetCell(.number(number), TableLook.number), SheetCell(.text(person.person.name), TableLook.centred),
                SheetCell(.text(context.document.scenario.name(person.person.unit)), TableLook.text),
            ] + weeks + [SheetCell(.number(person.days), TableLook.number), SheetCell(nil, TableLook.text)],
            height: Double(person.weeks.values.map { lines(words($0)) }.max() ?? 1) * 13 + 7)
    }

    private func lines(_ text: String) -> Int { text.split(separator: "\n").count }

    private func words(_ week: PersonWeeks.Week) -> String {
        var words = week.isTraining ? [context("训", "T")] : []
        words += week.streets.map { context.document.scenario.name($0).withoutPlaceKind }
        if week.isAbsent { words.append(context("假", "off")) }
        return words.joined(separator: "\n")
    }

    private func style(_ week: PersonWeeks.Week) -> CellStyle {
        let fill: CellFill
        if !week.streets.isEmpty {
            fill = CellFill(0xC9DAEE)
        } else if week.isTraining {
            fill = CellFill(0xFFFFFF, .dots, ink: 0x7F7F7F)
        } else {
            fill = CellFill(0xFFFFFF, .risingLines, ink: 0xA6A6A6)
        }
        return TableLook.centred.with { ($0.fill, $0.size) = (fill, 10) }
    }

    private func remark(_ columnCount: Int) -> SheetRow {
        let absences = context.isInternal ? context("，斜线“假”为请假", "; \"off\" on lines: absence") : ""
        let text = context(
            "注：每列一周，第二行是周一的日期，第三行是该周工作日数。底色格为巡查，写街道名；点纹“训”为集中培训\(absences)。只列有任务的人员。",
            "One column a week: the Monday, and the week's working days. Shaded: visit, with the street; \"T\" on dots: "
                + "training\(absences). Only people with a duty are listed.")
        return SheetRow(
            [SheetCell(.text(text), TableLook.remark)]
                + (1..<columnCount).map { _ in SheetCell(nil, TableLook.remark) },
            height: 32)
    }
}
