import DocumentFormats
import Wording

extension TemplateError {
    /// Why a file is not taken, without the name of the file.
    var wording: Wording {
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
