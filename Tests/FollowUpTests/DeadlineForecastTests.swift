import CivilCalendar
import Exchange
import FollowUp
import InspectionDomain
import Testing

/// The forecast against dates counted by hand on the published calendar of 2026.
struct DeadlineForecastTests {
    /// Exit 2026-09-18. National Day rests 1–7 October; 20 September and 10 October are worked.
    @Test(arguments: [
        ("plan_submitted", "2026-08-07", "2026-08-07", "2026-08-07"),
        ("plan_approved", "2026-08-21", "2026-08-21", "2026-08-21"),
        ("plan_issued", "2026-08-28", "2026-08-28", "2026-08-28"),
        ("training", "2026-08-31", "2026-08-31", "2026-08-31"),
        ("notice", "2026-08-31", "2026-08-31", "2026-08-31"),
        ("entry_meeting", "2026-09-07", "2026-09-07", "2026-09-07"),
        ("exit", "2026-09-18", "2026-09-18", "2026-09-18"),
        ("report", "2026-10-03", "2026-10-08", "2026-09-30"),
        ("review", "2026-10-20", "2026-10-20", "2026-10-20"),
        ("feedback", "2026-10-27", "2026-10-27", "2026-10-27"),
        ("publication_feedback", "2026-11-24", "2026-11-24", "2026-11-24"),
        ("reminder_first", "2026-11-27", "2026-11-27", "2026-11-27"),
        ("reminder_last", "2026-12-18", "2026-12-18", "2026-12-18"),
        ("correction", "2026-12-27", "2026-12-28", "2026-12-25"),
        ("examination", "2027-01-11", "2027-01-11", "2027-01-11"),
        ("copy_party_affairs", "2027-01-18", "2027-01-18", "2027-01-18"),
        ("copy_political_legal", "2027-01-18", "2027-01-18", "2027-01-18"),
        ("publication_correction", "2027-02-12", "2027-02-12", "2027-02-12"),
        ("assessment", "2026-12-31", "2026-12-31", "2026-12-31"),
    ])
    func datesCountedByHand(_ step: String, _ nominal: String, _ latest: String, _ target: String) throws {
        let entry = try ForecastFixture().entry(step)
        #expect(entry.nominal.description == nominal)
        #expect(entry.latest.description == latest)
        #expect(entry.target.description == target)
    }

    @Test func everyStepButInspectionsFromAboveIsThere() throws {
        let entries = try ForecastFixture().entries()
        let steps = try ScenarioReader.deliveredChain().steps
        // One visit a year is short here, so that an exception is to be approved too.
        let expected = steps.filter {
            !$0.isOptional && $0.scope != .cityInspection
                && ([.plan, .round, .visit].contains($0.scope) || $0.foreseenFrom != nil)
        }
        #expect(Set(entries.map(\.step)) == Set(expected.map(\.key)))
        #expect(Set(entries.map(\.id)).count == entries.count)
        #expect(entries.map(\.target) == entries.map(\.target).sorted())
    }

    @Test func theChainStartsFromTargetsAndSaysSo() throws {
        let report = try ForecastFixture().entry("report")
        let review = try ForecastFixture().entry("review")
        #expect(report.trigger?.day == ForecastFixture.day("2026-09-18"))
        #expect(review.trigger?.day == report.target)
        #expect(report.isForecast && review.isForecast)
        #expect(!(try ForecastFixture().entry("exit").isForecast))
        guard case .chained(_, let day)? = review.explanation.first else {
            Issue.record("\(review.explanation)")
            return
        }
        #expect(day == report.target)
        #expect(review.rule == RuleID("R31") && review.article == "三(三)4")
        #expect(report.periodWording?.zh == "15日")
        #expect(try ForecastFixture().entry("notice").periodWording?.zh == "提前5个工作日")
        #expect(report.owner.zh == "秋季第1巡查组")
        #expect(try ForecastFixture().entry("correction").owner.zh == "兴仁街道")
    }

    @Test func provisionalHolidaysAreMarked() throws {
        #expect(!(try ForecastFixture().entry("report").isProvisional))
        let late = try ForecastFixture().entry("publication_correction")
        #expect(late.isProvisional && late.missingYear == nil)
        #expect(late.caution != nil)
    }

    @Test func aYearWithoutHolidaysIsSaidNotGuessed() throws {
        var fixture = ForecastFixture()
        fixture.year = 2027
        fixture.training = ForecastFixture.day("2027-10-18")
        fixture.entry = ForecastFixture.day("2027-10-25")
        fixture.exit = ForecastFixture.day("2027-11-07")
        let entries = try fixture.entries()
        let beyond = entries.filter { $0.latest.year >= 2028 }
        #expect(!beyond.isEmpty)
        for entry in beyond {
            #expect(entry.missingYear == 2028)
            #expect(entry.explanation.contains(.missingYear(2028)))
            #expect(!entry.explanation.contains(.counted(.provisional(year: 2028))))
            #expect(
                entry.caution?.en == "the holidays of 2028 are not loaded: counted with weekends only, to be recomputed"
            )
        }
        #expect(entries.filter { $0.latest.year < 2028 }.allSatisfy { $0.missingYear == nil })
    }

    @Test func datesTheOfficeHasGivenStand() throws {
        var fixture = ForecastFixture()
        fixture.settings.planDates.submitted = ForecastFixture.day("2026-08-17")
        fixture.settings.planDates.issued = ForecastFixture.day("2026-08-20")
        let issued = try fixture.entry("plan_issued")
        let approved = try fixture.entry("plan_approved")
        #expect(issued.target.description == "2026-08-20" && issued.basis == .given)
        // Five working days before the issue lies before the submission.
        #expect(approved.target.description == "2026-08-17" && approved.basis == .proposed)
        #expect(approved.explanation.contains(.notBefore(given: ForecastFixture.day("2026-08-17"))))
        #expect(try fixture.entry("plan_submitted").basis == .given)
    }

    @Test func assessmentNamesStreetsExaminedTooLate() throws {
        #expect(try ForecastFixture().entry("assessment").explanation.contains(.notExaminedInTime(["兴仁街道"])))
        var fixture = ForecastFixture()
        fixture.settings.followUp.assessmentDay = ForecastFixture.day("2027-01-31")
        let assessment = try fixture.entry("assessment")
        #expect(assessment.explanation == [.givenByOffice(ForecastFixture.day("2027-01-31"))])
        // 31 January 2027 is a Sunday: the day stands, the office's own is the Friday before.
        #expect(assessment.target.description == "2027-01-29" && assessment.latest.description == "2027-01-31")
    }

    @Test func eachInspectionFromAboveHasATask() throws {
        var fixture = ForecastFixture()
        fixture.periods = [
            StreetPeriod(
                street: nil, days: ForecastFixture.day("2026-10-08")...ForecastFixture.day("2026-10-20"),
                kind: .cityInspection),
            StreetPeriod(
                street: nil, days: ForecastFixture.day("2026-11-02")...ForecastFixture.day("2026-11-06"), kind: .closed),
        ]
        let tasks = try fixture.entries().filter { $0.step == StepKey("city_liaison") }
        #expect(tasks.map(\.nominal.description) == ["2026-10-08"])
        #expect(tasks.map(\.target.description) == ["2026-09-30"])
        #expect(tasks.first?.rule == RuleID("R16"))
    }

    @Test func remindersThatWouldComeTooEarlyAreLeftOut() throws {
        var fixture = ForecastFixture()
        fixture.settings.followUp.correction = .workingDays(12)
        let steps = try fixture.entries().map(\.step.text)
        #expect(!steps.contains("reminder_first") && steps.contains("reminder_last"))
    }

    @Test func periodsComeFromTheSettings() throws {
        var fixture = ForecastFixture()
        fixture.settings.followUp.report = .days(10)
        fixture.settings.noticeWorkingDays = 3
        #expect(try fixture.entry("report").nominal.description == "2026-09-28")
        #expect(try fixture.entry("notice").target.description == "2026-09-02")
    }

    @Test func aVisitThatEndsBeforeItBeginsDoesNotCrash() throws {
        var fixture = ForecastFixture()
        fixture.exit = ForecastFixture.day("2026-09-01")
        #expect(try fixture.entry("report").trigger?.day == ForecastFixture.day("2026-09-01"))
    }
}
