import CivilCalendar
import FollowUp
import InspectionDomain
import Testing

/// The table of steps.
struct DeadlineStepTests {
    @Test func everyStepCountsFromAnEarlierOne() {
        var known: Set<StepKey> = []
        for step in DeadlineStep.table {
            switch step.timing {
            case .after(let key, _), .workingDaysBefore(let key, _):
                #expect(known.contains(key), "\(step.key)")
                #expect(step.scope == .visit)
            default: break
            }
            #expect(known.insert(step.key).inserted, "\(step.key)")
            #expect(!step.title.zh.isEmpty && !step.title.en.isEmpty && !step.article.isEmpty)
        }
    }

    @Test func everyRuleThatAsksForADateHasAStep() {
        let asked = [
            "R16", "R17", "R20", "R22", "R27", "R28", "R29", "R30", "R31", "R32", "R34", "R35", "R36", "R37",
            "R38", "R39", "R44",
        ]
        let there = Set(DeadlineStep.table.map(\.rule.text))
        #expect(Set(asked).subtracting(there).sorted() == [])
    }

    @Test func aStepWithoutItsPredecessorIsLeftOut() throws {
        let steps = DeadlineStep.table.filter { $0.key != StepKey("report") }
        let keys = Set(try ForecastFixture().entries(steps: steps).map(\.step.text))
        #expect(keys.isDisjoint(with: ["report", "review", "feedback", "correction", "reminder_last"]))
        #expect(keys.contains("exit"))
    }

    @Test func everyExplanationSpeaksBothLanguages() throws {
        for entry in try ForecastFixture().entries() {
            #expect(!entry.explanation.isEmpty)
            for step in entry.explanation { #expect(!step.wording.zh.isEmpty && !step.wording.en.isEmpty) }
            #expect(!entry.calendarVersion.isEmpty)
        }
    }
}
