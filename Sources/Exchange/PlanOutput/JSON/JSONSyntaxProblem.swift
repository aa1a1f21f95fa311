import Wording

/// Where and why a text is not JSON.
struct JSONSyntaxProblem: Error, Sendable, Hashable {
    /// What stood there, or did not.
    enum Reason: Sendable, Hashable {
        case endOfFile
        case valueExpected
        case keyExpected
        case colonExpected
        case commaOrEndExpected
        case openString
        case badEscape
        case badNumber
        case tooDeep
        case textBehindEnd
    }

    /// Counted from 1.
    let line: Int
    /// In characters, counted from 1.
    let column: Int
    let reason: Reason
}

extension JSONSyntaxProblem.Reason {
    /// What is wrong and what to do.
    var wording: Wording {
        switch self {
        case .endOfFile: Wording(zh: "文件在此中断，请补全括号", en: "the file breaks off here; close all brackets")
        case .valueExpected:
            Wording(
                zh: "此处应有一个值；请检查是否多了逗号，文字是否加了英文双引号",
                en: "a value is expected; look for an extra comma, or text without quotation marks")
        case .keyExpected:
            Wording(
                zh: "此处应为加英文双引号的键名；请检查是否多了逗号",
                en: "a key in quotation marks is expected; look for an extra comma")
        case .colonExpected: Wording(zh: "键名之后应为英文冒号", en: "a colon is expected behind the key")
        case .commaOrEndExpected:
            Wording(zh: "此处应为英文逗号或右括号", en: "a comma or a closing bracket is expected")
        case .openString:
            Wording(zh: "文字缺少结束的英文双引号", en: "the text lacks its closing quotation mark")
        case .badEscape: Wording(zh: "反斜杠之后的字符无效", en: "the character behind the backslash is not valid")
        case .badNumber: Wording(zh: "数字写法无效", en: "the number is not written as JSON writes numbers")
        case .tooDeep: Wording(zh: "括号嵌套过深", en: "brackets are nested too deeply")
        case .textBehindEnd: Wording(zh: "文件末尾有多余内容", en: "there is more text behind the end")
        }
    }
}
