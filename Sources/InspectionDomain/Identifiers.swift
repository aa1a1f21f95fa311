/// An identifier that cannot be mixed up with that of another kind of thing.
///
/// `Identifier<Street>` and `Identifier<MemberUnit>` are different types although both hold text.
/// Identifiers are ordered by their text, so that everything derived from them can be emitted in one order.
public struct Identifier<Entity>: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The text as the office wrote it, after normalisation of its input.
    public let text: String

    /// An identifier from its text.
    public init(_ text: String) {
        self.text = text
    }

    /// The text itself.
    public var description: String { text }

    /// Order by Unicode scalars, the same on every machine.
    public static func < (left: Self, right: Self) -> Bool {
        left.text.unicodeScalars.lexicographicallyPrecedes(right.text.unicodeScalars)
    }
}

/// The identifier of a street (街道) or township.
public typealias StreetID = Identifier<Street>
/// The identifier of a member unit (成员单位).
public typealias UnitID = Identifier<MemberUnit>
/// The identifier of a person who may inspect.
public typealias PersonID = Identifier<Inspector>
/// The identifier of a round (轮).
public typealias RoundID = Identifier<Round>
/// The identifier of a theme (专题).
public typealias ThemeID = Identifier<Theme>
/// The identifier of a visit: the street's id with `#1`, `#2` … for routine visits, the special visit's own id otherwise.
public typealias VisitID = Identifier<VisitRequest>
/// A field of expertise (专业), by its name.
public typealias Expertise = Identifier<ExpertiseField>

/// The tag behind `Expertise`; it has no values.
public enum ExpertiseField {}

extension Identifier: ExpressibleByStringLiteral {
    /// An identifier written in code.
    public init(stringLiteral value: String) { self.init(value) }
}
