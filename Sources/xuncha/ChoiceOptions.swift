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
                "方案之间在什么上不同，或抽签决定什么：dates（日期）、people（人员）、leaders（组长），可用逗号并列；默认 people。",
                "What plans differ in, or what is drawn: dates, people, leaders, or several with commas; default people."
            ),
            valueName: "aspects"))
    var differ: AspectList?

    @Option(
        help: ArgumentHelp(
            say("至少有几处不同；默认 1。", "In how many places at least; default 1."), valueName: "number"))
    var by: Int?

    @Option(
        help: ArgumentHelp(
            say(
                "比最优方案最多差多少：分数（如 5）或百分比（如 2%）；默认 0。",
                "How much dearer than the best: points (5) or percent (2%); default 0."),
            valueName: "points|percent"))
    var within: Within?

    func validate() throws {
        guard (1...10_000).contains(by ?? 1) else {
            throw ValidationError(
                say("--by 应为 1 至 10000 的整数。", "--by must be a whole number between 1 and 10000."))
        }
    }

    /// What plans differ in, or what is drawn.
    var aspects: [PlanAspect] { differ?.aspects ?? [.people] }
    /// Whether how far plans may differ is said.
    var saysHowFar: Bool { by != nil || within != nil }

    /// The request for `count` plans.
    func request(_ count: Int) -> AlternativesRequest {
        AlternativesRequest(
            count: count, aspects: aspects, distance: by ?? 1, tolerance: within?.tolerance ?? .points(0))
    }
}

/// `dates,people` as a value.
struct AspectList: ExpressibleByArgument {
    let aspects: [PlanAspect]

    init?(argument: String) {
        let words = argument.split(whereSeparator: { ",，、".contains($0) })
        let aspects = words.compactMap { PlanAspect(rawValue: $0.trimmingCharacters(in: .whitespaces)) }
        guard !aspects.isEmpty, aspects.count == words.count else { return nil }
        self.aspects = aspects
    }

    static var allValueStrings: [String] { PlanAspect.allCases.map(\.rawValue) }
}

/// `5` or `2%` as a value.
struct Within: ExpressibleByArgument {
    let tolerance: AlternativesRequest.Tolerance

    init?(argument: String) {
        if argument.hasSuffix("%"), let percent = Double(argument.dropLast()), (0...1_000).contains(percent) {
            tolerance = .part(percent / 100)
        } else if let points = Int(argument), (0...1_000_000).contains(points) {
            tolerance = .points(points)
        } else {
            return nil
        }
    }
}
