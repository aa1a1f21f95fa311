import CivilCalendar
import InspectionDomain
import Wording

/// The key of a step, stable between versions: `report`, `correction`.
public typealias StepKey = Identifier<ChainStep>

/// One step of the chain: what it is, who owes it, and how its date is found. Data, read from `followup.yaml`.
public struct ChainStep: Sendable, Hashable {
    /// The key, unique in the chain.
    public var key: StepKey
    /// The rule that asks for it.
    public var rule: RuleID
    /// The regulation's article, e.g. `三(三)3`; empty where it is the office's own.
    public var article: String
    /// What is to be done.
    public var title: Wording
    /// What it is done for: the plan, each round, each visit, each finding …
    public var scope: StepScope
    /// How its date is found.
    public var timing: StepTiming
    /// A day written elsewhere that takes the place of the counted one where it is filled in.
    public var given: GivenDay?
    /// A day proposed for it is not earlier than the day given or recorded for this step.
    public var noEarlierThan: StepKey?
    /// Whose number its period is.
    public var numberSource: NumberSource
    /// Who owes it.
    public var owner: Party
    /// Who is told when it is done.
    public var told: [Party]
    /// It is needed only where one of these holds; empty: always.
    public var onlyIf: [StepCondition]
    /// Steps that must be done, or not be needed, before it can be.
    public var requires: [StepKey]
    /// It is needed only where the office decides so: check visits.
    public var isOptional: Bool
    /// It falls away once the step it precedes is done: reminders.
    public var lapses: Bool
    /// It may be done before what it counts from: what is put right on the spot.
    public var mayComeEarly: Bool
    /// For findings, talks and incidents: while none is recorded, one date a visit is forecast from this step of it.
    public var foreseenFrom: StepKey?
    /// It is done when the plan's version reaches this state.
    public var planState: PlanState?

    /// A step that everybody needs, owed by the office, with nothing unusual about it.
    public init(
        _ key: StepKey, rule: RuleID, article: String, title: Wording, scope: StepScope, timing: StepTiming,
        owner: Party = .office
    ) {
        self.key = key
        self.rule = rule
        self.article = article
        self.title = title
        self.scope = scope
        self.timing = timing
        self.owner = owner
        numberSource = .office
        told = []
        onlyIf = []
        requires = []
        isOptional = false
        lapses = false
        mayComeEarly = false
    }
}

/// How often a step occurs.
public enum StepScope: String, Sendable, Hashable, CaseIterable, Codable {
    /// Once a year.
    case plan
    /// For each inspection of the zone from above.
    case cityInspection = "city_inspection"
    /// For each round that takes place.
    case round
    /// For each visit.
    case visit
    /// For each finding.
    case finding
    /// For each talk.
    case talk
    /// For each incident.
    case incident
}

/// Whose number a period is.
public enum NumberSource: String, Sendable, Hashable, CaseIterable, Codable {
    /// The regulation states it.
    case regulation
    /// The regulation gives none, the office sets one.
    case office
    /// The step has a day, not a period.
    case none
}

/// What makes a step needed that is not needed always.
public enum StepCondition: String, Sendable, Hashable, CaseIterable, Codable {
    /// A finding of the kind "general".
    case general
    /// A finding of the kind "violation".
    case violation
    /// A major hazard.
    case majorHazard = "major_hazard"
    /// Any finding.
    case finding
    /// A finding at an enterprise.
    case enterprise
    /// A talk was held.
    case talk
    /// The visit, or any of the plan's, is an exception to a principle.
    case exception
}

extension StepScope {
    /// What steps of the scope are for.
    public var wording: Wording {
        switch self {
        case .plan: Wording(zh: "方案", en: "the plan")
        case .cityInspection: Wording(zh: "上级巡查", en: "an inspection from above")
        case .round: Wording(zh: "轮次", en: "a round")
        case .visit: Wording(zh: "巡查", en: "a visit")
        case .finding: Wording(zh: "问题", en: "a finding")
        case .talk: Wording(zh: "约谈", en: "a talk")
        case .incident: Wording(zh: "异常情况", en: "an incident")
        }
    }
}
