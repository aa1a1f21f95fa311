import CXLSXWriter

extension SheetDrawing {
    /// Puts a look that depends on values on the sheet.
    func draw(_ highlight: Highlight) throws(SpreadsheetError) {
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

    /// Puts a note on the sheet.
    func draw(_ note: CellNote) throws(SpreadsheetError) {
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
