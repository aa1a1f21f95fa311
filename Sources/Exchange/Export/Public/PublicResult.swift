import CivilCalendar
import Wording

/// What the public is told of a visit's outcome, after the committee has examined it (三(三)6, R39).
public struct PublicResult: Sendable, Hashable {
    /// What is told.
    public enum Kind: Sendable, Hashable {
        /// The team's feedback.
        case feedback
        /// What the street has corrected.
        case correction
    }

    /// The street as shown.
    public var street: String
    /// What is told.
    public var kind: Kind
    /// The day on which the committee examined and released the text; nothing is told before.
    public var releasedOn: Day
    /// The text released, without names of persons.
    public var text: String

    /// A result.
    public init(street: String, kind: Kind, releasedOn: Day, text: String) {
        self.street = street
        self.kind = kind
        self.releasedOn = releasedOn
        self.text = text
    }
}
