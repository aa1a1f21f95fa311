import CivilCalendar
import InspectionDomain
import LinearModel
import Wording

/// D5: a visit or a training that must move moves by few days.
struct DaysMoved: DisturbanceMeasure {
    let key = Disturbance.daysMoved
    let statement = RuleStatement(
        id: "D5", title: Wording(zh: "改期天数少", en: "Few days moved"), article: "二(三)", force: .preference,
        sentence: Wording(
            zh: "调整方案时，各次巡查进驻日和各轮培训日提前或推后的天数合计越少越好。",
            en:
                "When a plan is made again, the calendar days by which visits and trainings begin earlier or later are few, "
                + "all together."),
        formula: "Σ_v,o |entry(o) − entry before|·x[v,o,·] + Σ_r,d |d − day before|·t[r,d]")

    /// Calendar days between an entry and the one before.
    static func days(_ entry: Day, _ was: PlannedVisit) -> Int { abs(entry.number - was.entry.number) }

    func cost(in formulation: inout Formulation, against replanning: Replanning) -> [InstanceCost] {
        let visits = openVisits(formulation.scenario, replanning).map { visit, was in
            InstanceCost(
                instance("visit", was.id.text), formulation.weighted(visit) { Self.days($0.entry, was) })
        }
        let trainings = openTrainings(formulation.scenario, replanning).map { round, was in
            let days = formulation.trainings[round].map { days in
                Self.days(days, was) * formulation.training(round) { $0 == days }
            }
            return InstanceCost(instance("training", was.id.text), sum(days))
        }
        return (visits + trainings).filter { !$0.expression.terms.isEmpty }
    }

    private static func days(_ training: DayRange, _ was: PlannedRound) -> Int {
        abs(training.lowerBound.number - was.training.lowerBound.number)
    }

    func cost(of plan: Plan, in scenario: Scenario, against replanning: Replanning) -> [PointEntry] {
        let trainings = openTrainings(scenario, replanning).compactMap { _, was -> PointEntry? in
            guard let training = plan.round(was.id)?.training else { return nil }
            return PointEntry(
                instance("training", was.id.text), points: Self.days(training, was),
                Wording(
                    zh: "\(scenario.name(was.id))的培训由\(was.training.lowerBound)改为\(training.lowerBound)。",
                    en: "The training of \(scenario.name(was.id)) is on \(training.lowerBound) instead of "
                        + "\(was.training.lowerBound)."))
        }
        return trainings
            + openVisits(scenario, replanning).compactMap { _, was in
                guard let entry = plan.visit(was.id)?.entry else { return nil }
                return PointEntry(
                    instance("visit", was.id.text), points: Self.days(entry, was),
                    Wording(
                        zh: "\(scenario.name(was.street))的巡查由\(was.entry)改为\(entry)进驻。",
                        en: "The visit to \(scenario.name(was.street)) begins on \(entry) instead of \(was.entry)."))
            }
    }

    var example: RuleExample { VisitsMoved().example }
}
