import CXLSXWriter

/// Puts a workbook into the library's own one, sheet by sheet.
struct WorkbookDrawing {
    let workbook: Workbook
    let book: UnsafeMutablePointer<lxw_workbook>
    let styles: StyleBook

    init(_ workbook: Workbook, _ book: UnsafeMutablePointer<lxw_workbook>) {
        self.workbook = workbook
        self.book = book
        styles = StyleBook(book)
    }

    func draw() throws(SpreadsheetError) {
        try setProperties()
        for sheet in workbook.sheets {
            guard let target = workbook_add_worksheet(book, sheet.name) else {
                throw .libraryRefused(step: "workbook_add_worksheet", code: 0)
            }
            try SheetDrawing(sheet: sheet, target: target, book: book, styles: styles).draw()
        }
    }

    private func setProperties() throws(SpreadsheetError) {
        try CTexts.lend { texts throws(SpreadsheetError) in
            var properties = lxw_doc_properties()
            properties.title = texts.pointer(workbook.title)
            properties.author = texts.pointer(workbook.author)
            properties.created = workbook.created.number * 86_400
            try refusal(workbook_set_properties(book, &properties), "workbook_set_properties")
        }
    }
}

/// Turns a refusal of the library into an error.
func refusal(_ code: lxw_error, _ step: String) throws(SpreadsheetError) {
    guard code == LXW_NO_ERROR else { throw .libraryRefused(step: step, code: Int(code.rawValue)) }
}

/// Copies of texts for structures that ask for pointers. The library makes copies of its own.
final class CTexts {
    private var pointers: [UnsafeMutablePointer<CChar>] = []

    private init() {}

    deinit { for pointer in pointers { pointer.deallocate() } }

    /// Lends copies as long as `body` runs, and no shorter.
    static func lend(_ body: (CTexts) throws(SpreadsheetError) -> Void) throws(SpreadsheetError) {
        let texts = CTexts()
        defer { withExtendedLifetime(texts) {} }
        try body(texts)
    }

    /// A copy, good as long as it is lent.
    func pointer(_ text: String) -> UnsafeMutablePointer<CChar> {
        let bytes = text.utf8CString
        let pointer = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
        bytes.withUnsafeBufferPointer { source in
            if let start = source.baseAddress { pointer.initialize(from: start, count: source.count) }
        }
        pointers.append(pointer)
        return pointer
    }
}
