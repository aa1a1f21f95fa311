import CivilCalendar
import InspectionDomain
import LinearModel
import Wording

/// P04: streets of a theme are visited in its window, those of high risk before others.
struct ThemeWindow: PlanningPreference {
    let key = PreferenceID.themeWindow
    let statement = RuleStatement(
        id: "P04", title: Wording(zh: "专题时段", en: "Themes in their windows"), article: "一(二)", force: .preference,
        sentence: Wording(
            zh: "专题涉及的街道尽量在专题时段内进驻，风险等级越高越优先。",
            en:
                "A street of a theme is entered within the theme's window where possible; the higher its risk, the more so."
        ),
        formula: "Σ w·risk(s)·τ[theme,s], τ ≥ 1 − Σ_v∈s Σ_{o: entry ∈ window} x[v,o,·]")

    func cost(in formulation: inout Formulation, weight: Int) -> [InstanceCost] {
        let scenario = formulation.scenario
        var costs: [InstanceCost] = []
        for theme in scenario.themes where !theme.isBinding {
            for street in scenario.streets where theme.concerns(street.id) {
                let named = instance(theme.id.text, street.id.text)
                let inWindow = sum(
                    formulation.visits(to: street.id).map { visit in
                        formulation.held(visit) { theme.window.contains($0.entry) }
                    })
                guard !inWindow.terms.isEmpty else {
                    costs.append(InstanceCost(named, LinearExpression(weight * street.risk)))
                    continue
                }
                let missed = formulation.variable("theme[\(theme.id),\(street.id)]")
                formulation.row(named, aspect: "missed", LinearExpression(missed) + inWindow >= 1)
                costs.append(InstanceCost(named, (weight * street.risk) * LinearExpression(missed)))
            }
        }
        return costs
    }

    func cost(of plan: Plan, in scenario: Scenario, weight: Int) -> [PointEntry] {
        scenario.themes.filter { !$0.isBinding }.flatMap { theme in
            scenario.streets.filter { theme.concerns($0.id) }.compactMap { street in
                guard !plan.visits.contains(where: { $0.street == street.id && theme.window.contains($0.entry) }) else {
                    return nil
                }
                return PointEntry(
                    instance(theme.id.text, street.id.text), points: weight * street.risk,
                    Wording(
                        zh: "\(street.name)（风险\(street.risk)级）不在专题“\(theme.name)”时段内进驻。",
                        en: "\(street.name) (risk \(street.risk)) is not entered within the theme “\(theme.name)”."))
            }
        }
    }

    var example: RuleExample {
        .of(setting: { world in
            world.tables.themes = [
                Theme(id: "春防", name: "春季防火", window: Day(2026, 3, 1)...Day(2026, 3, 31), streets: ["东街道"])
            ]
        }) { world in
            world.tables.themes[0].streets = ["西街道"]
        }
    }
}
