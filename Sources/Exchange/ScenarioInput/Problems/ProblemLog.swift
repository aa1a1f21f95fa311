import Wording

/// What was found wrong while a scenario is read; each thing once.
final class ProblemLog {
    private var found: Set<InputProblem> = []
    /// Where a place really is, for input that is read by way of another text.
    var relocate: (InputPlace) -> InputPlace = { $0 }

    /// Notes a problem.
    func note(
        _ kind: ProblemKind, at place: InputPlace, field: String? = nil, writtenField: String? = nil,
        value: String? = nil
    ) {
        found.insert(InputProblem(kind, at: relocate(place), field: field, writtenField: writtenField, value: value))
    }

    /// Whether so much was found that a suggestion for each would take longer than anybody waits.
    var isCrowded: Bool { found.count > 200 }

    /// Whether anything keeps the scenario from being made.
    var hasErrors: Bool { found.contains { $0.severity == .error } }

    /// Everything in the order in which it is shown.
    var sorted: [InputProblem] {
        let keyed = found.map { (problem: $0, sentence: $0.reason.en) }
        return keyed.sorted { one, other in
            let (left, right) = (one.problem, other.problem)
            if left.place != right.place { return left.place < right.place }
            if left.field != right.field { return (left.field ?? "") < (right.field ?? "") }
            if left.value != right.value { return (left.value ?? "") < (right.value ?? "") }
            return one.sentence < other.sentence
        }.map(\.problem)
    }
}
