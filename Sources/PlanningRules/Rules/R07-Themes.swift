import CivilCalendar
import InspectionDomain
import LinearModel
import Wording

/// R07: a binding theme brings every street concerned a visit that begins in its window. Themes that only prefer
/// their window are P04; the expertise they want is R25.
struct Themes: PlanningRule {
    let statement = RuleStatement(
        id: "R07", title: Wording(zh: "年度或重点时段专题", en: "Themes"), article: "一(二)", force: .must,
        sentence: Wording(
            zh: "区党工委、管委会和安委会确定的专题须落实：涉及的街道在专题时段内至少有一次巡查进驻。",
            en:
                "A theme set from above is carried out: each street concerned has a visit that begins in the theme's window."
        ),
        formula: "Σ_v∈s Σ_{o: entry ∈ window} x[v,o,·] ≥ 1 for each binding theme and street s concerned")

    func post(in formulation: inout Formulation) {
        let scenario = formulation.scenario
        for theme in scenario.themes where theme.isBinding {
            for street in scenario.streets where theme.concerns(street.id) {
                let visits = formulation.visits(to: street.id)
                let inWindow = sum(visits.map { formulation.held($0) { theme.window.contains($0.entry) } })
                formulation.row(id, [theme.id.text, street.id.text], inWindow >= 1)
            }
        }
    }

    func check(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        scenario.themes.filter(\.isBinding).flatMap { theme in
            scenario.streets.filter { theme.concerns($0.id) }.compactMap { street in
                guard !plan.visits.contains(where: { $0.street == street.id && theme.window.contains($0.entry) }) else {
                    return nil
                }
                return Violation(
                    instance(theme.id.text, street.id.text),
                    Wording(
                        zh:
                            "专题“\(theme.name)”（\(theme.window.lowerBound)至\(theme.window.upperBound)）期间没有对\(street.name)的巡查进驻。",
                        en: "No visit to \(street.name) begins within the theme “\(theme.name)” "
                            + "(\(theme.window.lowerBound) to \(theme.window.upperBound))."))
            }
        }
    }

    func origin(of instance: RuleInstance) -> InstanceOrigin { .row }

    func basis(of instance: RuleInstance, in scenario: Scenario) -> [String] { ["themes", instance.parts[0]] }

    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording] {
        scenario.themes.flatMap { theme in
            scenario.streets.filter { instances.contains(instance(theme.id.text, $0.id.text)) }.map { street in
                let (first, last) = (theme.window.lowerBound, theme.window.upperBound)
                return Wording(
                    zh: "专题“\(theme.name)”要求\(first)至\(last)内进驻\(street.name)。",
                    en: "The theme “\(theme.name)” asks for a visit to \(street.name) that begins between \(first) "
                        + "and \(last).")
            }
        }
    }

    var example: RuleExample {
        .of(setting: { world in
            world.tables.themes = [
                Theme(
                    id: "春防", name: "春季防火", window: Day(2026, 3, 1)...Day(2026, 3, 31), streets: ["东街道"],
                    isBinding: true)
            ]
        }) { world in
            world.tables.themes[0].streets = ["西街道"]
        }
    }
}
