import CivilCalendar
import InspectionDomain

/// Holds what happened against a state: everything that speaks against it.
struct HappeningCheck {
    let state: FollowUpState
    let event: RecordedEvent

    var refusals: [EventRefusal] {
        switch event.happening {
        case .planAdopted(let version): adopted(version)
        case .planMoved(let version, let to, _): moved(version, to)
        case .revoked(let id, let reason): revoked(id, reason)
        case .findingRecorded(let id, let facts): found(id, facts)
        case .talkHeld(let id, let facts): talked(id, facts)
        case .incidentReported(let id, let facts):
            new(.incident(id), on: facts.visit) + needed(facts.description, .description)
        case .contentInspected(let visit, let content, _, _):
            onVisit(visit) + (FollowUpState.contents.contains(content) ? [] : [.record(.noSuchContent(content))])
        case .activityHeld(let visit, _, _): onVisit(visit, untilExit: true)
        case .evidenceFiled(let subject, let evidence): filed(evidence, subject)
        case .stepDone, .stepReturned, .extended, .suspended, .resumed, .notNeeded, .calledFor:
            StepCheck(state: state, event: event).refusals
        }
    }

    func needed(_ text: String, _ field: RecordRefusal.Field) -> [EventRefusal] {
        text.allSatisfy(\.isWhitespace) ? [.record(.empty(field))] : []
    }

    private func adopted(_ version: Int) -> [EventRefusal] {
        let next = (state.history.versions.last?.number ?? 0) + 1
        return version == next ? [] : [.plan(.versionOutOfOrder(version, next: next))]
    }

    private func moved(_ version: Int, _ to: PlanState) -> [EventRefusal] {
        guard let known = state.history.versions.first(where: { $0.number == version }) else {
            return [.plan(.unknownVersion(version))]
        }
        let allowed: [PlanState] =
            switch known.state {
            case .draft: [.submitted]
            // The committee may send a plan back.
            case .submitted: [.approved, .draft]
            case .approved: [.issued]
            case .issued, .amended: []
            }
        guard allowed.contains(to) else { return [.plan(.stateOutOfOrder(from: known.state, to: to))] }
        guard let last = known.moves.last?.day, event.day < last else { return [] }
        return [.day(.beforeLast(last))]
    }

    private func revoked(_ id: EventID, _ reason: String) -> [EventRefusal] {
        let refusals = needed(reason, .reason)
        guard case .planAdopted(let version)? = state.history.event(id)?.happening else { return refusals }
        let others = state.history.effective.filter { other in
            switch other.happening {
            case .planAdopted, .revoked: false
            case .planMoved(let moved, _, _): moved == version
            default: version == state.version
            }
        }
        return others.isEmpty
            ? refusals : refusals + [.plan(.adoptionHasEvents(version: version, count: others.count))]
    }

    private func found(_ id: FindingID, _ facts: FindingFacts) -> [EventRefusal] {
        var refusals = new(.finding(id), on: facts.visit) + needed(facts.description, .description)
        if let content = facts.content, !FollowUpState.contents.contains(content) {
            refusals.append(.record(.noSuchContent(content)))
        }
        if let deadline = facts.deadline, deadline < event.day {
            refusals.append(.day(.dueBeforeEvent(deadline, event.day)))
        }
        return refusals
    }

    private func talked(_ id: TalkID, _ facts: TalkFacts) -> [EventRefusal] {
        let unknown = facts.findings.filter { state.finding($0) == nil }
        return new(.talk(id), on: facts.visit) + needed(facts.party, .party) + needed(facts.demand, .demand)
            + unknown.map { .record(.unknownSubject(.finding($0))) }
    }

    private func filed(_ evidence: Evidence, _ subject: FollowUpSubject) -> [EventRefusal] {
        var refusals = needed(evidence.reference, .reference) + needed(evidence.title, .title)
        if state.subjects[subject] == nil { refusals.append(.record(.unknownSubject(subject))) }
        if state.evidence.contains(where: { $0.evidence.reference == evidence.reference }) {
            refusals.append(.record(.referenceTaken(evidence.reference)))
        }
        return refusals
    }

    /// A record that makes something known on a visit.
    private func new(_ subject: FollowUpSubject, on visit: VisitID) -> [EventRefusal] {
        onVisit(visit) + (state.subjects[subject] == nil ? [] : [.record(.nameTaken(subject))])
    }

    /// What is recorded of a visit lies behind the team's arrival.
    private func onVisit(_ id: VisitID, untilExit: Bool = false) -> [EventRefusal] {
        guard let visit = state.plan.plan.visit(id) else { return [.record(.unknownSubject(.visit(id)))] }
        guard let entered = state.done(.entry, visit) else {
            return state.plan.chain.steps.contains { $0.timing == .on(.entry) } ? [.record(.visitNotBegun(id))] : []
        }
        if event.day < entered { return [.day(.beforeEntry(entered))] }
        if untilExit, let left = state.done(.exit, visit), event.day > left { return [.day(.afterExit(left))] }
        return []
    }
}
