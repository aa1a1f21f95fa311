import CivilCalendar
import InspectionDomain
import Wording

/// A rule that binds: its sentence, its rows, its check and its examples in one file.
///
/// Rows speak of variables, the check speaks of a finished plan and cannot see any variable; tests hold the two
/// against each other over all plans of small scenarios.
public protocol PlanningRule: Sendable {
    /// The sentence, the article, the force and the formula.
    var statement: RuleStatement { get }

    /// Every instance that forbids holding `visit` so; empty where the rule allows it.
    func exclusions(of option: VisitOption, for visit: VisitRequest, in scenario: Scenario) -> [RuleInstance]
    /// Every instance that keeps `person` out of the rosters of `round`.
    func exclusions(of person: Inspector, from round: Round, in scenario: Scenario) -> [RuleInstance]
    /// Every instance that keeps `person` out of `seat`.
    func exclusions(of person: Inspector, from seat: Seat, in scenario: Scenario) -> [RuleInstance]
    /// Every instance that forbids training on `days` before `round`.
    func exclusions(of days: DayRange, trainingOf round: Round, in scenario: Scenario) -> [RuleInstance]

    /// Adds the rule's rows.
    func post(in formulation: inout Formulation)
    /// Every breach by `plan`, sorted; empty where the plan obeys.
    func check(_ plan: Plan, in scenario: Scenario) -> [Violation]
    /// Where the rule gives way in `plan`, as far as the scenario lets it.
    func exceptions(of plan: Plan, in scenario: Scenario) -> [PlanException]

    /// Where what `instance` says comes from.
    func origin(of instance: RuleInstance) -> InstanceOrigin
    /// What `instance` stands on, as a key: instances with the same key, also of other rules, fall together when the
    /// office changes it.
    func basis(of instance: RuleInstance, in scenario: Scenario) -> [String]
    /// What the rule asks at `instances`, all of them its own, with names, days and numbers: what a conflict is told in.
    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording]
    /// Whether it also binds what has happened: only rules that are about that do.
    var bindsThePast: Bool { get }

    /// A tiny plan that obeys, and one that breaks this rule alone.
    var example: RuleExample { get }
}

/// Where what an instance of a rule says comes from, and so what would have to change for it to say something else.
public enum InstanceOrigin: Sendable, Hashable {
    /// A visit that has to take place.
    case task
    /// A row of the office's tables: a closure, a leave, a unit's capacity, a decision fixed by hand.
    case row
    /// The rule itself, or a number set for all.
    case term
}

extension PlanningRule {
    /// The rule's id.
    public var id: RuleID { statement.id }

    /// Forbids nothing by itself.
    public func exclusions(of option: VisitOption, for visit: VisitRequest, in scenario: Scenario) -> [RuleInstance] {
        []
    }
    /// Forbids nothing by itself.
    public func exclusions(of person: Inspector, from round: Round, in scenario: Scenario) -> [RuleInstance] { [] }
    /// Forbids nothing by itself.
    public func exclusions(of person: Inspector, from seat: Seat, in scenario: Scenario) -> [RuleInstance] { [] }
    /// Forbids nothing by itself.
    public func exclusions(of days: DayRange, trainingOf round: Round, in scenario: Scenario) -> [RuleInstance] { [] }
    /// Adds no rows.
    public func post(in formulation: inout Formulation) {}
    /// What has happened is over.
    public var bindsThePast: Bool { false }
    /// Never gives way.
    public func exceptions(of plan: Plan, in scenario: Scenario) -> [PlanException] { [] }

    /// The rule itself.
    public func origin(of instance: RuleInstance) -> InstanceOrigin { .term }

    /// Itself.
    public func basis(of instance: RuleInstance, in scenario: Scenario) -> [String] {
        [instance.rule.text] + instance.parts
    }

    /// An instance of this rule.
    func instance(_ parts: String...) -> RuleInstance { RuleInstance(id, parts) }
}

/// What is liked but does not bind, in integer points.
public protocol PlanningPreference: Sendable {
    /// The sentence and the formula.
    var statement: RuleStatement { get }
    /// The key under which a scenario sets its weight and level.
    var key: PreferenceID { get }

    /// The points in the model, weight included, one expression for each instance.
    func cost(in formulation: inout Formulation, weight: Int) -> [InstanceCost]
    /// The points of `plan`, weight included; zero entries may be left out.
    func cost(of plan: Plan, in scenario: Scenario, weight: Int) -> [PointEntry]

    /// A tiny plan without points, and one in which this preference alone has more.
    var example: RuleExample { get }
}

extension PlanningPreference {
    /// The preference's id.
    public var id: RuleID { statement.id }

    /// The setting of this preference in `scenario`.
    public func setting(in scenario: Scenario) -> PreferenceSetting {
        scenario.settings.preferences[key] ?? PreferenceSetting(weight: 0)
    }

    /// The points of `plan` as the scenario weighs them, sorted, zero entries left out.
    public func points(of plan: Plan, in scenario: Scenario) -> [PointEntry] {
        let weight = setting(in: scenario).weight
        guard weight > 0 else { return [] }
        return cost(of: plan, in: scenario, weight: weight).filter { $0.points != 0 }.sorted {
            $0.instance < $1.instance
        }
    }

    /// An instance of this preference.
    func instance(_ parts: String...) -> RuleInstance { RuleInstance(id, parts) }
}
