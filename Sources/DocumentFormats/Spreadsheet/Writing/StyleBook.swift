import CXLSXWriter

/// The library's formats, one for each style used.
final class StyleBook {
    private let book: UnsafeMutablePointer<lxw_workbook>
    private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]

    init(_ book: UnsafeMutablePointer<lxw_workbook>) {
        self.book = book
    }

    /// The format of a style.
    func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
        if let known = formats[style] { return known }
        guard let format = workbook_add_format(book) else { return nil }
        format_set_font_name(format, style.font)
        format_set_font_size(format, style.size)
        if style.isBold { format_set_bold(format) }
        if style.isItalic { format_set_italic(format) }
        if style.colour != .black { format_set_font_color(format, style.colour.rgb) }
        if let fill = style.fill { set(fill, in: format) }
        if style.hasBorder { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
        switch style.alignment {
        case .general: break
        case .left: format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
        case .centre: format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
        case .right: format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
        }
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
        if style.wraps { format_set_text_wrap(format) }
        if style.format != .general { format_set_num_format(format, style.format.code) }
        formats[style] = format
        return format
    }

    /// The format of a look that depends on values.
    func format(_ highlight: Highlight) -> UnsafeMutablePointer<lxw_format>? {
        guard let format = workbook_add_format(book) else { return nil }
        if let fill = highlight.fill { set(fill, in: format) }
        if let colour = highlight.colour { format_set_font_color(format, colour.rgb) }
        if highlight.isBold { format_set_bold(format) }
        return format
    }

    private func set(_ fill: CellFill, in format: UnsafeMutablePointer<lxw_format>) {
        let pattern =
            switch fill.pattern {
            case .solid: LXW_PATTERN_SOLID
            case .risingLines: LXW_PATTERN_LIGHT_UP
            case .fallingLines: LXW_PATTERN_LIGHT_DOWN
            case .levelLines: LXW_PATTERN_LIGHT_HORIZONTAL
            case .dots: LXW_PATTERN_GRAY_125
            }
        format_set_pattern(format, UInt8(pattern.rawValue))
        format_set_bg_color(format, fill.colour.rgb)
        if fill.pattern != .solid { format_set_fg_color(format, fill.ink.rgb) }
    }
}
