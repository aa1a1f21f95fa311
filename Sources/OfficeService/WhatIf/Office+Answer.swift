import Exchange
import Foundation
import InspectionDomain
import Planner
import Wording

extension Office {
    /// What an answer means for a variant, with every number counted anew from the plan; `nil` where the answer holds
    /// no plan that obeys every rule, which no worker of this program gives.
    func outcome(of answer: VariantAnswer, for variant: ReadVariant) -> ComparedVariant.Outcome? {
        let scenario = variant.scenario
        switch answer.outcome {
        case .planned:
            guard let text = answer.plan, let plan = try? PlanFile.read(Data(text.utf8)) else { return nil }
            let audit = audit(plan, in: scenario)
            guard audit.violations.isEmpty else { return nil }
            return .planned(
                document(report(plan, audit, answer, scenario), for: scenario, chain: variant.chain))
        case .infeasible:
            return .impossible(
                summary: answer.summary ?? Wording(same: ""),
                reasons: answer.reasons.map {
                    .init(rule: $0.rule, sentence: $0.sentence, places: $0.places)
                })
        case .stopped: return .stopped(answer.stop.flatMap(StopReason.init) ?? .interrupted)
        }
    }

    private func report(_ plan: Plan, _ audit: Audit, _ answer: VariantAnswer, _ scenario: Scenario) -> PlanReport {
        let bounds = Dictionary(answer.levels.map { ($0.level, $0.bound) }) { first, _ in first }
        let levels = Audit.levels(of: scenario).map { level in
            let points = audit.points(at: level)
            return LevelResult(level: level, points: points, bound: min(points, bounds[level.key] ?? 0))
        }
        let stop = answer.stop.flatMap(StopReason.init) ?? .gapReached
        let open = levels.first { !$0.isOptimal }
        return PlanReport(
            plan: plan, status: open.map { .withinGap($0.gap, stop) } ?? .provenOptimal, levels: levels,
            exceptions: audit.exceptions, points: audit.points, strategy: answer.strategy, seconds: answer.seconds)
    }
}
