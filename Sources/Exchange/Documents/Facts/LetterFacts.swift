import CivilCalendar
import FollowUp
import InspectionDomain
import Wording

/// What a letter to a street about the follow-up of a visit says. It knows nothing of where its facts come from: the
/// forecast, as long as nothing has happened, or the office's records.
public struct LetterFacts: Sendable, Hashable {
    /// What the letter is for.
    public enum Purpose: Sendable, Hashable {
        /// The committee's findings go to the street.
        case feedback
        /// The street is reminded of what it owes.
        case reminder
    }

    /// A finding, as a letter lists it.
    public struct Finding: Sendable, Hashable {
        /// What was found.
        public var text: String
        /// The rule it breaks; may be empty.
        public var basis: String
        /// What is asked for; may be empty.
        public var demand: Wording

        /// A finding.
        public init(text: String, basis: String = "", demand: Wording = Wording(same: "")) {
            self.text = text
            self.basis = basis
            self.demand = demand
        }
    }

    /// What the letter is for.
    public var purpose: Purpose
    /// To whom it goes.
    public var recipient: String
    /// What is owed.
    public var matter: Wording
    /// Which letter it is: 第一次提醒, 到期前提醒; empty for feedback.
    public var occasion: Wording
    /// The regulation's article.
    public var article: String
    /// First to last day of the visit, both included.
    public var visitDays: DayRange
    /// The day of the letter.
    public var day: Day
    /// What the period is counted from, and its day.
    public var trigger: DeadlineTrigger?
    /// The period; `nil` for a day that is not counted.
    public var period: Period?
    /// The last day on which what is owed may arrive, included.
    public var deadline: Day
    /// Whether the deadline is still a forecast.
    public var isForecast: Bool
    /// What was found; empty as long as nothing is recorded.
    public var findings: [Finding]

    /// The facts of a letter.
    public init(
        purpose: Purpose, recipient: String, matter: Wording, occasion: Wording = Wording(same: ""), article: String,
        visitDays: DayRange, day: Day, trigger: DeadlineTrigger?, period: Period?, deadline: Day, isForecast: Bool,
        findings: [Finding] = []
    ) {
        self.purpose = purpose
        self.recipient = recipient
        self.matter = matter
        self.occasion = occasion
        self.article = article
        self.visitDays = visitDays
        self.day = day
        self.trigger = trigger
        self.period = period
        self.deadline = deadline
        self.isForecast = isForecast
        self.findings = findings
    }
}

extension LetterFacts {
    /// A letter about what a street owes: `owed` is the date of its report.
    init(
        purpose: Purpose, recipient: String, visitDays: DayRange, day: Day, owed: DeadlineEntry, occasion: Wording,
        findings: [Finding] = []
    ) {
        self.init(
            purpose: purpose, recipient: recipient, matter: owed.title, occasion: occasion, article: owed.article,
            visitDays: visitDays, day: day, trigger: owed.trigger, period: owed.period, deadline: owed.latest,
            isForecast: owed.isForecast, findings: findings)
    }
}
