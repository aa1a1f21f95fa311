import Wording

extension ExportError {
    /// The sentences for the user, one a line.
    public var lines: [Wording] {
        switch self {
        case .document(let error): error.lines
        case .workbook(let error): [Wording(zh: "工作簿未能生成：", en: "The workbook was not made: ") + error.wording]
        }
    }
}
