import FollowUp
import Wording

extension RecordReader {
    /// The step of the chain that a word means: its key, a short word for it, or words of its title.
    func step(named word: String, _ row: InputRow, _ column: Column<String>, scope: StepScope? = nil) -> ChainStep? {
        let chain = state.plan.chain
        // Steps that go with a state of the plan are recorded by that.
        let steps = chain.steps.filter { (scope == nil || $0.scope == scope) && $0.planState == nil }
        let key = OfficeText.key(word)
        if let step = steps.first(where: { OfficeText.key($0.key.text) == key }) { return step }
        for short in RecordAction.shortWords
        where ([short.word] + short.aliases).contains(where: { OfficeText.key($0) == key }) {
            if let step = steps.first(where: { $0.key == short.step }) { return step }
        }
        let titled = steps.filter { [$0.title.zh, $0.title.en].contains { OfficeText.key($0).contains(key) } }
        if titled.count == 1 { return titled.first }
        if titled.count > 1 {
            row.note(
                .record(
                    .severalSteps(
                        titled.map { Wording(zh: "\($0.key)（\($0.title.zh)）", en: "\($0.key) (\($0.title.en))") })),
                in: column)
            return nil
        }
        let words = steps.map(\.key.text) + RecordAction.shortWords.map(\.word)
        if scope == nil {
            let actions = RecordAction.allCases.map(\.rawValue)
            let suggestion = Suggestion.nearest(
                to: word, among: words + actions + RecordAction.allCases.flatMap(\.aliases))
            row.note(.record(.unknownAction(suggestion: suggestion, known: actions + words)), in: column)
        } else {
            let known = steps.map(\.key.text)
            row.note(
                .record(.unknownStep(suggestion: Suggestion.nearest(to: word, among: known), known: known)), in: column)
        }
        return nil
    }

    /// A step that was done, or what came before it handed back.
    func stepDone(_ step: ChainStep, _ row: InputRow) -> Happening? {
        let subject = subject(step.scope, row)
        let outcome = row[RecordColumns.outcome]
        let (reason, due) = (row[RecordColumns.reason] ?? "", row[RecordColumns.due])
        let details = StepDetails(
            receiver: row[RecordColumns.receiver] ?? "", number: row[RecordColumns.number] ?? "",
            result: row[RecordColumns.result] ?? "")
        guard let subject else { return nil }
        guard outcome == .failed else {
            for (name, isThere) in [("reason", !reason.isEmpty), ("due", due != nil)] where isThere {
                row.log.note(
                    .record(.notForThis(action: step.key.text, allowed: ["to", "number", "result", "outcome"])),
                    at: row.place, field: name, value: row.fields[name]?.text)
            }
            return .stepDone(subject, step.key, details)
        }
        guard case .step(let earlier) = step.timing.origin, state.plan.chain[earlier]?.scope == step.scope else {
            row.note(.record(.nothingToReturn), in: RecordColumns.outcome)
            return nil
        }
        if reason.isEmpty { row.log.note(.value(.missing), at: row.place, field: "reason") }
        return .stepReturned(subject, earlier, due: due, reason: reason)
    }

    /// What stops, moves or restarts the clock of a step.
    func clock(_ action: RecordAction, _ row: InputRow) -> Happening? {
        let word = row[RecordColumns.step]
        let (reason, approver) = (row[RecordColumns.reason] ?? "", row[RecordColumns.approver] ?? "")
        let (until, due) = (row[RecordColumns.until], row[RecordColumns.due])
        guard let word, let step = anyStep(word, row), let subject = subject(step.scope, row) else { return nil }
        switch action {
        case .extend:
            return until.map { .extended(subject, step.key, until: $0, reason: reason, approver: approver) }
        case .suspend: return .suspended(subject, step.key, reason: reason, approver: approver)
        case .resume: return .resumed(subject, step.key)
        case .waive: return .notNeeded(subject, step.key, reason: reason, approver: approver)
        case .call: return .calledFor(subject, step.key, due: due, reason: reason)
        default: return .stepReturned(subject, step.key, due: due, reason: reason)
        }
    }

    /// A step named in the column "step", of any scope.
    private func anyStep(_ word: String, _ row: InputRow) -> ChainStep? {
        let key = OfficeText.key(word)
        if let step = state.plan.chain.steps.first(where: { OfficeText.key($0.key.text) == key }) { return step }
        // What the subject can be tells which steps may be meant.
        let kinds: [(RecordFault.SubjectKind, StepScope)] = [
            (.finding, .finding), (.talk, .talk), (.incident, .incident), (.visit, .visit), (.round, .round),
        ]
        let text = row.peek(RecordColumns.subject)
        let scope = text.flatMap { text in
            kinds.first { kind, _ in if case .one = finder.find(text, kind) { true } else { false } }?.1
        }
        return step(named: word, row, RecordColumns.step, scope: text == nil ? .plan : scope ?? .visit)
    }

    /// The subject named in the row, of the scope that the step has.
    func subject(_ scope: StepScope, _ row: InputRow) -> FollowUpSubject? {
        guard scope != .plan else { return .plan }
        return subject(ofKind: RecordFault.SubjectKind(scope), row)
    }

    /// The subject named in the row.
    func subject(ofKind kind: RecordFault.SubjectKind, _ row: InputRow) -> FollowUpSubject? {
        guard let text = row[RecordColumns.subject] else {
            row.log.note(.record(.noSubject(kind)), at: row.place, field: "subject")
            return nil
        }
        switch finder.find(text, kind) {
        case .one(let subject): return subject
        case .fault(let fault):
            row.note(.record(fault), in: RecordColumns.subject)
            return nil
        }
    }
}

extension RecordFault.SubjectKind {
    init(_ scope: StepScope) {
        self =
            switch scope {
            case .plan: .version
            case .cityInspection: .cityInspection
            case .round: .round
            case .visit: .visit
            case .finding: .finding
            case .talk: .talk
            case .incident: .incident
            }
    }
}
