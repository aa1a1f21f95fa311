import DocumentFormats
import Wording

/// The placeholders that documents about one thing have: each with its name, its meaning and where its text comes from.
///
/// Templates are checked against it, filled from it and described by it, so that none of the three can go stale.
struct Vocabulary<Subject: Sendable>: Sendable {
    struct Entry: Sendable {
        enum Value: Sendable {
            case text(@Sendable (Subject) -> Wording)
            case list(@Sendable (Subject, Language) -> [any TemplateScope])
        }

        let placeholder: Placeholder
        let value: Value
    }

    let entries: [Entry]
    private let values: [String: Entry.Value]

    init(_ entries: [Entry]) {
        self.entries = entries
        values = Dictionary(entries.map { ($0.placeholder.name.zh, $0.value) }) { first, _ in first }
    }

    static func + (left: Vocabulary, right: Vocabulary) -> Vocabulary { Vocabulary(left.entries + right.entries) }

    /// The same placeholders for something that has such a thing.
    func of<Whole: Sendable>(_ part: @escaping @Sendable (Whole) -> Subject) -> Vocabulary<Whole> {
        Vocabulary<Whole>(
            entries.map { entry in
                let value: Vocabulary<Whole>.Entry.Value =
                    switch entry.value {
                    case .text(let text): .text { text(part($0)) }
                    case .list(let list): .list { list(part($0), $1) }
                    }
                return Vocabulary<Whole>.Entry(placeholder: entry.placeholder, value: value)
            })
    }

    var placeholders: [Placeholder] { entries.map(\.placeholder) }

    /// What a template about a subject is filled with.
    func scope(of subject: Subject, _ language: Language) -> any TemplateScope {
        Scope(subject: subject, language: language, values: values)
    }

    /// A template asks for a few of many placeholders; the others are never made.
    private struct Scope: TemplateScope {
        let subject: Subject
        let language: Language
        let values: [String: Entry.Value]

        func text(_ key: String) -> String {
            if case .text(let text) = values[key] { text(subject)(language) } else { "" }
        }

        func list(_ key: String) -> [any TemplateScope] {
            if case .list(let list) = values[key] { list(subject, language) } else { [] }
        }
    }
}

/// An item of a list, which also knows its number.
private struct NumberedScope: TemplateScope {
    let number: Int
    let item: any TemplateScope

    func text(_ key: String) -> String { key == Placeholder.number.name.zh ? String(number) : item.text(key) }
    func list(_ key: String) -> [any TemplateScope] { item.list(key) }
}

extension Vocabulary.Entry {
    /// A text.
    static func text(
        _ zh: String, _ en: String, _ meaning: Wording, _ value: @escaping @Sendable (Subject) -> Wording
    ) -> Self {
        Self(
            placeholder: Placeholder(name: Wording(zh: zh, en: en), meaning: meaning, items: nil), value: .text(value))
    }

    /// A name, a number or another text that is the same in every language.
    static func same(
        _ zh: String, _ en: String, _ meaning: Wording, _ value: @escaping @Sendable (Subject) -> String
    ) -> Self {
        text(zh, en, meaning) { Wording(same: value($0)) }
    }

    /// A list; every item also has its number, from 1.
    static func list<Item: Sendable>(
        _ zh: String, _ en: String, _ meaning: Wording, _ items: Vocabulary<Item>,
        _ value: @escaping @Sendable (Subject) -> [Item]
    ) -> Self {
        let placeholder = Placeholder(
            name: Wording(zh: zh, en: en), meaning: meaning, items: [Placeholder.number] + items.placeholders)
        return Self(
            placeholder: placeholder,
            value: .list { subject, language in
                value(subject).enumerated().map { index, item in
                    NumberedScope(number: index + 1, item: items.scope(of: item, language))
                }
            })
    }
}

/// A placeholder as its users know it.
public struct Placeholder: Sendable {
    /// What stands between the braces, in either language.
    public let name: Wording
    /// What it is replaced by.
    public let meaning: Wording
    /// What an item of the list has; `nil` for a text.
    public let items: [Placeholder]?

    static let number = Placeholder(
        name: Wording(zh: "序号", en: "no"), meaning: Wording(zh: "从1起的序号", en: "the number in the list, from 1"),
        items: nil)
}

extension [Placeholder] {
    /// The names as a template is checked against them.
    var names: TemplateNames {
        TemplateNames(
            map { TemplateNames.Entry($0.name.zh, aliases: [$0.name.en], item: $0.items.map(\.names)) })
    }
}
