import InspectionDomain
import PlanningRules

/// The independent check of a plan: it sees the scenario and the plan, never a model.
public struct Audit: Sendable {
    /// Every rule broken, sorted. Empty: the plan may be handed out.
    public let violations: [Violation]
    /// Every principle that gives way, sorted.
    public let exceptions: [PlanException]
    /// Points by rule and instance, sorted, zero entries left out.
    public let points: [PointEntry]
    /// How the plan departs from the one in force, by measure and instance, sorted, zero entries left out.
    public let disturbance: [PointEntry]
    /// What has happened and breaks a rule as it now stands, for which the plan is not blamed; sorted.
    public let pastBreaches: [Violation]
    /// What the exceptions weigh together.
    public let exceptionPoints: Int
    private let levels: [RuleID: Int]

    /// Checks `plan` against every rule and counts its points.
    public init(_ plan: Plan, in scenario: Scenario) {
        violations = Catalogue.violations(of: plan, in: scenario)
        pastBreaches = Catalogue.pastBreaches(of: plan, in: scenario)
        exceptions = Catalogue.exceptions(of: plan, in: scenario)
        disturbance = Catalogue.disturbances.flatMap { $0.points(of: plan, in: scenario) }
        points = Catalogue.preferences.flatMap { $0.points(of: plan, in: scenario) }.sorted {
            $0.instance < $1.instance
        }
        exceptionPoints = exceptions.reduce(0) { $0 + (scenario.settings.exceptionWeights[$1.kind] ?? 0) }
        levels = Dictionary(
            uniqueKeysWithValues: Catalogue.preferences.map { ($0.id, $0.setting(in: scenario).level) })
    }

    /// The plan's points at one level.
    public func points(at level: Level) -> Int {
        switch level {
        case .exceptions: exceptionPoints
        case .disturbance(let key):
            disturbance.filter { $0.instance.rule == Self.measures[key] }.reduce(0) { $0 + $1.points }
        case .preferences(let number):
            points.filter { levels[$0.instance.rule] == number }.reduce(0) { $0 + $1.points }
        }
    }

    /// The levels in the order of importance.
    public static func levels(of scenario: Scenario) -> [Level] {
        let disturbances = scenario.replanning?.order.sequence ?? []
        return [.exceptions] + disturbances.map { .disturbance($0) }
            + preferenceLevels(of: scenario).map { .preferences($0) }
    }

    private static let measures = Dictionary(uniqueKeysWithValues: Catalogue.disturbances.map { ($0.key, $0.id) })

    /// The levels that a scenario's preferences use, in order, without 0.
    public static func preferenceLevels(of scenario: Scenario) -> [Int] {
        Set(Catalogue.preferences.map { $0.setting(in: scenario) }.filter { $0.weight > 0 }.map(\.level)).sorted()
    }
}
