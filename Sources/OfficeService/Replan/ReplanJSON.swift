import InspectionDomain
import Wording

/// What `replan --json` prints of one plan made again.
public struct ReplanJSON: Encodable {
    private struct Level: Encodable {
        let measure: String
        let points: Int
        let bound: Int
    }

    private let order: String
    private let asOf: String
    private let plan: PlanSummaryJSON
    private let disturbance: [Level]
    private let notices: [Wording]
    private let pastBreaches: [Wording]

    /// The summary of `report`, made again from `prepared`.
    public init(
        _ report: PlanReport, of prepared: PreparedReplan, pastBreaches: [Violation], warnings: Int, directory: String,
        files: [String]
    ) {
        let scenario = prepared.scenario
        order = (scenario.replanning?.order ?? .peopleFirst).rawValue
        asOf = scenario.replanning?.asOf.description ?? ""
        plan = PlanSummaryJSON(report, of: scenario, warnings: warnings, directory: directory, files: files)
        disturbance = report.levels.compactMap { result in
            guard case .disturbance(let measure) = result.level else { return nil }
            return Level(measure: measure.rawValue, points: result.points, bound: result.bound)
        }
        notices = prepared.notices.map { $0.wording(in: scenario) }
        self.pastBreaches = pastBreaches.map(\.facts)
    }

    /// The JSON text.
    public func text() throws -> String { try PrettyJSON.text(self) }

    /// The JSON text of several, in order.
    public static func text(_ all: [ReplanJSON]) throws -> String { try PrettyJSON.text(all) }
}
