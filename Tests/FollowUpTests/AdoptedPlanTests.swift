import CivilCalendar
import FollowUp
import InspectionDomain
import Testing

/// An adopted plan as text and back.
struct AdoptedPlanTests {
    static func adopted() throws -> AdoptedPlan {
        var fixture = ForecastFixture()
        fixture.periods = [
            StreetPeriod(
                street: nil, days: ForecastFixture.day("2026-10-08")...ForecastFixture.day("2026-10-20"),
                kind: .cityInspection, reason: "市安委会巡查")
        ]
        fixture.settings.planDates.submitted = ForecastFixture.day("2026-08-03")
        var step = ChainStep(
            "report", rule: RuleID("R30"), article: "三(三)3", title: .init(zh: "报送巡查工作报告", en: "Report"), scope: .visit,
            timing: .after(.day(.exit), .setting(.report)), owner: .team)
        step.numberSource = .regulation
        step.told = [.committee, .named("党群工作部")]
        step.requires = ["exit"]
        let listing = ChainStep(
            "hazard_listing", rule: RuleID("R34"), article: "", title: .init(zh: "挂牌督办", en: "List"), scope: .finding,
            timing: .before(.step("report"), .literal(.workingDays(3))), owner: .named("应急管理局"))
        return AdoptedPlan(
            fixture.plan, in: try fixture.scenario(), chain: FollowUpChain(steps: [step, listing]))
    }

    @Test func comesBack() throws {
        let plan = try Self.adopted()
        let text = try AdoptedPlanJSON.text(of: plan)
        #expect(!text.contains("\n"))
        #expect(try AdoptedPlanJSON.plan(from: text) == plan)
        #expect(try AdoptedPlanJSON.text(of: AdoptedPlanJSON.plan(from: text)) == text)
    }

    /// A plan that was made again says who made a visit before its team changed, and who was trained.
    @Test func whatHadHappenedComesBack() throws {
        var plan = try Self.adopted()
        #expect(!(try AdoptedPlanJSON.text(of: plan)).contains("heldBy"), "nothing is written where nothing changed")
        plan.plan.visits[0].heldBy = [RosterEntry(person: "王建国", seat: .leader)]
        plan.plan.rounds[0].trained = ["李敏", "王建国"]
        #expect(try AdoptedPlanJSON.plan(from: AdoptedPlanJSON.text(of: plan)) == plan)
    }

    @Test func periodsAreResolvedAndTheCalendarIsKept() throws {
        let plan = try Self.adopted()
        #expect(plan.chain["report"]?.timing == .after(.day(.exit), .literal(.days(15))))
        let calendar = plan.calendar
        #expect(calendar.covers(2026) && calendar.covers(2027))
        #expect(
            calendar.deadline(after: ForecastFixture.day("2026-09-18"), .days(15)).latest.description == "2026-10-08")
        #expect(calendar.officeDays.map(\.note) == ["停电"])
        #expect(plan.inspections.map(\.reason) == ["市安委会巡查"])
    }

    @Test func nothingPrivateIsInIt() throws {
        let text = try AdoptedPlanJSON.text(of: Self.adopted())
        #expect(text.contains("王建国"))
        #expect(!text.contains(ForecastFixture.phone))
    }

    @Test func textIsAsRecorded() throws {
        try expectGolden("adopted-plan.json", try AdoptedPlanJSON.text(of: Self.adopted()) + "\n")
    }

    @Test func aNewerVersionIsRefused() throws {
        let text = try AdoptedPlanJSON.text(of: Self.adopted()).replacing("\"v\":1", with: "\"v\":9")
        #expect(throws: RecordedTextProblem.newerVersion(9)) { try AdoptedPlanJSON.plan(from: text) }
    }
}
