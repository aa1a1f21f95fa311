import InspectionDomain
import Wording

/// The format of a description of contingencies, as its reader, its default and its documents use it.
public enum SweepFormat {
    /// What offices call a kind; the first is the one shown.
    static func aliases(of kind: ContingencyKind) -> [String] {
        switch kind {
        case .personAway: ["人员请假"]
        case .personLeaves: ["人员调离"]
        case .personRecused: ["发现须回避"]
        case .unitShort: ["单位抽调减少"]
        case .streetClosed: ["街道关闭"]
        case .streetOtherWeek: ["街道要求换周"]
        case .cityInspection: ["上级巡查"]
        }
    }

    /// What a kind is, and what its rate counts.
    static func meaning(of kind: ContingencyKind) -> Wording {
        switch kind {
        case .personAway:
            Wording(zh: "有人病假、事假或另有任务；每100人每年几次", en: "somebody is ill or on another duty; a year among 100 people")
        case .personLeaves:
            Wording(zh: "有人调离，此后不再参加；每100人每年几次", en: "somebody leaves for good; a year among 100 people")
        case .personRecused:
            Wording(
                zh: "发现某人须回避某街道；每100人每年几次", en: "somebody must stay away from a street; a year among 100 people")
        case .unitShort:
            Wording(
                zh: "单位一段时间少抽调几人（fewer）；每100个单位每年几次",
                en: "a unit spares so many people fewer for a while; a year among 100 units")
        case .streetClosed:
            Wording(zh: "街道一段时间不能巡查；每100个街道每年几次", en: "a street is closed for a while; a year among 100 streets")
        case .streetOtherWeek:
            Wording(
                zh: "街道请求避开计划进驻的那一周；每100次巡查几次",
                en: "a street asks for another week than its entry's; among 100 planned visits")
        case .cityInspection:
            Wording(zh: "上级来巡查，全区不得安排；全年几次", en: "an inspection from above closes the zone; a year")
        }
    }

    /// Whether a kind lasts.
    static func lasts(_ kind: ContingencyKind) -> Bool {
        [.personAway, .unitShort, .streetClosed, .cityInspection].contains(kind)
    }

    /// The description used where none is given, with comments: a start for one's own.
    public static var defaultText: String {
        let ordinary = SweepDescription.ordinary
        let kinds = ContingencyKind.allCases.flatMap { kind -> [String] in
            guard let rate = ordinary.rates[kind] else { return [] }
            return [
                "  # \(aliases(of: kind)[0])：\(meaning(of: kind).zh)", "  # \(meaning(of: kind).en)",
                "  \(kind.rawValue): \(text(rate, kind))",
            ]
        }
        return """
            # 变故描述：哪些变故会发生、多常发生、持续多久。没写的种类不发生。
            # Contingencies: which come, how often, for how many days. Kinds that are not listed do not come.
            seed: \(ordinary.seed)        # 随机种子 / what chance begins from
            futures: \(ordinary.futures)      # 抽取多少个未来 / futures to draw
            kinds:
            \(kinds.joined(separator: "\n"))

            """
    }

    /// A rate as YAML writes it.
    static func text(_ rate: SweepDescription.Rate, _ kind: ContingencyKind) -> String {
        var parts = ["rate: \(number(rate.thousandths))"]
        if lasts(kind) { parts.append("days: [\(rate.days.lowerBound), \(rate.days.upperBound)]") }
        if kind == .unitShort { parts.append("fewer: \(rate.fewer)") }
        return "{\(parts.joined(separator: ", "))}"
    }

    /// Thousandths as a decimal number: 300 is 0.3.
    static func number(_ thousandths: Int) -> String {
        let whole = thousandths / 1000
        var decimals = String(String(thousandths % 1000 + 1000).dropFirst())
        while decimals.last == "0" { decimals.removeLast() }
        return decimals.isEmpty ? "\(whole)" : "\(whole).\(decimals)"
    }

    /// A decimal number as thousandths; `nil` where it is none, is negative or has more than three decimals.
    static func thousandths(_ text: String) -> Int? {
        let parts = OfficeText.narrowed(text).split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = parts.first.flatMap({ Int($0) }), whole >= 0, whole <= 100_000, parts.count <= 2 else {
            return nil
        }
        guard parts.count == 2 else { return whole * 1000 }
        let decimals = String(parts[1])
        guard (1...3).contains(decimals.count), decimals.allSatisfy(\.isASCII), let rest = Int(decimals), rest >= 0
        else { return nil }
        return whole * 1000 + rest * [100, 10, 1][decimals.count - 1]
    }
}
