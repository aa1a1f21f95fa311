import CivilCalendar

/// Everything wrong with a plan file, in the order in which it is read.
public struct PlanFileProblems: Error, Sendable, Hashable {
    /// At least one.
    public let problems: [PlanFileProblem]

    init(_ problems: [PlanFileProblem]) { self.problems = problems }
}

/// One thing wrong in a plan file.
public struct PlanFileProblem: Sendable, Hashable {
    /// Where in the structure: `$.visits[2].entry`; `$` is the whole file.
    public let path: String
    /// The line, counted from 1; `nil` where the whole file is meant.
    public let line: Int?
    /// What is wrong.
    public let reason: Reason

    /// What can be wrong.
    public enum Reason: Sendable, Hashable {
        /// The bytes are no UTF-8 text.
        case notUTF8
        /// The text is no JSON.
        case syntax(SyntaxProblem)
        /// The schema is another.
        case unknownSchema(String)
        /// A key that must be there is not.
        case missingKey(String)
        /// A key is there more than once.
        case repeatedKey(String)
        /// A value of the wrong type.
        case wrongType(expected: ValueType, found: String)
        /// A text that is no date.
        case badDate(String)
        /// A text that must not be empty is.
        case empty
        /// A range that ends before it begins.
        case reversed(from: Day, to: Day)
        /// A team's number below 1.
        case badTeamNumber(Int)
        /// A seat that does not exist.
        case unknownSeat(String)
        /// A round, visit or team that stands there twice.
        case repeated(String)
    }

    /// The types a value can have.
    public enum ValueType: String, Sendable, Hashable, CaseIterable {
        /// An object: `{ … }`.
        case object
        /// A list: `[ … ]`.
        case list
        /// A text: `"…"`.
        case text
        /// A whole number.
        case wholeNumber
        /// True or false.
        case flag
    }

    /// A place where the text is not JSON.
    public struct SyntaxProblem: Sendable, Hashable {
        /// In characters, counted from 1.
        public let column: Int
        let reason: JSONSyntaxProblem.Reason
    }
}
