/// The names that a template may use in one place: texts, and lists whose items have names of their own.
public struct TemplateNames: Sendable, Hashable {
    /// One name.
    public struct Entry: Sendable, Hashable {
        /// What values are kept under; the first of its names.
        public var key: String { names[0] }
        /// Every name by which a template may call it; never empty.
        public let names: [String]
        /// The names that an item of the list has; `nil` for a text.
        public let item: TemplateNames?

        /// A text or, where its items have names, a list.
        public init(_ key: String, aliases: [String] = [], item: TemplateNames? = nil) {
            names = [key] + aliases
            self.item = item
        }
    }

    /// The names in the order in which they are shown.
    public var entries: [Entry]

    /// Names.
    public init(_ entries: [Entry]) { self.entries = entries }

    /// What a template calls by `name`, in any spelling of its letters.
    public func entry(named name: String) -> Entry? {
        let wanted = TemplateNames.normal(name)
        return entries.first { $0.names.contains { TemplateNames.normal($0) == wanted } }
    }

    /// A name as it is compared: without blanks, in small letters.
    static func normal(_ name: String) -> String { name.filter { !$0.isWhitespace }.lowercased() }
}

/// What a template is filled with, by the keys of `TemplateNames`. It is asked only for what the template holds.
public protocol TemplateScope: Sendable {
    /// A text; a line end begins a new line inside the paragraph. Empty where there is none.
    func text(_ key: String) -> String
    /// The items of a list, each with texts and lists of its own.
    func list(_ key: String) -> [any TemplateScope]
}

/// Texts and lists that are known beforehand.
public struct TemplateValues: TemplateScope, Hashable {
    /// Texts.
    public var texts: [String: String]
    /// Lists with the values of each item.
    public var lists: [String: [TemplateValues]]

    /// Values.
    public init(texts: [String: String] = [:], lists: [String: [TemplateValues]] = [:]) {
        self.texts = texts
        self.lists = lists
    }

    /// The text of that name; empty where there is none.
    public func text(_ key: String) -> String { texts[key] ?? "" }
    /// The list of that name; empty where there is none.
    public func list(_ key: String) -> [any TemplateScope] { lists[key] ?? [] }
}
