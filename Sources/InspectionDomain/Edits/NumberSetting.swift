/// A number of scenario.yaml that an edit may change, by the key under which it stands there.
public enum NumberSetting: String, Sendable, CaseIterable {
    /// R09.
    case teamsAtOnce = "teams.at_once"
    /// R11.
    case experts = "teams.experts"
    /// R11.
    case leadingCadres = "teams.leading_cadres"
    /// R11.
    case staff = "teams.staff"
    /// R11; absent where there is no limit.
    case maximumExperts = "teams.max_experts"
    /// O1.
    case gapWorkingDays = "teams.gap_working_days"
    /// R04, as an exception.
    case shortCalendarDays = "visits.short_calendar_days"
    /// R04, as an exception.
    case shortWorkingDays = "visits.short_working_days"
    /// R06.
    case daysBetweenVisits = "visits.days_between_visits"
    /// R27.
    case noticeWorkingDays = "notice_working_days"
    /// R28.
    case trainingWorkingDays = "training.working_days"
    /// R28.
    case firstEntryWithin = "training.within_working_days"
    /// R43; absent where there is no limit.
    case budgetCap = "budget.cap"

    /// The value in `settings`; `nil` where there is none.
    public func value(in settings: Settings) -> Int? {
        switch self {
        case .maximumExperts: settings.composition.maximumExperts
        case .budgetCap: settings.budget.cap
        default: path.map { settings[keyPath: $0] }
        }
    }

    /// Sets it.
    public func set(_ value: Int, in settings: inout Settings) {
        switch self {
        case .maximumExperts: settings.composition.maximumExperts = value
        case .budgetCap: settings.budget.cap = value
        default: if let path { settings[keyPath: path] = value }
        }
    }

    /// Where numbers that are always there stand.
    private var path: WritableKeyPath<Settings, Int>? {
        switch self {
        case .teamsAtOnce: \.teamsAtOnce
        case .experts: \.composition.experts
        case .leadingCadres: \.composition.leadingCadres
        case .staff: \.composition.staff
        case .gapWorkingDays: \.gapWorkingDays
        case .shortCalendarDays: \.visit.shortCalendarDays
        case .shortWorkingDays: \.visit.shortWorkingDays
        case .daysBetweenVisits: \.daysBetweenVisits
        case .noticeWorkingDays: \.noticeWorkingDays
        case .trainingWorkingDays: \.training.workingDays
        case .firstEntryWithin: \.training.withinWorkingDays
        case .maximumExperts, .budgetCap: nil
        }
    }
}

/// A switch of scenario.yaml that an edit may change, by its key.
public enum SwitchSetting: String, Sendable, CaseIterable {
    /// O2.
    case deputy = "seats.deputy"
    /// O2.
    case liaison = "seats.liaison"
    /// O2.
    case reportWriter = "seats.report_writer"
    /// R03.
    case mayCrossYear = "visits.may_cross_year"
    /// R37.
    case correctionBeforeAssessment = "follow_up.correction_before_assessment"

    /// Where it stands.
    var path: WritableKeyPath<Settings, Bool> {
        switch self {
        case .deputy: \.seats.deputy
        case .liaison: \.seats.liaison
        case .reportWriter: \.seats.reportWriter
        case .mayCrossYear: \.mayCrossYear
        case .correctionBeforeAssessment: \.followUp.correctionBeforeAssessment
        }
    }
}
