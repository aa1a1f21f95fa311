import CivilCalendar
import InspectionDomain
import Wording

/// O5: what has happened stays when a plan is made again, and nothing new is planned before the day it is made.
///
/// The rows are the variables themselves: what has happened has one choice, which is taken (`Formulation+Record`).
struct WhatHasHappened: PlanningRule {
    let statement = RuleStatement(
        id: "O5", title: Wording(zh: "已发生的不变", en: "What has happened stays"), article: "", force: .office,
        sentence: Wording(
            zh: "调整方案时，已进驻的巡查、已举行的培训以及参加的人员照旧；新的巡查和培训不安排在调整之日以前。",
            en:
                "When a plan is made again, visits that have begun, trainings that have been held and whoever took part stay "
                + "as they were; nothing new begins before that day."),
        formula: "x[v,o,g] = 1, t[r,d] = 1 as it was where entry, d < as of;  else entry(o), d ≥ as of")

    let bindsThePast = true

    /// What keeps a visit that has begun.
    static func instance(of visit: VisitID) -> RuleInstance { RuleInstance(RuleID("O5"), ["visit", visit.text]) }
    /// What keeps a training that has been held.
    static func instance(of round: RoundID) -> RuleInstance { RuleInstance(RuleID("O5"), ["training", round.text]) }

    func exclusions(of option: VisitOption, for visit: VisitRequest, in scenario: Scenario) -> [RuleInstance] {
        scenario.replanning.map { option.entry < $0.asOf ? [instance("before", $0.asOf.description)] : [] } ?? []
    }

    func exclusions(of days: DayRange, trainingOf round: Round, in scenario: Scenario) -> [RuleInstance] {
        scenario.replanning.map { days.lowerBound < $0.asOf ? [instance("before", $0.asOf.description)] : [] } ?? []
    }

    func check(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        guard let replanning = scenario.replanning else { return [] }
        return visits(plan, replanning, in: scenario) + trainings(plan, replanning, in: scenario)
            + teams(plan, replanning, in: scenario)
    }

    /// A team with nothing more to do is what it was.
    private func teams(_ plan: Plan, _ replanning: Replanning, in scenario: Scenario) -> [Violation] {
        plan.settledPart(in: scenario).rounds.flatMap { round in
            round.teams.filter { $0.members != replanning.roster(of: $0.number, in: round.id) }.map { team in
                Violation(
                    instance("team", "\(round.id)/\(team.number)"),
                    Wording(
                        zh: "\(scenario.name(round.id))第\(team.number)组的巡查均已进驻，方案却改动了它的名单。",
                        en:
                            "Team \(team.number) of \(scenario.name(round.id)) has begun all its visits; the plan changes its "
                            + "roster."))
            }
        }
    }

    private func visits(_ plan: Plan, _ replanning: Replanning, in scenario: Scenario) -> [Violation] {
        let changed = replanning.settledVisits.filter { held in
            guard let visit = plan.visit(held.id) else { return true }
            return !visit.isAsHeld(held, by: plan.roster(of: visit))
        }
        let early = plan.visits.filter { $0.entry < replanning.asOf && replanning.settledVisit($0.id) == nil }
        return changed.map { held in
            Violation(
                Self.instance(of: held.id),
                Wording(
                    zh: "\(scenario.name(held.street))的巡查已于\(held.entry)进驻，方案却改动了它的日期、组别或人员。",
                    en:
                        "The visit to \(scenario.name(held.street)) began on \(held.entry); the plan changes its days, its "
                        + "team or who made it."))
        }
            + early.map { visit in
                Violation(
                    instance("before", visit.id.text),
                    Wording(
                        zh: "\(scenario.name(visit.street))的巡查安排在\(visit.entry)进驻，早于调整之日\(replanning.asOf)。",
                        en:
                            "The visit to \(scenario.name(visit.street)) is planned from \(visit.entry), before the plan is "
                            + "changed on \(replanning.asOf)."))
            }
    }

    private func trainings(_ plan: Plan, _ replanning: Replanning, in scenario: Scenario) -> [Violation] {
        scenario.rounds.compactMap { round in
            let planned = plan.round(round.id)
            if let held = replanning.trainedRound(round.id) {
                if let planned, planned.training == held.training, planned.trainees == held.trainees { return nil }
                return Violation(
                    Self.instance(of: round.id),
                    Wording(
                        zh: "\(round.name)的培训已于\(held.training.lowerBound)举行，方案却改动了它的日期或人员。",
                        en:
                            "The training of \(round.name) was held on \(held.training.lowerBound); the plan changes its day "
                            + "or who took part."))
            }
            guard let planned, planned.training.lowerBound < replanning.asOf else { return nil }
            return Violation(
                instance("before", round.id.text),
                Wording(
                    zh: "\(round.name)的培训安排在\(planned.training.lowerBound)，早于调整之日\(replanning.asOf)。",
                    en:
                        "The training of \(round.name) is planned on \(planned.training.lowerBound), before the plan is changed "
                        + "on \(replanning.asOf)."))
        }
    }

    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording] {
        guard let replanning = scenario.replanning else { return [] }
        let early = instances.filter { $0.parts.first == "before" }.map { _ in
            Wording(
                zh: "新的巡查和培训不安排在调整之日\(replanning.asOf)以前。",
                en: "Nothing new is planned before the plan is changed on \(replanning.asOf).")
        }
        let visits = replanning.settledVisits.filter { instances.contains(Self.instance(of: $0.id)) }.map {
            Wording(
                zh: "\(scenario.name($0.street))的巡查已于\($0.entry)进驻。",
                en: "The visit to \(scenario.name($0.street)) began on \($0.entry).")
        }
        let trainings = replanning.baseline.rounds.filter { instances.contains(Self.instance(of: $0.id)) }.map {
            Wording(
                zh: "\(scenario.name($0.id))的培训已于\($0.training.lowerBound)举行。",
                en: "The training of \(scenario.name($0.id)) was held on \($0.training.lowerBound).")
        }
        return early + visits + trainings
    }

    var example: RuleExample {
        .of(setting: { world in
            world.tables.replanning = Replanning(of: world.plan, asOf: Day(2026, 3, 16))
        }) { world in
            world.plan.visits[0].entry = Day(2026, 3, 10)
            world.plan.visits[0].exit = Day(2026, 3, 23)
        }
    }
}
