import Exchange
import OfficeStore
import Wording

/// Why a use case of the records failed; nothing was recorded then.
public enum OfficeFailure: Error, Sendable {
    /// What was asked for is wrong, field by field.
    case input([InputProblem])
    /// What was asked for cannot be done.
    case refused(RecordingRefusal)
    /// The store cannot be used.
    case store(StoreError)
    /// The store is damaged, or refused what it should not have.
    case defect(String)

    /// How it ends the program; the README lists the codes.
    public enum Ending: Sendable, Hashable {
        /// The input is wrong.
        case badInput
        /// The store cannot be written or read now.
        case unavailable
        /// The store is damaged.
        case damaged
        /// A defect of the program.
        case defect
    }

    /// What any error means.
    public init(_ error: any Error) {
        self =
            switch error {
            case let failure as OfficeFailure: failure
            case let problems as ScenarioProblems: .input(problems.problems)
            case let refusal as RecordingRefusal: .refused(refusal)
            case let error as StoreError: .store(error)
            default: .defect("\(error)")
            }
    }

    /// How it ends the program.
    public var ending: Ending {
        switch self {
        case .input, .refused: .badInput
        case .defect: .defect
        case .store(let error):
            switch error {
            case .notFound, .notAStore, .newer, .exists, .badLines: .badInput
            case .inUse, .replaced, .readOnly, .diskFull, .cannotOpen: .unavailable
            case .damaged: .damaged
            case .refused: .defect
            }
        }
    }

    /// The text for the user.
    public func text(_ language: Language) -> String {
        switch self {
        case .input(let problems): ProblemReport.text(problems, language)
        case .refused(let refusal): refusal.wording(language)
        case .store(let error): error.wording(language)
        case .defect(let text): text
        }
    }

    /// For programs: problems as `check --json` lists them, any other reason as one object.
    public func json() throws -> String {
        switch self {
        case .input(let problems): String(decoding: try ProblemReport.json(problems), as: UTF8.self)
        case .refused(let refusal): try PrettyJSON.text(FailureRecord(refusal.wording))
        case .store(let error): try PrettyJSON.text(FailureRecord(error.wording))
        case .defect(let text): try PrettyJSON.text(FailureRecord(Wording(same: text)))
        }
    }
}

private struct FailureRecord: Encodable {
    let zh: String
    let en: String

    init(_ wording: Wording) {
        zh = wording.zh
        en = wording.en
    }
}
