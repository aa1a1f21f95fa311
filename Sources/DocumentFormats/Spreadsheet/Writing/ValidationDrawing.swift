import CXLSXWriter

/// Puts one validation on the library's sheet.
struct ValidationDrawing {
    let validation: CellValidation

    func draw(on target: UnsafeMutablePointer<lxw_worksheet>) throws(SpreadsheetError) {
        try CTexts.lend { texts throws(SpreadsheetError) in
            var rule = lxw_data_validation()
            rule.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
            rule.show_error = UInt8(LXW_VALIDATION_ON.rawValue)
            rule.show_input = UInt8(LXW_VALIDATION_ON.rawValue)
            rule.error_type = UInt8(
                (validation.isStrict ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING).rawValue)
            rule.error_message = texts.pointer(Self.shortened(validation.complaint, to: 255))
            if let hint = validation.hint {
                rule.input_title = texts.pointer(Self.shortened(hint.title, to: 32))
                rule.input_message = texts.pointer(Self.shortened(hint.text, to: 255))
            }
            try fill(&rule, texts) { rule throws(SpreadsheetError) in
                let area = validation.range.zeroBased
                try refusal(
                    worksheet_data_validation_range(
                        target, area.firstRow, area.firstColumn, area.lastRow, area.lastColumn, &rule),
                    "worksheet_data_validation")
            }
        }
    }

    private func fill(
        _ rule: inout lxw_data_validation, _ texts: CTexts,
        then put: (inout lxw_data_validation) throws(SpreadsheetError) -> Void
    ) throws(SpreadsheetError) {
        switch validation.rule {
        case .choice(let choices):
            // The format keeps all choices in one text of at most 255 characters.
            let length = choices.map(\.utf16.count).reduce(0, +) + choices.count
            guard length <= 255, !choices.contains(where: { $0.contains(",") || $0.isEmpty }) else {
                return try fillAnything(&rule, then: put)
            }
            rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
            var list: [UnsafeMutablePointer<CChar>?] = choices.map { texts.pointer($0) } + [nil]
            try list.withUnsafeMutableBufferPointer { buffer throws(SpreadsheetError) in
                rule.value_list = buffer.baseAddress
                try put(&rule)
            }
            return
        case .choiceFrom(let sheet, let range):
            rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
            rule.value_formula = texts.pointer("=\(Sheet(name: sheet).quotedName)!\(range.absolute)")
        case .integer(let limits):
            rule.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
            rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
            rule.minimum_number = Double(limits.lowerBound)
            rule.maximum_number = Double(limits.upperBound)
        case .day(let days):
            rule.validate = UInt8(LXW_VALIDATION_TYPE_DATE_NUMBER.rawValue)
            rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
            rule.minimum_number = Double(SerialDay.number(of: days.lowerBound))
            rule.maximum_number = Double(SerialDay.number(of: days.upperBound))
        case .anything: return try fillAnything(&rule, then: put)
        }
        try put(&rule)
    }

    private func fillAnything(
        _ rule: inout lxw_data_validation, then put: (inout lxw_data_validation) throws(SpreadsheetError) -> Void
    ) throws(SpreadsheetError) {
        guard validation.hint != nil else { return }
        rule.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
        try put(&rule)
    }

    private static func shortened(_ text: String, to limit: Int) -> String {
        text.count <= limit ? text : String(text.prefix(limit - 1)) + "…"
    }
}
