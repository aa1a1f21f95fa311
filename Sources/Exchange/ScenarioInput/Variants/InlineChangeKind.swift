import Wording

/// The short changes that fit on a command line, in the order in which those of one variant are made.
public enum InlineChangeKind: String, Sendable, CaseIterable {
    case withoutPerson = "without-person"
    case withoutUnit = "without-unit"
    case withoutStreet = "without-street"
    case withoutRound = "without-round"
    case mayLead = "may-lead"
    case unitCapacity = "unit-capacity"
    case visits
    case extendRound = "extend-round"
    case addAbsence = "add-absence"
    case addRecusal = "add-recusal"
    case close
    case busy
    case cityInspection = "city-inspection"
    case entry
    case teams
    case set

    /// What its values are called, in order: one or two.
    public var valueNames: [String] {
        switch self {
        case .withoutPerson, .mayLead: ["person"]
        case .withoutUnit: ["unit"]
        case .withoutStreet: ["street"]
        case .withoutRound: ["round"]
        case .unitCapacity: ["unit", "number"]
        case .visits: ["street", "number"]
        case .extendRound: ["round", "date"]
        case .addAbsence: ["person", "from..to"]
        case .addRecusal: ["person", "street"]
        case .close, .busy: ["street", "from..to"]
        case .cityInspection: ["from..to"]
        case .entry: ["visit", "date"]
        case .teams: ["number"]
        case .set: ["key=value"]
        }
    }

    /// What it does.
    public var meaning: Wording {
        switch self {
        case .withoutPerson: Wording(zh: "去掉此人。", en: "Without that person.")
        case .withoutUnit: Wording(zh: "去掉该单位及其人员。", en: "Without that unit and its people.")
        case .withoutStreet: Wording(zh: "去掉该街道。", en: "Without that street.")
        case .withoutRound: Wording(zh: "去掉该轮。", en: "Without that round.")
        case .mayLead: Wording(zh: "认定此人可任组长。", en: "Let that person lead.")
        case .unitCapacity: Wording(zh: "该单位最多同时抽调几人。", en: "People that unit may send at once.")
        case .visits: Wording(zh: "该街道全年巡查几次。", en: "Visits of that street in the year.")
        case .extendRound: Wording(zh: "该轮改到哪一天结束。", en: "Another last day of that round.")
        case .addAbsence: Wording(zh: "此人这段时间不在。", en: "That person is away.")
        case .addRecusal: Wording(zh: "此人回避该街道。", en: "That person stays away from that street.")
        case .close: Wording(zh: "该街道（或全区）这段时间不得巡查。", en: "That street (or all) is closed.")
        case .busy: Wording(zh: "该街道（或全区）这段时间繁忙。", en: "That street (or all) is busy.")
        case .cityInspection: Wording(zh: "这段时间上级来巡查。", en: "An inspection from above.")
        case .entry: Wording(zh: "指定该次巡查的进驻日。", en: "That visit begins on that day.")
        case .teams: Wording(zh: "同时在外的组数。", en: "Teams in the field at once.")
        case .set: Wording(zh: "改任一设置，如 min_working_days=8。", en: "Any setting, such as min_working_days=8.")
        }
    }

    /// The option with names for its values.
    public var usage: String { "--\(rawValue) " + valueNames.map { "<\($0)>" }.joined(separator: " ") }
}
