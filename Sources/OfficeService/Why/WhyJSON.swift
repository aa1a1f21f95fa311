import Exchange
import Foundation
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

    private let scenario: String
    private let question: TextJSON
    private let inPlan: Bool
    /// costs, equal, better, impossible or unknown.
    private let answer: String
    private let proven: Bool
    private let text: TextJSON
    private let levels: [LevelChange]
    private let conflict: CauseJSON?
    private let difference: ParsedJSON?
    private let seconds: Double

    /// The answer of a report.
    public init(_ report: WhyReport) {
        let explanation = report.explanation
        scenario = report.scenario.name
        question = TextJSON(explanation.question.wording(true, in: explanation.before.plan, of: report.scenario))
        inPlan = explanation.isInPlan
        text = TextJSON(report.verdict)
        difference = report.difference.flatMap { ParsedJSON(DifferenceFile.text(of: $0)) }
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
    public func jsonText() throws -> String { try PrettyJSON.text(self) }
}

/// JSON that stands as text already, as part of something to encode.
enum ParsedJSON: Encodable {
    case object([String: ParsedJSON])
    case array([ParsedJSON])
    case text(String)
    case int(Int)
    case number(Double)
    case bool(Bool)
    case null

    init?(_ text: String) {
        guard let value = try? JSONDecoder().decode(ParsedJSON.self, from: Data(text.utf8)) else { return nil }
        self = value
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .object(let members): try container.encode(members)
        case .array(let items): try container.encode(items)
        case .text(let text): try container.encode(text)
        case .int(let number): try container.encode(number)
        case .number(let number): try container.encode(number)
        case .bool(let flag): try container.encode(flag)
        case .null: try container.encodeNil()
        }
    }
}

extension ParsedJSON: Decodable {
    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .bool(flag)
        } else if let number = try? container.decode(Int.self) {
            self = .int(number)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let items = try? container.decode([ParsedJSON].self) {
            self = .array(items)
        } else {
            self = .object(try container.decode([String: ParsedJSON].self))
        }
    }
}
