import CivilCalendar
import DocumentFormats
import Exchange
import OfficeStore
import Wording

/// Why a use case of the records failed; nothing was recorded then.
public enum OfficeFailure: Error, Sendable {
    /// What was asked for is wrong, field by field.
    case input([InputProblem])
    /// What was asked for cannot be done.
    case refused(RecordingRefusal)
    /// A name by which the plan knows nobody, or more than one.
    case name(AgendaNameProblem)
    /// Holidays that contradict a published year.
    case holidays(HolidayImportRefusal)
    /// The working-day calendar cannot be made.
    case calendar(CalendarError)
    /// The store cannot be used.
    case store(StoreError)
    /// A file cannot be written.
    case output(OutputError)
    /// A workbook cannot be made.
    case workbook(SpreadsheetError)
    /// A defect of the program.
    case defect(String)

    /// How it ends the program; the README lists the codes.
    public enum Ending: Sendable, Hashable {
        /// The input is wrong.
        case badInput
        /// The store cannot be used now, or a file cannot be written.
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
            case let problem as AgendaNameProblem: .name(problem)
            case let refusal as HolidayImportRefusal: .holidays(refusal)
            case let error as CalendarError: .calendar(error)
            case let error as StoreError: .store(error)
            case let error as OutputError: .output(error)
            case let error as SpreadsheetError: .workbook(error)
            default: .defect("\(error)")
            }
    }

    /// How it ends the program.
    public var ending: Ending {
        switch self {
        case .input, .refused, .name, .holidays, .calendar: .badInput
        case .output, .workbook: .unavailable
        case .defect: .defect
        case .store(let error):
            switch error {
            case .notFound, .notAStore, .newer, .exists, .sameFile, .badLines: .badInput
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
        case .name(let problem): problem.wording(language)
        case .holidays(let refusal): refusal.wording(language)
        case .calendar(let error): error.wording(language)
        case .store(let error): error.wording(language)
        case .output(let error): error.wording(language)
        case .workbook(let error): error.wording(language)
        case .defect(let text): text
        }
    }

    /// For programs: problems as `check --json` lists them, any other reason as one object.
    public func json() throws -> String {
        switch self {
        case .input(let problems): String(decoding: try ProblemReport.json(problems), as: UTF8.self)
        case .refused(let refusal): try PrettyJSON.text(refusal.wording)
        case .name(let problem): try PrettyJSON.text(problem.wording)
        case .holidays(let refusal): try PrettyJSON.text(refusal.wording)
        case .calendar(let error): try PrettyJSON.text(error.wording)
        case .store(let error): try PrettyJSON.text(error.wording)
        case .output(let error): try PrettyJSON.text(error.wording)
        case .workbook(let error): try PrettyJSON.text(error.wording)
        case .defect(let text): try PrettyJSON.text(Wording(same: text))
        }
    }
}
