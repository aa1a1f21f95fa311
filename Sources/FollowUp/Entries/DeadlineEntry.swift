import CivilCalendar
import InspectionDomain
import Wording

/// One dated thing to do, with everything needed to say how its date was made and where it stands.
public struct DeadlineEntry: Sendable, Hashable {
    /// The rule that asks for it.
    public let rule: RuleID
    /// The step of the chain it belongs to.
    public let step: StepKey
    /// What it is about.
    public let about: FollowUpSubject
    /// The name of what it is about, as its id holds it; empty for the plan itself.
    public let subject: String
    /// What is to be done.
    public let title: Wording
    /// The street concerned, if one is.
    public let street: StreetID?
    /// The round concerned, if one is.
    public let round: RoundID?
    /// The visit concerned, if one is.
    public let visit: VisitID?
    /// The team of that visit, by its number in the round.
    public let team: Int?
    /// Who owes it.
    public let owner: Wording
    /// Who owes it, as the chain says it.
    public let owing: Party
    /// Who is told when it is done.
    public let told: [Wording]
    /// What it is counted from; `nil` for a day that is not counted.
    public let trigger: DeadlineTrigger?
    /// The period counted, after the trigger; before it where `countsBackward`.
    public let period: Period?
    /// Whether the period lies before the trigger: notices and reminders.
    public let countsBackward: Bool
    /// Whose number the period is.
    public let numberSource: NumberSource
    /// The day before rest days are considered.
    public let nominal: Day
    /// The last day the rule allows.
    public let latest: Day
    /// The office's own day.
    public let target: Day
    /// What the date rests on.
    public let basis: DateBasis
    /// The regulation's article.
    public let article: String
    /// How the date was made, step by step.
    public let explanation: [DateExplanation]
    /// Whether a year whose holiday notice is not out, or a year without data, had a part in it.
    public let isProvisional: Bool
    /// The first year without holiday data that had a part in it: there only weekends were counted.
    public let missingYear: Int?
    /// The version of the calendar used.
    public let calendarVersion: String
    /// Where it stands.
    public let status: StepStatus
    /// What was recorded of it, attempt by attempt; the dates above are those of the last.
    public let attempts: [StepAttempt]

    /// Whether it chains from something that is only planned to happen.
    public var isForecast: Bool { basis == .forecast }

    /// The day on which it was done; `nil`: not yet, or handed back since.
    public var doneOn: Day? { attempts.last?.doneOn }

    /// What was recorded when it was last done; empty where nothing was.
    public var details: StepDetails { attempts.last { $0.doneOn != nil }?.details ?? StepDetails() }

    /// A name that no other entry of the plan has, stable between runs: `report[兴仁街道#1]`.
    public var id: String { Self.id(step, subject) }

    static func id(_ step: StepKey, _ subject: String) -> String { subject.isEmpty ? step.text : "\(step)[\(subject)]" }

    /// The period as shown: `15日`, `进驻前5个工作日`; `nil` where there is none.
    public var periodWording: Wording? {
        guard let period else { return nil }
        guard countsBackward else { return period.wording }
        return Wording(zh: "提前\(period.wording.zh)", en: "\(period.wording.en) before")
    }

    /// What a reader must know beside the date: data not loaded, or not yet published; `nil` where nothing.
    public var caution: Wording? {
        if let missingYear { return DateExplanation.missingYear(missingYear).wording }
        guard isProvisional else { return nil }
        return Wording(zh: "涉及暂定节假日，通知发布后须复核", en: "rests on provisional holidays; check when the notice is out")
    }
}
