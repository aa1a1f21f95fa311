import CivilCalendar
import InspectionDomain
import Wording

/// The sentences of a sweep, said once for every form it is put out in.
enum SweepWords {
    /// What a verdict means, in a few words.
    static func name(of verdict: FutureVerdict) -> Wording {
        switch verdict {
        case .holds: Wording(zh: "原样可行", en: "holds as it is")
        case .people: Wording(zh: "只需换人", en: "other people, same dates")
        case .dates: Wording(zh: "须改日期", en: "dates must move")
        case .impossible: Wording(zh: "排不出", en: "no plan possible")
        case .undecided: Wording(zh: "未能判定", en: "undecided")
        }
    }

    /// A kind in English, for a heading.
    static func name(of kind: ContingencyKind) -> String {
        switch kind {
        case .personAway: "somebody away"
        case .personLeaves: "somebody leaves"
        case .personRecused: "somebody recused"
        case .unitShort: "a unit short of people"
        case .streetClosed: "a street closed"
        case .streetOtherWeek: "a street asks for another week"
        case .cityInspection: "inspection from above"
        }
    }

    /// What the hinges of one kind are called.
    static func heading(of befallen: Befallen) -> Wording {
        switch befallen {
        case .person: Wording(zh: "人员", en: "People")
        case .unit: Wording(zh: "单位", en: "Units")
        case .street: Wording(zh: "街道", en: "Streets")
        case .zone: Wording(zh: "全区", en: "The zone")
        }
    }

    /// How robust the plan is, in one sentence.
    static func sentence(_ summary: SweepSummary) -> Wording {
        let all = summary.all
        let kept = all[.holds] + all[.people]
        return Wording(
            zh:
                "在抽取的\(all.all)个未来中，\(percent(kept, of: all.all))不必改日期（原样可行\(percent(all[.holds], of: all.all))，"
                + "只需换人\(percent(all[.people], of: all.all))），\(percent(all[.dates], of: all.all))须改日期，"
                + "\(percent(all[.impossible], of: all.all))排不出。",
            en:
                "Of \(all.all) futures drawn the dates stay in \(percent(kept, of: all.all)) (as it is in "
                + "\(percent(all[.holds], of: all.all)), with other people in \(percent(all[.people], of: all.all))), "
                + "must move in \(percent(all[.dates], of: all.all)), and no plan is possible in "
                + "\(percent(all[.impossible], of: all.all)).")
    }

    /// A share with one decimal, rounded to the nearest.
    static func percent(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "0%" }
        let tenths = (part * 2000 + whole) / (2 * whole)
        return tenths.isMultiple(of: 10) ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
    }
}

extension Contingency {
    /// Whom or what it befalls, by name.
    public func name(in scenario: Scenario) -> Wording {
        switch self {
        case .personAway(let person, _), .personLeaves(let person, _), .personRecused(let person, _):
            Wording(same: scenario.name(person))
        case .unitShort(let unit, _, _): Wording(same: scenario.name(unit))
        case .streetClosed(let street, _), .streetOtherWeek(let street, _): Wording(same: scenario.name(street))
        case .cityInspection: Wording(zh: "全区", en: "the zone")
        }
    }

    /// What happens, with names and days.
    public func text(in scenario: Scenario) -> Wording {
        let name = name(in: scenario)
        switch self {
        case .personAway(_, let days):
            return Wording(zh: "\(name.zh)\(Self.zh(days))不在", en: "\(name.en) is away \(Self.en(days))")
        case .personLeaves(_, let day):
            return Wording(zh: "\(name.zh)自\(day)起调离", en: "\(name.en) leaves on \(day)")
        case .personRecused(_, let street):
            let street = scenario.name(street)
            return Wording(zh: "\(name.zh)须回避\(street)", en: "\(name.en) must stay away from \(street)")
        case .unitShort(_, let days, let capacity):
            return Wording(
                zh: "\(name.zh)\(Self.zh(days))最多抽调\(capacity)人",
                en: "\(name.en) spares at most \(capacity) people \(Self.en(days))")
        case .streetClosed(_, let days):
            return Wording(zh: "\(name.zh)\(Self.zh(days))不能巡查", en: "\(name.en) is closed \(Self.en(days))")
        case .streetOtherWeek(_, let days):
            return Wording(
                zh: "\(name.zh)请求避开\(Self.zh(days))", en: "\(name.en) asks for another week than \(Self.en(days))")
        case .cityInspection(let days):
            return Wording(zh: "上级\(Self.zh(days))来巡查", en: "inspection from above \(Self.en(days))")
        }
    }

    private static func zh(_ days: DayRange) -> String { "\(days.lowerBound)至\(days.upperBound)" }
    private static func en(_ days: DayRange) -> String { "\(days.lowerBound) to \(days.upperBound)" }
}
