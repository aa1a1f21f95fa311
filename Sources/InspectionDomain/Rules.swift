import Wording

/// The identifier of a rule: R03, R41 … of the regulation, O1 … of the office, D1 … for measures of a disturbance,
/// P01 … for preferences.
public struct RuleID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The text, e.g. `R41`.
    public let text: String

    /// An identifier.
    public init(_ text: String) { self.text = text }

    /// The text itself.
    public var description: String { text }

    /// Regulation before office before disturbance before preferences, then by number.
    public static func < (left: RuleID, right: RuleID) -> Bool { left.key < right.key }

    private var key: (Int, Int) {
        let kind = ["R", "O", "D", "P"].firstIndex(of: String(text.prefix(1))) ?? 4
        return (kind, Int(text.dropFirst()) ?? 0)
    }
}

/// How strictly a rule binds.
public enum Force: String, Sendable, CaseIterable {
    /// 必须: a plan that breaks it is no plan.
    case must
    /// 原则: broken only when nothing else works, listed for the committee to approve.
    case principle
    /// 办公室自定: the regulation gives no number, the office sets one.
    case office
    /// 偏好: points.
    case preference

    /// The name as shown.
    public var wording: Wording {
        switch self {
        case .must: Wording(zh: "必须", en: "must")
        case .principle: Wording(zh: "原则", en: "in principle")
        case .office: Wording(zh: "办公室自定", en: "set by the office")
        case .preference: Wording(zh: "偏好", en: "preference")
        }
    }
}

/// What a rule says, where it stands, and its algebra, as values for pages, documents and the generated rule book.
public struct RuleStatement: Sendable, Hashable {
    /// The identifier.
    public let id: RuleID
    /// A short name.
    public let title: Wording
    /// The regulation's article, e.g. `四(一)`; empty for an office rule.
    public let article: String
    /// How strictly it binds.
    public let force: Force
    /// The rule in one sentence.
    public let sentence: Wording
    /// The rows or the cost, in the letters of docs/model.md.
    public let formula: String

    /// A statement.
    public init(id: String, title: Wording, article: String, force: Force, sentence: Wording, formula: String) {
        self.id = RuleID(id)
        self.title = title
        self.article = article
        self.force = force
        self.sentence = sentence
        self.formula = formula
    }
}

/// One place where a rule applies: `R41[公安分局,2027-04-05]`. Rows, violations and conflicts share this name.
public struct RuleInstance: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The rule.
    public let rule: RuleID
    /// What it is about, from large to small.
    public let parts: [String]

    /// An instance.
    public init(_ rule: RuleID, _ parts: [String] = []) {
        self.rule = rule
        self.parts = parts
    }

    /// `R41[公安分局,2027-04-05]`, or the rule alone where there are no parts.
    public var description: String {
        parts.isEmpty ? rule.text : "\(rule.text)[\(parts.joined(separator: ","))]"
    }

    /// By rule, then by parts.
    public static func < (left: RuleInstance, right: RuleInstance) -> Bool {
        (left.rule, left.description) < (right.rule, right.description)
    }
}

/// A rule broken by a plan, with the facts, as data and as a sentence.
public struct Violation: Hashable, Sendable {
    /// Where.
    public let instance: RuleInstance
    /// What is wrong, with names, days and numbers.
    public let facts: Wording

    /// A violation.
    public init(_ instance: RuleInstance, _ facts: Wording) {
        self.instance = instance
        self.facts = facts
    }
}

/// A principle that gives way in a plan, for the committee to approve.
public struct PlanException: Hashable, Sendable {
    /// Which kind.
    public let kind: ExceptionKind
    /// Where.
    public let instance: RuleInstance
    /// What gives way, with names and days.
    public let facts: Wording

    /// An exception.
    public init(_ kind: ExceptionKind, _ instance: RuleInstance, _ facts: Wording) {
        self.kind = kind
        self.instance = instance
        self.facts = facts
    }
}

/// Points of a preference at one place.
public struct PointEntry: Hashable, Sendable {
    /// Where.
    public let instance: RuleInstance
    /// Points, weight included. Never negative; zero entries are left out.
    public let points: Int
    /// Why, with names and numbers.
    public let facts: Wording

    /// An entry.
    public init(_ instance: RuleInstance, points: Int, _ facts: Wording) {
        self.instance = instance
        self.points = points
        self.facts = facts
    }
}
