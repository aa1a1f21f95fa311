import Wording

extension SpreadsheetError {
    /// The sentences for the user: what is wrong and what to do. They do not name the file, which only the caller
    /// knows.
    public var wording: Wording {
        guard let remedy else { return reason }
        return reason + Wording(zh: "", en: " ") + remedy
    }

    /// What is wrong, a sentence.
    public var reason: Wording {
        switch self {
        case .archive(let error): error.wording
        case .notAWorkbook(let kind): kind.reason
        case .damagedPart(let part, let line?):
            Wording(zh: "工作簿已损坏（“\(part)”第\(line)行）。", en: "The workbook is damaged (line \(line) of \"\(part)\").")
        case .damagedPart(let part, nil):
            Wording(zh: "工作簿已损坏（“\(part)”）。", en: "The workbook is damaged (\"\(part)\").")
        case .declaresEntities(let part):
            Wording(
                zh: "“\(part)”带有文档类型声明，正常的工作簿没有，不予读取。",
                en: "\"\(part)\" declares a document type, as no workbook does, and is not read.")
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

    /// What to do, a sentence; `nil` where only the program's makers can do something.
    public var remedy: Wording? {
        switch self {
        case .notAWorkbook(let kind): kind.remedy
        case .archive(.encrypted): OtherKind.encrypted.remedy
        case .archive(.damaged), .archive(.notAnArchive), .archive(.missing), .damagedPart, .declaresEntities:
            Wording(zh: "请用 Excel/WPS 打开后另存一份再试。", en: "Open it in a spreadsheet program and save it anew.")
        case .archive, .tooManySheets, .tooManyRows, .tooManyColumns, .tooManyCells, .tooMuchText, .textTooLong:
            Wording(
                zh: "请确认没有放错文件，并删除用不到的行、列和工作表。",
                en: "Make sure it is the right file, and delete rows, columns and sheets that are not needed.")
        case .temporaryFile: Wording(zh: "请检查临时目录（TMPDIR）。", en: "Check the folder for temporary files (TMPDIR).")
        case .invalidSheetName, .repeatedSheetName, .cannotHold, .libraryRefused: nil
        }
    }
}

extension SpreadsheetError.OtherKind {
    /// What the file is, a sentence.
    var reason: Wording {
        switch self {
        case .oldWorkbook:
            Wording(zh: "这是旧格式的工作簿（.xls 或 .et）。", en: "This is a workbook in an old format (.xls or .et).")
        case .encrypted: Wording(zh: "工作簿设有打开密码，读不了。", en: "The workbook is protected by a password.")
        case .openDocument:
            Wording(zh: "这是 OpenDocument 文件（.ods 等）。", en: "This is an OpenDocument file (.ods or the like).")
        case .otherOffice: Wording(zh: "这是 Office 文件，但不是工作簿。", en: "This is an Office file, but no workbook.")
        case .text:
            Wording(
                zh: "这是文本（如 CSV 或网页），只是取了工作簿的名字。",
                en: "This is text (CSV or a web page) under the name of a workbook.")
        case .unknown: Wording(zh: "这不是 .xlsx 工作簿。", en: "This is no .xlsx workbook.")
        }
    }

    /// What to do, a sentence.
    var remedy: Wording {
        switch self {
        case .encrypted:
            Wording(zh: "请用 Excel/WPS 打开，取消密码后保存。", en: "Open it, remove the password and save it.")
        case .oldWorkbook, .openDocument, .text:
            Wording(
                zh: "请用 Excel/WPS 打开，另存为“Excel 工作簿（*.xlsx）”。",
                en: "Open it and save it as \"Excel Workbook (*.xlsx)\".")
        case .otherOffice, .unknown:
            Wording(zh: "请确认没有放错文件。", en: "Make sure it is the right file.")
        }
    }
}
