import Wording

/// The things rows refer to by id or name.
public enum EntityKind: String, Sendable, CaseIterable {
    /// A street.
    case street
    /// A member unit.
    case unit
    /// A person.
    case person
    /// A round.
    case round
    /// A theme.
    case theme
    /// A visit.
    case visit

    /// What such a thing is called.
    public var wording: Wording {
        switch self {
        case .street: Wording(zh: "街道", en: "street")
        case .unit: Wording(zh: "成员单位", en: "member unit")
        case .person: Wording(zh: "人员", en: "person")
        case .round: Wording(zh: "轮次", en: "round")
        case .theme: Wording(zh: "专题", en: "theme")
        case .visit: Wording(zh: "巡查", en: "visit")
        }
    }

    /// Where such things are listed.
    var home: Wording {
        switch self {
        case .street: Wording(zh: "街道表 streets", en: "the table streets")
        case .unit: Wording(zh: "成员单位表 units", en: "the table units")
        case .person: Wording(zh: "人员表 people", en: "the table people")
        case .round: Wording(zh: "轮次 rounds", en: "the list of rounds")
        case .theme: Wording(zh: "专题表 themes", en: "the table themes")
        case .visit:
            Wording(zh: "街道表 streets 的巡查次数和专项巡查表 special_visits", en: "the visits of streets and special_visits")
        }
    }
}
