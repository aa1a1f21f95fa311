import CivilCalendar
import Wording

/// One value a column or key may take, with everything that is accepted for it.
struct Choice: Sendable, Hashable {
    /// The canonical text.
    let key: String
    /// What an office writes; the first is the one shown.
    let aliases: [String]
    /// The texts that stand for it, as they are compared.
    private let comparable: Set<String>

    init(_ key: String, _ aliases: String...) {
        self.key = key
        self.aliases = aliases
        // English outputs show a key's words with blanks between them, and are read again.
        comparable = Set(([key, key.filter { $0 != "_" }] + aliases).map(OfficeText.key))
    }

    /// The texts that stand for it.
    var writings: [String] { [key] + aliases }
    /// Whether a text, made comparable, stands for it.
    func isWritten(_ key: String) -> Bool { comparable.contains(key) }
    /// The text shown to an office.
    var shown: String { aliases.first ?? key }
}

/// What a value is, for documents, schema and messages.
enum ValueKind: Sendable, Hashable {
    case text
    case integer(ClosedRange<Int>)
    case flag
    case day
    case period
    case choice([Choice])
    case choices([Choice])
    case names
    case reference(EntityKind)
    case references(EntityKind)
    case span(ClosedRange<Int>)
    case periodOrSetting([Choice])
}

/// What came of reading one value.
enum Reading<Value> {
    case value(Value)
    case bad(ValueFault)
}

/// How a value is read, and what it is called.
struct ValueFormat<Value: Sendable>: Sendable {
    let kind: ValueKind
    /// Reads a text that is not empty.
    let read: @Sendable (String) -> Reading<Value>
    /// The value as YAML writes it, for defaults in documents and starter.
    let render: @Sendable (Value) -> String
}

extension ValueFormat<String> {
    /// Prose: notes, posts, phones.
    static var text: Self {
        ValueFormat(kind: .text, read: { limited(OfficeText.plain($0)) }, render: { $0 })
    }

    /// A name or id, without the spaces that align two-character names.
    static var name: Self {
        ValueFormat(kind: .text, read: { limited(OfficeText.name($0)) }, render: { $0 })
    }

    /// An id or name of something listed elsewhere.
    static func reference(_ kind: EntityKind) -> Self {
        ValueFormat(kind: .reference(kind), read: { limited(OfficeText.name($0)) }, render: { $0 })
    }

    private static func limited(_ text: String) -> Reading<String> {
        text.count > 500 ? .bad(.tooLong(limit: 500)) : .value(text)
    }
}

extension ValueFormat<[String]> {
    /// Names in one field, or a list in YAML.
    static var names: Self {
        ValueFormat(
            kind: .names, read: { .value(OfficeText.items($0)) },
            render: { "[\($0.map(YAMLScalar.plain).joined(separator: ", "))]" })
    }

    /// Ids or names of things listed elsewhere.
    static func references(_ kind: EntityKind) -> Self {
        ValueFormat(
            kind: .references(kind), read: { .value(OfficeText.items($0)) },
            render: { "[\($0.joined(separator: ", "))]" })
    }
}

extension ValueFormat<Int> {
    /// A whole number within limits, both included. Thousands may be grouped, and a spreadsheet's `2.0` is 2.
    static func integer(_ limits: ClosedRange<Int>) -> Self {
        ValueFormat(
            kind: .integer(limits),
            read: { text in
                guard let number = WholeNumber.read(text) else { return .bad(.notANumber) }
                guard limits.contains(number) else {
                    return .bad(.outOfRange(lowest: limits.lowerBound, highest: limits.upperBound))
                }
                return .value(number)
            }, render: { String($0) })
    }

    /// A grade written as a number or a word: `risk` is 1–3 or 低, 中, 高.
    static func grade(_ words: [Choice]) -> Self {
        ValueFormat(
            kind: .choice(words),
            read: { text in
                switch choose(text, among: words.map { ($0, Int($0.key) ?? 0) }) {
                case .value(let grade): .value(grade)
                case .bad(let fault): .bad(fault)
                }
            }, render: { String($0) })
    }
}

extension ValueFormat<Bool> {
    /// 是 or 否, and what other tools write for them.
    static var flag: Self {
        ValueFormat(
            kind: .flag,
            read: { text in
                switch OfficeText.key(text) {
                case "是", "true", "yes", "y", "1", "√", "✓", "on", "有", "对": .value(true)
                case "否", "false", "no", "n", "0", "×", "✗", "off", "无", "不": .value(false)
                default: .bad(.notAFlag)
                }
            }, render: { $0 ? "true" : "false" })
    }
}

extension ValueFormat<Day> {
    /// A date in any of an office's writings; a spreadsheet's empty time of day is dropped.
    static var day: Self {
        ValueFormat(kind: .day, read: { DateReading.read($0) }, render: \.description)
    }
}

extension ValueFormat<Period> {
    /// 15d, 2m, 20wd, or 15日, 2个月, 20个工作日.
    static var period: Self {
        ValueFormat(
            kind: .period, read: { Period(OfficeText.narrowed($0)).map { .value($0) } ?? .bad(.notAPeriod) },
            render: \.description)
    }
}

extension ValueFormat where Value: RawRepresentable & Hashable, Value.RawValue == String {
    /// One of an enumeration's cases, by its raw value or what offices call it.
    static func choice(_ cases: [(choice: Choice, value: Value)]) -> Self {
        ValueFormat(kind: .choice(cases.map(\.choice)), read: { choose($0, among: cases) }, render: \.rawValue)
    }
}

/// The value whose writing `text` is.
private func choose<Value>(_ text: String, among cases: [(choice: Choice, value: Value)]) -> Reading<Value> {
    let key = OfficeText.key(text)
    for (choice, value) in cases where choice.isWritten(key) {
        return .value(value)
    }
    let suggestion = Suggestion.nearest(to: text, among: cases.flatMap(\.choice.writings))
    return .bad(.notAChoice(suggestion: suggestion, allowed: cases.map(\.choice.shown)))
}

/// A list in which each item is one of an enumeration's cases.
extension ValueFormat {
    static func choices<Item: RawRepresentable & Sendable>(_ cases: [(choice: Choice, value: Item)]) -> Self
    where Value == [Item], Item.RawValue == String {
        ValueFormat(
            kind: .choices(cases.map(\.choice)),
            read: { text in
                var items: [Item] = []
                for item in OfficeText.items(text) {
                    switch choose(item, among: cases) {
                    case .value(let value): items.append(value)
                    case .bad(let fault): return .bad(fault)
                    }
                }
                return .value(items)
            }, render: { "[\($0.map(\.rawValue).joined(separator: ", "))]" })
    }
}
