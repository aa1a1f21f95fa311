import CivilCalendar
import InspectionDomain

/// One way to loosen what stands in a conflict. How far it must go is found by solving.
public struct Remedy: Sendable {
    /// Of what kind.
    public let kind: RepairKind
    /// How it is measured.
    public let course: Course

    /// How a remedy is measured.
    public enum Course: Sendable {
        /// Steps 1 to `most`: each allows every plan that the step before allows, and more.
        case steps(most: Int, edits: @Sendable (Int) -> [ScenarioEdit])
        /// Where certain instances hold no longer, the plan that needs the least of it says how much: `weight` counts
        /// what a way to hold a visit needs, `edits` allow exactly what a plan needs.
        case least(
            of: Set<RuleInstance>, weight: @Sendable (VisitID, VisitOption) -> Int,
            edits: @Sendable (Plan) -> [ScenarioEdit])
    }

    /// A remedy of `most` steps; `nil` where there is none to take.
    init?(_ kind: RepairKind, steps most: Int, edits: @escaping @Sendable (Int) -> [ScenarioEdit]) {
        guard most >= 1 else { return nil }
        self.kind = kind
        course = .steps(most: most, edits: edits)
    }

    /// A remedy of one step.
    init(_ kind: RepairKind, _ edits: [ScenarioEdit]) {
        self.kind = kind
        course = .steps(most: 1) { _ in edits }
    }

    /// A remedy that is measured by the plan that needs the least of it.
    init(
        _ kind: RepairKind, leastOf relaxed: Set<RuleInstance>,
        weight: @escaping @Sendable (VisitID, VisitOption) -> Int,
        edits: @escaping @Sendable (Plan) -> [ScenarioEdit]
    ) {
        self.kind = kind
        course = .least(of: relaxed, weight: weight, edits: edits)
    }
}

/// Every remedy worth trying against a conflict: whatever makes a plan possible must loosen something in the conflict,
/// or give it more days or more people.
///
/// Never offered: to send somebody who is recused, unfit or not in post, to go on without a leader, to put off an
/// inspection from above, or to leave a street out.
public enum Remedies {
    /// The remedies against a conflict, the cheapest first step first.
    public static func all(against conflict: Set<RuleInstance>, in scenario: Scenario) -> [Remedy] {
        let question = RemedyQuestion(conflict: conflict, scenario: scenario)
        let remedies =
            question.roundRemedies + question.teamRemedies + question.visitRemedies + question.calendarRemedies
            + question.peopleRemedies + question.unitRemedies + question.settingRemedies + question.pinRemedies
        return remedies.enumerated().sorted {
            ($0.element.kind.cost(of: 1), $0.offset) < ($1.element.kind.cost(of: 1), $1.offset)
        }.map(\.element)
    }
}

/// A conflict, and what may be asked of it.
struct RemedyQuestion: Sendable {
    let conflict: Set<RuleInstance>
    let scenario: Scenario

    var settings: Settings { scenario.settings }

    /// Whether a rule takes part.
    func has(_ rule: String) -> Bool { conflict.contains { $0.rule.text == rule } }
    /// Whether an instance takes part.
    func has(_ rule: String, _ parts: String...) -> Bool { conflict.contains(RuleInstance(RuleID(rule), parts)) }
    /// The first parts of the instances of a rule.
    func firstParts(of rule: String) -> Set<String> {
        Set(conflict.filter { $0.rule.text == rule }.compactMap(\.parts.first))
    }
    /// How a range of days is written in instances.
    func span(_ days: ClosedRange<Day>) -> String { "\(days.lowerBound)..\(days.upperBound)" }
}
