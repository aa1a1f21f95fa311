import CivilCalendar
import InspectionDomain

/// A step of the chain as JSON holds it. What is empty is left out.
struct ChainStepRecord: Codable {
    var key: String
    var rule: String
    var article: String?
    var title: WordingRecord
    var scope: StepScope
    var day: ChainDay?
    var after: String?
    var before: String?
    var period: String?
    var given: GivenDay?
    var noEarlierThan: String?
    var number: NumberSource
    var owner: String
    var told: [String]?
    var onlyIf: [StepCondition]?
    var requires: [String]?
    var optional: Bool?
    var lapses: Bool?
    var early: Bool?
    var foreseenFrom: String?
    var planState: PlanState?

    enum CodingKeys: String, CodingKey {
        case key, rule, article, title, scope, day, after, before, period, given
        case noEarlierThan = "no_earlier_than"
        case number, owner, told
        case onlyIf = "only_if"
        case requires, optional, lapses, early
        case foreseenFrom = "foreseen_from"
        case planState = "plan_state"
    }

    init(_ step: ChainStep) {
        (key, rule, article) = (step.key.text, step.rule.text, step.article.nonEmpty)
        (title, scope) = (WordingRecord(step.title), step.scope)
        switch step.timing {
        case .on(let day): self.day = day
        case .after(let origin, let period): (after, self.period) = (origin.text, period.text)
        case .before(let origin, let period): (before, self.period) = (origin.text, period.text)
        }
        (given, noEarlierThan) = (step.given, step.noEarlierThan?.text)
        (number, owner, told) = (step.numberSource, step.owner.description, step.told.map(\.description).nonEmpty)
        (onlyIf, requires) = (step.onlyIf.nonEmpty, step.requires.map(\.text).nonEmpty)
        (optional, lapses) = (step.isOptional ? true : nil, step.lapses ? true : nil)
        early = step.mayComeEarly ? true : nil
        (foreseenFrom, planState) = (step.foreseenFrom?.text, step.planState)
    }

    func step() throws(RecordedTextProblem) -> ChainStep {
        var step = ChainStep(
            StepKey(key), rule: RuleID(rule), article: article ?? "", title: title.wording, scope: scope,
            timing: try timing(), owner: Party(owner))
        step.given = given
        step.noEarlierThan = noEarlierThan.map { StepKey($0) }
        step.numberSource = number
        step.told = (told ?? []).map { Party($0) }
        step.onlyIf = onlyIf ?? []
        step.requires = (requires ?? []).map { StepKey($0) }
        step.isOptional = optional ?? false
        step.lapses = lapses ?? false
        step.mayComeEarly = early ?? false
        step.foreseenFrom = foreseenFrom.map { StepKey($0) }
        step.planState = planState
        return step
    }

    private func timing() throws(RecordedTextProblem) -> StepTiming {
        if let day { return .on(day) }
        guard let period else { throw .missing(key: "chain.\(key).period") }
        guard let length = StepPeriod(period) else { throw .badValue(key: "chain.\(key).period", value: period) }
        if let after { return .after(StepOrigin(after), length) }
        if let before { return .before(StepOrigin(before), length) }
        throw .missing(key: "chain.\(key).after")
    }
}

extension StepOrigin {
    /// A day of the plan by its name, which ends with `_day`; any other text names a step.
    public init(_ text: String) {
        self = ChainDay(rawValue: text).map { .day($0) } ?? .step(StepKey(text))
    }

    /// The name.
    public var text: String {
        switch self {
        case .step(let key): key.text
        case .day(let day): day.rawValue
        }
    }
}

extension StepPeriod {
    /// A period such as `15d`, or the name of a setting; `nil` for any other text.
    public init?(_ text: String) {
        if let setting = PeriodSetting(rawValue: text) {
            self = .setting(setting)
        } else if let period = Period(text) {
            self = .literal(period)
        } else {
            return nil
        }
    }

    /// The text that reads back as this.
    public var text: String {
        switch self {
        case .literal(let period): period.description
        case .setting(let setting): setting.rawValue
        }
    }
}

extension Array {
    /// The array, or `nil` where it is empty: what is empty is left out.
    var nonEmpty: [Element]? { isEmpty ? nil : self }
}
