import Wording

/// Kinds of changes that can make a plan possible, from what the office decides alone to what others must agree to.
public enum RepairKind: String, Sendable, CaseIterable {
    /// The office attests a rank or knowledge, so that somebody may lead.
    case attestLeader = "attest_leader"
    /// A day fixed by hand moves.
    case movePin = "move_pin"
    /// A training is shorter, or the first entry may come later after it.
    case training
    /// Fewer working days between two visits of a team.
    case shorterGap = "shorter_gap"
    /// Fewer days between two visits of one street.
    case shorterDistance = "shorter_distance"
    /// A street is told less early.
    case shorterNotice = "shorter_notice"
    /// A round begins earlier or ends later.
    case longerRound = "longer_round"
    /// A key enterprise adds fewer days.
    case fewerEnterpriseDays = "fewer_enterprise_days"
    /// A decision fixed by hand is given up.
    case dropPin = "drop_pin"
    /// A unit lends one more.
    case unitLends = "unit_lends"
    /// The year may cost more.
    case budget
    /// Somebody comes back earlier, or leaves later.
    case shorterAbsence = "shorter_absence"
    /// An exception of a kind that was never granted.
    case grantException = "grant_exception"
    /// A special visit may take place on more days.
    case widerSpecialVisit = "wider_special_visit"
    /// A further person on the list.
    case furtherPerson = "further_person"
    /// A visit shorter than two weeks, as an exception.
    case shorterVisit = "shorter_visit"
    /// A street's closed period is opened for a visit.
    case openClosure = "open_closure"
    /// A visit may run across 31 December.
    case crossYear = "cross_year"
    /// A seat the office has added is given up.
    case dropSeat = "drop_seat"
    /// A street is visited fewer times, never less than once.
    case fewerVisits = "fewer_visits"
    /// A theme's window grows.
    case widerTheme = "wider_theme"
    /// Fewer people of a kind in a team, or more of them at most.
    case looserMix = "looser_mix"
    /// A further round.
    case furtherRound = "further_round"
    /// A correction report need not arrive before the assessment.
    case waiveAssessment = "waive_assessment"
    /// A further team.
    case furtherTeam = "further_team"
    /// A binding theme becomes a preference.
    case softenTheme = "soften_theme"

    /// What such a change costs, in points of effort that only rank repairs among each other: to be agreed to at all, and
    /// for each started `size` of steps.
    public var price: (base: Int, rate: Int, size: Int) {
        switch self {
        case .attestLeader: (0, 2, 1)
        case .movePin: (2, 1, 7)
        case .training, .shorterGap, .shorterNotice: (0, 3, 1)
        case .shorterDistance: (3, 1, 10)
        case .longerRound: (3, 1, 7)
        case .fewerEnterpriseDays, .unitLends: (0, 4, 1)
        case .dropPin: (4, 0, 1)
        case .budget: (4, 1, 1_000)
        case .shorterAbsence: (5, 1, 7)
        case .grantException: (5, 0, 1)
        case .widerSpecialVisit: (5, 1, 7)
        case .furtherPerson: (0, 6, 1)
        case .shorterVisit, .openClosure: (6, 1, 1)
        case .crossYear, .dropSeat: (6, 0, 1)
        case .fewerVisits: (0, 6, 1)
        case .widerTheme: (6, 1, 7)
        case .looserMix: (0, 7, 1)
        case .furtherRound: (8, 1, 7)
        case .waiveAssessment: (8, 0, 1)
        case .furtherTeam: (0, 8, 1)
        case .softenTheme: (9, 0, 1)
        }
    }

    /// The cost of `steps` steps, at least 1.
    public func cost(of steps: Int) -> Int {
        let price = price
        return price.base + price.rate * ((max(1, steps) + price.size - 1) / price.size)
    }

    /// The kind as shown.
    public var wording: Wording {
        switch self {
        case .attestLeader: Wording(zh: "认定组长人选", en: "attest a leader")
        case .movePin: Wording(zh: "调整指定日期", en: "move what is fixed")
        case .training: Wording(zh: "调整集中培训", en: "change the training")
        case .shorterGap: Wording(zh: "缩短两次巡查的间隔", en: "less time between two visits")
        case .shorterDistance: Wording(zh: "缩短同一街道的间隔", en: "visits of a street nearer to each other")
        case .shorterNotice: Wording(zh: "缩短告知提前量", en: "shorter notice")
        case .longerRound: Wording(zh: "延长轮次", en: "a longer round")
        case .fewerEnterpriseDays: Wording(zh: "减少企业检查天数", en: "fewer days for enterprises")
        case .dropPin: Wording(zh: "取消指定", en: "give up what is fixed")
        case .unitLends: Wording(zh: "单位多派人", en: "a unit lends more")
        case .budget: Wording(zh: "增加经费", en: "a larger budget")
        case .shorterAbsence: Wording(zh: "调整离岗时间", en: "a shorter absence")
        case .grantException: Wording(zh: "允许例外", en: "grant an exception")
        case .widerSpecialVisit: Wording(zh: "放宽专项巡查期间", en: "more days for a special visit")
        case .furtherPerson: Wording(zh: "增派人员", en: "a further person")
        case .shorterVisit: Wording(zh: "缩短巡查（例外）", en: "a shorter visit as an exception")
        case .openClosure: Wording(zh: "放开关闭期", en: "open a closed period")
        case .crossYear: Wording(zh: "允许跨年", en: "let a visit cross the year")
        case .dropSeat: Wording(zh: "减少席位", en: "one seat fewer")
        case .fewerVisits: Wording(zh: "减少巡查次数", en: "fewer visits")
        case .widerTheme: Wording(zh: "放宽专题时段", en: "a wider theme window")
        case .looserMix: Wording(zh: "放宽人员构成", en: "a looser mix of people")
        case .furtherRound: Wording(zh: "增加轮次", en: "a further round")
        case .waiveAssessment: Wording(zh: "放宽整改期限", en: "waive the assessment")
        case .furtherTeam: Wording(zh: "增加巡查组", en: "a further team")
        case .softenTheme: Wording(zh: "专题改为尽量安排", en: "a theme as a preference")
        }
    }
}
