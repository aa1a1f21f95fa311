import CXLSXWriter

/// Puts one sheet into the library's own one.
struct SheetDrawing {
    let sheet: Sheet
    let target: UnsafeMutablePointer<lxw_worksheet>
    let book: UnsafeMutablePointer<lxw_workbook>
    let styles: StyleBook

    func draw() throws(SpreadsheetError) {
        try drawColumns()
        try drawRows()
        try drawMerges()
        try setView()
        try setPage()
        for validation in sheet.validations { try ValidationDrawing(validation: validation).draw(on: target) }
        for highlight in sheet.highlights { try draw(highlight) }
        for note in sheet.notes { try draw(note) }
        for chart in sheet.charts { try ChartDrawing(chart: chart, sheet: sheet).draw(on: target, book) }
    }

    private func drawColumns() throws(SpreadsheetError) {
        for (index, column) in sheet.columns.enumerated() {
            var options = lxw_row_col_options(hidden: column.isHidden ? 1 : 0, level: 0, collapsed: 0)
            let place = lxw_col_t(index)
            try refusal(
                worksheet_set_column_opt(
                    target, place, place, column.width, column.style.flatMap(styles.format), &options),
                "worksheet_set_column")
        }
    }

    private func drawRows() throws(SpreadsheetError) {
        for (index, row) in sheet.rows.enumerated() {
            if let height = row.height {
                try refusal(worksheet_set_row(target, lxw_row_t(index), height, nil), "worksheet_set_row")
            }
            for (column, cell) in row.cells.enumerated() {
                try draw(cell, lxw_row_t(index), lxw_col_t(column))
            }
        }
    }

    private func draw(_ cell: SheetCell, _ row: lxw_row_t, _ column: lxw_col_t) throws(SpreadsheetError) {
        let inherited = sheet.columns.indices.contains(Int(column)) ? sheet.columns[Int(column)].style : nil
        let format = (cell.style ?? inherited).flatMap(styles.format)
        let code =
            switch cell.value {
            // Without a format the library writes nothing.
            case .text(""), nil: worksheet_write_blank(target, row, column, cell.style == nil ? nil : format)
            case .text(let text): worksheet_write_string(target, row, column, SheetText.cleaned(text), format)
            case .number(let number): worksheet_write_number(target, row, column, Double(number), format)
            case .day(let day):
                worksheet_write_number(target, row, column, Double(SerialDay.number(of: day)), format)
            case .formula(let formula, let shown):
                worksheet_write_formula_str(target, row, column, formula, format, shown)
            }
        try refusal(code, "worksheet_write")
    }

    private func drawMerges() throws(SpreadsheetError) {
        for range in sheet.merges {
            let first = cell(at: range.origin)
            let format = first.style.flatMap(styles.format)
            let area = range.zeroBased
            // The library writes a text into the first cell; the value proper takes its place.
            try refusal(
                worksheet_merge_range(
                    target, area.firstRow, area.firstColumn, area.lastRow, area.lastColumn, "", format),
                "worksheet_merge_range")
            try draw(first, area.firstRow, area.firstColumn)
        }
    }

    private func cell(at place: CellAddress) -> SheetCell {
        guard sheet.rows.indices.contains(place.row - 1) else { return SheetCell() }
        let cells = sheet.rows[place.row - 1].cells
        return cells.indices.contains(place.column - 1) ? cells[place.column - 1] : SheetCell()
    }

    private func setView() throws(SpreadsheetError) {
        if sheet.frozenRows > 0 || sheet.frozenColumns > 0 {
            worksheet_freeze_panes(target, lxw_row_t(sheet.frozenRows), lxw_col_t(sheet.frozenColumns))
        }
        if let filter = sheet.filter?.zeroBased {
            try refusal(
                worksheet_autofilter(target, filter.firstRow, filter.firstColumn, filter.lastRow, filter.lastColumn),
                "worksheet_autofilter")
        }
        if let tab = sheet.tab { worksheet_set_tab_color(target, tab.rgb) }
        if !sheet.showsGrid { worksheet_gridlines(target, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue)) }
    }

    private func setPage() throws(SpreadsheetError) {
        let page = sheet.page
        // 8 and 9 are A3 and A4 in the list of papers that the format has from Windows.
        worksheet_set_paper(target, page.paper == .a3 ? 8 : 9)
        if page.isLandscape { worksheet_set_landscape(target) }
        if page.fitsWidth { worksheet_fit_to_pages(target, 1, 0) }
        worksheet_center_horizontally(target)
        worksheet_set_margins(target, 0.5, 0.5, 0.6, 0.7)
        if let rows = page.repeatedRows {
            try refusal(
                worksheet_repeat_rows(target, lxw_row_t(rows.lowerBound - 1), lxw_row_t(rows.upperBound - 1)),
                "worksheet_repeat_rows")
        }
        if let columns = page.repeatedColumns {
            try refusal(
                worksheet_repeat_columns(target, lxw_col_t(columns.lowerBound - 1), lxw_col_t(columns.upperBound - 1)),
                "worksheet_repeat_columns")
        }
        if let area = page.area?.zeroBased {
            try refusal(
                worksheet_print_area(target, area.firstRow, area.firstColumn, area.lastRow, area.lastColumn),
                "worksheet_print_area")
        }
        if let footer = page.footer { try refusal(worksheet_set_footer(target, footer), "worksheet_set_footer") }
    }

    private func draw(_ highlight: Highlight) throws(SpreadsheetError) {
        try CTexts.lend { texts throws(SpreadsheetError) in
            var format = lxw_conditional_format()
            switch highlight.rule {
            case .formula(let formula):
                format.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
                format.value_string = texts.pointer(formula)
                format.format = styles.format(highlight)
            case .bar(let colour):
                format.type = UInt8(LXW_CONDITIONAL_DATA_BAR.rawValue)
                format.data_bar_2010 = 1
                format.bar_solid = 1
                format.bar_color = colour.rgb
            }
            let area = highlight.range.zeroBased
            try refusal(
                worksheet_conditional_format_range(
                    target, area.firstRow, area.firstColumn, area.lastRow, area.lastColumn, &format),
                "worksheet_conditional_format")
        }
    }

    private func draw(_ note: CellNote) throws(SpreadsheetError) {
        try CTexts.lend { texts throws(SpreadsheetError) in
            let size = NoteSize(note.text)
            var options = lxw_comment_options()
            options.width = UInt16(size.width)
            options.height = UInt16(size.height)
            options.font_name = texts.pointer("宋体")
            options.font_size = 9
            try refusal(
                worksheet_write_comment_opt(
                    target, lxw_row_t(note.cell.row - 1), lxw_col_t(note.cell.column - 1),
                    SheetText.cleaned(note.text), &options),
                "worksheet_write_comment")
        }
    }
}

extension CellRange {
    /// The range as the library counts: from 0.
    var zeroBased: (firstRow: lxw_row_t, firstColumn: lxw_col_t, lastRow: lxw_row_t, lastColumn: lxw_col_t) {
        (
            lxw_row_t(rows.lowerBound - 1), lxw_col_t(columns.lowerBound - 1), lxw_row_t(rows.upperBound - 1),
            lxw_col_t(columns.upperBound - 1)
        )
    }
}

/// How large the box of a note must be to show all of it.
struct NoteSize {
    /// Pixels.
    let width: Int
    /// Pixels.
    let height: Int

    init(_ text: String) {
        // At 9 points a Chinese character is 12 pixels wide and a line 16 high.
        let columns = 20
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            max(1, (TextWidth.columns(of: String(line)) + columns * 2 - 1) / (columns * 2))
        }.reduce(0, +)
        width = columns * 12 + 20
        height = min(600, lines * 16 + 16)
    }
}

/// Texts as cells can hold them.
enum SheetText {
    /// The text without characters that XML cannot hold (a NUL would end it for the library), and with what would be
    /// read as the code of a character marked as a text: `EscapedText.decoded` undoes it.
    static func cleaned(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0 == "_" || isImpossible($0) }) else { return text }
        let scalars = Array(text.unicodeScalars.filter { !isImpossible($0) })
        var result = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            if EscapedText.code(in: scalars, at: index) != nil { result.append(contentsOf: "_x005F".unicodeScalars) }
            result.append(scalar)
        }
        return String(result)
    }

    private static func isImpossible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 9, 10: false
        case 0..<32, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
