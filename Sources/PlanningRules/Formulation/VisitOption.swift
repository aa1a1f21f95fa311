import CivilCalendar
import InspectionDomain

/// One way to hold a visit: when it begins, and with that when it ends.
public struct VisitOption: Hashable, Sendable {
    /// The round, as an index into `Scenario.rounds`.
    public let round: Int
    /// First day.
    public let entry: Day
    /// Last day, counted.
    public let exit: Day
    /// Whether it is shorter than the usual minimum: an exception.
    public let isShort: Bool

    /// First to last day, both included.
    public var days: DayRange { entry...exit }
}

/// Teams of one round that a model does not tell apart.
///
/// With `maximumTeams == 1` a group *is* a team and every row is exact. With more, the group stands for all teams
/// of its round together; the same rows, written in the number of teams used, are then a relaxation whose optimum
/// is a lower bound. So a rule posts its rows once and serves both models.
public struct TeamGroup: Hashable, Sendable {
    /// Position in `Formulation.groups`.
    public let index: Int
    /// The round, as an index into `Scenario.rounds`.
    public let round: Int
    /// The number of the (first) team, from 1.
    public let firstTeam: Int
    /// How many teams it may stand for.
    public let maximumTeams: Int

    /// Whether it is one team.
    public var isOneTeam: Bool { maximumTeams == 1 }
    /// Whether rows by which one member and one visit exclude each other are worth having: where many teams may go out,
    /// member and visit are nearly always in different ones, and the rows only make the relaxation slow.
    public var isFew: Bool { maximumTeams <= 2 }
}

/// Whether teams are told apart.
public enum Resolution: String, Sendable, CaseIterable {
    /// Every team by itself: the whole problem.
    case teams
    /// All teams of a round together: a small relaxation without symmetry.
    case rounds
}

/// What a formulation covers.
public struct FormulationScope: Sendable {
    /// Whether teams are told apart.
    public var resolution = Resolution.teams
    /// Where teams are not told apart, how many of a round are all the same; its other teams form one group.
    public var toldApart: [RoundID: Int] = [:]
    /// Whether interchangeable teams are numbered by their first visits. A search that gives the numbers itself does not
    /// want the rows.
    public var numbersTeams = true
    /// Whether principles may give way.
    public var allowsExceptions = false
    /// Rules left out altogether.
    public var relaxedRules: Set<RuleID> = []
    /// Rule instances left out.
    public var relaxedInstances: Set<RuleInstance> = []
    /// The only rule instances that hold, to find out which of them cannot hold together; `nil`: all hold.
    public var enforced: Set<RuleInstance>?
    /// How many teams to tell apart in a round that may send any number, because its R09 is left out; two more than
    /// its limit where nothing is said. Without effect where teams are not told apart.
    public var looseTeams: [RoundID: Int] = [:]
    /// What a plan is asked for beside the rules.
    public var requirements: [PlanRequirement] = []
    /// Keeps only some ways to hold a visit: a neighbourhood. `nil` keeps all.
    public var keepsOption: (@Sendable (VisitID, VisitOption) -> Bool)?
    /// Keeps only some pairs of visit and team number. `nil` keeps all.
    public var keepsTeam: (@Sendable (VisitID, RoundID, Int) -> Bool)?
    /// Keeps only some people in some teams, by their number; for a group of teams by the first of them. `nil` keeps all.
    public var keepsMember: (@Sendable (PersonID, RoundID, Int) -> Bool)?

    /// Everything, teams told apart, no exceptions.
    public init(resolution: Resolution = .teams, allowsExceptions: Bool = false) {
        self.resolution = resolution
        self.allowsExceptions = allowsExceptions
    }

    /// Whether `instance` is to be left out. Rows of other rules that take it for granted must then stand alone, or a
    /// rule would be blamed for what another says.
    func relaxes(_ instance: RuleInstance) -> Bool {
        relaxedRules.contains(instance.rule) || relaxedInstances.contains(instance)
            || !(enforced?.contains(instance) ?? true)
    }

    /// Whether every instance of every rule holds.
    var isWhole: Bool { relaxedRules.isEmpty && relaxedInstances.isEmpty && enforced == nil }
}
