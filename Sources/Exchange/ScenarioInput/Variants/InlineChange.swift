import Wording

/// One short change with its values.
public struct InlineChange: Sendable, Hashable {
    /// What it does.
    public let kind: InlineChangeKind
    /// As many as `kind.valueNames`, where the caller is right.
    public let values: [String]

    /// A change.
    public init(_ kind: InlineChangeKind, _ values: [String]) {
        self.kind = kind
        self.values = values
    }

    /// What it does to whom, in a few words: the name of a variant.
    public var title: Wording {
        let first = values.first.map(OfficeText.name) ?? ""
        let second = values.count > 1 ? OfficeText.narrowed(values[1]) : ""
        let days = DaySpan(second).map(\.title) ?? second
        switch kind {
        case .withoutPerson, .withoutUnit, .withoutStreet, .withoutRound:
            return Wording(zh: "去掉\(first)", en: "without \(first)")
        case .mayLead: return Wording(zh: "\(first)可任组长", en: "\(first) may lead")
        case .unitCapacity: return Wording(zh: "\(first)最多抽调\(second)人", en: "\(first) sends at most \(second)")
        case .visits: return Wording(zh: "\(first)巡查\(second)次", en: "\(second) visits of \(first)")
        case .extendRound: return Wording(zh: "\(first)到\(second)结束", en: "\(first) until \(second)")
        case .addAbsence: return Wording(zh: "\(first)\(days)不在", en: "\(first) away \(days)")
        case .addRecusal: return Wording(zh: "\(first)回避\(second)", en: "\(first) recused from \(second)")
        case .close: return Wording(zh: "\(first)\(days)关闭", en: "\(first) closed \(days)")
        case .busy: return Wording(zh: "\(first)\(days)繁忙", en: "\(first) busy \(days)")
        case .cityInspection:
            let days = DaySpan(first).map(\.title) ?? first
            return Wording(zh: "上级\(days)巡查", en: "inspection from above \(days)")
        case .entry: return Wording(zh: "\(first)于\(second)进驻", en: "\(first) begins \(second)")
        case .teams: return Wording(zh: "同时在外\(first)个组", en: "\(first) team(s) at once")
        case .set: return Wording(same: first)
        }
    }
}

/// A first and a last day in one word: 2027-04-01..2027-04-30, 2027.4.1至2027.4.30, or one day alone.
struct DaySpan {
    let from: String
    let to: String

    init?(_ text: String) {
        let plain = OfficeText.narrowed(text)
        for separator in ["..", "至", "到", "~", "—", "–"] {
            guard let range = plain.range(of: separator) else { continue }
            (from, to) = (
                OfficeText.trimmed(String(plain[..<range.lowerBound])),
                OfficeText.trimmed(String(plain[range.upperBound...]))
            )
            return
        }
        guard case .value = DateReading.read(plain) else { return nil }
        (from, to) = (plain, plain)
    }

    /// As short as it can be shown.
    var title: String {
        guard case .value(let first) = DateReading.read(from), case .value(let last) = DateReading.read(to) else {
            return "\(from)–\(to)"
        }
        return first == last
            ? "\(first.month).\(first.day)" : "\(first.month).\(first.day)–\(last.month).\(last.day)"
    }
}
