import Wording

/// What can be wrong with the files of a scenario, as data. Each family keeps its sentences beside its cases.
public enum ProblemKind: Sendable, Hashable {
    /// A file that cannot be read as text.
    case file(FileFault)
    /// A workbook that cannot be read, or a sheet of it.
    case workbook(WorkbookFault)
    /// A table whose shape is wrong.
    case table(TableFault)
    /// A YAML text whose shape is wrong.
    case yaml(YAMLFault)
    /// A single value that cannot be understood.
    case value(ValueFault)
    /// A name or id that leads nowhere, or to two things.
    case reference(ReferenceFault)
    /// Values that do not fit together.
    case sense(SenseFault)
    /// Pins that cannot be kept.
    case pin(PinFault)
    /// A base or a change that leads nowhere.
    case change(ChangeFault)
    /// A row of the ledger of findings.
    case ledger(LedgerFault)
    /// A file that holds a notice on holidays.
    case holidayFile(HolidayFileFault)
    /// A step of the chain that does not fit.
    case chain(ChainFault)
    /// Something that cannot be recorded.
    case record(RecordFault)
    /// Nothing is wrong, but the office should look.
    case notice(Notice)

    /// Notices are warnings, all else is an error.
    public var severity: InputProblem.Severity {
        if case .notice = self { .warning } else { .error }
    }

    /// The case's name, stable for programs: `unknownColumn`.
    public var code: String {
        // A case with a payload describes itself as `name(…)`.
        String("\(fault)".prefix { $0 != "(" })
    }

    /// Why it is a problem, without a full stop.
    public var reason: Wording { fault.reason }
    /// What to do, a whole sentence.
    public var remedy: Wording { fault.remedy }

    private var fault: any Fault {
        switch self {
        case .file(let fault): fault
        case .workbook(let fault): fault
        case .table(let fault): fault
        case .yaml(let fault): fault
        case .value(let fault): fault
        case .reference(let fault): fault
        case .sense(let fault): fault
        case .pin(let fault): fault
        case .change(let fault): fault
        case .ledger(let fault): fault
        case .holidayFile(let fault): fault
        case .chain(let fault): fault
        case .record(let fault): fault
        case .notice(let notice): notice
        }
    }
}

/// One family of problems.
protocol Fault: Sendable {
    /// Why, without a full stop.
    var reason: Wording { get }
    /// What to do, a whole sentence.
    var remedy: Wording { get }
}
