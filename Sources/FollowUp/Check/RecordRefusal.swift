import InspectionDomain
import Wording

/// What is to be recorded is not complete, or names what is not there.
public enum RecordRefusal: Sendable, Hashable {
    /// What must be said.
    public enum Field: String, Sendable, Hashable, CaseIterable {
        case reason, approver, description, party, demand, reference, title
        case recordedBy = "recorded_by"
    }

    /// The plan in force holds nothing of this name.
    case unknownSubject(FollowUpSubject)
    /// Something of this name was recorded before.
    case nameTaken(FollowUpSubject)
    /// Something must be said.
    case empty(Field)
    /// A content that is not 1 to 9.
    case noSuchContent(Int)
    /// The team's arrival at the street is not recorded.
    case visitNotBegun(VisitID)
    /// A reference that other evidence has.
    case referenceTaken(String)
}

extension RecordRefusal: Refusal {
    var reason: Wording {
        switch self {
        case .unknownSubject(let subject):
            Wording(zh: "现行方案中没有“\(subject)”", en: "the plan in force holds no \"\(subject)\"")
        case .nameTaken(let subject): Wording(zh: "“\(subject)”已经登记过", en: "\"\(subject)\" was recorded before")
        case .empty(let field): Wording(zh: "缺少\(field.wording.zh)", en: "\(field.wording.en) is missing")
        case .noSuchContent(let number):
            Wording(zh: "没有第\(number)项巡查内容", en: "there is no content number \(number)")
        case .visitNotBegun(let id): Wording(zh: "“\(id)”尚未登记进驻", en: "the arrival for \(id) is not recorded")
        case .referenceTaken(let text): Wording(zh: "证据编号“\(text)”已被使用", en: "the reference \"\(text)\" is taken")
        }
    }

    var remedy: Wording {
        switch self {
        case .unknownSubject:
            Wording(zh: "请核对名称；巡查写作“街道#1”，问题写作“街道#1-001”。", en: "Check the name: a visit is 街道#1, a finding 街道#1-001.")
        case .nameTaken: Wording(zh: "请另取编号；原登记有误的，请更正它。", en: "Use another number, or correct the earlier entry.")
        case .empty: Wording(zh: "请补填。", en: "Fill it in.")
        case .noSuchContent: Wording(zh: "请填1到9。", en: "Give a number from 1 to 9.")
        case .visitNotBegun: Wording(zh: "请先登记进驻日期。", en: "Record the day of arrival first.")
        case .referenceTaken: Wording(zh: "请另编一个编号。", en: "Use another one.")
        }
    }
}

extension RecordRefusal.Field {
    /// What must be said.
    public var wording: Wording {
        switch self {
        case .reason: Wording(zh: "原因", en: "the reason")
        case .approver: Wording(zh: "批准人", en: "the approver")
        case .description: Wording(zh: "情况描述", en: "the description")
        case .party: Wording(zh: "约谈对象", en: "who was called in")
        case .demand: Wording(zh: "整改要求", en: "what was asked for")
        case .reference: Wording(zh: "证据编号", en: "the reference")
        case .title: Wording(zh: "证据名称", en: "what the evidence is")
        case .recordedBy: Wording(zh: "登记人", en: "who records it")
        }
    }
}
