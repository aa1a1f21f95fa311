import CivilCalendar
import FollowUp
import Wording

/// What can be wrong with a row of the ledger of findings.
public enum LedgerFault: Sendable, Hashable {
    /// A field is empty where something is recorded.
    case emptied(recorded: String)
    /// A field that is not the ledger's to change.
    case notHere(Fixed, recorded: String)
    /// Details of a step without the day on which it was done.
    case noDay(column: String)
    /// A correction that is handed back without saying why.
    case noReason(column: String)
    /// References to evidence that are on file and missing from the row.
    case evidenceMissing([String])
    /// Neither a visit nor a street whose only visit is meant.
    case noVisit
    /// A new finding that says what a recorded one says.
    case recordedAlready(FindingID)
    /// The status does not follow from the dates.
    case wrongPhase(FindingPhase)

    /// Fields that follow from something else.
    public enum Fixed: String, Sendable, Hashable, CaseIterable {
        /// The visit on which it was found, which is part of its id.
        case visit
        /// The street of the visit.
        case street
        /// The day of the visit's feedback.
        case feedback
        /// The last day, which is counted.
        case deadline
    }
}

extension LedgerFault: Fault {
    var reason: Wording {
        switch self {
        case .emptied(let recorded):
            Wording(zh: "这一格空着，而已登记为“\(recorded)”", en: "the field is empty where \"\(recorded)\" is recorded")
        case .notHere(let fixed, let recorded) where recorded.isEmpty:
            Wording(zh: "\(fixed.wording.zh)不能在台账里登记", en: "\(fixed.wording.en) cannot be recorded in the ledger")
        case .notHere(let fixed, let recorded):
            Wording(
                zh: "\(fixed.wording.zh)已登记为“\(recorded)”，不能在台账里改",
                en: "\(fixed.wording.en) is \"\(recorded)\" and cannot be changed in the ledger")
        case .noDay(let column): Wording(zh: "填了内容，但“\(column)”空着", en: "there is a detail, but \"\(column)\" is empty")
        case .noReason(let column):
            Wording(zh: "核查结论为退回，但“\(column)”没有写明原因", en: "it is handed back, but \"\(column)\" gives no reason")
        case .evidenceMissing(let references):
            Wording(
                zh: "已归档的证据不在其中：\(references.joined(separator: "、"))",
                en: "evidence on file is missing: \(references.joined(separator: ", "))")
        case .noVisit: Wording(zh: "没有写明是哪次巡查发现的", en: "the visit on which it was found is missing")
        case .recordedAlready(let id):
            Wording(zh: "与\(id)相同：同一次巡查、同一天、同样的描述", en: "it is the same as \(id): visit, day, kind and text")
        case .wrongPhase(let phase):
            Wording(
                zh: "按各日期，状态应为“\(phase.wording.zh)”", en: "by its dates the status is \"\(phase.wording.en)\"")
        }
    }

    var remedy: Wording {
        switch self {
        case .emptied:
            Wording(
                zh: "表格可能已过时，请重新导出；确要撤销或清空的，请用 xuncha undo 或 xuncha correct。",
                en: "The table may be old: export it again. What is to be taken back or emptied is recorded with "
                    + "xuncha undo or xuncha correct.")
        case .notHere(.visit, _), .notHere(.street, _):
            Wording(
                zh: "请改回；发现的地点有误的，请用 xuncha undo 撤销后重新登记。",
                en: "Change it back; if it was found elsewhere, take it back with xuncha undo and record it anew.")
        case .notHere(.feedback, _):
            Wording(
                zh: "请改回；反馈随巡查登记：xuncha record feedback。",
                en: "Change it back; feedback is recorded for the visit: xuncha record feedback.")
        case .notHere(.deadline, _):
            Wording(
                zh: "请改回；要延期的，请用 xuncha record extend。",
                en: "Change it back; more time is granted with xuncha record extend.")
        case .noDay: Wording(zh: "请填写日期，或清空这一格。", en: "Fill in the day, or empty the field.")
        case .noReason: Wording(zh: "请写明退回原因。", en: "Write why.")
        case .evidenceMissing: Wording(zh: "请补上，新的证据写在后面。", en: "Put it back, and add new references behind it.")
        case .noVisit:
            Wording(zh: "请填写巡查编号，如 兴仁街道#1。", en: "Write the visit's id, such as 兴仁街道#1.")
        case .recordedAlready(let id):
            Wording(
                zh: "已登记过的，请在问题编号列填写\(id)；确属另一个问题的，请改写描述。",
                en: "If it is that one, write \(id) as its id; if it is another, tell them apart in the text.")
        case .wrongPhase:
            Wording(
                zh: "请填写相应环节的日期，或清空状态；表格过时的，请重新导出。",
                en: "Fill in the day of the step, or empty the status; if the table is old, export it again.")
        }
    }
}

extension LedgerFault.Fixed {
    fileprivate var wording: Wording {
        switch self {
        case .visit: Wording(zh: "巡查", en: "the visit")
        case .street: Wording(zh: "街道", en: "the street")
        case .feedback: Wording(zh: "反馈日期", en: "the day of feedback")
        case .deadline: Wording(zh: "整改期限", en: "the deadline")
        }
    }
}
