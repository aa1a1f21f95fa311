import Foundation

extension BadInput {
    static let values: [BadInput] = [
        BadInput("required field empty", "people.csv", 2, "name", "missing", "必填", "p1,赵一,", "p1,,").with(
            consequences: 1),
        BadInput("impossible date", "absences.csv", 2, "from", "impossibleDate", "没有这一天", "2026-04-01", "2026-02-30"),
        BadInput("no date", "periods.csv", 2, "to", "notADate", "请写成 2027-03-01", "2026-10-23", "10月下旬"),
        BadInput(
            "a spreadsheet's date number", "absences.csv", 2, "from", "dateSerial", "对应2026-04-01", "2026-04-01",
            "46113"),
        BadInput(
            "dates the wrong way round", "absences.csv", 2, "to", "reversedDays", "早于开始日期", "2026-04-10", "2026-03-10"),
        BadInput("no number", "units.csv", 2, "headcount", "notANumber", "不是整数", ",30,", ",三十,"),
        BadInput("half a person", "units.csv", 2, "capacity", "notANumber", "不是整数", ",4,", ",3.5,"),
        BadInput("negative", "units.csv", 2, "capacity", "outOfRange", "应在0到1000之间", ",4,", ",-1,"),
        BadInput("zero headcount", "units.csv", 2, "headcount", "outOfRange", "应在1到100000之间", ",30,", ",0,"),
        BadInput(
            "number beyond any", "units.csv", 2, "headcount", "notANumber", "不是整数", ",30,", ",99999999999999999999,"),
        BadInput("neither yes nor no", "units.csv", 2, "liaison", "notAFlag", "应填“是”或“否”", ",是,", ",也许,"),
        BadInput("unknown kind", "people.csv", 3, "kind", "notAChoice", "可填：领导干部、工作人员、专家", "工作人员", "工人"),
        BadInput("misspelt kind", "people.csv", 3, "kind", "notAChoice", "可能是要写“工作人员”", "工作人员", "工做人员"),
        BadInput("unknown rank", "people.csv", 2, "rank", "notAChoice", "可填：正科、副科", "正科", "正处"),
        BadInput("unknown risk", "streets.csv", 2, "risk", "notAChoice", "可填：低、中、高", ",高,", ",5,"),
        BadInput("unknown period kind", "periods.csv", 2, "kind", "notAChoice", "关闭、繁忙、上级巡查", "上级巡查", "停工"),
        BadInput("size reversed", "scenario.yaml", 5, "teams.size", "reversedSpan", "下限8大于上限6", "[6, 8]", "[8, 6]"),
        BadInput(
            "size of three numbers", "scenario.yaml", 5, "teams.size", "notASpan", "请写成 [6, 8]", "[6, 8]", "[6, 7, 8]"),
        BadInput("size zero", "scenario.yaml", 5, "teams.size", "outOfRange", "应在2到50之间", "[6, 8]", "[0, 8]"),
        BadInput(
            "teams zero", "scenario.yaml", 4, "teams.at_once", "outOfRange", "应在1到500之间", "at_once: 2", "at_once: 0"),
        BadInput(
            "year out of range", "scenario.yaml", 2, "year", "outOfRange", "应在2000到2200之间", "year: 2026", "year: 26"),
        BadInput("no period", "scenario.yaml", 17, "follow_up.report", "notAPeriod", "15d（15日）") {
            $0.append("follow_up: {report: 两周}", to: "scenario.yaml")
        },
        BadInput(
            "unknown leader rank", "scenario.yaml", 6, "teams.leader_ranks", "notAChoice", "可填：正科",
            "  size: [6, 8]", "  size: [6, 8]\n  leader_ranks: [正科, 处长]"),
        BadInput("weight of words", "scenario.yaml", 17, "exceptions.substitute", "notANumber", "不是整数") {
            $0.append("exceptions: {substitute: 很多}", to: "scenario.yaml")
        },
        BadInput("tenth content", "scenario.yaml", 9, "contents", "noSuchContent", "只有1到9项", "{6: [消防]}", "{10: [消防]}"),
        BadInput(
            "name that names no folder", "scenario.yaml", 1, "name", "notAFolderName", "不能用作文件夹名", "title:",
            "name: a/b\ntitle:"),
        BadInput(
            "text too long", "recusals.csv", 2, "ground", "tooLong", "超过500个字", "曾任职",
            String(repeating: "长", count: 501)),
    ]

    static let references: [BadInput] = [
        BadInput("unknown unit", "people.csv", 2, "unit", "unknown", "可能是“应急局”", "赵一,应急局", "赵一,应急局局"),
        BadInput("unknown street", "recusals.csv", 2, "street", "unknown", "街道表 streets里没有这个街道", "兴仁街道", "张范街道"),
        BadInput(
            "unknown person of an absence", "absences.csv", 2, "person", "unknown", "人员表 people里没有这个人员", "赵一", "王二麻子"),
        BadInput("unknown person of a recusal", "recusals.csv", 2, "person", "unknown", "没有这个人员", "李四", "陌生人"),
        BadInput("unknown street of a theme", "themes.csv", 2, "streets", "unknown", "可能是“兴城街道”", "兴城街道", "兴成街道"),
        BadInput("ambiguous name", "absences.csv", 2, "person", "ambiguous", "编号 p1、p7") {
            $0.append("p7,赵一,大学,专家,,否,", to: "people.csv")
        },
        BadInput("same name without id", "people.csv", 8, "name", "duplicateName", "已在people.csv 第2行出现") {
            $0.append(",赵一,大学,专家,,否,", to: "people.csv")
        },
        BadInput("same id", "people.csv", 8, "id", "duplicateID", "已在people.csv 第2行出现") {
            $0.append("Ｐ1,郑七,大学,专家,,否,", to: "people.csv")
        },
        BadInput("same street", "streets.csv", 4, "name", "duplicateName", "街道重名") {
            $0.append(",兴城街道,高,1,,", to: "streets.csv")
        },
        BadInput("same round", "scenario.yaml", 16, "id", "duplicateID", "轮次编号重复", "id: 秋季", "id: 春季"),
        BadInput("same recusal", "recusals.csv", 3, nil, "duplicateRow", "与recusals.csv 第2行重复") {
            $0.append("p4,B,又一次", to: "recusals.csv")
        },
        BadInput("same pair the other way round", "separations.csv", 3, nil, "duplicateRow", "第2行重复") {
            $0.append("孙三,钱二,", to: "separations.csv")
        },
        BadInput("pair of one", "separations.csv", 2, "other", "samePerson", "两边是同一个人", "p2,p3", "p2,钱二"),
        BadInput("same day of the calendar", "calendar.csv", 3, nil, "duplicateRow", "第2行重复") {
            $0.append("2026/3/12,是,", to: "calendar.csv")
        },
        BadInput(
            "special visit with a routine visit's id", "special_visits.csv", 2, "id", "visitIDTaken", "与例行巡查的编号相同",
            "专项1,", "A#2,"),
    ]

    static let sense: [BadInput] = [
        BadInput(
            "rounds overlap", "scenario.yaml", 16, "from", "roundsOverlap", "与“第一轮”的时间重叠（2026年6月15日至30日）", "2026-09-01",
            "2026-06-15"),
        BadInput(
            "round before the year", "scenario.yaml", 15, "from", "outsideYear", "超出了方案年度2026年", "2026-03-02",
            "2025-12-02"),
        BadInput(
            "round behind the year", "scenario.yaml", 16, "to", "crossesYear", "may_cross_year", "2026-11-30",
            "2027-01-10"),
        BadInput("no holidays", "scenario.yaml", 2, "year", "calendar", "没有2040年的节假日安排") {
            for file in $0.files.keys where file != "history.csv" {
                $0[file] = $0[file].replacingOccurrences(of: "2026", with: "2040")
            }
            $0.files["pins.csv"] = nil
        },
        BadInput("history of the plan's year", "history.csv", 2, "year", "notEarlier", "应早于2026年", "2025", "2026"),
        BadInput("theme of another year", "themes.csv", 2, "from", "outsideYear", "超出了方案年度2026年") {
            $0["themes.csv"] = $0["themes.csv"].replacingOccurrences(of: "2026", with: "2025")
        },
        BadInput(
            "special visit outside every round", "special_visits.csv", 2, "from", "outsideRounds", "与任何一轮都不重合",
            "2026-09-07,2026-11-30", "2026-07-07,2026-08-30"),
        BadInput(
            "minima above the team", "scenario.yaml", 5, "teams.size", "minimaExceedTeam", "合计9人", "  size: [6, 8]",
            "  size: [6, 8]\n  staff: 7"),
        BadInput(
            "fewer experts than needed", "scenario.yaml", 6, "teams.max_experts", "expertLimit", "专家上限0人少于下限1人",
            "  size: [6, 8]", "  size: [6, 8]\n  max_experts: 0"),
        BadInput(
            "short visit longer than a usual one", "scenario.yaml", 17, "visits.short_calendar_days", "shortNotShorter",
            "多于正常的14天"
        ) {
            $0.append("visits: {short_calendar_days: 20}", to: "scenario.yaml")
        },
        BadInput(
            "approved before submitted", "scenario.yaml", 10, "plan_dates.approved", "planDatesOrder",
            "plan_dates.approved 早于 plan_dates.submitted", "2026-01-19", "2026-01-09"),
        BadInput("holiday on the wrong weekday", "holidays.csv", 2, nil, "holiday", "调休上班只能在周六、周日") {
            $0["holidays.csv"] = "date,name,kind\n2028-01-04,元旦,上班\n"
        },
        BadInput("half a year of holidays", "holidays.csv", nil, nil, "holiday", "2028年的安排不完整") {
            $0["holidays.csv"] = "日期,节日,类型\n2028-01-01,元旦,放假\n"
        }.with(consequences: 1),
    ]

    static let pins: [BadInput] = [
        pin("column missing", "round", "needs", "“参加”类的指定必须填这一列", "参加,p2,,,,,,,,"),
        pin("column not read", "team", "unused", "“进驻日”类的指定不用这一列", "进驻日,,,,专项1,,1,,2026-09-14,"),
        pin("unknown kind", "kind", "notAChoice", "可填：参加、不参加", "加班,p2,,,,春季,,,,"),
        pin("unknown round", "round", "unknown", "可能是“秋季”", "参加,p2,,,,秋天季,,,,"),
        pin("visit number too high", "visit", "noSuchVisit", "B全年只有1次例行巡查", "巡查轮次,,,,兴仁街道#2,秋季,,,,"),
        pin("visit of an unknown street", "visit", "unknown", "可能是“兴仁街道#1”", "巡查轮次,,,,兴仁街#1,秋季,,,,"),
        pin("team too high", "team", "noSuchTeam", "这一轮最多1个组", "参加,p2,,,,秋季,2,,,"),
        pin("too many teams", "count", "noSuchTeam", "这一轮最多1个组", "组数,,,,,秋季,,,,2"),
        pin("seat switched off", "seat", "seatSwitchedOff", "没有设“副组长”这个岗位", "岗位,p2,,,,春季,,副组长,,"),
        pin("entry on a Sunday", "date", "restDay", "不是工作日", "进驻日,,,,兴仁街道,,,,2026-09-13,"),
        pin("entry outside every round", "date", "dayOutsideRounds", "不在任何一轮之内", "进驻日,,,,兴仁街道,,,,2026-07-13,"),
        pin(
            "entry outside the special visit's window", "date", "dayOutside", "不在2026年9月7日至11月30日之内",
            "进驻日,,,,专项1,,,,2026-09-01,"),
        pin("training outside the round", "date", "dayOutside", "不在2026年9月1日至11月30日之内", "培训日,,,,,秋季,,,2026-08-28,"),
        pin("person recused", "street", "recused", "按recusals.csv 第2行应当回避该街道", "去街道,p4,,B,,,,,,"),
        pin("separated pair together", nil, "separated", "与separations.csv 第2行的不同组规定矛盾", "同组,p3,p2,,,,,,,"),
        pin("together and apart", nil, "contradicts", "与pins.csv 第4行的指定矛盾", "同组,p4,p1,,,,,,,"),
        pin("person in and out", nil, "contradicts", "与pins.csv 第2行的指定矛盾", "不参加,p1,,,,春季,,,,"),
        pin("person in two teams", nil, "contradicts", "与pins.csv 第2行的指定矛盾", "参加,p1,,,,春季,2,,,"),
        pin("round away and pinned into", nil, "contradicts", "与pins.csv 第2行的指定矛盾", "组数,,,,,春季,,,,0"),
        pin("entry outside the pinned round", nil, "contradicts", "与pins.csv 第3行的指定矛盾", "巡查轮次,,,,A#1,秋季,,,,"),
        pin("two entries", nil, "contradicts", "与pins.csv 第3行的指定矛盾", "进驻日,,,,A#1,,,,2026-03-16,"),
        pin("same pin", nil, "duplicateRow", "与pins.csv 第2行重复", "参加,赵一,,,,春季,1,,,"),
        pin("person with themselves", "other", "samePerson", "两边是同一个人", "同组,p2,钱二,,,,,,,"),
        BadInput("pin of somebody who may not serve", "pins.csv", 2, "person", "neverServes", "赵一不具备") {
            $0.replace("expertise\n", "expertise,health\n", in: "people.csv")
            $0["people.csv"] = $0["people.csv"].replacingOccurrences(of: "是,消防\n", with: "是,消防,否\n")
            for row in ["文字材料", "工作人员,,否,", "副科,是,", "消防、燃气", "专家,,否,"] {
                $0.replace("\(row)\n", "\(row),\n", in: "people.csv")
            }
        },
        pin(
            "two leaders of one team", nil, "contradicts", "与pins.csv 第5行的指定矛盾", "岗位,p1,,,,秋季,,组长,,\n岗位,p4,,,,秋季,,组长,,",
            row: 6),
    ]

    private static func pin(
        _ name: String, _ field: String?, _ code: String, _ fragment: String, _ line: String, row: Int = 5
    ) -> BadInput {
        BadInput("pin: \(name)", "pins.csv", row, field, code, fragment) { $0.append(line, to: "pins.csv") }
    }

    static let notices: [BadInput] = [
        BadInput("not in post", "people.csv", 4, "name", "neverServes", "不在职", warning: true) {
            $0.replace("expertise\n", "expertise,在职\n", in: "people.csv")
            for (row, flag) in [
                ("是,消防", ""), ("文字材料", ""), ("孙三,公安分局,工作人员,,否,", "否"), ("副科,是,", ""), ("消防、燃气", "否"),
                ("吴六,大学,专家,,否,", "否"),
            ] {
                $0.replace("\(row)\n", "\(row),\(flag)\n", in: "people.csv")
            }
        },
        BadInput("away all the time", "people.csv", 4, "name", "neverServes", "各轮期间全程不在", warning: true) {
            $0.append("p3,2026-01-01,2026-08-01,", to: "absences.csv")
            $0.append("p3,2026-08-02,2026-12-31,", to: "absences.csv")
        },
        BadInput("recused everywhere", "people.csv", 5, "name", "neverServes", "须回避所有街道", warning: true) {
            $0.append("p4,A,", to: "recusals.csv")
        },
        BadInput("unit sends nobody", "people.csv", 4, "name", "neverServes", "公安分局可抽调人数为0", warning: true) {
            $0.replace("公安分局,100,3", "公安分局,100,0", in: "units.csv")
            $0.files["unit_capacity.csv"] = nil
        },
        BadInput(
            "capacity 0", "units.csv", 3, "capacity", "unitCapacityZero", "这个单位不会派人", warning: true, "公安分局,100,3",
            "公安分局,100,0"),
        BadInput("unit without people", "units.csv", 5, "name", "unitOffersNobody", "没有这个单位的人", warning: true) {
            $0.append("气象局,10,1,否,0", to: "units.csv")
        },
        BadInput(
            "expertise nobody has", "streets.csv", 3, "expertise", "expertiseNobodyHas", "“矿山”专业", warning: true,
            "兴仁街道,中,1,,", "兴仁街道,中,1,矿山,"),
        BadInput(
            "content nobody knows", "scenario.yaml", 9, "contents", "expertiseNobodyHas", "“矿山”", warning: true,
            "{6: [消防]}", "{6: [矿山]}"),
        BadInput("provisional year", "scenario.yaml", 2, "year", "provisionalYear", "2027年放假安排尚未正式发布", warning: true) {
            for file in $0.files.keys where file != "history.csv" {
                $0[file] = $0[file].replacingOccurrences(of: "2026", with: "2027")
            }
            $0.files["pins.csv"] = nil
        },
        BadInput("nobody can lead", "people.csv", nil, "rank", "nobodyCanLead", "没有人能当组长", warning: true) {
            $0["people.csv"] = $0["people.csv"].replacingOccurrences(of: "科,是,", with: "科,否,")
        },
        BadInput(
            "nobody can be liaison", "scenario.yaml", 7, "seats.liaison", "nobodyCanHold", "没有人能担任联络员", warning: true
        ) {
            $0.replace(",是,", ",否,", in: "units.csv")
        },
        BadInput(
            "nobody can write", "scenario.yaml", 8, "seats.report_writer", "nobodyCanHold", "没有人能担任报告撰写人", warning: true
        ) {
            $0.replace("文字材料", "档案", in: "people.csv")
        },
        BadInput("one person twice", "people.csv", 8, "name", "lookAlike", "与people.csv 第7行同名同单位", warning: true) {
            $0.append("p7,吴 六,大学,专家,,否,", to: "people.csv")
        },
        BadInput("people who left", "history.csv", nil, nil, "formerPeople", "有1人已不在人员表", warning: true) {
            $0.append("2025,B,郑某,14", to: "history.csv")
        },
        BadInput("absence of another year", "absences.csv", 3, "from", "outsideYear", "不在2026年", warning: true) {
            $0.append("p2,2025-04-01,2025-04-10,", to: "absences.csv")
        },
        BadInput(
            "more teams than may be out", "scenario.yaml", 16, "max_teams", "teamsAboveLimit", "按2个组编排", warning: true,
            "max_teams: 1", "max_teams: 3"),
    ]
}
