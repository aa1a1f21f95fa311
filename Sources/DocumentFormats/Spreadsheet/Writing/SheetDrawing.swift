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
}
