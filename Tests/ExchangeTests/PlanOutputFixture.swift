import CivilCalendar
import Exchange
import FollowUp
import InspectionDomain
import Wording

/// A zone, county or city with a plan made by simple counting: rules are not its business, only a plausible picture.
struct PlanOutputFixture {
    var name: String
    var title: String
    var streetCount: Int
    var roundWindows: [(id: String, name: String, days: DayRange)]
    var teamCount: Int
    var unitCount: Int
    var personCount: Int
    /// Whether exceptions, points and an unfinished proof are put in.
    var isTroubled: Bool

    static let zone = PlanOutputFixture(
        name: "sample-zone-2027", title: "枣庄高新区2027年安全生产巡查", streetCount: 3,
        roundWindows: [
            ("春季", "第一轮（春季）", day("2027-03-01")...day("2027-06-30")),
            ("秋季", "第二轮（秋季）", day("2027-08-16")...day("2027-10-31")),
        ], teamCount: 2, unitCount: 12, personCount: 30, isTroubled: true)

    static let county = PlanOutputFixture(
        name: "sample-county-2027", title: "某县2027年安全生产巡查", streetCount: 22, roundWindows: threeRounds, teamCount: 4,
        unitCount: 35, personCount: 150, isTroubled: false)

    static let city = PlanOutputFixture(
        name: "sample-city-2027", title: "某市2027年安全生产巡查", streetCount: 65, roundWindows: threeRounds, teamCount: 7,
        unitCount: 60, personCount: 400, isTroubled: false)

    private static let threeRounds = [
        (id: "春季", name: "第一轮（春季）", days: day("2027-02-22")...day("2027-05-31")),
        (id: "夏季", name: "第二轮（夏季）", days: day("2027-06-01")...day("2027-08-31")),
        (id: "秋季", name: "第三轮（秋季）", days: day("2027-09-01")...day("2027-11-30")),
    ]

    /// Planted where only the office may look; no file of a plan may hold it.
    static let privatePhone = "13905550123"
    static let privateGround = "配偶在该街道任职"
    static let privateSeparation = "两人有亲属关系"

    static func day(_ text: String) -> Day { Day(text)! }

    func document(deadlines: Bool = true) throws -> PlanDocument {
        let calendar = try WorkingDayCalendar.standard()
        let scenario = Scenario(tables: tables, calendar: calendar)
        let plan = plan(for: scenario)
        let chain = try ScenarioReader.deliveredChain()
        return PlanDocument(
            scenario: scenario, report: report(plan, scenario), chain: chain,
            deadlines: deadlines ? DeadlineForecast.entries(for: plan, in: scenario, chain: chain) : [],
            rules: Self.rules,
            programVersion: "1.0.0", seed: 2027, generatedOn: Self.day("2026-12-01"))
    }

    /// The same plan as one that breaks a rule, read from a file and exported all the same.
    func brokenDocument() throws -> PlanDocument {
        let good = try document()
        let report = PlanReport(
            plan: good.report.plan, status: .checked, levels: [], exceptions: [], points: [], strategy: "", seconds: 0)
        let violation = Violation(
            RuleInstance(RuleID("R10"), ["春季"]), Wording(zh: "第1组人数不足", en: "team 1 is too small"))
        return PlanDocument(
            scenario: good.scenario, report: report, violations: [violation], chain: good.chain,
            deadlines: good.deadlines, rules: Self.rules, programVersion: "1.0.0", seed: 2027,
            generatedOn: good.generatedOn)
    }
}

extension PlanOutputFixture {
    private var tables: ScenarioTables {
        var tables = ScenarioTables(name: name, title: title, year: 2027)
        tables.settings.teamsAtOnce = teamCount
        tables.settings.seats.liaison = true
        tables.settings.seats.reportWriter = true
        tables.settings.contentExpertise = [5: [Expertise("危险化学品")], 6: [Expertise("消防")]]
        tables.streets = (0..<streetCount).map { index in
            Street(
                id: StreetID(streetName(index)), name: streetName(index), risk: index % 3 + 1,
                wantedExpertise: index % 4 == 1 ? [Expertise("燃气")] : [])
        }
        tables.units = (0..<unitCount).map { index in
            MemberUnit(
                id: UnitID(unitName(index)), name: unitName(index), headcount: 8 + index * 7 % 40,
                capacity: 1 + index % 3, providesLiaison: index == 4, carriedPersonDays: index % 5 == 0 ? 14 : 0)
        }
        tables.people = (0..<personCount).map(person)
        tables.rounds = roundWindows.map { Round(id: RoundID($0.id), name: $0.name, window: $0.days) }
        tables.themes = [
            Theme(
                id: ThemeID("月"), name: "安全生产月", window: Self.day("2027-06-01")...Self.day("2027-06-30"),
                streets: [StreetID(streetName(0))], wantedExpertise: [Expertise("消防")]),
            Theme(
                id: ThemeID("汛"), name: "防汛", window: Self.day("2027-06-15")...Self.day("2027-09-15"),
                streets: [], wantedExpertise: []),
        ]
        tables.periods = [
            StreetPeriod(
                street: nil, days: Self.day("2027-11-08")...Self.day("2027-11-26"), kind: .cityInspection,
                reason: "市安委会巡查"),
            StreetPeriod(
                street: StreetID(streetName(1)), days: Self.day("2027-07-05")...Self.day("2027-08-06"), kind: .closed,
                reason: "创城迎检"),
            StreetPeriod(
                street: StreetID(streetName(2)), days: Self.day("2027-04-12")...Self.day("2027-04-30"), kind: .busy,
                reason: "招商<大会>&展会"),
        ]
        tables.recusals = [
            Recusal(person: PersonID(personName(3)), street: StreetID(streetName(0)), ground: Self.privateGround)
        ]
        tables.separations = [
            Separation(PersonID(personName(4)), PersonID(personName(5)), reason: Self.privateSeparation)
        ]
        return tables
    }

    private func streetName(_ index: Int) -> String {
        let first = ["兴仁街道", "兴城街道", "张范街道"]
        if index < first.count { return first[index] }
        let heads = ["东", "西", "南", "北", "上", "下", "新", "老"]
        let tails = ["沟镇", "坡镇", "郭镇", "河街道", "桥镇", "庄镇", "岭乡", "湖街道", "营镇"]
        return heads[index % heads.count] + tails[index / heads.count]
    }

    private func unitName(_ index: Int) -> String {
        let names = [
            "党政综合办公室", "党群工作部", "纪检监察工委", "政法委", "应急管理局", "经济发展局", "科技创新局", "财政金融局", "国土住建局",
            "市场监管局", "公安分局", "消防救援大队", "自然资源分局", "交通运输局", "社会事业局", "教育体育局", "民政局", "卫生健康局",
            "文化旅游局", "农业农村局", "水利局", "人社局", "投资促进局", "综合执法局", "交警大队", "生态环境分局", "税务局", "气象局",
            "总工会", "供电公司", "燃气公司", "国有平台公司",
        ]
        return index < names.count ? names[index] : "成员单位\(index + 1)"
    }

    private func personName(_ index: Int) -> String {
        let surnames = Array("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕")
        let given = [
            "建国", "志强", "秀兰", "海燕", "文博", "玉珍", "晓东", "立新", "敏", "伟", "磊", "静", "雪梅", "永刚", "国庆",
        ]
        let name = String(surnames[index % surnames.count]) + given[index * 7 % given.count]
        return index < 120 ? name : name + String(index)
    }

    private func person(_ index: Int) -> Inspector {
        let fields = ["危险化学品", "消防", "建筑施工", "文字材料", "燃气", "特种设备", "工贸", "法制"]
        let kind: InspectorKind = index % 5 == 0 ? .leadingCadre : index % 5 == 3 ? .expert : .staff
        let rank: Rank? =
            switch kind {
            case .leadingCadre: index % 2 == 0 ? .sectionHead : .deputySectionHead
            case .staff: .staffMember
            case .expert: .expert
            }
        return Inspector(
            id: PersonID(personName(index)), name: personName(index), unit: UnitID(unitName(index % unitCount)),
            kind: kind, rank: rank, knowsSafety: kind != .staff,
            expertise: [Expertise(fields[index % fields.count]), Expertise(fields[index / 3 % fields.count])],
            post: kind == .leadingCadre ? "副局长" : kind == .expert ? "高级工程师" : "科员", phone: Self.privatePhone)
    }
}

extension PlanOutputFixture {
    private func plan(for scenario: Scenario) -> Plan {
        let calendar = scenario.calendar
        let share = (streetCount + roundWindows.count - 1) / roundWindows.count
        var rounds: [PlannedRound] = []
        var visits: [PlannedVisit] = []
        for (roundIndex, window) in roundWindows.enumerated() {
            let training = calendar.firstWorkingDay(onOrAfter: window.days.lowerBound)
            let streets = Array((0..<streetCount).dropFirst(roundIndex * share).prefix(share))
            let teamsUsed = min(teamCount, streets.count)
            rounds.append(
                PlannedRound(
                    id: RoundID(window.id), training: training...training,
                    teams: (1...teamsUsed).map { team(number: $0, round: roundIndex) }))
            var next = Array(repeating: training.adding(days: 1), count: teamsUsed)
            for (place, street) in streets.enumerated() {
                let team = place % teamsUsed
                let entry = monday(onOrAfter: next[team], calendar)
                let exit = exit(of: entry, calendar)
                visits.append(
                    PlannedVisit(
                        id: VisitID("\(streetName(street))#1"), street: StreetID(streetName(street)),
                        round: RoundID(window.id), team: team + 1, entry: entry, exit: exit,
                        excused: isTroubled && street == 1 ? [member(2, team: team + 1, round: roundIndex)] : [],
                        substitutes: isTroubled && street == 1 ? [PersonID(personName(personCount - 1))] : []))
                next[team] = calendar.adding(workingDays: 4, to: exit)
            }
        }
        return Plan(rounds: rounds, visits: visits)
    }

    private func member(_ place: Int, team: Int, round: Int) -> PersonID {
        PersonID(personName((round * teamCount * 7 + (team - 1) * 7 + place) % (personCount - 1)))
    }

    private func team(number: Int, round: Int) -> PlannedTeam {
        let seats: [Seat] = [.leader, .liaison, .reportWriter, .member, .member, .member, .member]
        return PlannedTeam(
            number: number,
            members: seats.enumerated().map { RosterEntry(person: member($0, team: number, round: round), seat: $1) })
    }

    private func monday(onOrAfter day: Day, _ calendar: WorkingDayCalendar) -> Day {
        let monday = day.adding(days: (8 - day.weekday.rawValue) % 7)
        return calendar.firstWorkingDay(onOrAfter: monday)
    }

    private func exit(of entry: Day, _ calendar: WorkingDayCalendar) -> Day {
        var exit = entry.adding(days: 13)
        while calendar.workingDays(in: entry...exit) < 10 { exit = exit.adding(days: 1) }
        return exit
    }

    private func report(_ plan: Plan, _ scenario: Scenario) -> PlanReport {
        let street = streetName(1)
        let exceptions =
            isTroubled
            ? [
                PlanException(
                    .excusedMember, RuleInstance(RuleID("R23"), [street, personName(9)]),
                    Wording(zh: "\(personName(9))不参加\(street)巡查。", en: "\(personName(9)) is excused from \(street).")),
                PlanException(
                    .substitute, RuleInstance(RuleID("R23"), [street, personName(personCount - 1)]),
                    Wording(
                        zh: "\(personName(personCount - 1))仅替补参加\(street)巡查。",
                        en: "\(personName(personCount - 1)) substitutes on the visit to \(street) only.")),
            ] : []
        let points = scenario.units.prefix(6).enumerated().map { index, unit in
            PointEntry(
                RuleInstance(RuleID("P01"), [unit.id.text]), points: 3 * (index + 1),
                Wording(
                    zh: "\(unit.name)全年派出\(14 * (index + 1))人日，人均高于各单位平均数。",
                    en: "\(unit.name) sends \(14 * (index + 1)) person-days, above the mean per head."))
        }
        let theme = PointEntry(
            RuleInstance(RuleID("P04"), ["月", streetName(0)]), points: 6,
            Wording(zh: "\(streetName(0))未在“安全生产月”期间巡查。", en: "\(streetName(0)) is not visited in 安全生产月."))
        let total = points.map(\.points).reduce(0, +) + 6
        return PlanReport(
            plan: plan,
            status: isTroubled ? .provenOptimal : .withinGap(0.0312, .timeLimit),
            levels: [
                LevelResult(level: 0, points: isTroubled ? 6 : 0, bound: isTroubled ? 6 : 0),
                LevelResult(level: 1, points: total, bound: isTroubled ? total : total - 2),
            ], exceptions: exceptions, points: points + [theme], strategy: "whole", seconds: 0.4321)
    }

    private static let rules: [RuleStatement] = [
        RuleStatement(
            id: "P01", title: Wording(zh: "单位负担均衡", en: "Burden spread between units"), article: "", force: .preference,
            sentence: Wording(
                zh: "各成员单位派出的人日按人数均衡分担。", en: "Person-days are shared between units by their headcount."), formula: ""),
        RuleStatement(
            id: "P04", title: Wording(zh: "专题时段", en: "Themes in their windows"), article: "一(二)", force: .preference,
            sentence: Wording(zh: "专题涉及的街道尽量在专题时段内巡查。", en: "Streets of a theme are visited in its window."),
            formula: ""),
        RuleStatement(
            id: "R23", title: Wording(zh: "人员相对固定", en: "Members stay fixed"), article: "二(三)", force: .principle,
            sentence: Wording(zh: "巡查人员在一个工作周期内相对固定。", en: "Members stay relatively fixed within a cycle."), formula: ""
        ),
    ]
}
