import FollowUp
import Wording

/// Why nothing was recorded, where no field of the request is to blame.
public enum RecordingRefusal: Error, Sendable, Hashable {
    /// The store holds no plan yet.
    case noPlan
    /// No event has this id; the last one there is.
    case unknownEvent(EventID, last: EventID?)
    /// A correction stands in its place already.
    case replaced(EventID, by: EventID)
    /// It was revoked already.
    case revoked(EventID, by: EventID)
    /// An adoption or a revocation is not corrected but revoked.
    case cannotBeCorrected(EventID)
    /// Nothing that counts was recorded.
    case nothingToUndo
    /// The last event is somebody else's.
    case notOnesOwn(EventID, by: String)
    /// The plan breaks rules: so many.
    case planBreaksRules(Int)
    /// The newest version is this very plan.
    case samePlan(version: Int)
    /// The clock is behind what was recorded last.
    case clockBehind(now: Moment, last: Moment)

    /// The sentence for the user.
    public var wording: Wording {
        switch self {
        case .noPlan:
            Wording(
                zh: "数据库里还没有采纳方案，请先运行 xuncha adopt <情景> <plan.json>。",
                en: "The store holds no plan yet; run xuncha adopt <scenario> <plan.json> first.")
        case .unknownEvent(let id, let last?):
            Wording(
                zh: "没有编号为“\(id)”的事项，最近一项是 \(last)。可用 xuncha history 查看。",
                en: "No event has the id \"\(id)\"; the last one is \(last). xuncha history lists them.")
        case .unknownEvent(let id, nil):
            Wording(
                zh: "没有编号为“\(id)”的事项，目前没有任何登记。",
                en: "No event has the id \"\(id)\"; nothing is recorded yet.")
        case .replaced(let id, let other):
            Wording(
                zh: "\(id) 已由 \(other) 更正，请对 \(other) 操作。",
                en: "\(id) was corrected by \(other); name \(other) instead.")
        case .revoked(let id, let other):
            Wording(zh: "\(id) 已由 \(other) 撤销，不再有效。", en: "\(id) was revoked by \(other) and no longer counts.")
        case .cannotBeCorrected(let id):
            Wording(
                zh: "\(id) 是方案采纳或撤销，不能更正；如有误，请用 xuncha undo \(id) 撤销后重新办理。",
                en: "\(id) is an adoption or a revocation and is not corrected; revoke it with xuncha undo \(id) "
                    + "and do it again.")
        case .nothingToUndo: Wording(zh: "没有可撤销的事项。", en: "There is nothing to undo.")
        case .notOnesOwn(let id, let who):
            Wording(
                zh: "最近一项 \(id) 由\(who)登记。确要撤销，请写明编号：xuncha undo \(id)。",
                en: "The last event, \(id), was recorded by \(who). If it is meant, name it: xuncha undo \(id).")
        case .planBreaksRules(let count):
            Wording(
                zh: "计划违反规则\(count)处，不能采纳。请先用 xuncha check 核对并修改。",
                en: "The plan breaks rules in \(count) places and is not adopted. See xuncha check, and change it.")
        case .samePlan(let version):
            Wording(
                zh: "计划与第\(version)版完全相同，无需再次采纳。", en: "The plan is the same as version \(version).")
        case .clockBehind(let now, let last):
            Wording(
                zh: "本机时钟（\(OfficeClock.day(of: now)) \(OfficeClock.time(of: now))）早于最近一次登记"
                    + "（\(OfficeClock.day(of: last)) \(OfficeClock.time(of: last))），未作登记。请先校准时钟。",
                en:
                    "This machine's clock (\(OfficeClock.day(of: now)) \(OfficeClock.time(of: now))) is behind the last "
                    + "record (\(OfficeClock.day(of: last)) \(OfficeClock.time(of: last))); nothing was recorded. "
                    + "Set the clock.")
        }
    }
}
