import CivilCalendar
import FollowUp
import InspectionDomain
import Wording

/// What is recorded of a plan that is put out.
public enum ExportRecords {
    /// Where everything stands on a day by the plan in force, which must be the one that is put out.
    public static func state(
        of contents: StoreContents, following plan: Plan, on day: Day
    ) throws(ExportRecordsError) -> FollowUpState {
        guard let inForce = contents.planInForce else { throw .noPlan }
        guard inForce.plan.plan == plan else { throw .otherPlan(version: inForce.number) }
        return contents.state(of: inForce, on: day)
    }
}

/// Why the records say nothing of a plan.
public enum ExportRecordsError: Error, Sendable, Hashable {
    /// No plan was adopted.
    case noPlan
    /// Another plan is in force.
    case otherPlan(version: Int)

    /// The sentence for the user.
    public var wording: Wording {
        switch self {
        case .noPlan:
            Wording(
                zh: "登记的数据库里还没有采纳方案，先运行 xuncha adopt。",
                en: "No plan was adopted into the store yet: run xuncha adopt first.")
        case .otherPlan(let version):
            Wording(
                zh: "这份计划与登记中在用的方案第\(version)版不同：请导出在用的计划，或先采纳这份计划。",
                en:
                    "This plan is not version \(version), which the store follows: put that one out, or adopt this one first."
            )
        }
    }
}
