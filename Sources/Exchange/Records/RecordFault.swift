import Wording

/// What can be wrong with what somebody wants recorded.
public enum RecordFault: Sendable, Hashable {
    /// A line of a file that is not JSON, from that column on.
    case notJSON(column: Int)
    /// A line of a file that is no object.
    case notAnObject
    /// A value that is no text.
    case notAText
    /// Nothing is known by this word.
    case unknownAction(suggestion: String?, known: [String])
    /// Several steps have this word in their title; their keys and titles.
    case severalSteps([Wording])
    /// The subject is not there.
    case noSubject(SubjectKind)
    /// Nothing has this name.
    case unknownSubject(SubjectKind, suggestion: String?, known: [String])
    /// Several visits are made there; their ids with their first days.
    case severalVisits([String])
    /// The chain has no such step, or none for such a subject.
    case unknownStep(suggestion: String?, known: [String])
    /// Only what counts from another step can be refused.
    case nothingToReturn
    /// The action does not know this field.
    case notForThis(action: String, allowed: [String])
    /// FollowUp will not have it recorded.
    case refused(reason: Wording, remedy: Wording)

    /// What a record can be about.
    public enum SubjectKind: Sendable, Hashable, CaseIterable {
        case version, round, visit, cityInspection, finding, talk, incident

        var wording: Wording {
            switch self {
            case .version: Wording(zh: "方案版本", en: "version of the plan")
            case .round: Wording(zh: "轮次", en: "round")
            case .visit: Wording(zh: "巡查", en: "visit")
            case .cityInspection: Wording(zh: "上级巡查", en: "inspection from above")
            case .finding: Wording(zh: "问题", en: "finding")
            case .talk: Wording(zh: "约谈", en: "talk")
            case .incident: Wording(zh: "情况报告", en: "incident")
            }
        }

        /// How one is written.
        var example: Wording {
            switch self {
            case .version: Wording(same: "2")
            case .round: Wording(zh: "轮次名称", en: "the round's name")
            case .visit: Wording(zh: "街道名，或巡查编号如 兴仁街道#1", en: "the street, or an id such as 兴仁街道#1")
            case .cityInspection: Wording(zh: "序号，如 1", en: "its number, such as 1")
            case .finding: Wording(zh: "编号，如 兴仁街道#1-003", en: "its id, such as 兴仁街道#1-003")
            case .talk: Wording(zh: "编号，如 兴仁街道#1-约谈1", en: "its id, such as 兴仁街道#1-约谈1")
            case .incident: Wording(zh: "编号，如 兴仁街道#1-情况1", en: "its id, such as 兴仁街道#1-情况1")
            }
        }
    }
}

extension RecordFault: Fault {
    var reason: Wording {
        switch self {
        case .notJSON(let column):
            Wording(zh: "第\(column)个字符处不是 JSON", en: "this is not JSON from character \(column) on")
        case .notAnObject: Wording(zh: "一行应是一个 JSON 对象", en: "a line must be one JSON object")
        case .notAText: Wording(zh: "应填文字", en: "a text is expected")
        case .unknownAction(let suggestion?, _):
            Wording(
                zh: "没有这种事项，是否想写“\(suggestion)”",
                en: "nothing is known by this word; perhaps \"\(suggestion)\" is meant")
        case .unknownAction(nil, _): Wording(zh: "没有这种事项", en: "nothing is known by this word")
        case .severalSteps(let steps):
            Wording(zh: "有\(steps.count)个环节符合：", en: "\(steps.count) steps fit: ") + steps.joined()
        case .noSubject(let kind): Wording(zh: "没有写明\(kind.wording.zh)", en: "the \(kind.wording.en) is missing")
        case .unknownSubject(let kind, let suggestion?, _):
            Wording(
                zh: "没有这个\(kind.wording.zh)，是否想写“\(suggestion)”",
                en: "there is no such \(kind.wording.en); perhaps \"\(suggestion)\" is meant")
        case .unknownSubject(let kind, nil, _):
            Wording(zh: "没有这个\(kind.wording.zh)", en: "there is no such \(kind.wording.en)")
        case .severalVisits(let visits):
            Wording(
                zh: "该街道全年有\(visits.count)次巡查：\(visits.joined(separator: "、"))",
                en: "\(visits.count) visits are made there: \(visits.joined(separator: ", "))")
        case .unknownStep(let suggestion?, _):
            Wording(zh: "没有这个环节，是否想写“\(suggestion)”", en: "there is no such step; perhaps \"\(suggestion)\" is meant")
        case .unknownStep(nil, _): Wording(zh: "没有这个环节", en: "there is no such step")
        case .nothingToReturn:
            Wording(zh: "这个环节之前没有可以退回的环节", en: "nothing before this step could be handed back")
        case .notForThis(let action, _):
            Wording(zh: "“\(action)”不用填这一项", en: "\"\(action)\" does not take this")
        case .refused(let reason, _): reason
        }
    }

    var remedy: Wording {
        switch self {
        case .notJSON, .notAnObject:
            Wording(
                zh: #"请写成 {"action": "exit", "subject": "兴仁街道", "on": "2027-03-22"}。"#,
                en: #"Write it as {"action": "exit", "subject": "兴仁街道", "on": "2027-03-22"}."#)
        case .notAText: Wording(zh: "请加引号写成文字。", en: "Write it as a text in quotes.")
        case .unknownAction(_?, _), .unknownStep(_?, _):
            Wording(zh: "请改正；全部写法见 xuncha record --help。", en: "Correct it; xuncha record --help lists them.")
        case .unknownAction(nil, let known), .unknownStep(nil, let known):
            Wording(zh: "可写：\(known.joined(separator: "、"))。", en: "Choose one of: \(known.joined(separator: ", ")).")
        case .severalSteps: Wording(zh: "请写其中一个。", en: "Write one of them.")
        case .noSubject(let kind): Wording(zh: "请写\(kind.example.zh)。", en: "Write \(kind.example.en).")
        case .unknownSubject(let kind, _, let known):
            known.isEmpty
                ? Wording(zh: "目前没有任何\(kind.wording.zh)的记录。", en: "None is recorded yet.")
                : Wording(
                    zh: "请写\(kind.example.zh)；现有：\(known.joined(separator: "、"))。",
                    en: "Write \(kind.example.en); there are: \(known.joined(separator: ", ")).")
        case .severalVisits: Wording(zh: "请写巡查编号。", en: "Write the visit's id.")
        case .nothingToReturn:
            Wording(zh: "请去掉结论，或用 return 指明退回的环节。", en: "Leave the outcome out, or name the step with return.")
        case .notForThis(_, let allowed):
            Wording(
                zh: "请去掉；可填：\(allowed.joined(separator: "、"))。",
                en: "Leave it out; it takes: \(allowed.joined(separator: ", ")).")
        case .refused(_, let remedy): remedy
        }
    }
}
