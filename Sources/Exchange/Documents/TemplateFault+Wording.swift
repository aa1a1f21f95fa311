import DocumentFormats
import Wording

extension TemplateFault {
    /// Where, and what is wrong.
    var wording: Wording {
        place.wording + Wording(zh: "：", en: ": ") + kind.wording
    }
}

extension TemplateFault.Kind {
    fileprivate var wording: Wording {
        switch self {
        case .unknown(let name, let known):
            let nearest = Suggestion.nearest(to: name, among: known.flatMap(\.names))
            let hint = nearest.map { Wording(zh: "，是否想用“{{\($0)}}”？", en: "; did you mean {{\($0)}}?") }
            return Wording(zh: "没有占位符“{{\(name)}}”", en: "there is no placeholder {{\(name)}}")
                + (hint ?? Wording(zh: "。", en: "."))
        case .listAsText(let name):
            return Wording(
                zh: "“\(name)”是列表，要写成 {{#\(name)}}……{{/\(name)}}，中间放每一项的内容。",
                en: "\"\(name)\" is a list: write {{#\(name)}} ... {{/\(name)}} around what each item shows.")
        case .unfinished:
            return Wording(
                zh: "有“{{”而同一段里没有“}}”，占位符没有写完。", en: "there is {{ without }} in the same paragraph.")
        case .empty: return Wording(zh: "占位符 {{}} 没有名称。", en: "the placeholder {{}} has no name.")
        case .unclosed(let name):
            return Wording(
                zh: "{{#\(name)}} 没有对应的 {{/\(name)}}。", en: "{{#\(name)}} has no {{/\(name)}}.")
        case .unexpectedEnd(let name, let open?):
            return Wording(
                zh: "这里应先写 {{/\(open)}}，却写了 {{/\(name)}}。", en: "{{/\(open)}} must come before {{/\(name)}}.")
        case .unexpectedEnd(let name, nil):
            return Wording(
                zh: "{{/\(name)}} 前面没有对应的 {{#\(name)}}。", en: "{{/\(name)}} has no {{#\(name)}} before it.")
        case .misplaced(let name):
            return Wording(
                zh: "{{#\(name)}} 和 {{/\(name)}} 之间不是完整的段落或表格行，无法重复。",
                en: "between {{#\(name)}} and {{/\(name)}} are no whole paragraphs or rows.")
        case .overlapping(let name, let other):
            return Wording(
                zh: "“\(name)”和“\(other)”要重复同一段或同一行，请分开写。",
                en: "\"\(name)\" and \"\(other)\" would repeat the same paragraph or row; part them.")
        }
    }
}

extension TemplatePlace {
    /// 正文第3段“…”, or 正文第1个表格第2行第3格.
    fileprivate var wording: Wording {
        let words = excerpt.count > 30 ? excerpt.prefix(30) + "…" : excerpt[...]
        let quoted = Wording(zh: "“\(words)”", en: " \"\(words)\"")
        if let cell {
            return region.wording
                + Wording(
                    zh: "第\(cell.table)个表格第\(cell.row)行第\(cell.column)格",
                    en: ", table \(cell.table), row \(cell.row), cell \(cell.column)") + quoted
        }
        return region.wording + Wording(zh: "第\(paragraph)段", en: ", paragraph \(paragraph)") + quoted
    }
}

extension TemplatePlace.Region {
    fileprivate var wording: Wording {
        switch self {
        case .body: Wording(zh: "正文", en: "text")
        case .header: Wording(zh: "页眉", en: "page head")
        case .footer: Wording(zh: "页脚", en: "page foot")
        case .notes: Wording(zh: "脚注或尾注", en: "notes")
        }
    }
}
