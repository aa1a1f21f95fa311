import CivilCalendar
import Foundation
import InspectionDomain
import Testing
import Wording

@testable import Exchange

@Suite("Reading a scenario")
struct ReadingTests {
    @Test("The good scenario is read whole and without a warning")
    func good() throws {
        let read = try ScenarioFolder.good.read()
        #expect(ProblemReport.text(read.warnings, .zh) == "")
        let scenario = read.scenario
        #expect(scenario.name == "good-zone")
        #expect(scenario.streets.map(\.id.text) == ["A", "B"])
        #expect(scenario.streets[0].risk == 3)
        #expect(scenario.visits.map(\.id.text) == ["A#1", "A#2", "B#1", "专项1"])
        #expect(scenario.settings.teamSize == 6...8)
        #expect(scenario.settings.preferences[.cost] == PreferenceSetting(weight: 1, level: 2))
        #expect(scenario.settings.contentExpertise == [6: [Expertise("消防")]])
        #expect(scenario.rounds.map(\.maximumTeams) == [nil, 1])
        #expect(scenario.units.first { $0.name == "公安分局" }?.capacityChanges.count == 1)
        #expect(scenario.pins.count == 3)
        #expect(scenario.periods.map(\.street?.text) == ["A", nil])
        #expect(!scenario.calendar.isWorkingDay(try #require(Day("2026-03-12"))))
    }
}
