import Exchange
import InspectionDomain
import Planner
import Wording

/// What `why --json` prints.
public struct WhyJSON: Encodable {
    private struct LevelChange: Encodable {
        let level: String
        let before: Int
        let after: Int
        let bound: Int
    }

    private let schema = "xuncha-why/1"
    private let scenario: String
    private let question: Wording
    private let inPlan: Bool
    /// costs, equal, better, impossible or unknown.
    private let answer: String
    private let proven: Bool
    private let verdict: Wording
    private let levels: [LevelChange]
    private let conflict: CauseJSON?
    private let difference: DifferenceDocument?
    private let seconds: Double

    /// The answer of a report.
    public init(_ report: WhyReport) {
        let explanation = report.explanation
        scenario = report.scenario.name
        question = explanation.question.wording(true, in: explanation.before.plan, of: report.scenario)
        inPlan = explanation.isInPlan
        verdict = report.verdict
        difference = report.difference
        seconds = (explanation.seconds * 1000).rounded() / 1000
        switch explanation.outcome {
        case .possible(let plan, let changes):
            levels = changes.map {
                LevelChange(level: $0.level.key, before: $0.before, after: $0.after, bound: $0.bound)
            }
            conflict = nil
            switch explanation.outcome.verdict {
            case .costs(let isProven)?: (answer, proven) = ("costs", isProven)
            case .better?: (answer, proven) = ("better", true)
            case .equal?, nil: (answer, proven) = ("equal", plan.status == .provenOptimal)
            }
        case .impossible(let found):
            levels = []
            conflict = CauseJSON(found, ConflictReport(found, in: report.scenario))
            (answer, proven) = ("impossible", true)
        case .unknown:
            levels = []
            conflict = nil
            (answer, proven) = ("unknown", false)
        }
    }

    /// The JSON text.
    public func text() throws -> String { try PrettyJSON.text(self) }
}
