import CivilCalendar
import FollowUp
import Foundation
import InspectionDomain
import Testing

@testable import Exchange

@Suite("followup.yaml: the chain as data")
struct ChainInputTests {
    private static let delivered = DeliveredFile.text(ChainReader.file) ?? ""

    private func folder(_ chain: String) -> ScenarioFolder {
        var folder = ScenarioFolder.good
        folder[ChainReader.file] = chain
        return folder
    }

    private func spoilt(_ old: String, _ new: String) -> ScenarioFolder {
        var folder = folder(Self.delivered)
        folder.replace(old, new, in: ChainReader.file)
        return folder
    }

    @Test("A scenario without the file has the delivered chain, and with a copy of it the same")
    func delivered() throws {
        let without = try ScenarioFolder.good.read()
        let with = try folder(Self.delivered).read()
        #expect(without.chain == with.chain)
        #expect(try without.chain == ScenarioReader.deliveredChain())
        #expect(with.warnings.isEmpty && with.files.prefix(2) == ["scenario.yaml", "followup.yaml"])
        #expect(without.chain.steps.count >= 30)
    }

    @Test(
        "Periods are read in every writing",
        arguments: [
            ("15d", Period.days(15)), ("15 days", .days(15)), ("15日", .days(15)), ("1 month", .months(1)),
            ("2个月", .months(2)), ("20 working days", .workingDays(20)), ("20个工作日", .workingDays(20)),
            ("２０个工作日", .workingDays(20)),
        ])
    func periods(_ text: String, _ period: Period) throws {
        let chain = try spoilt("period: 3m", "period: \(text)").read().chain
        #expect(chain["check_visit"]?.timing == .after(.step("examination"), .literal(period)))
    }

    @Test("A setting may be named with or without its section", arguments: ["follow_up.copies", "copies", "Copies"])
    func settings(_ text: String) throws {
        let chain = try spoilt("period: 3m", "period: \(text)").read().chain
        #expect(chain["check_visit"]?.timing == .after(.step("examination"), .setting(.copies)))
    }

    @Test("Owners are words of either language, or member units by id or name")
    func owners() throws {
        let chain = try folder(
            """
            环节:
              - {键: a, 规则: R22, 名称: 甲, 范围: 方案, 之前: 首次告知或培训日, 期限: 1个工作日, 责任主体: 安委会, 告知: [应急局, 报社]}
              - {键: b, 规则: R22, 名称: 乙, 英文名称: b, 范围: 巡查, 当日: 结束日, 责任主体: 公安分局, 告知: 巡查组}

            """
        ).read().chain
        #expect(chain["a"]?.owner == .committee && chain["a"]?.told == [.named("应急局"), .named("报社")])
        #expect(chain["a"]?.timing == .before(.day(.firstAction), .literal(.workingDays(1))))
        #expect(chain["b"]?.owner == .named("公安分局") && chain["b"]?.told == [.team])
        #expect(chain["a"]?.title.en == "甲" && chain["b"]?.title.en == "b")
    }

    @Test(
        "Each mistake has its line, field and code",
        arguments: [
            ("key: notice\n", "key: training\n", "key", "duplicateKey"),
            ("key: notice\n", "key: entry_day\n", "key", "defect"),
            ("after: exit\n", "after: exitt\n", "after", "unknownStep"),
            ("    after: exit\n    period: follow_up.report\n", "", nil, "noTiming"),
            (
                "    after: exit\n    period: follow_up.report\n", "    after: exit\n    day: exit_day\n", nil,
                "severalTimings"
            ),
            ("period: follow_up.report\n", "period: bald\n", "period", "notAPeriod"),
            ("    period: follow_up.report\n", "", "period", "missing"),
            ("day: exit_day\n", "day: exit_day\n    period: 3d\n", "period", "periodWithoutOrigin"),
            ("day: exit_day\n", "day: training_day\n", "day", "defect"),
            ("owner: department\n", "owner: departmnet\n", "owner", "unknownOwner"),
            ("told: [department]\n", "told: [departmnet]\n", "told", "unknownOwner"),
            ("scope: city_inspection\n", "scope: city\n", "scope", "notAChoice"),
            ("after: talk_day\n", "after: found_day\n", "after", "defect"),
            ("only_if: [exception]\n", "only_if: [exeption]\n", "only_if", "notAChoice"),
            ("requires: [entry_meeting]\n", "requires: [entry]\n", "requires", "unknownStep"),
            (
                "requires: [finding_check, transfer_result, hazard_delisting]\n", "requires: [transfer_result]\n",
                "requires", "defect"
            ),
            ("foreseen_from: exit ", "foreseen_from: training ", "foreseen_from", "defect"),
            ("    optional: true ", "    lapses: true ", "lapses", "defect"),
            ("    plan_state: issued\n", "    plan_state: isued\n", "plan_state", "notAChoice"),
            (
                "    number: regulation\n    owner: team\n", "    numbre: regulation\n    owner: team\n",
                "steps.numbre", "unknownKey"
            ),
            ("steps:\n", "stpes:\n", "stpes", "unknownKey"),
            ("rule: R30\n", "rule:\n", "rule", "missing"),
        ] as [(String, String, String?, String)])
    func mistakes(_ old: String, _ new: String, _ field: String?, _ code: String) throws {
        let problems = try spoilt(old, new).problems()
        let found = problems.filter { $0.place.file == ChainReader.file && $0.kind.code == code && $0.field == field }
        #expect(!found.isEmpty, "\(problems)")
        for problem in found {
            #expect(problem.place.number != nil || code == "missingKey")
            #expect(!problem.reason.zh.isEmpty && problem.remedy.zh.hasSuffix("。") && !problem.reason.en.isEmpty)
        }
    }

    @Test("A circle is found once, with every step of it")
    func circles() throws {
        let problems = try spoilt(
            "    after: exit\n    period: follow_up.report", "    after: feedback\n    period: 5d"
        )
        .problems().filter { $0.severity == .error }
        #expect(problems.map(\.kind) == [.chain(.defect(.circle(["report", "feedback", "review"])))])
        #expect(problems[0].reason.zh.contains("report → feedback → review → report"))
        let itself = try spoilt("after: talk_day", "after: talk_follow_up").problems()
        #expect(itself.map(\.kind) == [.chain(.defect(.circle(["talk_follow_up"])))])
    }

    @Test("All mistakes are reported at once, in the order of their lines")
    func atOnce() throws {
        var folder = folder(Self.delivered)
        folder.replace("period: 10wd", "period: bald", in: ChainReader.file)
        folder.replace("day: inspection_day", "day: nie", in: ChainReader.file)
        folder.replace("after: examination", "after: exam", in: ChainReader.file)
        folder.replace("at_once: 2", "at_once: viele", in: "scenario.yaml")
        let problems = try folder.problems().filter { $0.severity == .error }
        #expect(problems.map(\.kind.code) == ["notAPeriod", "notAChoice", "unknownStep", "notANumber"])
    }

    @Test("A file that is no YAML, empty, or without steps is said")
    func shapes() throws {
        #expect(try folder("steps: [").problems().map(\.kind.code) == ["syntax"])
        #expect(try folder("- a\n- b\n").problems().map(\.kind.code) == ["wrongShape"])
        #expect(try folder("steps: []\n").problems().map(\.kind.code) == ["noRows"])
        #expect(try folder("{}\n").problems().map(\.kind.code) == ["missingKey"])
    }

    @Test("A period that plans are not made by is said")
    func periodsThatDiffer() throws {
        let warnings = try spoilt("period: follow_up.report", "period: 10日").read().warnings
        #expect(
            warnings.map(\.kind) == [
                .notice(.periodDiffers(chain: .days(10), settings: .days(15), setting: "follow_up.report"))
            ])
        #expect(warnings[0].place.number != nil)
        #expect(try spoilt("period: follow_up.report", "period: 15 days").read().warnings == [])
    }

    @Test("What offices call the values covers every case")
    func choices() {
        #expect(Set(ChainTexts.scopes.map(\.value)) == Set(StepScope.allCases))
        #expect(Set(ChainTexts.days.map(\.value)) == Set(ChainDay.allCases))
        #expect(Set(ChainTexts.given.map(\.value)) == Set(GivenDay.allCases))
        #expect(Set(ChainTexts.conditions.map(\.value)) == Set(StepCondition.allCases))
        #expect(Set(ChainTexts.parties.map(\.value)) == Set(Party.keywords))
        for (choice, value) in ChainTexts.scopes { #expect(choice.key == value.rawValue) }
        for (choice, value) in ChainTexts.days { #expect(choice.key == value.rawValue) }
        for (choice, value) in ChainTexts.parties { #expect(choice.key == value.description) }
    }
}
