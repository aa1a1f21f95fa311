import CivilCalendar
import FollowUp
import InspectionDomain
import Wording

/// What an event says, in words.
public struct EventWords: Sendable {
    private let plan: AdoptedPlan?

    /// Words by the names and the chain of a plan.
    public init(_ plan: AdoptedPlan?) {
        self.plan = plan
    }

    /// What happened, without who recorded it and when, and without a full stop.
    public func sentence(_ event: RecordedEvent) -> Wording {
        event.note.isEmpty
            ? sentence(event.happening)
            : sentence(event.happening) + Wording(zh: "；备注：\(event.note)", en: "; note: \(event.note)")
    }

    private func sentence(_ happening: Happening) -> Wording {
        switch happening {
        case .planAdopted(let version):
            Wording(zh: "采纳方案第\(version)版，为草案", en: "plan version \(version) adopted as a draft")
        case .planMoved(let version, let state, let by):
            Wording(zh: "方案第\(version)版", en: "plan version \(version) ") + state.wording
                + remarks([(Wording(zh: "办理人", en: "by"), by)])
        case .stepDone(let subject, let step, let details):
            about(subject) + title(step)
                + remarks([
                    (Wording(zh: "送", en: "to"), details.receiver), (Wording(zh: "文号", en: "number"), details.number),
                    (Wording(zh: "结果", en: "result"), details.result),
                ])
        case .revoked(let id, let reason):
            Wording(zh: "撤销 \(id)", en: "\(id) revoked") + remarks([(Self.reason, reason)])
        case .stepReturned, .extended, .suspended, .resumed, .notNeeded, .calledFor: clock(happening)
        case .findingRecorded, .talkHeld, .incidentReported, .contentInspected, .activityHeld, .evidenceFiled:
            facts(happening)
        }
    }

    private func clock(_ happening: Happening) -> Wording {
        switch happening {
        case .stepReturned(let subject, let step, let due, let reason):
            about(subject) + Wording(zh: "退回“", en: "handed back: ") + title(step) + Wording(zh: "”", en: "")
                + remarks([(Self.reason, reason), (Wording(zh: "重报期限", en: "due again"), due?.description ?? "")])
        case .extended(let subject, let step, let until, let reason, let approver):
            about(subject) + Wording(zh: "“", en: "") + title(step)
                + Wording(zh: "”延期至\(until)", en: " extended to \(until)")
                + remarks([(Self.reason, reason), (Self.approver, approver)])
        case .suspended(let subject, let step, let reason, let approver):
            about(subject) + Wording(zh: "“", en: "") + title(step) + Wording(zh: "”中止计算", en: ": clock stopped")
                + remarks([(Self.reason, reason), (Self.approver, approver)])
        case .resumed(let subject, let step):
            about(subject) + Wording(zh: "“", en: "") + title(step) + Wording(zh: "”恢复计算", en: ": clock runs again")
        case .notNeeded(let subject, let step, let reason, let approver):
            about(subject) + Wording(zh: "无需办理“", en: "not needed: ") + title(step) + Wording(zh: "”", en: "")
                + remarks([(Self.reason, reason), (Self.approver, approver)])
        case .calledFor(let subject, let step, let due, let reason):
            about(subject) + Wording(zh: "决定开展“", en: "decided on: ") + title(step) + Wording(zh: "”", en: "")
                + remarks([(Self.reason, reason), (Wording(zh: "期限", en: "due"), due?.description ?? "")])
        default: Wording(same: "")
        }
    }

    private func facts(_ happening: Happening) -> Wording {
        switch happening {
        case .findingRecorded(let id, let facts):
            Wording(zh: "登记问题 \(id)：", en: "finding \(id): ") + facts.kind.wording
                + Wording(zh: "，\(facts.description)", en: ", \(facts.description)")
                + remarks([
                    (Wording(zh: "巡查内容", en: "content"), facts.content.map(String.init) ?? ""),
                    (Wording(zh: "企业", en: "enterprise"), facts.enterprise),
                    (Wording(zh: "责任单位", en: "to correct it"), facts.responsible),
                    (Wording(zh: "主管部门", en: "department"), facts.department),
                    (Wording(zh: "整改期限", en: "due"), facts.deadline?.description ?? ""),
                ])
        case .talkHeld(let id, let facts):
            Wording(
                zh: "约谈 \(id)：\(facts.party)，要求\(facts.demand)", en: "talk \(id) with \(facts.party): \(facts.demand)")
        case .incidentReported(let id, let facts):
            Wording(zh: "情况报告 \(id)：", en: "incident \(id): ") + facts.kind.wording
                + Wording(zh: "，\(facts.description)", en: ", \(facts.description)")
        case .contentInspected(let visit, let content, let result, let remark):
            about(.visit(visit)) + Wording(zh: "巡查内容第\(content)项：", en: "content \(content): ")
                + result.wording + remarks([(Wording(zh: "说明", en: "remark"), remark)])
        case .activityHeld(let visit, let way, let description):
            about(.visit(visit)) + way.wording
                + remarks([(Wording(zh: "说明", en: "remark"), description)])
        case .evidenceFiled(let subject, let evidence):
            about(subject)
                + Wording(
                    zh: "证据归档 \(evidence.reference)：\(evidence.title)",
                    en: "evidence \(evidence.reference): \(evidence.title)")
        default: Wording(same: "")
        }
    }

    private static let reason = Wording(zh: "原因", en: "reason")
    private static let approver = Wording(zh: "批准人", en: "approved by")

    /// The name of a subject, before what is said of it; nothing for the plan as a whole.
    private func about(_ subject: FollowUpSubject) -> Wording {
        let name: String
        switch subject {
        case .plan: return Wording(same: "")
        case .round(let id): name = plan?.name(id) ?? id.text
        case .visit(let id): name = id.text
        case .cityInspection(let number):
            return Wording(zh: "第\(number)次上级巡查：", en: "inspection \(number) from above: ")
        case .finding(let id): name = id.text
        case .talk(let id): name = id.text
        case .incident(let id): name = id.text
        }
        return Wording(zh: "\(name)：", en: "\(name): ")
    }

    private func title(_ step: StepKey) -> Wording { plan?.chain[step]?.title ?? Wording(same: step.text) }

    /// Remarks in brackets, those without a text left out.
    private func remarks(_ parts: [(label: Wording, text: String)]) -> Wording {
        let filled = parts.filter { !$0.text.isEmpty }
        guard !filled.isEmpty else { return Wording(same: "") }
        return Wording(zh: "（", en: " (")
            + filled.map { $0.label + Wording(zh: "：\($0.text)", en: ": \($0.text)") }
            .joined(Wording(zh: "；", en: "; ")) + Wording(zh: "）", en: ")")
    }
}
