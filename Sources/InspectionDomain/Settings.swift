import CivilCalendar

/// Every number of the rules. The defaults are those of the regulation (枣高管办字〔2022〕7号), or the office's usual ones.
///
/// A newer rule changes these values in a scenario, never the code.
public struct Settings: Sendable, Hashable {
    /// R09: teams in the field at any one time.
    public var teamsAtOnce = 2
    /// R10: people per team, leader and experts included, both ends included.
    public var teamSize = 6...8
    /// R11: fewest people of each kind in a team.
    public var composition = Composition()
    /// R13: ranks that count as section rank without a tick.
    public var leaderRanks: [Rank] = [.sectionHead, .deputySectionHead]
    /// Optional seats beside the leader's.
    public var seats = OptionalSeats()
    /// R04: how long a visit lasts.
    public var visit = VisitLengthSettings()
    /// Reading 6: working days a team has for its report between two visits.
    public var gapWorkingDays = 3
    /// R06: fewest calendar days strictly between two visits of one street.
    public var daysBetweenVisits = 60
    /// Reading 7: whether a visit may run across 31 December.
    public var mayCrossYear = false
    /// R28: training before each round.
    public var training = TrainingSettings()
    /// R27: working days between notice and entry.
    public var noticeWorkingDays = 5
    /// The dates of the plan itself, R17 and R22.
    public var planDates = PlanDates()
    /// R25: expertise each of the nine contents asks of every visit, by content number 1 to 9.
    public var contentExpertise: [Int: [Expertise]] = [:]
    /// What follows a visit.
    public var followUp = FollowUpSettings()
    /// R43: money.
    public var budget = Budget()
    /// What documents call the committee and its office.
    public var office = OfficeNames()
    /// What an exception of each kind weighs, or `nil` where the office never grants it.
    public var exceptionWeights: [ExceptionKind: Int] = [
        .shortVisit: 10, .excusedMember: 4, .substitute: 2, .missingExpertise: 3,
    ]
    /// Weight and level of each preference, by its id.
    public var preferences: [PreferenceID: PreferenceSetting] = Settings.defaultPreferences
    /// Nominal person-days of one secondment, by which preferences count burden before the dates are known.
    public var secondmentDays = 14
    /// Reports due in one week from which on a further one counts as crowded.
    public var reportsPerWeek = 2
    /// R02 of rotation: how many earlier years are looked back on.
    public var rotationYears = 2
    /// What it weighs to take back what somebody has been told, in units of a change nobody has heard of yet (D2, D4).
    public var notifiedWeight = 3
    /// Breaks ties between equally good plans; recorded in the plan.
    public var seed: UInt64 = 2027

    /// The defaults.
    public init() {}

    /// What preferences weigh when a scenario says nothing.
    public static let defaultPreferences: [PreferenceID: PreferenceSetting] = [
        .unitBurden: PreferenceSetting(weight: 3, level: 1),
        .personBurden: PreferenceSetting(weight: 5, level: 1),
        .rotation: PreferenceSetting(weight: 4, level: 1),
        .themeWindow: PreferenceSetting(weight: 6, level: 1),
        .busyPeriod: PreferenceSetting(weight: 1, level: 1),
        .mondayEntry: PreferenceSetting(weight: 2, level: 1),
        .stability: PreferenceSetting(weight: 0, level: 1),
        .cost: PreferenceSetting(weight: 0, level: 1),
        .deeperExpertise: PreferenceSetting(weight: 2, level: 1),
        .reportSpread: PreferenceSetting(weight: 3, level: 1),
    ]
}

/// R11: fewest people of each kind in a team, and most experts.
public struct Composition: Sendable, Hashable {
    /// Safety experts, at least.
    public var experts = 1
    /// Leading cadres, at least; the leader counts where they are one.
    public var leadingCadres = 1
    /// Staff in post, at least.
    public var staff = 0
    /// Experts, at most; `nil`: no limit but the team's size.
    public var maximumExperts: Int?

    /// The office's defaults.
    public init() {}
}

/// Seats a scenario may ask for beside the leader's. Each is held by another person.
public struct OptionalSeats: Sendable, Hashable {
    /// A deputy leader: a leading cadre, or somebody who could lead.
    public var deputy = false
    /// A liaison officer from a unit that provides them.
    public var liaison = false
    /// A report writer with `reportExpertise`.
    public var reportWriter = false
    /// What a report writer must be good at.
    public var reportExpertise = Expertise("文字材料")

    /// None of them.
    public init() {}
}

/// R04 and reading 2: a visit ends on the first day on which both minima are met.
public struct VisitLengthSettings: Sendable, Hashable {
    /// Calendar days, both ends counted. The regulation's two weeks.
    public var calendarDays = 14
    /// Working days, both ends counted. The office's minimum.
    public var workingDays = 10
    /// Whether the exit must be a working day too.
    public var exitOnWorkingDay = false
    /// Calendar days of a visit shortened as an exception.
    public var shortCalendarDays = 12
    /// Working days of a visit shortened as an exception.
    public var shortWorkingDays = 8

    /// The defaults.
    public init() {}
}

/// R28: everyone is trained together before each round.
public struct TrainingSettings: Sendable, Hashable {
    /// Working days of training, one after another.
    public var workingDays = 1
    /// The round's first entry comes at most this many working days after the last training day.
    public var withinWorkingDays = 5

    /// The defaults.
    public init() {}
}

/// R17, R22: when the plan is submitted, approved and issued; `nil` where the program proposes the date.
public struct PlanDates: Sendable, Hashable {
    /// Rosters and plan go to the committee.
    public var submitted: Day?
    /// The committee approves.
    public var approved: Day?
    /// The plan is issued. No notice goes out before.
    public var issued: Day?

    /// All proposed by the program.
    public init() {}
}

/// Periods behind a visit. The regulation's are R30 and R35; the others are the office's.
public struct FollowUpSettings: Sendable, Hashable {
    /// R30: the team reports within this period of the exit.
    public var report = Period.days(15)
    /// R31: the committee examines the report.
    public var review = Period.workingDays(10)
    /// R32: feedback reaches the street.
    public var feedback = Period.workingDays(5)
    /// R35: the street reports correction.
    public var correction = Period.months(2)
    /// R36: the committee examines the correction report.
    public var examination = Period.workingDays(10)
    /// R38: copies to 党群工作部 and 政法委.
    public var copies = Period.workingDays(5)
    /// R39: publication of feedback and of correction.
    public var publication = Period.workingDays(20)
    /// R34: a major hazard is listed for supervision after the report was examined.
    public var hazardListing = Period.workingDays(5)
    /// R44: the follow-up report after a talk.
    public var talkFollowUp = Period.workingDays(5)
    /// R37: the day of the yearly assessment; `nil`: 31 December.
    public var assessmentDay: Day?
    /// Reading 10: whether correction reports must have arrived by the assessment day.
    public var correctionBeforeAssessment = false

    /// The defaults.
    public init() {}
}

/// R43: a budget of its own. Amounts are whole units of one currency, yuan by default.
public struct Budget: Sendable, Hashable {
    /// One day of somebody in post.
    public var perPersonDay = 100
    /// One day of an expert.
    public var perExpertDay = 600
    /// What the year may cost; `nil`: no limit.
    public var cap: Int?

    /// The defaults.
    public init() {}
}

/// The "in principle" rules that may give way when nothing else works.
public enum ExceptionKind: String, Sendable, CaseIterable, Comparable {
    /// R04: a visit shorter than the usual minimum.
    case shortVisit = "short_visit"
    /// R23: a member excused from one visit.
    case excusedMember = "excused_member"
    /// R23: a substitute for one visit.
    case substitute
    /// R25: an expertise wanted on a visit that nobody in the team has.
    case missingExpertise = "missing_expertise"

    /// Order of the list above.
    public static func < (left: ExceptionKind, right: ExceptionKind) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// The preferences, by the key a scenario uses.
public enum PreferenceID: String, Sendable, CaseIterable, Comparable {
    /// P01: burden spread between units.
    case unitBurden = "unit_burden"
    /// P02: burden spread between people.
    case personBurden = "person_burden"
    /// P03: not the same person to the same street as in the years before.
    case rotation
    /// P04: streets of a theme visited in its window, high risk first.
    case themeWindow = "theme_window"
    /// P05: busy periods avoided.
    case busyPeriod = "busy_period"
    /// P06: entry on a Monday.
    case mondayEntry = "monday_entry"
    /// P07: people who know the work from the round before.
    case stability
    /// P08: cost.
    case cost
    /// P09: two people for a wanted expertise, not one.
    case deeperExpertise = "deeper_expertise"
    /// P10: reports not all due in one week.
    case reportSpread = "report_spread"

    /// Order by key.
    public static func < (left: PreferenceID, right: PreferenceID) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// How much a preference weighs, and in which level it is optimised.
public struct PreferenceSetting: Sendable, Hashable {
    /// Points of one unit of it; 0 switches it off.
    public var weight: Int
    /// 1 is optimised first, then 2 and so on; each is fixed at its optimum before the next.
    public var level: Int

    /// A setting.
    public init(weight: Int, level: Int = 1) {
        self.weight = weight
        self.level = level
    }
}
