import Exchange
import InspectionDomain
import Planner
import Wording

/// What `plan --json` prints of a plan.
public struct PlanSummaryJSON: Encodable {
    private struct Level: Encodable {
        let level: LevelKey
        let points: Int
        let bound: Int
    }

    private let status: String
    private let scenario: String
    private let gap: Double?
    private let stop: String?
    private let levels: [Level]
    private let points: [String: Int]
    private let exceptions: [String]
    private let visits: Int
    private let strategy: String
    private let seconds: Double
    private let directory: String
    private let files: [String]
    private let warnings: Int
    /// Absent where none were asked for.
    private let alternatives: AlternativesDocument?

    /// The summary of `report`, of the files written, and of the plans beside it.
    public init(
        _ report: PlanReport, of scenario: Scenario, warnings: Int, directory: String, files: [String],
        alternatives: AlternativesDocument? = nil
    ) {
        self.scenario = scenario.name
        switch report.status {
        case .provenOptimal:
            status = "optimal"
            gap = 0
            stop = nil
        case .withinGap(let gap, let reason):
            status = "gap"
            self.gap = gap
            stop = reason.rawValue
        case .checked:
            status = "checked"
            gap = nil
            stop = nil
        }
        levels = report.levels.map { Level(level: LevelKey($0.level), points: $0.points, bound: $0.bound) }
        var points: [String: Int] = [:]
        for entry in report.points { points[entry.instance.rule.text, default: 0] += entry.points }
        self.points = points
        exceptions = report.exceptions.map(\.instance.description)
        visits = report.plan.visits.count
        strategy = report.strategy
        seconds = (report.seconds * 1000).rounded() / 1000
        self.directory = directory
        self.files = files
        self.warnings = warnings
        self.alternatives = alternatives
    }

    /// The JSON text.
    public func text() throws -> String { try PrettyJSON.text(self) }
}

/// A level as programs read it: 0 for exceptions, a number for preferences, the measure's key for a disturbance.
private enum LevelKey: Encodable {
    case number(Int)
    case measure(String)

    init(_ level: InspectionDomain.Level) {
        switch level {
        case .exceptions: self = .number(0)
        case .disturbance(let measure): self = .measure(measure.rawValue)
        case .preferences(let number): self = .number(number)
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .number(let number): try container.encode(number)
        case .measure(let key): try container.encode(key)
        }
    }
}

/// What `plan --json` prints where it was stopped without a plan.
public struct StoppedJSON: Encodable {
    private let status = "stopped"
    private let reason: String
    private let scenario: String

    /// The reason and the scenario.
    public init(reason: String, scenario: String) {
        self.reason = reason
        self.scenario = scenario
    }

    /// The JSON text.
    public func text() throws -> String { try PrettyJSON.text(self) }
}

/// What `conflict --json` prints where a plan is possible.
public struct PossibleJSON: Encodable {
    private let status = "possible"
    private let scenario: String

    /// The scenario.
    public init(scenario: String) { self.scenario = scenario }

    /// The JSON text.
    public func text() throws -> String { try PrettyJSON.text(self) }
}
