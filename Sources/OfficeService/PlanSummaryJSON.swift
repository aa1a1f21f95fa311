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

    /// The summary of `report` and of the files written.
    public init(_ report: PlanReport, of scenario: Scenario, warnings: Int, directory: String, files: [String]) {
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

/// What `plan --json` prints where no plan is possible.
public struct ConflictJSON: Encodable {
    private struct Rule: Encodable {
        let rule: String
        let zh: String
        let en: String
    }

    private let status = "infeasible"
    private let scenario: String
    private let instances: [String]
    private let rules: [Rule]
    private let provenIrreducible: Bool
    private let solves: Int

    /// The conflict of the scenario read.
    public init(_ conflict: Conflict, _ words: ConflictReport, scenario: String) {
        self.scenario = scenario
        instances = conflict.instances.map(\.description)
        rules = words.lines.map { Rule(rule: $0.rule.text, zh: $0.sentence.zh, en: $0.sentence.en) }
        provenIrreducible = conflict.isProvenIrreducible
        solves = conflict.solves
    }

    /// The JSON text.
    public func text() throws -> String { try PrettyJSON.text(self) }
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
