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
        let texts = CTexts()
        var properties = lxw_doc_properties()
        properties.title = texts.pointer(workbook.title)
        properties.author = texts.pointer(workbook.author)
        properties.created = workbook.created.number * 86_400
        try refusal(workbook_set_properties(book, &properties), "workbook_set_properties")
    }
}

/// Turns a refusal of the library into an error.
func refusal(_ code: lxw_error, _ step: String) throws(SpreadsheetError) {
    guard code == LXW_NO_ERROR else { throw .libraryRefused(step: step, code: Int(code.rawValue)) }
}

/// Copies of texts for structures that ask for pointers, freed with it.
final class CTexts {
    private var pointers: [UnsafeMutablePointer<CChar>] = []

    deinit { for pointer in pointers { pointer.deallocate() } }

    /// A copy, good as long as this lives.
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
