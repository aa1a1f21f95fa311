import CivilCalendar
import InspectionDomain
import Wording

extension ChainEngine {
    /// Where a step stands.
    func status(
        of step: ChainStep, _ subject: Subject, _ log: StepLog, _ attempts: [StepAttempt], _ origin: OriginState,
        _ dated: DatedStep
    ) -> StepStatus {
        if let last = attempts.last, last.doneOn != nil { return last.isLate ? .doneLate : .done }
        if log.waived != nil { return .notNeeded }
        if step.scope != subject.id.scope { return .conditional }
        if step.isOptional, log.call == nil { return .optional }
        let isReturned = attempts.last?.began != nil
        if !isReturned, let inherited = inherited(step, origin.status) { return inherited }
        if isMet(step.onlyIf, for: subject) == nil { return dated.latest < on ? .notNeeded : .conditional }
        guard origin.isTriggered || isReturned else { return .waiting }
        if log.attempts.last?.isSuspended == true { return .suspended }
        if on > dated.latest { return .overdue }
        return isReturned ? .returned : .open
    }

    /// What the step it counts from, or precedes, makes of a step.
    private func inherited(_ step: ChainStep, _ origin: StepStatus?) -> StepStatus? {
        switch origin {
        case .notNeeded: .notNeeded
        case .optional: .optional
        case .conditional: .conditional
        case .done, .doneLate: step.lapses ? .notNeeded : nil
        case .waiting, .open, .returned, .overdue, .suspended, nil: nil
        }
    }

    /// Whether a step's conditions hold for a subject: one is enough. `nil`: nothing is recorded yet that decides it.
    func isMet(_ conditions: [StepCondition], for subject: Subject) -> Bool? {
        guard !conditions.isEmpty else { return true }
        let answers = conditions.map { isMet($0, for: subject) }
        if answers.contains(true) { return true }
        return answers.contains(nil) ? nil : false
    }

    private func isMet(_ condition: StepCondition, for subject: Subject) -> Bool? {
        if let finding = subject.finding { return isMet(condition, by: finding, of: subject) }
        if condition == .exception { return hasException(subject) }
        if subject.id.scope == .talk || subject.id.scope == .incident {
            return condition == .talk && subject.id.scope == .talk
        }
        let visits = visits(of: subject)
        if condition == .talk {
            let held = (subjects.byScope[.talk] ?? []).contains { $0.visit.map { visits.contains($0.id) } ?? false }
            return held ? true : nil
        }
        let isFound = (subjects.byScope[.finding] ?? []).contains { found in
            guard let facts = found.finding, visits.contains(facts.visit) else { return false }
            return isMet(condition, by: facts, of: found)
        }
        return isFound ? true : nil
    }

    private func isMet(_ condition: StepCondition, by finding: FindingFacts, of subject: Subject) -> Bool {
        switch condition {
        case .finding: true
        case .general: finding.kind == .general
        case .violation: finding.kind == .violation
        case .majorHazard: finding.kind == .majorHazard
        case .enterprise: !finding.enterprise.isEmpty
        case .talk:
            (subjects.byScope[.talk] ?? []).contains { talk in
                talk.talk?.findings.contains { .finding($0) == subject.id } ?? false
            }
        case .exception: plan.exceptions[finding.visit] != nil
        }
    }

    private func hasException(_ subject: Subject) -> Bool {
        visits(of: subject).contains { plan.exceptions[$0] != nil }
    }

    private func visits(of subject: Subject) -> Set<VisitID> {
        if let visit = subject.visit { return [visit.id] }
        if let round = subject.roundID { return Set(plan.plan.visits.filter { $0.round == round }.map(\.id)) }
        return Set(plan.plan.visits.map(\.id))
    }
}

extension SubjectIndex {
    /// The subject of a scope to which another belongs; itself where it is of that scope.
    func holder(of subject: Subject, _ scope: StepScope) -> Subject? {
        if subject.id.scope == scope { return subject }
        switch scope {
        case .plan: return self[.plan]
        case .visit: return subject.visit.flatMap { self[.visit($0.id)] }
        case .round: return subject.roundID.flatMap { self[.round($0)] }
        case .cityInspection, .finding, .talk, .incident: return nil
        }
    }
}
