import Wording

extension SpreadsheetError {
    /// The sentence for the user. It does not name the file, which only the caller knows.
    public var wording: Wording {
        switch self {
        case .archive(let error): error.wording
        case .notAWorkbook(let kind): kind.wording
        case .damagedPart(let part, let line?):
            Wording(
                zh: "工作簿已损坏（“\(part)”第\(line)行）。请用 Excel/WPS 打开后另存一份再试。",
                en: "The workbook is damaged (line \(line) of \"\(part)\"). Open it and save it anew.")
        case .damagedPart(let part, nil):
            Wording(
                zh: "工作簿已损坏（“\(part)”）。请用 Excel/WPS 打开后另存一份再试。",
                en: "The workbook is damaged (\"\(part)\"). Open it and save it anew.")
        case .declaresEntities(let part):
            Wording(
                zh: "“\(part)”带有文档类型声明，正常的工作簿没有，不予读取。",
                en: "\"\(part)\" declares a document type, as no workbook does; it is not read.")
        case .tooManySheets(let limit):
            Wording(zh: "工作表超过\(limit)张。", en: "There are more than \(limit) sheets.")
        case .tooManyRows(let sheet, let limit):
            Wording(zh: "工作表“\(sheet)”超过\(limit)行。", en: "The sheet \"\(sheet)\" has more than \(limit) rows.")
        case .tooManyColumns(let sheet, let cell, let limit):
            Wording(
                zh: "工作表“\(sheet)”的\(cell)有内容，超过了第\(limit)列。",
                en: "The sheet \"\(sheet)\" has content in \(cell), beyond column number \(limit).")
        case .tooManyCells(let sheet, let limit):
            Wording(
                zh: "工作表“\(sheet)”有内容的单元格超过\(limit)个。",
                en: "The sheet \"\(sheet)\" has more than \(limit) cells with content.")
        case .tooMuchText(let limit):
            Wording(zh: "工作簿里的文字超过\(limit >> 20) MB。", en: "The workbook holds more than \(limit >> 20) MB of text.")
        case .textTooLong(_, let limit):
            Wording(
                zh: "有一个单元格的文字超过\(limit >> 10) KB。", en: "A single cell holds more than \(limit >> 10) KB of text.")
        case .invalidSheetName(let name):
            Wording(zh: "“\(name)”不能作工作表名。", en: "\"\(name)\" cannot be the name of a sheet.")
        case .repeatedSheetName(let name):
            Wording(zh: "工作表名“\(name)”重复。", en: "The sheet name \"\(name)\" is given twice.")
        case .cannotHold(let sheet, let cell):
            Wording(
                zh: "工作表“\(sheet)”的\(cell)放不下要写的内容。",
                en: "Cell \(cell) of the sheet \"\(sheet)\" cannot hold its content.")
        case .libraryRefused(let step, let code):
            Wording(
                zh: "生成工作簿时出错（\(step)，错误\(code)）。", en: "The workbook could not be made (\(step), error \(code)).")
        case .temporaryFile(let reason):
            Wording(
                zh: "生成工作簿用的临时文件写不了：\(reason.wording.zh)。",
                en: "The temporary file for the workbook cannot be written: \(reason.wording.en).")
        }
    }
}

extension SpreadsheetError.OtherKind {
    /// What it is and what to do, in whole sentences.
    var wording: Wording {
        switch self {
        case .oldWorkbook:
            Wording(
                zh: "这是旧格式的工作簿（.xls 或 .et）。请用 Excel/WPS 打开，另存为“Excel 工作簿（*.xlsx）”。",
                en:
                    "This is a workbook in an old format (.xls or .et). Open it and save it as \"Excel Workbook (*.xlsx)\"."
            )
        case .encrypted:
            Wording(
                zh: "工作簿设有打开密码，读不了。请用 Excel/WPS 打开，取消密码后保存。",
                en: "The workbook is protected by a password. Open it, remove the password and save it.")
        case .openDocument:
            Wording(
                zh: "这是 OpenDocument 表格（.ods）。请另存为“Excel 工作簿（*.xlsx）”。",
                en: "This is an OpenDocument file (.ods). Save it as \"Excel Workbook (*.xlsx)\".")
        case .otherOffice:
            Wording(zh: "这是 Office 文件，但不是工作簿。", en: "This is an Office file, but no workbook.")
        case .text:
            Wording(
                zh: "这是文本文件（如 CSV 或网页），只是取了 .xlsx 的名字。请用 Excel/WPS 打开后另存为“Excel 工作簿（*.xlsx）”，或改回 .csv。",
                en: "This is a text file (CSV or a web page) under the name of a workbook. Open it and save it as "
                    + "\"Excel Workbook (*.xlsx)\", or name it .csv again.")
        case .unknown:
            Wording(zh: "这不是 .xlsx 工作簿。", en: "This is no .xlsx workbook.")
        }
    }
}
