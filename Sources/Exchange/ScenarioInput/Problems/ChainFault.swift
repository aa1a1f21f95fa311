import FollowUp
import Wording

/// A step of followup.yaml that does not fit.
public enum ChainFault: Sendable, Hashable {
    /// None of day, after, before.
    case noTiming
    /// More than one of them.
    case severalTimings
    /// A period with `day`.
    case periodWithoutOrigin
    /// Nobody known.
    case unknownOwner(suggestion: String?, allowed: [String])
    /// A key that an earlier step has.
    case duplicateKey(firstLine: Int)
    /// A reference to a step that is not there.
    case unknownStep(String, suggestion: String?)
    /// What else the chain's own check finds.
    case defect(ChainDefect.Kind)
}

extension ChainFault: Fault {
    var reason: Wording {
        switch self {
        case .noTiming: Wording(zh: "没有说明何时办", en: "nothing says when it is due")
        case .severalTimings: Wording(zh: "day、after、before 只能填一个", en: "only one of day, after, before may be given")
        case .periodWithoutOrigin: Wording(zh: "day 指定了日期，不需要期限", en: "a step on a day has no period")
        case .unknownOwner(let suggestion?, _):
            Wording(
                zh: "没有这个主体，可能是要写“\(suggestion)”", en: "nobody is known by this; perhaps \"\(suggestion)\" is meant")
        case .unknownOwner(nil, _): Wording(zh: "没有这个主体", en: "nobody is known by this")
        case .duplicateKey(let line): Wording(zh: "键与第\(line)行的环节重复", en: "the step in line \(line) has the same key")
        case .unknownStep(let key, let suggestion?):
            Wording(
                zh: "没有“\(key)”这一环节，可能是要写“\(suggestion)”",
                en: "there is no step \"\(key)\"; perhaps \"\(suggestion)\" is meant")
        case .unknownStep(let key, nil): Wording(zh: "没有“\(key)”这一环节", en: "there is no step \"\(key)\"")
        case .defect(let kind): kind.reason
        }
    }

    var remedy: Wording {
        switch self {
        case .noTiming, .severalTimings:
            Wording(
                zh: "请写 day: exit_day，或 after: exit 和 period: 15日，或 before: entry_meeting 和 period: 5个工作日。",
                en: "Write day: exit_day, or after: exit with period: 15d, or before: entry_meeting with period: 5wd.")
        case .periodWithoutOrigin: Wording(zh: "请删去 period，或改用 after。", en: "Delete the period, or use after.")
        case .unknownOwner(_, let allowed):
            Wording(
                zh: "可填：\(allowed.joined(separator: "、"))，或成员单位表里的单位。",
                en: "Choose one of: \(allowed.joined(separator: ", ")), or a member unit.")
        case .duplicateKey: Wording(zh: "请改用不同的键。", en: "Give it a key of its own.")
        case .unknownStep: Wording(zh: "请改正，或补上这一环节。", en: "Correct it, or add the step.")
        case .defect(let kind): kind.remedy
        }
    }
}

extension ChainDefect.Kind {
    fileprivate var reason: Wording {
        switch self {
        case .duplicateKey: Wording(zh: "键重复", en: "the key is there twice")
        case .keyNamesDay: Wording(zh: "这是方案中某一天的名称，不能作键", en: "this is the name of a day and cannot be a key")
        case .unknownStep(let key): Wording(zh: "没有“\(key)”这一环节", en: "there is no step \"\(key)\"")
        case .outOfReach(let name, let of, let from):
            Wording(
                zh: "“\(name)”属于\(of.wording.zh)，\(from.wording.zh)的环节不能引用它",
                en: "\"\(name)\" belongs to \(of.wording.en), which a step for \(from.wording.en) cannot use")
        case .circle(let keys):
            Wording(
                zh: "环节互相起算，绕成了圈：" + (keys + keys.prefix(1)).map(\.text).joined(separator: " → "),
                en: "steps count from each other in a circle: "
                    + (keys + keys.prefix(1)).map(\.text).joined(separator: " → "))
        case .closedWithoutCheck:
            Wording(zh: "问题未经核查不得销号", en: "a finding must not be closed without its check")
        case .notForScope(let scope):
            Wording(zh: "\(scope.wording.zh)的环节不能有这一项", en: "a step for \(scope.wording.en) cannot have it")
        case .lapsesAlone: Wording(zh: "只有 before 的环节才能随后失效", en: "only a step with before can fall away")
        }
    }

    fileprivate var remedy: Wording {
        switch self {
        case .duplicateKey, .keyNamesDay: Wording(zh: "请改用别的键。", en: "Use another key.")
        case .unknownStep: Wording(zh: "请改正，或补上这一环节。", en: "Correct it, or add the step.")
        case .outOfReach:
            Wording(
                zh: "请引用同一范围或上一级范围（问题、约谈→巡查→轮次→方案）的环节。",
                en: "Use a step of the same scope, or of what it belongs to (finding, talk: visit, round, plan).")
        case .circle: Wording(zh: "请让其中一个环节改从别处起算。", en: "Let one of them count from something else.")
        case .closedWithoutCheck:
            Wording(
                zh: "请在 finding_closed 的 requires 中写上 finding_check。",
                en: "Put finding_check into the requires of finding_closed.")
        case .notForScope, .lapsesAlone: Wording(zh: "请删去这一项。", en: "Delete it.")
        }
    }
}
