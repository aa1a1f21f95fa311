import Exchange
import InspectionDomain
import PlanningRules
import Wording

/// What a scenario holds, in a few lines.
public enum ScenarioFacts {
    /// For a terminal, after the input was found good.
    public static func text(_ read: ReadScenario, _ language: Language) -> String {
        let scenario = read.scenario
        let leaders = scenario.people.filter { person in
            Catalogue.rules.allSatisfy { $0.exclusions(of: person, from: .leader, in: scenario).isEmpty }
        }.count
        let experts = scenario.people.filter { $0.kind == .expert }.count
        return Wording(
            zh: """
                ✓ 输入无误：\(scenario.title)（\(scenario.year)年）
                  \(scenario.streets.count)个街道、\(scenario.visits.count)次巡查、\(scenario.rounds.count)轮，同时最多\(scenario.settings.teamsAtOnce)个组
                  \(scenario.units.count)个成员单位、\(scenario.people.count)人（专家\(experts)人，可任组长\(leaders)人）
                  节假日历 \(scenario.calendar.version)；提示\(read.warnings.count)条
                """,
            en: """
                ✓ The input is good: \(scenario.title) (\(scenario.year))
                  \(scenario.streets.count) streets, \(scenario.visits.count) visits, \(scenario.rounds.count) rounds, at most \(scenario.settings.teamsAtOnce) teams at once
                  \(scenario.units.count) member units, \(scenario.people.count) people (\(experts) experts, \(leaders) may lead)
                  holiday calendar \(scenario.calendar.version); \(read.warnings.count) warnings
                """)(language)
    }
}
