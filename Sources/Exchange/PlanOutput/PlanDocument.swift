import CivilCalendar
import FollowUp
import InspectionDomain
import Wording

/// Everything the files of a plan are made from.
public struct PlanDocument: Sendable {
    /// The scenario the plan was made for.
    public let scenario: Scenario
    /// The plan and what is known about it.
    public let report: PlanReport
    /// Rules that the plan breaks: none in a plan the program made, but a plan from a file may have some.
    public let violations: [Violation]
    /// The steps behind it, in the order of the chain.
    public let chain: FollowUpChain
    /// Every date that follows from the plan.
    public let deadlines: [DeadlineEntry]
    /// What the rules say, by id: for names beside points and exceptions.
    public let rules: [RuleID: RuleStatement]
    /// The program's version.
    public let programVersion: String
    /// The seed that broke ties.
    public let seed: UInt64
    /// The day on which the files are made; only in calendar stamps and on the page, never in plan.json.
    public let generatedOn: Day

    /// A document. Of two statements of one rule the first counts.
    public init(
        scenario: Scenario, report: PlanReport, violations: [Violation] = [], chain: FollowUpChain,
        deadlines: [DeadlineEntry], rules: [RuleStatement], programVersion: String, seed: UInt64, generatedOn: Day
    ) {
        self.scenario = scenario
        self.report = report
        self.violations = violations
        self.chain = chain
        self.deadlines = deadlines
        self.rules = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }
        self.programVersion = programVersion
        self.seed = seed
        self.generatedOn = generatedOn
    }

    /// The plan itself.
    var plan: Plan { report.plan }

    /// First to last day on which somebody is trained or inspects; `nil` for an empty plan.
    var span: DayRange? {
        let days = plan.rounds.map(\.training) + plan.visits.map(\.days)
        guard let first = days.map(\.lowerBound).min(), let last = days.map(\.upperBound).max() else { return nil }
        return first...last
    }

    /// Whether training or visits touch a year whose holidays are not published.
    var isProvisional: Bool { span.map(scenario.calendar.isProvisional) ?? false }

    /// The name of a rule as shown, its id where nothing is known of it.
    func title(of rule: RuleID) -> Wording { rules[rule]?.title ?? Wording(same: rule.text) }
}
