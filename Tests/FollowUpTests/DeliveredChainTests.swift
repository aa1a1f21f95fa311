import CivilCalendar
import Exchange
import FollowUp
import InspectionDomain
import Testing

/// The chain delivered with the program.
struct DeliveredChainTests {
    @Test func everyRuleThatAsksForADateHasAStep() throws {
        let asked = [
            "R16", "R17", "R20", "R22", "R27", "R28", "R29", "R30", "R31", "R32", "R33", "R34", "R35", "R36", "R37",
            "R38", "R39", "R44", "R45", "R46", "R49",
        ]
        let there = Set(try ScenarioReader.deliveredChain().steps.map(\.rule.text))
        #expect(Set(asked).subtracting(there).sorted() == [])
    }

    @Test func theRegulationsNumbersAreMarked() throws {
        let steps = try ScenarioReader.deliveredChain().steps.filter { $0.numberSource == .regulation }
        #expect(steps.map(\.key) == ["report", "correction", "finding_correction"])
    }

    @Test func aStepWithoutItsPredecessorHasNoDate() throws {
        let chain = FollowUpChain(steps: try ScenarioReader.deliveredChain().steps.filter { $0.key != "report" })
        let keys = Set(try ForecastFixture().entries(chain: chain).map(\.step.text))
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
