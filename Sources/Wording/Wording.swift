/// The languages every text a user sees exists in.
public enum Language: String, Sendable, CaseIterable, Codable {
    /// Chinese, the default.
    case zh
    /// English, chosen with `--lang en`.
    case en
}

/// One text in both languages, made where its facts are known and read where it is shown.
///
/// A text is never assembled from fragments of one language: a sentence is written twice, whole. In JSON it is an object
/// with `zh` and `en`.
public struct Wording: Sendable, Hashable, Codable {
    /// The Chinese text.
    public let zh: String
    /// The English text.
    public let en: String

    /// A text from its two versions.
    public init(zh: String, en: String) {
        self.zh = zh
        self.en = en
    }

    /// A text that is the same in both languages: a name, a number, a date.
    public init(same text: String) {
        self.init(zh: text, en: text)
    }

    /// The text in `language`.
    public func callAsFunction(_ language: Language) -> String {
        language == .zh ? zh : en
    }

    /// Both texts, one after the other, language by language.
    public static func + (left: Wording, right: Wording) -> Wording {
        Wording(zh: left.zh + right.zh, en: left.en + right.en)
    }
}

extension Sequence<Wording> {
    /// The texts joined with a separator of each language, by default "、" and ", ".
    public func joined(_ separator: Wording = Wording(zh: "、", en: ", ")) -> Wording {
        Wording(zh: map(\.zh).joined(separator: separator.zh), en: map(\.en).joined(separator: separator.en))
    }
}
