import Wording

/// Every kind of document, in the order in which the office needs them through the year.
enum DocumentCatalogue {
    static let all: [any DocumentKind] = [
        ExceptionRequest(), YearlyPlanDocument(), SecondmentLetter(), TrainingNotice(), VisitNotice(), FeedbackLetter(),
        ReminderLetter(),
    ]

    static func kind(named name: String) -> (any DocumentKind)? { all.first { $0.name == name } }
}

/// A kind of document as its users know it.
public struct DocumentDescription: Sendable {
    /// The name on the command line.
    public let name: String
    /// What it is called.
    public let title: Wording
    /// What it is for.
    public let purpose: Wording
    /// What its templates may hold.
    public let placeholders: [Placeholder]

    /// Every kind.
    public static let all = DocumentCatalogue.all.map {
        DocumentDescription(
            name: $0.name, title: $0.title, purpose: $0.purpose, placeholders: $0.placeholders)
    }

    /// What is said of a name that no kind has; `nil` for those that exist.
    public static func complaint(about name: String) -> Wording? {
        DocumentCatalogue.kind(named: name) == nil ? DocumentError.unknownKind(name).lines.joined() : nil
    }
}
