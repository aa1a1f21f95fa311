import DocumentFormats
import Exchange
import FollowUp
import InspectionDomain
import LinearModel
import Planner
import Wording

/// What the workers of a batch do, each in a process of its own.
extension Office {
    /// Solves one variant, given as the text of a ``VariantQuestion``, and answers on one line.
    ///
    /// - Throws: `ScenarioProblems`, or what the planner throws.
    public func answer(toVariant text: String, request: SolveRequest, control: SolveControl) throws -> String {
        let question = try VariantQuestion(text)
        let scenario = try ScenarioReader.read(text: question.scenario, named: "variant").scenario
        let clock = ContinuousClock()
        let start = clock.now
        let outcome = try plan(
            scenario, options: request.options(from: question.begin), control: control, progress: nil)
        let seconds = start.duration(to: clock.now) / .seconds(1)
        switch outcome {
        case .planned(let report):
            var answer = VariantAnswer(outcome: .planned, seconds: seconds)
            answer.plan = PlanFile.text(of: decisions(of: report, in: scenario))
            answer.levels = report.levels.map { .init(level: $0.level.key, bound: $0.bound) }
            if case .withinGap(_, let reason) = report.status { answer.stop = reason.rawValue }
            answer.strategy = report.strategy
            return try answer.text()
        case .infeasible(let conflict):
            let words = ConflictReport(conflict, in: scenario)
            var answer = VariantAnswer(outcome: .infeasible, seconds: seconds)
            answer.summary = words.summary
            answer.reasons = words.lines.map {
                .init(rule: $0.rule.text, sentence: $0.sentence, places: $0.places)
            }
            return try answer.text()
        case .stopped(let reason):
            var answer = VariantAnswer(outcome: .stopped, seconds: seconds)
            answer.stop = reason.rawValue
            return try answer.text()
        }
    }

    /// A plan as one process hands it to another: the dates that follow are for the receiver to find.
    func decisions(of report: PlanReport, in scenario: Scenario) -> PlanDocument {
        document(report, for: scenario, chain: FollowUpChain(steps: []))
    }
}
