import CivilCalendar
import Wording

extension NumberSetting {
    /// What it is called in a sentence.
    public var wording: Wording {
        switch self {
        case .teamsAtOnce: Wording(zh: "同时在外的组数上限", en: "teams in the field at once")
        case .experts: Wording(zh: "每组专家的最少人数", en: "experts in a team, at least")
        case .leadingCadres: Wording(zh: "每组领导干部的最少人数", en: "leading cadres in a team, at least")
        case .staff: Wording(zh: "每组工作人员的最少人数", en: "staff in a team, at least")
        case .maximumExperts: Wording(zh: "每组专家的最多人数", en: "experts in a team, at most")
        case .gapWorkingDays: Wording(zh: "同一组两次巡查之间的工作日", en: "working days between two visits of a team")
        case .shortCalendarDays: Wording(zh: "作为例外缩短的巡查的最少日历日", en: "calendar days of a shortened visit")
        case .shortWorkingDays: Wording(zh: "作为例外缩短的巡查的最少工作日", en: "working days of a shortened visit")
        case .daysBetweenVisits: Wording(zh: "同一街道两次巡查的间隔天数", en: "days between two visits of one street")
        case .noticeWorkingDays: Wording(zh: "进驻前告知的工作日", en: "working days of notice before entry")
        case .trainingWorkingDays: Wording(zh: "集中培训的工作日", en: "working days of training")
        case .firstEntryWithin: Wording(zh: "培训后首个进驻的期限（工作日）", en: "working days from training to the first entry")
        case .budgetCap: Wording(zh: "全年人员费用上限（元）", en: "what the year may cost")
        }
    }
}

extension SwitchSetting {
    /// What switching it means in a sentence.
    func wording(_ isOn: Bool) -> Wording {
        switch (self, isOn) {
        case (.deputy, _): Self.seat(.deputy, isOn)
        case (.liaison, _): Self.seat(.liaison, isOn)
        case (.reportWriter, _): Self.seat(.reportWriter, isOn)
        case (.mayCrossYear, true): Wording(zh: "允许巡查跨过12月31日", en: "let a visit run across 31 December")
        case (.mayCrossYear, false): Wording(zh: "不允许巡查跨年", en: "let no visit run across 31 December")
        case (.correctionBeforeAssessment, true):
            Wording(zh: "要求整改报告在考核日前报送", en: "ask for correction reports before the assessment")
        case (.correctionBeforeAssessment, false):
            Wording(zh: "不再要求整改报告在考核日前报送", en: "no longer ask for correction reports before the assessment")
        }
    }

    private static func seat(_ seat: Seat, _ isOn: Bool) -> Wording {
        isOn
            ? Wording(zh: "每组设\(seat.wording.zh)", en: "a \(seat.wording.en) in every team")
            : Wording(zh: "不设\(seat.wording.zh)", en: "teams without a \(seat.wording.en)")
    }
}

extension ScenarioEdit {
    /// What is changed, as a phrase with what stood there before.
    public func wording(in scenario: Scenario) -> Wording {
        switch self {
        case .number(let setting, let value):
            let (title, old) = (setting.wording, setting.value(in: scenario.settings).map(String.init))
            return Wording(
                zh: "\(title.zh)由\(old ?? "不限")改为\(value)", en: "\(title.en): \(value) instead of \(old ?? "no limit")")
        case .flag(let setting, let isOn): return setting.wording(isOn)
        case .exception(let kind, let weight):
            let title = kind.wording
            return Wording(
                zh: "允许“\(title.zh)”作为例外（权重\(weight)）", en: "grant the exception “\(title.en)” (weight \(weight))")
        case .roundWindow(let id, let window): return Self.window(of: id, window, in: scenario)
        case .roundTeams(let id, let teams):
            let most = scenario.round(id).map { scenario.maximumTeams(in: $0) } ?? 0
            return teams == most
                ? Wording(
                    zh: "\(scenario.name(id))仍至多\(teams)个组", en: "\(scenario.name(id)) still sends at most \(teams)")
                : Wording(
                    zh: "\(scenario.name(id))至多派出\(teams)个组（原为\(most)个）",
                    en: "\(scenario.name(id)) may send \(teams) teams instead of \(most)")
        case .addRound(let round):
            let days = Self.span(round.window)
            return Wording(zh: "增加一轮“\(round.name)”（\(days.zh)）", en: "a further round “\(round.name)” (\(days.en))")
        case .period(let period, let left): return Self.opened(period, left, in: scenario)
        case .absence(let absence, let left): return Self.back(absence, left, in: scenario)
        case .unitCapacity(let id, let capacity):
            let old = scenario.unit(id)?.capacity ?? 0
            return Wording(
                zh: "\(scenario.name(id))同时外派的上限由\(old)人增至\(capacity)人",
                en: "\(scenario.name(id)) can spare \(capacity) at once instead of \(old)")
        case .capacityChange(let id, let change, let capacity):
            let days = Self.span(change.days)
            return Wording(
                zh: "\(scenario.name(id))\(days.zh)同时外派的上限由\(change.capacity)人增至\(capacity)人",
                en: "\(scenario.name(id)) can spare \(capacity) instead of \(change.capacity), \(days.en)")
        case .tick(let id, let rank, let safety):
            let name = scenario.name(id)
            let what = [
                rank ? Wording(zh: "相当职级", en: "an equivalent rank") : nil,
                safety ? Wording(zh: "熟悉安全监管", en: "knowledge of safety supervision") : nil,
            ].compactMap(\.self).joined(Wording(zh: "、", en: " and "))
            return Wording(
                zh: "\(name)如确具备\(what.zh)的条件，予以认定，即可任组长",
                en: "attest \(what.en) of \(name), if it is so; who may then lead")
        case .addPerson(let person): return Self.further(person, in: scenario)
        case .removePin(let pin):
            let words = pin.wording(in: scenario)
            return Wording(zh: "取消指定：\(words.zh)", en: "give up what is fixed: \(words.en)")
        case .replacePin(let pin, let other):
            let (old, new) = (pin.wording(in: scenario), other.wording(in: scenario))
            return Wording(zh: "指定改为：\(new.zh)（原为：\(old.zh)）", en: "fix that \(new.en), instead of: \(old.en)")
        case .themeWindow(let id, let window):
            let days = Self.span(window)
            let name = scenario.themes.first { $0.id == id }?.name ?? id.text
            return Wording(zh: "专题“\(name)”的时段改为\(days.zh)", en: "the theme “\(name)” runs \(days.en)")
        case .themePreferred(let id):
            let name = scenario.themes.first { $0.id == id }?.name ?? id.text
            return Wording(zh: "专题“\(name)”由必须安排改为尽量安排", en: "the theme “\(name)” becomes a preference")
        case .routineVisits(let id, let count):
            let old = scenario.street(id)?.routineVisits ?? 0
            return Wording(
                zh: "\(scenario.name(id))全年的常规巡查由\(old)次减为\(count)次",
                en: "\(count) routine visits of \(scenario.name(id)) instead of \(old)")
        case .specialWindow(let id, let window):
            let days = Self.span(window)
            return Wording(zh: "专项巡查“\(id)”改在\(days.zh)内进行", en: "the special visit “\(id)” takes place \(days.en)")
        case .enterpriseDays(let name, _, let days):
            return Wording(
                zh: "重点企业“\(name)”增加的工作日减为\(days)个", en: "the key enterprise “\(name)” adds \(days) working days")
        }
    }

    private static func span(_ days: DayRange) -> Wording {
        days.lowerBound == days.upperBound
            ? Wording(zh: "\(days.lowerBound)", en: "on \(days.lowerBound)")
            : Wording(zh: "\(days.lowerBound)至\(days.upperBound)", en: "from \(days.lowerBound) to \(days.upperBound)")
    }

    private static func window(of id: RoundID, _ window: DayRange, in scenario: Scenario) -> Wording {
        let name = scenario.name(id)
        guard let old = scenario.round(id)?.window else { return Wording(same: name) }
        if window.lowerBound == old.lowerBound {
            return Wording(
                zh: "\(name)延长到\(window.upperBound)（原为\(old.upperBound)）",
                en: "extend \(name) to \(window.upperBound) (now \(old.upperBound))")
        }
        return Wording(
            zh: "\(name)提前到\(window.lowerBound)开始（原为\(old.lowerBound)）",
            en: "let \(name) begin on \(window.lowerBound) (now \(old.lowerBound))")
    }

    private static func opened(_ period: StreetPeriod, _ left: [DayRange], in scenario: Scenario) -> Wording {
        let street = period.street.map { scenario.name($0) }
        let (zh, en) = (street ?? "全区", street ?? "the whole zone")
        let days = period.days.without(left).map { span($0) }.joined()
        return left.isEmpty
            ? Wording(zh: "取消\(zh)\(span(period.days).zh)的关闭", en: "lift the closure of \(en) \(span(period.days).en)")
            : Wording(zh: "\(zh)的关闭期放开\(days.zh)", en: "open \(en) \(days.en)")
    }

    private static func back(_ absence: Absence, _ left: [DayRange], in scenario: Scenario) -> Wording {
        let (name, days) = (scenario.name(absence.person), span(absence.days))
        let rest = left.map { span($0) }.joined()
        return left.isEmpty
            ? Wording(zh: "\(name)不再于\(days.zh)离岗", en: "\(name) is not away \(days.en)")
            : Wording(zh: "\(name)的离岗由\(days.zh)改为\(rest.zh)", en: "\(name) is away \(rest.en), not \(days.en)")
    }

    private static func further(_ person: Inspector, in scenario: Scenario) -> Wording {
        let unit = scenario.name(person.unit)
        var traits = [person.kind.wording]
        if scenario.mayLead(person) { traits.append(Wording(zh: "可任组长", en: "who may lead")) }
        if !person.expertise.isEmpty {
            let fields = person.expertise.map { Wording(same: $0.text) }.joined()
            traits.append(Wording(zh: "具备\(fields.zh)专业", en: "with the expertise \(fields.en)"))
        }
        let words = traits.joined(Wording(zh: "，", en: ", "))
        return Wording(zh: "\(unit)增派1名\(words.zh)", en: "one more from \(unit): \(words.en)")
    }
}

extension ClosedRange<Day> {
    /// The days of this range that are in none of `others`, as ranges in order. `others` are parts of it, in order.
    public func without(_ others: [DayRange]) -> [DayRange] {
        var rest: [DayRange] = []
        var first = lowerBound
        for other in others {
            if let gap = DayRange.between(first, other.lowerBound.adding(days: -1)) { rest.append(gap) }
            first = other.upperBound.adding(days: 1)
        }
        if let gap = DayRange.between(first, upperBound) { rest.append(gap) }
        return rest
    }
}
