import CivilCalendar
import DocumentFormats
import Wording

/// A value of a table the way an office writes it: the words of its drop-down lists, real dates, plain numbers.
///
/// What cannot be understood stays as it was written.
struct OfficeValue {
    let language: Language

    /// The field of a cell or CSV file.
    func field(_ text: String, _ kind: ValueKind) -> CSVField {
        let plain = OfficeText.plain(text)
        guard !plain.isEmpty else { return .empty }
        switch kind {
        case .day: if case .value(let day) = DateReading.read(plain) { return .day(day) }
        case .integer: if let number = WholeNumber.read(plain) { return .number(number) }
        case .flag: if case .value(let flag) = ValueFormat<Bool>.flag.read(plain) { return .text(self.flag(flag)) }
        case .choice(let choices): return .text(choice(plain, choices))
        case .choices(let choices): return .text(list(OfficeText.items(plain).map { choice($0, choices) }))
        case .names, .references: return .text(list(OfficeText.items(plain)))
        case .span:
            if case .value(let span) = ValueFormat<ClosedRange<Int>>.span(0...Int.max).read(plain) {
                return .text(self.span(span))
            }
        case .period: if let period = Period(plain) { return .text(self.period(period)) }
        case .text, .reference, .periodOrSetting: break
        }
        return .text(OfficeText.trimmed(text))
    }

    private func flag(_ flag: Bool) -> String {
        language == .zh ? (flag ? "是" : "否") : (flag ? "yes" : "no")
    }

    private func choice(_ text: String, _ choices: [Choice]) -> String {
        let key = OfficeText.key(text)
        guard let choice = choices.first(where: { $0.isWritten(key) }) else { return text }
        return language == .zh ? choice.shown : choice.key
    }

    private func list(_ items: [String]) -> String { items.joined(separator: language == .zh ? "、" : "; ") }

    private func span(_ span: ClosedRange<Int>) -> String {
        // Not 6-8: a spreadsheet would make 8 June of it.
        language == .zh ? "\(span.lowerBound)至\(span.upperBound)" : "\(span.lowerBound), \(span.upperBound)"
    }

    private func period(_ period: Period) -> String {
        language == .zh ? period.wording.zh : period.description
    }

    /// What may be written in a cell.
    func allowed(_ kind: ValueKind) -> Wording {
        switch kind {
        case .period: Wording(zh: "期限：15日、2个月、20个工作日", en: "period: 15d, 2m, 20wd")
        case .span(let limits):
            Wording(
                zh: "下限至上限，如 6至8；\(limits.lowerBound) 至 \(limits.upperBound)",
                en: "lowest, highest, such as 6, 8; \(limits.lowerBound) to \(limits.upperBound)")
        case .names: Wording(zh: "可填多项，用“、”分隔", en: "several may be given, separated by ;")
        default: kind.wording
        }
    }

    /// The words of a drop-down list, where a column has one.
    func offered(by kind: ValueKind) -> [String]? {
        switch kind {
        case .flag: [flag(true), flag(false)]
        case .choice(let choices): choices.map { language == .zh ? $0.shown : $0.key }
        default: nil
        }
    }
}
