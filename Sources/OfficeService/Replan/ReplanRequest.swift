import CivilCalendar
import FollowUp
import InspectionDomain

/// How a plan in force is to be made again.
public struct ReplanRequest: Sendable {
    /// The plan in force.
    public var baseline: Plan
    /// The first day that may still be decided.
    public var asOf: Day
    /// The first day whose visits may change; `nil`: `asOf`.
    public var frozenUntil: Day?
    /// Who has been told what.
    public var notified = NotifiedChoice.forecast
    /// People who serve no more from now on, by id or name.
    public var without: [String] = []
    /// Which measures of a disturbance come first.
    public var order = DisturbanceOrder.peopleFirst

    /// A request with everything else as usual.
    public init(baseline: Plan, asOf: Day) {
        self.baseline = baseline
        self.asOf = asOf
    }
}

/// Who has been told what of a plan.
public enum NotifiedChoice: Sendable, Hashable {
    /// The streets whose notice was due before the day of the change, with their teams.
    case forecast
    /// Nobody.
    case nobody
    /// Every street and everybody.
    case everybody
    /// These visits with their teams, and these people, by id or name.
    case named([String])
}

/// A scenario ready to be planned again, and what the plan in force holds that the scenario no longer does.
public struct PreparedReplan: Sendable {
    /// The scenario with the plan in force.
    public let scenario: Scenario
    /// The scenario's steps, as it was read with them.
    public let chain: FollowUpChain
    /// What does not fit any more, in the order of the plan.
    public let notices: [BaselineNotice]
}
