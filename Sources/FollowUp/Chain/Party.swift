/// Who owes a step, or is told of it.
public enum Party: Sendable, Hashable {
    /// The committee (安委会).
    case committee
    /// The committee's office (安委会办公室).
    case office
    /// The team that makes the visit.
    case team
    /// The street inspected.
    case street
    /// The department competent for the finding; the street where none is named.
    case department
    /// Whoever must correct the finding; the street where nobody else is named.
    case responsible
    /// A unit, or anybody else, by name.
    case named(String)
}

extension Party: LosslessStringConvertible {
    /// The parties that are not named, by the word the chain's file uses.
    public static let keywords: [Party] = [.committee, .office, .team, .street, .department, .responsible]

    /// The party of a word; any other text names one.
    public init(_ text: String) {
        self = Self.keywords.first { $0.description == text } ?? .named(text)
    }

    /// The word, or the name.
    public var description: String {
        switch self {
        case .committee: "committee"
        case .office: "office"
        case .team: "team"
        case .street: "street"
        case .department: "department"
        case .responsible: "responsible"
        case .named(let name): name
        }
    }
}
