import Wording

/// A table whose shape is wrong.
public enum TableFault: Sendable, Hashable {
    /// A table that every scenario needs is not there.
    case missing(table: String, title: Wording)
    /// A heading without rows, where rows are needed.
    case noRows(title: Wording)
    /// The first row holds no known column name.
    case noHeading(expected: [String])
    /// The heading is separated by full-width commas.
    case fullWidthDelimiter
    /// A column nobody reads.
    case unknownColumn(suggestion: String?, allowed: [String])
    /// A column twice, perhaps once under each of its names.
    case duplicateColumn(first: String)
    /// A column that must be there is not.
    case missingColumn(alias: String)
    /// Values below an empty heading.
    case unnamedColumn(position: Int)
    /// Another number of fields than the heading.
    case raggedRow(found: Int, expected: Int)
    /// A quotation mark that is never closed.
    case unterminatedQuote
    /// Text behind a closing quotation mark, or a mark inside a field that is not quoted.
    case strayQuote
    /// More rows or fields than are read.
    case tooLarge(rows: Int, fields: Int)
}

extension TableFault: Fault {
    var reason: Wording {
        switch self {
        case .missing(let table, let title):
            Wording(zh: "缺少\(title.zh)表（\(table)）", en: "the table \(table) (\(title.en)) is missing")
        case .noRows(let title): Wording(zh: "\(title.zh)表一行也没有", en: "the table (\(title.en)) has no rows")
        case .noHeading: Wording(zh: "第一行不是表头", en: "the first row is not a heading")
        case .fullWidthDelimiter: Wording(zh: "表头用全角逗号“，”分隔，不能识别", en: "the heading is separated by full-width commas")
        case .unknownColumn(let suggestion?, _):
            Wording(zh: "没有这一列，可能是要写“\(suggestion)”", en: "there is no such column; perhaps \"\(suggestion)\" is meant")
        case .unknownColumn(nil, _): Wording(zh: "没有这一列", en: "there is no such column")
        case .duplicateColumn(let first):
            Wording(zh: "这一列重复，前面已有“\(first)”", en: "the column is there twice, first as \"\(first)\"")
        case .missingColumn: Wording(zh: "缺少必需的列", en: "a column that must be there is missing")
        case .unnamedColumn(let position):
            Wording(zh: "第\(position)列有内容但没有列名", en: "column number \(position) has values but no name")
        case .raggedRow(let found, let expected):
            Wording(zh: "这一行有\(found)格，表头有\(expected)格", en: "the row has \(found) fields, the heading \(expected)")
        case .unterminatedQuote: Wording(zh: "从这一行开始的引号没有配对", en: "a quotation mark opened in this row is never closed")
        case .strayQuote: Wording(zh: "这一行的引号位置不对", en: "a quotation mark stands in the wrong place")
        case .tooLarge(let rows, let fields):
            Wording(
                zh: "表太大，超过\(rows)行或\(fields)格",
                en: "the table is too large: more than \(rows) rows or \(fields) fields")
        }
    }

    var remedy: Wording {
        switch self {
        case .missing(let table, _):
            Wording(
                zh: "请添加 \(table).csv，列见 docs/scenario-format.md。",
                en: "Add \(table).csv; docs/scenario-format.md lists its columns.")
        case .noRows: Wording(zh: "请至少填写一行。", en: "Fill in at least one row.")
        case .noHeading(let expected):
            Wording(
                zh: "第一行请写列名（如 \(expected.joined(separator: "、"))），表标题等说明行请删除。",
                en:
                    "Put the column names in the first row (such as \(expected.joined(separator: ", "))) and delete title rows."
            )
        case .fullWidthDelimiter:
            Wording(
                zh: "请改用半角逗号“,”，或在 Excel/WPS 中另存为 CSV UTF-8。",
                en: "Use plain commas, or save as CSV UTF-8 from the spreadsheet.")
        case .unknownColumn(_, let allowed):
            Wording(
                zh: "请改正列名或删除这一列。可用的列：\(allowed.joined(separator: "、"))。",
                en: "Correct the name or delete the column. Columns: \(allowed.joined(separator: ", ")).")
        case .duplicateColumn: Wording(zh: "请只保留一列。", en: "Keep one of them.")
        case .missingColumn(let alias):
            Wording(zh: "请添加这一列（也可写“\(alias)”）。", en: "Add the column (\"\(alias)\" is accepted too).")
        case .unnamedColumn: Wording(zh: "请写上列名，或清空这一列。", en: "Name the column or empty it.")
        case .raggedRow:
            Wording(
                zh: "请检查是否多了或少了逗号；内容中有逗号的，整格加半角双引号。",
                en: "Look for a comma too many or too few; put fields that contain commas in double quotes.")
        case .unterminatedQuote, .strayQuote:
            Wording(
                zh: "半角双引号须成对包住整格，格内的双引号写两个。", en: "Double quotes enclose a whole field; inside it, write them twice.")
        case .tooLarge:
            Wording(zh: "请确认没有放错文件，并删除多余的行。", en: "Make sure it is the right file and delete rows that are not needed.")
        }
    }
}
