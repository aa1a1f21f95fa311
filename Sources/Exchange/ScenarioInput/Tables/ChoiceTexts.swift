import InspectionDomain

/// What offices call the values of the domain's enumerations. A test holds each list against all cases.
enum ChoiceTexts {
    static let inspectorKinds: [(choice: Choice, value: InspectorKind)] = [
        (Choice("leading_cadre", "领导干部", "领导", "现职领导干部"), .leadingCadre),
        (Choice("staff", "工作人员", "工作人员（在职）"), .staff),
        (Choice("expert", "专家", "安全生产专家"), .expert),
    ]

    static let ranks: [(choice: Choice, value: Rank)] = [
        (Choice("正科", "正科", "正科级"), .sectionHead),
        (Choice("副科", "副科", "副科级"), .deputySectionHead),
        (Choice("一级主任科员"), .principalStaff1),
        (Choice("二级主任科员"), .principalStaff2),
        (Choice("三级主任科员"), .principalStaff3),
        (Choice("四级主任科员"), .principalStaff4),
        (Choice("科员"), .staffMember),
        (Choice("事业编", "事业编", "事业编制"), .institution),
        (Choice("专家"), .expert),
    ]

    static let periodKinds: [(choice: Choice, value: PeriodKind)] = [
        (Choice("closed", "关闭", "封闭", "不可巡查"), .closed),
        (Choice("busy", "繁忙", "避开"), .busy),
        (Choice("city_inspection", "上级巡查", "市级巡查", "省级巡查"), .cityInspection),
    ]

    static let seats: [(choice: Choice, value: Seat)] = [
        (Choice("leader", "组长"), .leader),
        (Choice("deputy", "副组长"), .deputy),
        (Choice("liaison", "联络员"), .liaison),
        (Choice("report_writer", "报告撰写人", "撰稿人"), .reportWriter),
        (Choice("member", "组员", "成员"), .member),
    ]

    static let pinKinds: [(choice: Choice, value: PinKind)] = [
        (Choice("person", "参加"), .person),
        (Choice("not_person", "不参加"), .notPerson),
        (Choice("person_to_street", "去街道", "到街道"), .personToStreet),
        (Choice("seat", "岗位"), .seat),
        (Choice("together", "同组"), .together),
        (Choice("apart", "不同组"), .apart),
        (Choice("visit", "巡查轮次", "巡查"), .visit),
        (Choice("entry", "进驻日", "进驻"), .entry),
        (Choice("training", "培训日", "培训"), .training),
        (Choice("teams", "组数"), .teams),
    ]

    /// What a value is called in a message.
    static func shown<Value: Equatable>(_ value: Value, in cases: [(choice: Choice, value: Value)]) -> String {
        cases.first { $0.value == value }?.choice.shown ?? "\(value)"
    }
}

/// The kinds of pins as a table names them.
enum PinKind: String, Sendable, CaseIterable {
    case person
    case notPerson = "not_person"
    case personToStreet = "person_to_street"
    case seat, together, apart, visit, entry, training, teams
}
