import DocumentFormats
import Wording

/// The placeholders that documents about one thing have: each with its name, its meaning and where its text comes from.
///
/// Templates are checked against it, filled from it and described by it, so that none of the three can go stale.
struct Vocabulary<Subject: Sendable>: Sendable {
    struct Entry: Sendable {
        let placeholder: Placeholder
        let fill: @Sendable (Subject, Language, inout TemplateValues) -> Void
    }

    let entries: [Entry]

    init(_ entries: [Entry]) { self.entries = entries }

    static func + (left: Vocabulary, right: Vocabulary) -> Vocabulary { Vocabulary(left.entries + right.entries) }

    /// The same placeholders for something that has such a thing.
    func of<Whole: Sendable>(_ part: @escaping @Sendable (Whole) -> Subject) -> Vocabulary<Whole> {
        Vocabulary<Whole>(
            entries.map { entry in
                Vocabulary<Whole>.Entry(placeholder: entry.placeholder) { whole, language, values in
                    entry.fill(part(whole), language, &values)
                }
            })
    }

    var placeholders: [Placeholder] { entries.map(\.placeholder) }

    func values(of subject: Subject, _ language: Language) -> TemplateValues {
        var values = TemplateValues()
        for entry in entries { entry.fill(subject, language, &values) }
        return values
    }
}

extension Vocabulary.Entry {
    /// A text.
    static func text(
        _ zh: String, _ en: String, _ meaning: Wording, _ value: @escaping @Sendable (Subject) -> Wording
    ) -> Self {
        let name = Wording(zh: zh, en: en)
        return Self(placeholder: Placeholder(name: name, meaning: meaning, items: nil)) { subject, language, values in
            values.texts[zh] = value(subject)(language)
        }
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
        let number = Placeholder.number
        let placeholder = Placeholder(
            name: Wording(zh: zh, en: en), meaning: meaning, items: [number] + items.placeholders)
        return Self(placeholder: placeholder) { subject, language, values in
            values.lists[zh] = value(subject).enumerated().map { index, item in
                var itemValues = items.values(of: item, language)
                itemValues.texts[number.name.zh] = String(index + 1)
                return itemValues
            }
        }
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
