import DocumentFormats
import Wording

extension DocumentError {
    /// The sentences for the user, one a line: everything that is wrong, then what may stand in its place.
    public var lines: [Wording] {
        switch self {
        case .template(let path, .faults(let faults)):
            let intro = Wording(
                zh: "模板“\(path)”有\(faults.count)处问题，未生成文件：",
                en:
                    "The template \"\(path)\" has \(faults.count) problem\(faults.count == 1 ? "" : "s"); nothing was written:"
            )
            return [intro] + faults.map { Wording(same: "  ") + $0.wording } + knownNames(faults)
        case .template(let path, let error):
            return [Wording(zh: "模板“\(path)”：", en: "The template \"\(path)\": ") + error.wording]
        case .unknownKind(let name):
            let known = DocumentCatalogue.all.map(\.name)
            let nearest = Suggestion.nearest(to: name, among: known)
            let hint = nearest.map { Wording(zh: "是否想用“\($0)”？", en: " Did you mean \"\($0)\"?") }
            return [
                Wording(zh: "没有文书“\(name)”。", en: "There is no document \"\(name)\".")
                    + (hint ?? Wording(same: ""))
                    + Wording(
                        zh: "可选：\(known.joined(separator: "、"))。", en: " Known: \(known.joined(separator: ", ")).")
            ]
        case .shippedTemplateMissing(let file):
            return [
                Wording(
                    zh: "程序自带的模板 \(file) 不见了，请重新安装程序。",
                    en: "The template \(file) of the program is missing; install the program anew.")
            ]
        case .shippedTemplateBroken(let file, let line):
            return [
                Wording(
                    zh: "程序自带的模板 \(file) 第\(line)行无法理解，请重新安装程序或报告维护者。",
                    en: "Line \(line) of the program's template \(file) is not understood; install it anew or tell the "
                        + "maintainers.")
            ]
        }
    }

    /// Every list of names that a fault refers to, each once.
    private func knownNames(_ faults: [TemplateFault]) -> [Wording] {
        var seen: [[TemplateNames.Entry]] = []
        for fault in faults {
            guard case .unknown(_, let known) = fault.kind, !seen.contains(known) else { continue }
            seen.append(known)
        }
        return seen.map { known in
            let names = known.map { entry -> Wording in
                let mark = entry.item == nil ? "" : "#"
                return Wording(zh: mark + entry.names[0], en: mark + (entry.names.last ?? ""))
            }
            return Wording(zh: "可用的占位符（#为列表）：", en: "Known placeholders (# marks lists): ") + names.joined()
        }
    }
}

extension TemplateFault {
    fileprivate var wording: Wording {
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

extension TemplateError {
    fileprivate var wording: Wording {
        switch self {
        case .archive(.notAnArchive):
            Wording(zh: "不是 Word 文档（.docx），或内容不完整。", en: "it is no Word document (.docx), or it is cut off.")
        case .archive(let error): error.wording
        case .notWord(let kind): kind.wording
        case .xml(let part, let fault):
            Wording(zh: "文档内部的“\(part)”", en: "its part \"\(part)\" ") + fault.wording
        case .partTooLarge(let part, let limit):
            Wording(
                zh: "“\(part)”超过\(limit >> 20) MB，不予读取。", en: "\"\(part)\" is larger than \(limit >> 20) MB.")
        case .tooLong(let limit):
            Wording(
                zh: "填入后内容超过\(limit)个元素，请检查是否有列表套在同一列表里。",
                en: "filled in it would have more than \(limit) elements; is a list repeated inside itself?")
        case .faults: Wording(zh: "占位符有误。", en: "its placeholders are wrong.")
        }
    }
}

extension TemplateError.Kind {
    fileprivate var wording: Wording {
        switch self {
        case .oldOrEncrypted:
            Wording(
                zh: "是旧版 Word 文档（.doc）或加了密码，请另存为不加密的 .docx。",
                en: "it is a document of Word before 2007, or it has a password; save it as .docx without one.")
        case .withMacros: Wording(zh: "带有宏（.docm），请另存为 .docx。", en: "it has macros (.docm); save it as .docx.")
        case .wordTemplate: Wording(zh: "是 .dotx 模板，请另存为 .docx。", en: "it is a .dotx; save it as .docx.")
        case .other: Wording(zh: "不是 Word 文档（.docx）。", en: "it is no Word document (.docx).")
        case .unusual:
            Wording(
                zh: "内部结构与 Word、WPS 存的不同，请用 Word 或 WPS 打开后另存为 .docx。",
                en: "it is built otherwise than Word and WPS do; open it there and save it as .docx.")
        }
    }
}

extension XMLFault {
    fileprivate var wording: Wording {
        switch self {
        case .malformed(let line): Wording(zh: "第\(line)行损坏，读不出来。", en: "is damaged in line \(line).")
        case .notUTF8: Wording(zh: "不是 UTF-8 编码。", en: "is not in UTF-8.")
        case .hasDoctype: Wording(zh: "含有文档不用的实体定义，不予读取。", en: "defines entities, as no document does.")
        case .tooDeep(let limit): Wording(zh: "嵌套超过\(limit)层，不予读取。", en: "is nested more than \(limit) levels deep.")
        case .tooManyNodes(let limit):
            Wording(zh: "内容超过\(limit)个元素，不予读取。", en: "has more than \(limit) elements.")
        }
    }
}
