import CXLSXWriter

/// Puts one chart on the library's sheet.
struct ChartDrawing {
    let chart: SheetChart
    let sheet: Sheet

    func draw(on target: UnsafeMutablePointer<lxw_worksheet>, _ book: UnsafeMutablePointer<lxw_workbook>)
        throws(SpreadsheetError)
    {
        guard let drawing = workbook_add_chart(book, UInt8(LXW_CHART_BAR.rawValue)) else {
            throw .libraryRefused(step: "workbook_add_chart", code: 0)
        }
        try CTexts.lend { texts throws(SpreadsheetError) in
            for series in chart.series { add(series, to: drawing) }
            chart_title_set_name(drawing, chart.title)
            var titleFont = font(size: 14, isBold: true, texts)
            chart_title_set_name_font(drawing, &titleFont)
            setAxes(of: drawing, texts)
            chart_legend_set_position(drawing, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
            var legendFont = font(size: 10, isBold: false, texts)
            chart_legend_set_font(drawing, &legendFont)
            chart_set_series_gap(drawing, 60)
            var options = lxw_chart_options()
            // The library's own chart is 480 by 288 pixels.
            options.x_scale = Double(chart.width) / 480
            options.y_scale = Double(chart.height) / 288
            options.description = texts.pointer(chart.description)
            try refusal(
                worksheet_insert_chart_opt(
                    target, lxw_row_t(chart.origin.row - 1), lxw_col_t(chart.origin.column - 1), drawing, &options),
                "worksheet_insert_chart")
        }
    }

    private func add(_ series: SheetChart.Series, to drawing: UnsafeMutablePointer<lxw_chart>) {
        let bars = chart_add_series(
            drawing, "=\(sheet.quotedName)!\(series.categories.absolute)",
            "=\(sheet.quotedName)!\(series.values.absolute)")
        chart_series_set_name(bars, series.name)
        if let type = series.fill.pattern.chartPattern {
            var pattern = lxw_chart_pattern(
                fg_color: series.fill.ink.rgb, bg_color: series.fill.colour.rgb, type: UInt8(type.rawValue))
            chart_series_set_pattern(bars, &pattern)
        } else {
            var fill = lxw_chart_fill(color: series.fill.colour.rgb, none: 0, transparency: 0)
            chart_series_set_fill(bars, &fill)
        }
        var line = lxw_chart_line()
        line.color = series.fill.ink.rgb
        line.width = 0.75
        chart_series_set_line(bars, &line)
    }

    private func setAxes(of drawing: UnsafeMutablePointer<lxw_chart>, _ texts: CTexts) {
        var small = font(size: 10, isBold: false, texts)
        // The library calls the upright axis y, also where the names stand on it; the first is to be on top.
        if let names = drawing.pointee.y_axis {
            chart_axis_set_reverse(names)
            chart_axis_set_num_font(names, &small)
            chart_axis_set_interval_unit(names, 1)
        }
        if let values = drawing.pointee.x_axis {
            chart_axis_set_name(values, chart.valueName)
            chart_axis_set_name_font(values, &small)
            chart_axis_set_num_font(values, &small)
            chart_axis_set_min(values, 0)
            // Reversing the names would take the numbers to the top.
            chart_axis_set_label_position(values, UInt8(LXW_CHART_AXIS_LABEL_POSITION_HIGH.rawValue))
        }
    }

    private func font(size: Double, isBold: Bool, _ texts: CTexts) -> lxw_chart_font {
        var font = lxw_chart_font()
        font.name = texts.pointer("宋体")
        font.size = size
        // Bold is the library's default for titles; 2 is its "explicitly not".
        font.bold = UInt8(isBold ? LXW_TRUE.rawValue : LXW_EXPLICIT_FALSE.rawValue)
        return font
    }
}

extension CellFill.Pattern {
    /// The chart's own name of the pattern; `nil` for a plain colour.
    fileprivate var chartPattern: lxw_chart_pattern_type? {
        switch self {
        case .solid: nil
        case .risingLines: LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL
        case .fallingLines: LXW_CHART_PATTERN_WIDE_DOWNWARD_DIAGONAL
        case .levelLines: LXW_CHART_PATTERN_LIGHT_HORIZONTAL
        case .dots: LXW_CHART_PATTERN_PERCENT_20
        }
    }
}
