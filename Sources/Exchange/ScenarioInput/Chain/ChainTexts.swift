import FollowUp
import InspectionDomain
import Wording

/// What offices call the values that steps of the chain have. A test holds each list against all cases.
enum ChainTexts {
    static let scopes: [(choice: Choice, value: StepScope)] = [
        (Choice("plan", "方案"), .plan),
        (Choice("city_inspection", "上级巡查"), .cityInspection),
        (Choice("round", "轮次"), .round),
        (Choice("visit", "巡查"), .visit),
        (Choice("finding", "问题"), .finding),
        (Choice("talk", "约谈"), .talk),
        (Choice("incident", "异常情况"), .incident),
    ]

    static let days: [(choice: Choice, value: ChainDay)] = [
        (Choice("first_action_day", "首次告知或培训日"), .firstAction),
        (Choice("training_day", "培训日"), .training),
        (Choice("entry_day", "进驻日"), .entry),
        (Choice("exit_day", "结束日"), .exit),
        (Choice("inspection_day", "上级巡查开始日"), .inspection),
        (Choice("assessment_day", "考核日"), .assessment),
        (Choice("found_day", "问题发现日"), .found),
        (Choice("talk_day", "约谈日"), .talk),
        (Choice("incident_day", "情况发生日"), .incident),
    ]

    static let given: [(choice: Choice, value: GivenDay)] = [
        (Choice("plan_dates.submitted"), .submitted),
        (Choice("plan_dates.approved"), .approved),
        (Choice("plan_dates.issued"), .issued),
        (Choice("finding.deadline", "问题整改期限"), .findingDeadline),
    ]

    static let numbers: [(choice: Choice, value: NumberSource)] = [
        (Choice("regulation", "制度"), .regulation),
        (Choice("office", "办公室"), .office),
    ]

    static let conditions: [(choice: Choice, value: StepCondition)] = [
        (Choice("finding", "有问题"), .finding),
        (Choice("general", "一般问题"), .general),
        (Choice("violation", "违法违规问题"), .violation),
        (Choice("major_hazard", "重大事故隐患"), .majorHazard),
        (Choice("enterprise", "企业问题"), .enterprise),
        (Choice("talk", "有约谈"), .talk),
        (Choice("exception", "有例外"), .exception),
    ]

    static let planStates: [(choice: Choice, value: PlanState)] = [
        (Choice("submitted", "已呈报"), .submitted),
        (Choice("approved", "已审批"), .approved),
        (Choice("issued", "已印发"), .issued),
    ]

    static let parties: [(choice: Choice, value: Party)] = [
        (Choice("committee", "安委会"), .committee),
        (Choice("office", "安委会办公室", "办公室"), .office),
        (Choice("team", "巡查组"), .team),
        (Choice("street", "街道", "被巡查街道"), .street),
        (Choice("department", "主管部门"), .department),
        (Choice("responsible", "责任单位", "整改责任单位"), .responsible),
    ]
}

extension ValueFormat<StepPeriod> {
    /// A period, or the name of one among the scenario's settings; the section may be left out.
    static var stepPeriod: Self {
        ValueFormat(
            kind: .periodOrSetting(PeriodSetting.allCases.map { Choice($0.rawValue) }),
            read: { text in
                let plain = OfficeText.narrowed(text)
                let setting = PeriodSetting.allCases.first {
                    [$0.rawValue, $0.shortName].map(OfficeText.key).contains(OfficeText.key(plain))
                }
                if let setting { return .value(.setting(setting)) }
                if let period = StepPeriod(plain) { return .value(period) }
                return .bad(.notAPeriod)
            }, render: \.text)
    }
}

extension PeriodSetting {
    fileprivate var shortName: String {
        rawValue.firstIndex(of: ".").map { String(rawValue[rawValue.index(after: $0)...]) } ?? rawValue
    }
}
