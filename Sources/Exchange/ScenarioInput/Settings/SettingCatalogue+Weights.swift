import InspectionDomain
import Wording
import Yams

/// The keys whose values are weights, and the nine contents.
extension SettingCatalogue {
    static let exceptions: [Setting] = ExceptionKind.allCases.map { kind in
        Setting(
            "exceptions.\(kind.rawValue)", .weightOrNever, rule: kind.ruleText, kind.meaning,
            render: { $0.exceptionWeights[kind].map { String($0) } ?? "never" },
            read: { node, settings, spot in
                if let text = node.scalar?.string, isNever(text) {
                    settings.exceptionWeights[kind] = nil
                } else if let weight = spot.value(node, ValueFormat<Int>.integer(0...1_000_000)) {
                    settings.exceptionWeights[kind] = weight
                }
            })
    }

    /// Whether a text says that an exception is not granted.
    static func isNever(_ text: String) -> Bool { ["never", "从不", "不准"].contains(OfficeText.key(text)) }

    static let preferences: [Setting] = PreferenceID.allCases.enumerated().map { index, id in
        let number = index + 1
        return Setting(
            "preferences.\(id.rawValue)", .weightAndLevel, rule: number < 10 ? "P0\(number)" : "P\(number)", id.meaning,
            render: { settings in
                guard let setting = settings.preferences[id] else { return "0" }
                return setting.level == 1
                    ? String(setting.weight) : "{weight: \(setting.weight), level: \(setting.level)}"
            },
            read: { node, settings, spot in
                if let setting = preference(node, spot) { settings.preferences[id] = setting }
            })
    }

    static let contents = Setting(
        "contents", .contents, rule: "R25",
        Wording(
            zh: "九项巡查内容各需什么专业，如 {5: [危险化学品], 6: [消防]}，三(一)",
            en: "expertise the nine contents ask for, such as {5: [危险化学品], 6: [消防]}"),
        render: { settings in
            let items = settings.contentExpertise.sorted { $0.key < $1.key }.map { number, expertise in
                "\(number): [\(expertise.map { YAMLScalar.plain($0.text) }.joined(separator: ", "))]"
            }
            return "{\(items.joined(separator: ", "))}"
        },
        read: { node, settings, spot in
            guard case .mapping(let mapping) = node else {
                return spot.note(
                    .yaml(.wrongShape(expected: .mapping, example: "contents: {5: [危险化学品], 6: [消防]}")), at: node)
            }
            for (key, value) in mapping {
                let text = key.scalar?.string ?? ""
                guard let number = WholeNumber.read(text), (1...9).contains(number) else {
                    spot.note(.sense(.noSuchContent), value: text, at: key)
                    continue
                }
                guard let names = spot.value(value, ValueFormat<[String]>.names) else { continue }
                settings.contentExpertise[number] = Array(Set(names.map(Expertise.init(_:)))).sorted()
            }
        })

    private static func preference(_ node: Node, _ spot: SettingSpot) -> PreferenceSetting? {
        let weights = ValueFormat<Int>.integer(0...1_000_000)
        guard case .mapping(let mapping) = node else {
            return spot.value(node, weights).map { PreferenceSetting(weight: $0) }
        }
        var weight: Int?
        var level: Int? = 1
        for (key, value) in mapping {
            let text = key.scalar?.string ?? ""
            let inner = SettingSpot(path: "\(spot.path).\(text)", place: spot.place, log: spot.log)
            switch OfficeText.key(text) {
            case "weight": weight = inner.value(value, weights)
            case "level": level = inner.value(value, ValueFormat<Int>.integer(1...9))
            case _ where YAMLLines.isMarked(text): continue
            default:
                let suggestion = Suggestion.nearest(to: text, among: ["weight", "level"])
                inner.note(.yaml(.unknownKey(suggestion: suggestion, allowed: ["weight", "level"])), at: key)
            }
        }
        if !mapping.contains(where: { OfficeText.key($0.key.scalar?.string ?? "") == "weight" }) {
            spot.note(.yaml(.missingKey(example: "{weight: 3, level: 1}")), at: node)
        }
        guard let weight, let level else { return nil }
        return PreferenceSetting(weight: weight, level: level)
    }
}

extension ExceptionKind {
    fileprivate var ruleText: String {
        switch self {
        case .shortVisit: "R04"
        case .excusedMember, .substitute: "R23"
        case .missingExpertise: "R25"
        }
    }

    fileprivate var meaning: Wording {
        switch self {
        case .shortVisit:
            Wording(
                zh: "巡查不足两周：每次例外的权重；never 为不准，exceptions: never 为一律不准",
                en: "a visit shorter than usual: the weight of each; never: not granted; exceptions: never forbids all"
            )
        case .excusedMember: Wording(zh: "某次巡查免去一名组员", en: "a member excused from one visit")
        case .substitute: Wording(zh: "某次巡查换一名替补", en: "a substitute for one visit")
        case .missingExpertise: Wording(zh: "缺少所需专业", en: "an expertise wanted that nobody in the team has")
        }
    }
}

extension PreferenceID {
    fileprivate var meaning: Wording {
        switch self {
        case .unitBurden:
            Wording(
                zh: "各单位负担均衡；可写成 {weight: 3, level: 1}，level 小的先优化，0 为不考虑",
                en: "burden spread between units; or {weight: 3, level: 1}: lower levels first, 0: off")
        case .personBurden: Wording(zh: "各人负担均衡", en: "burden spread between people")
        case .rotation: Wording(zh: "轮换：往年去过的街道尽量不再去", en: "not the same person to the same street as in years before")
        case .themeWindow:
            Wording(zh: "专题涉及的街道在专题期内巡查，高风险优先", en: "streets of a theme visited in its window, high risk first")
        case .busyPeriod: Wording(zh: "避开繁忙时段", en: "busy periods avoided")
        case .mondayEntry: Wording(zh: "周一进驻", en: "entry on a Monday")
        case .stability: Wording(zh: "沿用上一轮的人员", en: "people who know the work from the round before")
        case .cost: Wording(zh: "节省费用", en: "cost")
        case .deeperExpertise: Wording(zh: "所需专业最好有两个人", en: "two people for a wanted expertise, not one")
        case .reportSpread: Wording(zh: "报告不集中在同一周到期", en: "reports not all due in one week")
        }
    }
}
