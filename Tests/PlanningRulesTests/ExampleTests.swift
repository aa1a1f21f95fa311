import InspectionDomain
import PlanningRules
import Testing

/// What every rule and preference shows of itself: a plan that obeys, and one that breaks it and nothing else.
@Suite struct ExampleTests {
    /// Every violation of `example`, under any rule.
    private func violations(_ example: PlannedExample) -> [Violation] {
        Catalogue.rules.flatMap { $0.check(example.plan, in: example.scenario) }
    }

    @Test(arguments: Catalogue.rules.map(\.id.text)) func obeyingExampleBreaksNoRule(_ id: String) throws {
        let rule = try #require(Catalogue.rules.first { $0.id.text == id })
        #expect(violations(rule.example.obeying).isEmpty)
    }

    @Test(arguments: Catalogue.rules.map(\.id.text)) func breakingExampleBreaksItsRuleAlone(_ id: String) throws {
        let rule = try #require(Catalogue.rules.first { $0.id.text == id })
        let broken = violations(rule.example.breaking)
        #expect(!broken.isEmpty)
        #expect(Set(broken.map(\.instance.rule)) == [rule.id], "\(broken)")
    }

    @Test(arguments: Catalogue.rules.map(\.id.text)) func violationsCarryTheirRuleAndTwoSentences(_ id: String) throws {
        let rule = try #require(Catalogue.rules.first { $0.id.text == id })
        let example = rule.example.breaking
        let found = rule.check(example.plan, in: example.scenario)
        #expect(!found.isEmpty)
        for violation in found {
            #expect(violation.instance.rule == rule.id)
            #expect(!violation.facts.zh.isEmpty && !violation.facts.en.isEmpty)
            #expect(violation.facts.zh != violation.facts.en)
        }
    }

    @Test(arguments: Catalogue.preferences.map(\.id.text)) func preferenceCountsOnlyTheWorsePlan(_ id: String) throws {
        let preference = try #require(Catalogue.preferences.first { $0.id.text == id })
        let example = preference.example
        func points(_ planned: PlannedExample) -> Int {
            let weight = max(1, preference.setting(in: planned.scenario).weight)
            let entries = preference.cost(of: planned.plan, in: planned.scenario, weight: weight)
            #expect(entries.allSatisfy { $0.points >= 0 && $0.instance.rule == preference.id })
            #expect(entries.allSatisfy { !$0.facts.zh.isEmpty && !$0.facts.en.isEmpty && $0.facts.zh != $0.facts.en })
            return entries.reduce(0) { $0 + $1.points }
        }
        #expect(points(example.breaking) > points(example.obeying))
        #expect(violations(example.obeying).isEmpty)
        #expect(violations(example.breaking).isEmpty)
    }

    @Test(arguments: Catalogue.preferences.map(\.id.text)) func preferenceExampleChangesNoOtherPreference(_ id: String)
        throws
    {
        let preference = try #require(Catalogue.preferences.first { $0.id.text == id })
        let example = preference.example
        for other in Catalogue.preferences where other.id != preference.id {
            let before = other.points(of: example.obeying.plan, in: example.obeying.scenario).reduce(0) {
                $0 + $1.points
            }
            let after = other.points(of: example.breaking.plan, in: example.breaking.scenario).reduce(0) {
                $0 + $1.points
            }
            #expect(before == after, "\(other.id)")
        }
    }

    @Test(arguments: Catalogue.disturbances.map(\.id.text)) func measureCountsOnlyThePlanThatDeparts(_ id: String)
        throws
    {
        let measure = try #require(Catalogue.disturbances.first { $0.id.text == id })
        let (obeying, breaking) = (measure.example.obeying, measure.example.breaking)
        #expect(measure.points(of: obeying.plan, in: obeying.scenario).isEmpty)
        let points = measure.points(of: breaking.plan, in: breaking.scenario)
        #expect(!points.isEmpty)
        #expect(points.allSatisfy { $0.points > 0 && $0.instance.rule == measure.id })
        #expect(points.allSatisfy { !$0.facts.zh.isEmpty && !$0.facts.en.isEmpty && $0.facts.zh != $0.facts.en })
        #expect(violations(obeying).isEmpty)
        #expect(violations(breaking).isEmpty, "\(violations(breaking))")
    }

    @Test func idsAreUniqueAndInOrder() {
        let rules = Catalogue.rules.map(\.id)
        let all = rules + Catalogue.disturbances.map(\.id) + Catalogue.preferences.map(\.id)
        #expect(Set(all).count == all.count)
        #expect(rules == rules.sorted())
        #expect(Catalogue.preferences.map(\.id) == Catalogue.preferences.map(\.id).sorted())
        #expect(Set(Catalogue.preferences.map(\.key)) == Set(PreferenceID.allCases))
        #expect(Catalogue.disturbances.map(\.key) == Disturbance.allCases)
        for order in DisturbanceOrder.allCases { #expect(Set(order.sequence) == Set(Disturbance.allCases)) }
        #expect(Catalogue.statements.map(\.id) == all.sorted())
    }

    @Test func statementsAreWhole() {
        for statement in Catalogue.statements {
            for text in [statement.title, statement.sentence] {
                #expect(!text.zh.isEmpty && !text.en.isEmpty && text.zh != text.en, "\(statement.id)")
            }
            #expect(!statement.formula.isEmpty)
            #expect(statement.article.isEmpty == statement.id.text.hasPrefix("O"), "\(statement.id)")
            #expect(Catalogue.statement(of: statement.id) == statement)
        }
        #expect(Catalogue.statement(of: RuleID("R99")) == nil)
    }
}
