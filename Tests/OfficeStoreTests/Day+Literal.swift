import CivilCalendar

extension Day: ExpressibleByStringLiteral {
    /// A day written in a test; one that does not exist is the first of all.
    public init(stringLiteral text: String) { self = Day(text) ?? .earliest }
}
