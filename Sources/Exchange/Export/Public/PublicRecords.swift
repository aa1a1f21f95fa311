import FollowUp
import InspectionDomain

/// What the public is told by the office's records: the words recorded with a publication, from that day on.
public enum PublicRecords {
    private static let steps: [(key: StepKey, kind: PublicResult.Kind)] = [
        ("publication_feedback", .feedback), ("publication_correction", .correction),
    ]

    /// The results released by the day a state was asked for. A publication recorded without words tells nothing here.
    public static func results(from state: FollowUpState) -> [PublicResult] {
        state.plan.plan.visits.flatMap { visit in
            steps.compactMap { step -> PublicResult? in
                guard let entry = state.entry(step.key, .visit(visit.id)), let day = entry.doneOn,
                    !entry.details.result.isEmpty
                else { return nil }
                return PublicResult(
                    street: state.plan.name(visit.street), kind: step.kind, releasedOn: day, text: entry.details.result)
            }
        }
    }
}
