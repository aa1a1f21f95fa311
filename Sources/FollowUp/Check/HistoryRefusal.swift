import InspectionDomain
import Wording

/// An event that refers to another in a way that cannot be.
public enum HistoryRefusal: Sendable, Hashable {
    /// The id is taken.
    case idTaken(EventID)
    /// There is no such event.
    case unknownEvent(EventID)
    /// The event was corrected before, by that one.
    case replacedBefore(EventID, by: EventID)
    /// The event was taken back before, by that one.
    case revokedBefore(EventID, by: EventID)
    /// It refers to itself.
    case itself(EventID)
    /// Other events rest on the one to be changed.
    case othersRest([EventID])
    /// Dates recorded after it would lie before what they count from.
    case leavesBehind([String])
    /// It would move nothing.
    case withoutEffect(UnplacedEvent.Reason)
}

extension HistoryRefusal: Refusal {
    var reason: Wording {
        switch self {
        case .idTaken(let id): Wording(zh: "登记编号\(id)已存在", en: "there is an event \(id) already")
        case .unknownEvent(let id): Wording(zh: "没有编号为\(id)的登记", en: "there is no event \(id)")
        case .replacedBefore(let id, let by): Wording(zh: "登记\(id)已由\(by)更正", en: "event \(id) was corrected by \(by)")
        case .revokedBefore(let id, let by): Wording(zh: "登记\(id)已由\(by)撤销", en: "event \(id) was taken back by \(by)")
        case .itself(let id): Wording(zh: "登记\(id)不能指向自己", en: "event \(id) cannot refer to itself")
        case .othersRest(let ids):
            Wording(
                zh: "另有\(ids.count)条登记以它为依据：\(Self.list(ids, "、"))",
                en: "\(ids.count) event(s) rest on it: \(Self.list(ids, ", "))")
        case .leavesBehind(let ids):
            Wording(
                zh: "其后已登记的环节会失去起算依据：\(ids.prefix(8).joined(separator: "、"))",
                en:
                    "steps recorded since would lie before what they count from: \(ids.prefix(8).joined(separator: ", "))"
            )
        case .withoutEffect(let reason):
            Wording(zh: "登记不会产生任何作用：\(reason.wording.zh)", en: "it would move nothing: \(reason.wording.en)")
        }
    }

    var remedy: Wording {
        switch self {
        case .idTaken: Wording(zh: "请另取编号。", en: "Use another id.")
        case .unknownEvent: Wording(zh: "请用 xuncha history 查看登记编号。", en: "See xuncha history for the ids.")
        case .replacedBefore(_, let by): Wording(zh: "请改为针对\(by)。", en: "Refer to \(by) instead.")
        case .revokedBefore(_, let by): Wording(zh: "需要恢复的，请撤销\(by)。", en: "Take \(by) back if it should count again.")
        case .itself: Wording(zh: "请核对编号。", en: "Check the id.")
        case .othersRest, .leavesBehind:
            Wording(
                zh: "请先撤销或更正其后的登记；只是日期或内容有误的，请用更正而不是撤销。",
                en:
                    "Take those back or correct them first; if only a day or a word is wrong, correct instead of taking back."
            )
        case .withoutEffect: Wording(zh: "请核对对象、环节和日期。", en: "Check the subject, the step and the day.")
        }
    }

    private static func list(_ ids: [EventID], _ separator: String) -> String {
        ids.prefix(8).map(\.text).joined(separator: separator) + (ids.count > 8 ? "…" : "")
    }
}

/// A plan's version that cannot take a state.
public enum PlanRefusal: Sendable, Hashable {
    /// There is no such version.
    case unknownVersion(Int)
    /// The next version has another number.
    case versionOutOfOrder(Int, next: Int)
    /// The version is in another state.
    case stateOutOfOrder(from: PlanState, to: PlanState)
    /// Other events rest on the adoption.
    case adoptionHasEvents(version: Int, count: Int)
}

extension PlanRefusal: Refusal {
    var reason: Wording {
        switch self {
        case .unknownVersion(let version):
            Wording(zh: "没有第\(version)版方案", en: "there is no version \(version) of the plan")
        case .versionOutOfOrder(let version, let next):
            Wording(zh: "下一版应为第\(next)版，不是第\(version)版", en: "the next version is \(next), not \(version)")
        case .stateOutOfOrder(let from, let to):
            Wording(
                zh: "方案现为“\(from.wording.zh)”，不能登记为“\(to.wording.zh)”",
                en: "the plan is \(from.wording.en) and cannot become \(to.wording.en)")
        case .adoptionHasEvents(let version, let count):
            Wording(
                zh: "第\(version)版方案采用后已有\(count)条登记，不能撤销采用",
                en: "\(count) event(s) rest on the adoption of version \(version)")
        }
    }

    var remedy: Wording {
        switch self {
        case .unknownVersion: Wording(zh: "请核对版次。", en: "Check the number.")
        case .versionOutOfOrder: Wording(zh: "请按顺序采用。", en: "Adopt versions in order.")
        case .stateOutOfOrder:
            Wording(
                zh: "顺序为：草案、已呈报、已审批、已印发；修改已印发的方案请采用新版。",
                en: "Draft, submitted, approved, issued, in this order; adopt a new version to change an issued plan.")
        case .adoptionHasEvents: Wording(zh: "请采用新的一版代替它。", en: "Adopt a new version in its place.")
        }
    }
}
