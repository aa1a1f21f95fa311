import InspectionDomain
import Wording

/// One step of the year that has a date: what it is, who owes it, and how its date is found. Data, not code.
public struct DeadlineStep: Sendable, Hashable {
    /// The key, unique in the table.
    public let key: StepKey
    /// The rule that asks for it.
    public let rule: RuleID
    /// The regulation's article, e.g. `三(三)3`.
    public let article: String
    /// What is to be done.
    public let title: Wording
    /// What it is done for: the plan, each round, each visit, each inspection from above.
    public let scope: Scope
    /// Who owes it.
    public let owner: Owner
    /// How its date is found.
    public let timing: Timing
    /// Whether the number in the timing is the regulation's or the office's own.
    public let numberSource: NumberSource

    /// A step.
    public init(
        _ key: String, rule: String, article: String, title: Wording, scope: Scope, owner: Owner, timing: Timing,
        numberSource: NumberSource
    ) {
        self.key = StepKey(key)
        self.rule = RuleID(rule)
        self.article = article
        self.title = title
        self.scope = scope
        self.owner = owner
        self.timing = timing
        self.numberSource = numberSource
    }

    /// How often a step occurs.
    public enum Scope: String, Sendable, Hashable, CaseIterable {
        /// Once a year.
        case plan
        /// For each inspection of the zone from above.
        case cityInspection = "city_inspection"
        /// For each round that takes place.
        case round
        /// For each visit.
        case visit
    }

    /// Who owes a step.
    public enum Owner: String, Sendable, Hashable, CaseIterable {
        /// The committee (安委会).
        case committee
        /// The committee's office (安委会办公室).
        case office
        /// The team that makes the visit.
        case team
        /// The street inspected.
        case street
    }

    /// How a date is found.
    public enum Timing: Sendable, Hashable {
        /// One of the plan's own dates, given by the office or proposed.
        case milestone(PlanMilestone)
        /// The round's first training day.
        case training
        /// The visit's first day.
        case entry
        /// The visit's last day.
        case exit
        /// Working days before the visit's first day, by the scenario's setting.
        case noticeBeforeEntry
        /// A period after the day on which an earlier step is planned to happen.
        case after(StepKey, PeriodSetting)
        /// Working days before the target of an earlier step in the table.
        case workingDaysBefore(StepKey, Int)
        /// The day of the yearly assessment.
        case assessment
        /// The first day of the inspection from above; the office is ready the working day before.
        case cityInspection
    }
}

/// The plan's own dates, R17 and R22.
public enum PlanMilestone: String, Sendable, Hashable, CaseIterable {
    /// Plan and rosters go to the committee.
    case submitted
    /// The committee approves.
    case approved
    /// The plan is issued.
    case issued
}
