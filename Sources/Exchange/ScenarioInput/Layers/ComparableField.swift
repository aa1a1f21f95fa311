/// What two writings of one value have in common, as the column understands them.
struct ComparableField {
    let names: EntityNames

    /// The value made comparable; an empty field is an empty text.
    func text(_ field: InputField?, _ column: ColumnDescription) -> String {
        guard let field else { return "" }
        return text(field.text, column.kind)
    }

    private func text(_ written: String, _ kind: ValueKind) -> String {
        switch kind {
        case .text: return OfficeText.key(written)
        case .integer: return WholeNumber.read(written).map(String.init) ?? OfficeText.key(written)
        case .flag:
            if case .value(let flag) = ValueFormat<Bool>.flag.read(written) { return flag ? "true" : "false" }
            return OfficeText.key(written)
        case .day:
            if case .value(let day) = DateReading.read(written) { return day.description }
            return OfficeText.key(written)
        case .period, .span, .periodOrSetting: return OfficeText.key(written)
        case .choice(let choices): return choice(written, choices)
        case .choices(let choices): return list(written) { choice($0, choices) }
        case .names: return list(written, OfficeText.key)
        case .reference(let kind):
            // A period of the whole zone names no street.
            return kind == .street && PeriodTable.isWholeZone(written) ? "" : names.id(of: written, kind)
        case .references(let kind): return list(written) { names.id(of: $0, kind) }
        }
    }

    private func choice(_ written: String, _ choices: [Choice]) -> String {
        let key = OfficeText.key(written)
        return choices.first { $0.isWritten(key) }?.key ?? key
    }

    private func list(_ written: String, _ item: (String) -> String) -> String {
        Set(OfficeText.items(written).map(item)).sorted().joined(separator: ";")
    }
}
