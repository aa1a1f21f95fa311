import Wording

/// A step in the order of importance: each is minimised, then held at what was reached before the next is tried.
public enum Level: Sendable, Hashable {
    /// Principles that give way: always first.
    case exceptions
    /// One measure of how far a new plan departs from the one in force; only where there is one.
    case disturbance(Disturbance)
    /// Preferences, level by level as the scenario numbers them from 1.
    case preferences(Int)

    /// The level in names of rows: `0`, `people_changed`, `1`.
    public var key: String {
        switch self {
        case .exceptions: "0"
        case .disturbance(let measure): measure.rawValue
        case .preferences(let level): String(level)
        }
    }

    /// The level as shown.
    public var wording: Wording {
        switch self {
        case .exceptions: Wording(zh: "例外事项", en: "exceptions")
        case .disturbance(let measure): Wording(zh: "变动：", en: "changes: ") + measure.wording
        case .preferences(let level): Wording(zh: "第\(level)级偏好", en: "preferences, level \(level)")
        }
    }
}

extension Level: ExpressibleByIntegerLiteral {
    /// 0 is exceptions, then the levels of preferences, as scenarios number them.
    public init(integerLiteral value: Int) { self = value == 0 ? .exceptions : .preferences(value) }
}

/// How a new plan departs from the one in force, measure by measure.
public enum Disturbance: String, Sendable, CaseIterable {
    /// A visit that is not held in its round any more.
    case visitsKept = "visits_kept"
    /// People who leave a team or join one.
    case peopleChanged = "people_changed"
    /// People who stay in a team and change seats.
    case seatsChanged = "seats_changed"
    /// Visits on other days or by another team, and trainings on other days.
    case visitsMoved = "visits_moved"
    /// Days by which visits and trainings move, all together.
    case daysMoved = "days_moved"
    /// Days by which the visit moves that moves furthest.
    case worstMove = "worst_move"

    /// The measure as shown.
    public var wording: Wording {
        switch self {
        case .visitsKept: Wording(zh: "改换轮次的巡查", en: "visits given to another round")
        case .peopleChanged: Wording(zh: "人员调整", en: "people changed")
        case .seatsChanged: Wording(zh: "席位调整", en: "seats changed")
        case .visitsMoved: Wording(zh: "改期或换组", en: "visits and trainings moved")
        case .daysMoved: Wording(zh: "改期天数合计", en: "days moved")
        case .worstMove: Wording(zh: "最大改期天数", en: "worst move")
        }
    }
}

/// Which of the measures of a disturbance come first.
public enum DisturbanceOrder: String, Sendable, CaseIterable {
    /// Who goes matters more than when: the default.
    case peopleFirst = "people-first"
    /// When matters more than who goes.
    case datesFirst = "dates-first"

    /// The measures, the most important first.
    public var sequence: [Disturbance] {
        switch self {
        case .peopleFirst: [.visitsKept, .peopleChanged, .seatsChanged, .visitsMoved, .daysMoved, .worstMove]
        case .datesFirst: [.visitsKept, .visitsMoved, .daysMoved, .worstMove, .peopleChanged, .seatsChanged]
        }
    }

    /// The order as shown.
    public var wording: Wording {
        switch self {
        case .peopleFirst: Wording(zh: "先稳人员", en: "people first")
        case .datesFirst: Wording(zh: "先稳日期", en: "dates first")
        }
    }
}
