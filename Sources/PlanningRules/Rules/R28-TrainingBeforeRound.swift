import CivilCalendar
import InspectionDomain
import LinearModel
import Wording

/// R28: everyone is trained together before each round, with every roster member free.
struct TrainingBeforeRound: PlanningRule {
    let statement = RuleStatement(
        id: "R28", title: Wording(zh: "轮前集中培训", en: "Training before each round"), article: "三(三)1", force: .must,
        sentence: Wording(
            zh: "每一轮巡查开始前集中培训全体巡查人员：培训在首个进驻日之前结束，间隔不超过规定工作日，全体在名单人员均能参加。",
            en: "Everyone is trained together before each round: the training ends before the first entry, not longer "
                + "before it than the office sets, and every roster member is free."),
        formula: "n[g] ≤ Σ_d t[r,d] ≤ 1;  Σ_v,{o: entry = d} x[v,o,g] ≤ K(g)·Σ_{d' ends before d} t[r,d'];  "
            + "t[r,d] ≤ Σ_v,{o: entry within T working days} x[v,o,g∈r];  y[p,g] + Σ_{p away on d} t[r,d] ≤ 1")

    func post(in formulation: inout Formulation) {
        let scenario = formulation.scenario
        for (index, round) in scenario.rounds.enumerated() {
            let training = formulation.training(index)
            let named = instance(round.id.text)
            formulation.row(named, aspect: "once", training <= 1)
            for group in formulation.groups(of: index) {
                let name = formulation.name(group)
                // A team enters one street on a day (O1).
                let most = formulation.isOneVisitAtATime(group) ? group.maximumTeams : scenario.visits.count
                formulation.row(
                    named, aspect: "trained,\(name)",
                    formulation.used(group) <= group.maximumTeams * training)
                for (day, entries) in formulation.entries(of: group).sorted(by: { $0.key < $1.key }) {
                    let trained = formulation.trained(index, before: day)
                    formulation.row(
                        named, aspect: "before,\(name),\(day)",
                        entries <= most * trained)
                }
            }
            // A training that has been held is over: it counts for its round however long ago it was, and whoever
            // joins now is briefed apart.
            guard formulation.heldTrainings[index] == nil else { continue }
            postLead(of: index, round: round, in: &formulation)
            postAbsences(of: index, round: round, in: &formulation)
        }
    }

    /// A training is followed by an entry soon, or did not need to be then.
    private func postLead(of index: Int, round: Round, in formulation: inout Formulation) {
        let scenario = formulation.scenario
        for days in formulation.trainings[index] {
            let latest = latestFirstEntry(after: days, in: scenario)
            let soon = formulation.entered(index, by: latest) - formulation.entered(index, by: days.upperBound)
            formulation.row(
                instance(round.id.text), aspect: "soon,\(days.lowerBound)",
                formulation.training(index) { $0 == days } <= soon)
        }
    }

    private func postAbsences(of index: Int, round: Round, in formulation: inout Formulation) {
        let scenario = formulation.scenario
        for person in formulation.peopleOrder {
            let absences = formulation.absences(of: person)
            guard !absences.isEmpty else { continue }
            let away = formulation.training(index) { days in absences.contains { $0.overlaps(days) } }
            let serves = formulation.serves(person, in: index)
            guard !away.terms.isEmpty, !serves.terms.isEmpty else { continue }
            let id = scenario.people[person].id
            formulation.row(instance(round.id.text, id.text), aspect: "free", serves + away <= 1)
        }
    }

    private func latestFirstEntry(after training: DayRange, in scenario: Scenario) -> Day {
        scenario.calendar.adding(
            workingDays: max(1, scenario.settings.training.withinWorkingDays), to: training.upperBound)
    }

    func check(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        plan.rounds.filter { scenario.replanning?.trainedRound($0.id) == nil }.flatMap { round -> [Violation] in
            var violations: [Violation] = []
            let days = round.training
            let name = scenario.name(round.id)
            let asked = max(1, scenario.settings.training.workingDays)
            let calendar = scenario.calendar
            if calendar.workingDays(in: days) != asked || !calendar.isWorkingDay(days.lowerBound)
                || !calendar.isWorkingDay(days.upperBound)
            {
                violations.append(
                    Violation(
                        instance(round.id.text, days.lowerBound.description),
                        Wording(
                            zh: "\(name)的培训（\(days.lowerBound)至\(days.upperBound)）应为连续\(asked)个工作日。",
                            en:
                                "The training of \(name) (\(days.lowerBound) to \(days.upperBound)) should be \(asked) working "
                                + "days in a row.")))
            }
            if let first = plan.visits.filter({ $0.round == round.id }).map(\.entry).min() {
                let latest = latestFirstEntry(after: days, in: scenario)
                if first <= days.upperBound || first > latest {
                    violations.append(
                        Violation(
                            instance(round.id.text, first.description),
                            Wording(
                                zh: "\(name)的培训于\(days.upperBound)结束，首个进驻日\(first)应在其后且不晚于\(latest)。",
                                en:
                                    "The training of \(name) ends on \(days.upperBound); the first entry, \(first), should be "
                                    + "after it and by \(latest).")))
                }
            }
            for person in round.trainees
            where scenario.isAbsent(person, during: days) {
                violations.append(
                    Violation(
                        instance(round.id.text, person.text),
                        Wording(
                            zh: "\(scenario.name(person))在\(name)培训日（\(days.lowerBound)）请假。",
                            en: "\(scenario.name(person)) is away on the training of \(name) (\(days.lowerBound)).")))
            }
            return violations
        }
    }

    func origin(of instance: RuleInstance) -> InstanceOrigin { instance.parts.count == 1 ? .term : .row }

    func basis(of instance: RuleInstance, in scenario: Scenario) -> [String] {
        origin(of: instance) == .row ? ["absences", instance.parts[1]] : [id.text] + instance.parts
    }

    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording] {
        let settings = scenario.settings.training
        return scenario.rounds.flatMap { round -> [Wording] in
            let away = scenario.people.filter { instances.contains(instance(round.id.text, $0.id.text)) }.map {
                Wording(
                    zh: "\($0.name)请假期间不能参加\(round.name)的集中培训。",
                    en: "\($0.name) cannot attend the training of \(round.name) while away.")
            }
            guard instances.contains(instance(round.id.text)) else { return away }
            let (first, last) = (round.window.lowerBound, round.window.upperBound)
            return [
                Wording(
                    zh: "\(round.name)（\(first)至\(last)）内先集中培训\(max(1, settings.workingDays))个工作日，再进驻首个街道，"
                        + "间隔不超过\(settings.withinWorkingDays)个工作日。",
                    en:
                        "\(round.name) (\(first) to \(last)) begins with \(max(1, settings.workingDays)) working days of "
                        + "training; the first entry comes after it, within \(settings.withinWorkingDays) working days."
                )
            ] + away
        }
    }

    var example: RuleExample {
        .of { world in world.plan.rounds[0].training = Day(2026, 3, 9)...Day(2026, 3, 9) }
    }
}
