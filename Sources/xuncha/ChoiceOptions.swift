import ArgumentParser
import Foundation
import InspectionDomain
import Planner
import Wording

/// Options that say what plans should differ in.
struct DifferenceOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            say(
                "方案之间在什么上不同，或抽签决定什么：dates（日期）、people（人员）、leaders（组长），可用逗号并列。",
                "What plans differ in, or what is drawn: dates, people, leaders, or several with commas."),
            valueName: "aspects"))
    var differ = AspectList(aspects: [.people])

    @Option(
        help: ArgumentHelp(
            say("至少有几处不同。", "In how many places at least."), valueName: "number"))
    var by = 1

    @Option(
        help: ArgumentHelp(
            say(
                "比最优方案最多差多少：分数（如 5）或百分比（如 2%）。", "How much dearer than the best: points (5) or percent (2%)."),
            valueName: "points|percent"))
    var within = Within(tolerance: .points(0))

    func validate() throws {
        guard by >= 1 else {
            throw ValidationError(say("--by 应为不小于 1 的整数。", "--by must be a whole number, 1 or more."))
        }
    }

    /// The request for `count` plans.
    func request(_ count: Int) -> AlternativesRequest {
        AlternativesRequest(count: count, aspects: differ.aspects, distance: by, tolerance: within.tolerance)
    }
}

/// `dates,people` as a value.
struct AspectList: ExpressibleByArgument {
    let aspects: [PlanAspect]

    init(aspects: [PlanAspect]) { self.aspects = aspects }

    init?(argument: String) {
        let words = argument.split(whereSeparator: { ",，、".contains($0) })
        let aspects = words.compactMap { PlanAspect(rawValue: $0.trimmingCharacters(in: .whitespaces)) }
        guard !aspects.isEmpty, aspects.count == words.count else { return nil }
        self.aspects = aspects
    }

    static var allValueStrings: [String] { PlanAspect.allCases.map(\.rawValue) }

    var defaultValueDescription: String { aspects.map(\.rawValue).joined(separator: ",") }
}

/// `5` or `2%` as a value.
struct Within: ExpressibleByArgument {
    let tolerance: AlternativesRequest.Tolerance

    init(tolerance: AlternativesRequest.Tolerance) { self.tolerance = tolerance }

    init?(argument: String) {
        if argument.hasSuffix("%"), let percent = Double(argument.dropLast()), percent >= 0, percent.isFinite {
            tolerance = .part(percent / 100)
        } else if let points = Int(argument), points >= 0 {
            tolerance = .points(points)
        } else {
            return nil
        }
    }

    var defaultValueDescription: String {
        switch tolerance {
        case .points(let points): String(points)
        case .part(let part): "\(part * 100)%"
        }
    }
}
