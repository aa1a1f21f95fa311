import CivilCalendar
import Testing
import Wording

@Suite struct HolidayFileTests {
    private let source = Wording(same: "2028.csv")
    private let whole = "2028-01-01,元旦,holiday\n2028-05-01,劳动节,holiday\n2028-10-01,国庆节,holiday\n"

    private func problems(_ csv: String) -> [HolidayDataProblem] {
        do {
            _ = try HolidayYear.read(csv: csv, source: source)
            return []
        } catch CalendarError.badHolidayData(_, let problems) {
            return problems
        } catch {
            Issue.record("another error: \(error)")
            return []
        }
    }

    @Test func readsAWholeYear() throws {
        let years = try HolidayYear.read(csv: "date,name,kind\n" + whole, source: source)
        #expect(years.map(\.year) == [2028])
        #expect(years.first?.status == .published(notice: source))
        #expect(years.first?.entries.map(\.day) == [day("2028-01-01"), day("2028-05-01"), day("2028-10-01")])
    }

    @Test func takesWhatSpreadsheetsWrite() throws {
        let text =
            "\u{FEFF}日期,名称,类型,状态\r\n2028/1/1,元旦,放假,法定\r\n\r\n\"2028.5.1\", 劳动节 ,HOLIDAY,statutory\r\n"
            + "2028年10月1日,\"国庆节,中秋节\",休,estimated_by_somebody\r\n2028-10-07,国庆节,上班,\r\n"
        let year = try #require(try HolidayYear.read(csv: text, source: source).first)
        #expect(year.status == .provisional(source: source))
        #expect(year.entries.map(\.name) == ["元旦", "劳动节", "国庆节,中秋节", "国庆节"])
        #expect(year.entries.map(\.isEstimate) == [false, false, true, false])
        #expect(year.entries.last?.kind == .makeupWorkday)
    }

    @Test func newYearsDecemberDaysBelongToTheNextNotice() throws {
        let december = "2027-12-31,元旦,holiday\n"
        let years = try HolidayYear.read(csv: "date,name,kind\n" + december + whole, source: source)
        #expect(years.map(\.year) == [2028])
        #expect(years.first?.entries.first?.day == day("2027-12-31"))
        #expect(!WorkingDayCalendar(years: years).covers(2027))
        let bundled = standard.years.first { $0.year == 2023 }
        #expect(bundled?.entries.first?.day == day("2022-12-31"))
    }

    @Test func halfAFileIsNoYear() {
        let half = problems("date,name,kind\n2028-01-01,元旦,holiday\n2028-05-01,劳动节,holiday\n")
        #expect(half == [HolidayDataProblem(row: 0, reason: .incompleteYear(2028, missing: day("2028-10-01")))])
        let stray = problems("date,name,kind\n2027-12-31,元旦,holiday\n")
        #expect(stray.count == 3)
    }

    @Test func reportsEverythingWithItsRow() {
        let found = problems(
            """
            date,name,kind,status
            2028-02-30,春节,holiday,
            2028-01-29,,holiday,
            2028-01-30,春节,feast,

            2028-02-03,春节,makeup_workday,
            2028-01-01,元旦,holiday,maybe
            2028-05-01,劳动节,holiday,
            2028-05-01,劳动节,makeup_workday,
            2028-10-01,国庆节,holiday
            """)
        #expect(
            found.map(\.row) == [2, 3, 4, 6, 7, 9, 10])
        #expect(
            found.map(\.reason) == [
                .notADate("2028-02-30"), .emptyName, .unknownKind("feast"), .makeupOnWeekday(day("2028-02-03")),
                .unknownStatus("maybe"), .repeatedDay(day("2028-05-01"), firstRow: 8),
                .fieldCount(found: 3, expected: 4),
            ])
        for problem in found { #expect(problem.wording.zh.hasPrefix("第\(problem.row)行：")) }
    }

    @Test func rowsOfAnotherKindOfFileAreJudgedAlike() throws {
        func row(_ number: Int, _ date: String, _ kind: String = "holiday") -> HolidayRow {
            HolidayRow(row: number, date: date, name: "元旦", kind: kind)
        }
        let whole = [row(1, "2027-12-31"), row(2, "2028-01-01"), row(3, "2028-05-01"), row(4, "2028-10-01")]
        let year = try #require(try HolidayYear.read(rows: whole, noticeYear: 2028, source: source).first)
        #expect(year.year == 2028 && year.entries.count == 4)
        #expect(throws: CalendarError.badHolidayData(source: source, problems: [.init(row: 0, reason: .noRows)])) {
            try HolidayYear.read(rows: [], source: source)
        }
        let strays = whole + [row(9, "2027-12-24"), row(8, "2029-01-01")]
        #expect(
            throws: CalendarError.badHolidayData(
                source: source,
                problems: [
                    .init(row: 8, reason: .outsideYear(day("2029-01-01"), 2028)),
                    .init(row: 9, reason: .outsideYear(day("2027-12-24"), 2028)),
                ])
        ) { try HolidayYear.read(rows: strays, noticeYear: 2028, source: source) }
    }

    @Test(arguments: [
        ("name,kind\n", [HolidayDataProblem.Reason.missingColumn("date")]),
        ("date,name,kind,colour\n", [.unknownColumn("colour")]),
        ("date,date,name,kind\n", [.repeatedColumn("date")]),
        ("date,name,kind\n", [.noRows]),
        ("", [.noRows]),
        ("\n\n", [.noRows]),
    ])
    func headings(csv: String, expected: [HolidayDataProblem.Reason]) {
        #expect(problems(csv).map(\.reason) == expected)
    }

    @Test func theSentenceHoldsEveryProblem() {
        let error = CalendarError.badHolidayData(
            source: source,
            problems: [
                HolidayDataProblem(row: 2, reason: .emptyName), HolidayDataProblem(row: 3, reason: .unknownKind("x")),
            ])
        #expect(error.wording.zh.contains("第2行") && error.wording.zh.contains("第3行"))
        #expect(error.wording.en.contains("row 2") && error.wording.en.contains("row 3"))
    }

    @Test func namesInEnglish() {
        #expect(HolidayName.wording("中秋节、国庆节").en == "Mid-Autumn Festival and National Day")
        #expect(HolidayName.wording("春节(补假)").en == "Spring Festival")
        #expect(HolidayName.wording("泰山庙会").en == "泰山庙会")
    }
}
