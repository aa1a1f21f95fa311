import CivilCalendar
import InspectionDomain
import Wording

/// O3: a round keeps to its window, training included, so that rounds follow one another (reading 5).
struct RoundWindow: PlanningRule {
    let statement = RuleStatement(
        id: "O3", title: Wording(zh: "轮次时段", en: "The window of a round"), article: "", force: .office,
        sentence: Wording(
            zh: "一轮的培训和全部巡查都在办公室确定的时段内。", en: "The training and all visits of a round lie in its window."),
        formula: "o ⊆ window(r)")

    func exclusions(of option: VisitOption, for visit: VisitRequest, in scenario: Scenario) -> [RuleInstance] {
        let round = scenario.rounds[option.round]
        return contains(round, option.days) ? [] : [instance(round.id.text)]
    }

    private func contains(_ round: Round, _ days: DayRange) -> Bool {
        round.window.lowerBound <= days.lowerBound && days.upperBound <= round.window.upperBound
    }

    func check(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        let toCome = plan.rounds.filter { scenario.replanning?.trainedRound($0.id) == nil }
        let trainings = toCome.map { ($0.id, $0.training, Wording(zh: "培训", en: "training")) }
        let visits = plan.visits.map {
            (
                $0.round, $0.days,
                Wording(zh: "\(scenario.name($0.street))的巡查", en: "visit to \(scenario.name($0.street))")
            )
        }
        return (trainings + visits).compactMap { id, days, what in
            guard let round = scenario.round(id), !contains(round, days) else { return nil }
            return Violation(
                instance(id.text, days.lowerBound.description),
                Wording(
                    zh: "\(what.zh)（\(days.lowerBound)至\(days.upperBound)）超出\(round.name)时段"
                        + "（\(round.window.lowerBound)至\(round.window.upperBound)）。",
                    en:
                        "The \(what.en) (\(days.lowerBound) to \(days.upperBound)) lies outside the window of \(round.name) "
                        + "(\(round.window.lowerBound) to \(round.window.upperBound))."))
        }
    }

    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording] {
        scenario.rounds.filter { instances.contains(instance($0.id.text)) }.map { round in
            let (first, last) = (round.window.lowerBound, round.window.upperBound)
            return Wording(
                zh: "\(round.name)的培训和巡查都在\(first)至\(last)内。",
                en: "Training and visits of \(round.name) lie between \(first) and \(last).")
        }
    }

    var example: RuleExample {
        .of { world in world.tables.rounds[0].window = Day(2026, 3, 2)...Day(2026, 4, 18) }
    }
}
