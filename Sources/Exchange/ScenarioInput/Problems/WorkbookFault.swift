import DocumentFormats
import Wording

/// A workbook that cannot be read, or something in it that only workbooks have.
public enum WorkbookFault: Sendable, Hashable {
    /// The file is no workbook, is damaged, or is larger than any office's.
    case unreadable(SpreadsheetError)
    /// A sheet that every scenario needs is not there.
    case missingSheet(name: String, title: Wording)
    /// Two sheets for one table.
    case sheetTwice(first: String)
    /// A sheet whose name is nearly that of a table.
    case misnamedSheet(meant: String)
    /// No row of the sheet holds known column names.
    case noHeading(expected: [String])
    /// A cell shows an error such as `#REF!`.
    case errorValue
    /// A formula whose result the file does not hold.
    case noResult
    /// A whole number of more than 15 digits, the rest of which are lost.
    case lostDigits
    /// A setting without its key.
    case settingWithoutKey
    /// A key that only scenario.yaml has.
    case keyOfFiles
    /// A setting twice.
    case settingTwice(first: InputPlace)
}

extension WorkbookFault: Fault {
    var reason: Wording {
        switch self {
        case .unreadable(let error): error.reason.withoutFullStop
        case .missingSheet(let name, let title):
            Wording(zh: "缺少工作表“\(name)”（\(title.zh)）", en: "the sheet \"\(name)\" (\(title.en)) is missing")
        case .sheetTwice(let first):
            Wording(zh: "与工作表“\(first)”是同一张表", en: "this is the same table as the sheet \"\(first)\"")
        case .misnamedSheet(let meant):
            Wording(zh: "没有这个名字的表，可能是要写“\(meant)”", en: "no table has this name; perhaps \"\(meant)\" is meant")
        case .noHeading: Wording(zh: "找不到表头", en: "no row with column names was found")
        case .errorValue: Wording(zh: "单元格显示的是错误值", en: "the cell shows an error")
        case .noResult: Wording(zh: "公式还没有计算结果", en: "the file does not hold the formula's result")
        case .lostDigits:
            Wording(zh: "数字超过15位，后面的位数已丢失", en: "the number has more than 15 digits, and the rest are lost")
        case .settingWithoutKey: Wording(zh: "填了值，但“键”一列是空的", en: "there is a value, but its key is empty")
        case .keyOfFiles: Wording(zh: "“设置”表里没有这一项", en: "this is no setting of a workbook")
        case .settingTwice(let first):
            Wording(zh: "这一项重复，\(first.zh)已有", en: "the key is there twice, first in \(first.en)")
        }
    }

    var remedy: Wording {
        switch self {
        case .unreadable(let error): error.remedy ?? Wording(zh: "请换一个文件。", en: "Give another file.")
        case .missingSheet:
            Wording(
                zh: "请从模板（xuncha new --xlsx 文件.xlsx）复制这张工作表。",
                en: "Copy the sheet from the template (`xuncha new --xlsx FILE.xlsx`).")
        case .sheetTwice: Wording(zh: "请合并到一张工作表。", en: "Keep one of the two sheets.")
        case .misnamedSheet(let meant):
            Wording(zh: "请改名为“\(meant)”；确实不用就删除。", en: "Rename it to \"\(meant)\", or delete it.")
        case .noHeading(let expected):
            Wording(
                zh: "请在一行里写列名，如 \(expected.joined(separator: "、"))。",
                en: "Write the column names in one row, such as \(expected.joined(separator: ", ")).")
        case .errorValue: Wording(zh: "请改正公式，或直接填写内容。", en: "Correct the formula, or write the value itself.")
        case .noResult:
            Wording(zh: "请用 Excel/WPS 打开并保存一次，或直接填写内容。", en: "Open and save the file once, or write the value itself.")
        case .lostDigits:
            Wording(zh: "请把这一列设为“文本”格式后重新填写。", en: "Set the column to the format \"Text\" and write it anew.")
        case .settingWithoutKey:
            Wording(zh: "请从模板复制这一项的键，或清空这一行。", en: "Copy the key from the template, or empty the row.")
        case .keyOfFiles:
            Wording(
                zh: "请删去这一行；轮次和各表写在各自的工作表里，在另一方案上改请用文件夹。",
                en: "Delete the row; rounds and tables have sheets of their own, and bases are for folders.")
        case .settingTwice: Wording(zh: "请只保留一行。", en: "Keep one of the rows.")
        }
    }
}
