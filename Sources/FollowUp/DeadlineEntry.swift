import CivilCalendar
import InspectionDomain
import Wording

/// What a date rests on.
public enum DateBasis: String, Sendable, Hashable, CaseIterable {
    /// The office wrote it in the scenario.
    case given
    /// The program proposes it, as the scenario leaves it open.
    case proposed
    /// The plan decides it.
    case planned
    /// It follows from something that is only planned to happen; what happens replaces it.
    case forecast

    /// The name as shown.
    public var wording: Wording {
        switch self {
        case .given: Wording(zh: "既定", en: "given")
        case .proposed: Wording(zh: "建议", en: "proposed")
        case .planned: Wording(zh: "计划", en: "planned")
        case .forecast: Wording(zh: "预计", en: "forecast")
        }
    }
}

/// What a date is counted from.
public struct DeadlineTrigger: Sendable, Hashable {
    /// The event.
    public let title: Wording
    /// Its day.
    public let day: Day

    /// A trigger.
    public init(title: Wording, day: Day) {
        self.title = title
        self.day = day
    }
}

/// One dated thing to do, with everything needed to say how its date was made.
public struct DeadlineEntry: Sendable, Hashable {
    /// The rule that asks for it.
    public let rule: RuleID
    /// The step of the table it belongs to.
    public let step: StepKey
    /// What it is about: the visit's, the round's or the inspection's name; empty for the plan itself.
    public let subject: String
    /// What is to be done.
    public let title: Wording
    /// The street concerned, if one is.
    public let street: StreetID?
    /// The round concerned, if one is.
    public let round: RoundID?
    /// The visit concerned, if one is.
    public let visit: VisitID?
    /// Who owes it.
    public let owner: Wording
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

    /// Whether it chains from something that is only planned to happen.
    public var isForecast: Bool { basis == .forecast }

    /// A name that no other entry of the plan has, stable between runs: `report[兴仁街道#1]`.
    public var id: String { subject.isEmpty ? step.text : "\(step)[\(subject)]" }

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
