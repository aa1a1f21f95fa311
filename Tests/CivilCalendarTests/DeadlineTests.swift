import CivilCalendar
import Testing

@Suite struct DeadlineTests {
    private let periods: [Period] = [.days(15), .days(30), .months(1), .months(2), .workingDays(5), .workingDays(20)]

    @Test func everyDayAsATrigger() {
        for trigger in publishedDays {
            for period in periods {
                let deadline = standard.deadline(after: trigger, period)
                let rested = deadline.nominal..<deadline.latest
                #expect(trigger < deadline.nominal && deadline.nominal <= deadline.latest)
                #expect(deadline.target <= deadline.nominal && trigger <= deadline.target)
                #expect(standard.isWorkingDay(deadline.latest) && standard.isWorkingDay(deadline.target))
                #expect(deadline.movedBy.map(\.day) == Array(rested))
                #expect(rested.allSatisfy { !standard.isWorkingDay($0) })
                // Between target and latest no day is worked: nothing is given away, nothing is taken.
                #expect(standard.workingDays(in: deadline.target...deadline.latest) <= 2)
                #expect(deadline.steps.first == .startNotCounted(trigger: trigger))
                if case .workingDays(let count) = period {
                    #expect(deadline.nominal == deadline.latest && deadline.target == deadline.latest)
                    #expect(standard.workingDays(in: trigger.adding(days: 1)...deadline.nominal) == count)
                }
            }
        }
    }

    @Test func saysHowItWasCounted() {
        let deadline = standard.deadline(after: day("2026-09-18"), .days(15))
        #expect(
            deadline.steps == [
                .startNotCounted(trigger: day("2026-09-18")),
                .daysCounted(15, to: day("2026-10-03")),
                .movedPastRest(from: day("2026-10-03"), to: day("2026-10-08"), over: deadline.movedBy),
                .targetSet(day("2026-09-30")),
            ])
        #expect(deadline.movedBy.map(\.name) == Array(repeating: "国庆节", count: 5))
        #expect(
            deadline.explanation.zh
                == "2026年9月18日当日不计入，自次日起算（民法典第二百零一条）；"
                + "按日历日计算，第15日为2026年10月3日，其间休息日不扣除（民法典第二百条、民法典第一千二百五十九条）；"
                + "届满日逢国庆节休息，顺延5天至休息日后的第一个工作日2026年10月8日（民法典第二百零三条）；"
                + "内部目标日取届满日当天或之前最近的工作日，为2026年9月30日。")
        #expect(
            deadline.explanation.en
                == "2026-09-18 itself is not counted; day 1 is the day after (Civil Code art. 201); "
                + "calendar day 15 is 2026-10-03; rest days inside the period are not deducted "
                + "(Civil Code art. 200, Civil Code art. 1259); "
                + "2026-10-03 is a rest day (National Day); the period ends on the first working day after it, "
                + "2026-10-08, 5 days later (Civil Code art. 203); "
                + "the office's target is the last working day on or before the nominal end: 2026-09-30.")
    }

    @Test func namesTheMonthsMissingDayAndTheMakeupDay() {
        let deadline = standard.deadline(after: day("2025-12-31"), .months(2))
        #expect(deadline.steps.contains(.monthEndReached(2, missingDay: 31, to: day("2026-02-28"))))
        #expect(deadline.steps.contains(.endsOnWorkingDay(day("2026-02-28"), makeupFor: "春节")))
        #expect(deadline.movedBy.isEmpty)
    }

    @Test func saysWhichNoticeIsAwaited() {
        let inYear = standard.deadline(after: day("2026-12-31"), .months(2))
        #expect(inYear.steps.last == .provisional(year: 2027))
        let inDecember = standard.deadline(after: day("2026-12-14"), .days(15))
        #expect(inDecember.steps.last == .provisional(year: 2027))
        let withoutData = standard.deadline(after: day("2028-05-04"), .days(15))
        #expect(withoutData.isProvisional && withoutData.steps.last == .provisional(year: 2028))
    }

    /// The law's date follows the law's rest days; an office that closes or opens by itself moves only its target.
    @Test func theOfficesOwnDaysMoveOnlyTheTarget() {
        let own = standard.adding(officeDays: [
            OfficeDay(day: day("2026-05-13"), isWorking: false, note: "搬迁"),
            OfficeDay(day: day("2026-05-23"), isWorking: true, note: "值守"),
        ])
        let closed = own.deadline(after: day("2026-04-28"), .days(15))
        #expect(closed.nominal == day("2026-05-13") && closed.latest == day("2026-05-13"))
        #expect(closed.target == day("2026-05-12"))
        #expect(closed.steps.contains(.officeClosed(on: day("2026-05-13"), note: "搬迁")))
        let opened = own.deadline(after: day("2026-05-08"), .days(15))
        #expect(opened.nominal == day("2026-05-23") && opened.latest == day("2026-05-25"))
        #expect(opened.target == day("2026-05-23"))
        let counted = own.deadline(after: day("2026-05-12"), .workingDays(1))
        #expect(counted.nominal == day("2026-05-13"))
    }

    @Test func everyStepHasASentenceInBothLanguages() {
        let steps: [CountingStep] = [
            .startNotCounted(trigger: day("2026-05-13")), .daysCounted(1, to: day("2026-05-14")),
            .monthsCounted(1, to: day("2026-06-13")), .monthEndReached(1, missingDay: 31, to: day("2026-06-30")),
            .workingDaysCounted(3, to: day("2026-05-18"), restDays: 2),
            .endsOnWorkingDay(day("2026-05-14"), makeupFor: nil),
            .endsOnWorkingDay(day("2026-05-09"), makeupFor: "劳动节"),
            .movedPastRest(from: day("2026-05-16"), to: day("2026-05-18"), over: []),
            .officeClosed(on: day("2026-05-14"), note: nil), .targetSet(day("2026-05-14")),
            .targetIsLatest(day("2026-05-14")), .provisional(year: 2027),
        ]
        for step in steps {
            #expect(!step.wording.zh.isEmpty && !step.wording.en.isEmpty)
            #expect(step.wording.zh != step.wording.en)
            #expect(step.articles == step.articles.sorted())
        }
    }

    @Test func negativePeriodsCountAsZero() {
        #expect(standard.deadline(after: day("2026-05-08"), .days(-3)).nominal == day("2026-05-08"))
        #expect(Period.days(-3).description == "0d")
    }
}
