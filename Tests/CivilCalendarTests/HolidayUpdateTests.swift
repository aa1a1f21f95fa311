import CivilCalendar
import Testing
import Wording

@Suite struct HolidayUpdateTests {
    /// An invented notice for 2027; no real one exists yet.
    private let notice = HolidayYear(
        year: 2027, status: .published(notice: Wording(same: "试验")),
        entries: [
            ("2027-01-01", "元旦"), ("2027-02-05", "春节"), ("2027-02-06", "春节"), ("2027-02-07", "春节"),
            ("2027-05-01", "劳动节"), ("2027-10-01", "国庆节"),
        ].map { HolidayEntry(day: day($0.0), name: $0.1, kind: .holiday) } + [
            HolidayEntry(day: day("2027-01-31"), name: "春节", kind: .makeupWorkday)
        ])

    private func update(_ year: HolidayYear, over calendar: WorkingDayCalendar = standard) throws -> HolidayYearUpdate {
        try #require(calendar.updates(loading: [year]).first)
    }

    private var published: WorkingDayCalendar { standard.loading([notice]) }

    @Test func aNoticeTakesTheProvisionalYearsPlace() throws {
        let update = try update(notice)
        #expect(update.effect == .published)
        #expect(!update.needsConsent)
        // 2027-02-06 and -07 are a weekend: a rest day in both, and so are those of the provisional year alone.
        let worked = update.changes.filter(\.changesWork)
        #expect(worked.map(\.day).contains(day("2027-01-31")))
        #expect(worked.map(\.day).contains(day("2027-02-08")))
        #expect(!worked.map(\.day).contains(day("2027-02-06")))
        let makeup = try #require(worked.first)
        #expect(makeup.before.kind == .weekend && makeup.after.kind == .makeupWorkday)
        #expect(makeup.wording.zh == "2027年1月31日（周日）：周末 → 调休上班（春节）")
        let estimated = try #require(worked.first { $0.day == day("2027-02-09") })
        #expect(estimated.wording.zh == "2027年2月9日（周二）：放假（春节(补假)，估计） → 工作日")
        #expect(estimated.wording.en.contains("rest (Spring Festival, estimated) → working day"))
    }

    @Test func aSecondNoticeForAPublishedYearNeedsConsent() throws {
        #expect(try update(notice, over: published).effect == .unchanged)
        let shorter = HolidayYear(year: 2027, status: notice.status, entries: Array(notice.entries.dropLast()))
        let update = try update(shorter, over: published)
        #expect(update.effect == .contradicts)
        #expect(update.needsConsent)
        #expect(update.changes.map(\.day) == [day("2027-10-01")])
    }

    @Test func anEstimateNeverTakesANoticesPlaceByItself() throws {
        let guess = HolidayYear(
            year: 2027, status: .provisional(source: Wording(same: "猜")), entries: notice.entries)
        #expect(try update(guess, over: published).effect == .withdraws)
        #expect(try update(guess, over: published).needsConsent)
        #expect(try update(guess).effect == .revised)
        let same = try #require(standard.years.first { $0.year == 2027 })
        #expect(try update(same).effect == .unchanged)
    }

    @Test func aYearWithoutDataIsAdded() throws {
        let next = HolidayYear(
            year: 2028, status: notice.status,
            entries: [HolidayEntry(day: day("2027-12-31"), name: "元旦", kind: .holiday)])
        let update = try update(next)
        #expect(update.effect == .added && update.before == nil)
        // A notice reaches into the December before, which another notice arranges.
        #expect(update.changes.map(\.day) == [day("2027-12-31")])
        #expect(update.changes.first?.before.kind == .workday)
    }

    @Test func weekendsThatANoticeNamesChangeNoWork() throws {
        let weekend = HolidayEntry(day: day("2027-01-02"), name: "元旦", kind: .holiday)
        let longer = HolidayYear(year: 2027, status: notice.status, entries: notice.entries + [weekend])
        let update = try update(longer, over: published)
        #expect(update.changes.map(\.day) == [day("2027-01-02")])
        #expect(update.changes.filter(\.changesWork).isEmpty)
        #expect(update.effect == .unchanged)
    }

    @Test func theOfficesOwnDaysPlayNoPart() {
        let closed = standard.adding(officeDays: [OfficeDay(day: day("2027-03-01"), isWorking: false, note: "停电")])
        #expect(standard.changes(to: closed).isEmpty)
        #expect(closed.changes(to: standard.loading([notice])) == standard.changes(to: standard.loading([notice])))
    }

    @Test(arguments: [
        ("国办发明电〔2026〕9号", "《国务院办公厅关于2027年部分节假日安排的通知》（国办发明电〔2026〕9号）"),
        (
            "《国务院办公厅关于2027年部分节假日安排的通知》（国办发明电〔2026〕9号）",
            "《国务院办公厅关于2027年部分节假日安排的通知》（国办发明电〔2026〕9号）"
        ),
        ("试验通知", "试验通知"),
    ])
    func aNoticeIsCitedInFull(_ citation: String, _ zh: String) {
        let source = notice.cited(as: citation).status.source
        #expect(source.zh == zh)
        #expect(source.en.contains("notice on the holidays of 2027") == zh.contains("《"))
        let guess = HolidayYear(year: 2027, status: .provisional(source: Wording(same: "")), entries: [])
        #expect(guess.cited(as: citation).status == .provisional(source: Wording(same: citation)))
    }
}

@Suite struct HolidayOverviewTests {
    @Test func aYearHolidayByHoliday() throws {
        let year = try #require(standard.years.first { $0.year == 2026 })
        let sentences = year.arrangements.map(\.wording.zh)
        #expect(sentences.first == "元旦：2026年1月1日至3日放假，共3天；2026年1月4日（周日）上班")
        #expect(
            sentences[1] == "春节：2026年2月15日至23日放假，共9天；2026年2月14日（周六）、2026年2月28日（周六）上班")
        #expect(year.arrangements.map(\.name).sorted() == ["中秋节", "元旦", "劳动节", "国庆节", "春节", "清明节", "端午节"])
        #expect(year.arrangements[2].wording.en == "Qingming Festival: rest 2026-04-04 to 2026-04-06, 3 days")
        let days = year.arrangements.flatMap { $0.rest.flatMap { $0.days() } + $0.makeup }
        #expect(days.sorted() == year.entries.map(\.day))
    }

    @Test func anAdditionIsNotAnotherHoliday() throws {
        let year = try #require(standard.years.first { $0.year == 2027 })
        let spring = try #require(year.arrangements.first { $0.name == "春节" })
        #expect(spring.rest == [day("2027-02-05")...day("2027-02-10")])
        #expect(spring.estimates == 2)
        #expect(spring.wording.zh.hasSuffix("；其中2天为估计"))
    }

    @Test(arguments: [
        ("2026-01-01", DayMark.rest), ("2026-01-04", .makeup), ("2027-01-01", .statutory), ("2027-02-09", .estimated),
        ("2027-03-01", nil), ("2027-03-06", nil),
    ])
    func marks(_ text: String, _ expected: DayMark?) {
        #expect(standard.mark(of: day(text)) == expected)
    }

    @Test func marksOfTheOffice() {
        let own = standard.adding(officeDays: [
            OfficeDay(day: day("2027-03-01"), isWorking: false, note: ""),
            OfficeDay(day: day("2027-03-06"), isWorking: true, note: ""),
        ])
        #expect(own.mark(of: day("2027-03-01")) == .closure)
        #expect(own.mark(of: day("2027-03-06")) == .extraWork)
    }

    @Test func everySignIsOneOfItsKind() {
        for language in Language.allCases {
            #expect(Set(DayMark.allCases.map { $0.sign(language) }).count == DayMark.allCases.count)
            #expect(DayMark.allCases.allSatisfy { $0.sign(language).count == 1 })
        }
    }
}
