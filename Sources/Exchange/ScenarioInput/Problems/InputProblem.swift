import Wording

/// One thing wrong, or worth a second look, in the files of a scenario.
public struct InputProblem: Sendable, Hashable {
    /// Whether a scenario can be made in spite of it.
    public enum Severity: String, Sendable, Codable, Comparable {
        /// No scenario is made.
        case error
        /// A scenario is made; the office should look again.
        case warning

        /// Errors come first.
        public static func < (left: Severity, right: Severity) -> Bool { left == .error && right == .warning }
    }

    /// Where.
    public let place: InputPlace
    /// The column or key by its canonical name (`max_teams`, `teams.size`); `nil` where a row or file is meant.
    public let field: String?
    /// The column or key as the file writes it, where that differs (`最多组数`).
    public let writtenField: String?
    /// The value as the file writes it, shortened where long; `nil` where none is meant.
    public let value: String?
    /// What is wrong, with its facts.
    public let kind: ProblemKind

    /// Whether a scenario can be made in spite of it.
    public var severity: Severity { kind.severity }
    /// Why it is a problem, as a sentence.
    public var reason: Wording { kind.reason }
    /// What to do about it, as a sentence.
    public var remedy: Wording { kind.remedy }

    init(
        _ kind: ProblemKind, at place: InputPlace, field: String? = nil, writtenField: String? = nil,
        value: String? = nil
    ) {
        self.kind = kind
        self.place = place
        self.field = field
        self.writtenField = writtenField == field ? nil : writtenField
        self.value = value.map(Self.shortened)
    }

    /// A value is shown so that it can be found again, not so that it fills the screen.
    private static func shortened(_ text: String) -> String {
        let flat = String(text.prefix(80)).split(whereSeparator: \.isNewline).joined(separator: "↵")
        return flat.count > 40 ? String(flat.prefix(39)) + "…" : flat
    }
}

/// Everything that keeps a scenario from being read, and the warnings found beside it.
public struct ScenarioProblems: Error, Sendable, Hashable {
    /// Every problem, sorted by file, line or row, and field; at least one is an error.
    public let problems: [InputProblem]

    /// The errors alone.
    public var errors: [InputProblem] { problems.filter { $0.severity == .error } }
    /// The warnings alone.
    public var warnings: [InputProblem] { problems.filter { $0.severity == .warning } }

    init(_ problems: [InputProblem]) {
        self.problems = problems
    }
}
