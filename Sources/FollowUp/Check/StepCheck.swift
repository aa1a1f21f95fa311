import CivilCalendar
import InspectionDomain
import Wording

/// Holds an event about a step against a state.
struct StepCheck {
    let state: FollowUpState
    let event: RecordedEvent

    var refusals: [EventRefusal] {
        guard let subject = event.happening.subject, let key = event.happening.step else { return [] }
        guard state.subjects[subject] != nil else { return [.record(.unknownSubject(subject))] }
        guard let step = state.plan.chain[key] else {
            let known = state.plan.chain.steps.filter { $0.scope == subject.scope }.map(\.key)
            return [.step(.unknown(key, known: known))]
        }
        guard step.scope == subject.scope else { return [.step(.wrongScope(key, step.scope.wording))] }
        guard let entry = state.entry(key, subject) else { return [.step(.notFor(step.title, subject))] }
        return refusals(step, entry)
    }

    private func refusals(_ step: ChainStep, _ entry: DeadlineEntry) -> [EventRefusal] {
        switch event.happening {
        case .stepDone: done(step, entry)
        case .stepReturned(_, _, let due, _): returned(entry, due)
        case .extended(_, _, let until, let reason, let approver):
            extended(entry, until) + needed(reason, .reason) + needed(approver, .approver)
        case .suspended(_, _, let reason, let approver):
            suspended(entry) + needed(reason, .reason) + needed(approver, .approver)
        case .resumed: resumed(entry)
        case .notNeeded(_, _, let reason, let approver):
            waived(entry) + needed(reason, .reason) + needed(approver, .approver)
        case .calledFor(_, _, let due, _): calledFor(step, entry, due)
        default: []
        }
    }

    private func needed(_ text: String, _ field: RecordRefusal.Field) -> [EventRefusal] {
        text.allSatisfy(\.isWhitespace) ? [.record(.empty(field))] : []
    }

    private func done(_ step: ChainStep, _ entry: DeadlineEntry) -> [EventRefusal] {
        if let planState = step.planState { return [.step(.recordedByState(planState))] }
        if let day = entry.doneOn {
            return [.step(.doneBefore(step.title, on: day, by: entry.attempts.last?.doneBy))]
        }
        if entry.status == .notNeeded { return [.step(.notPending(step.title, entry.status))] }
        return triggered(step, entry) + behindLast(entry) + required(step, entry)
    }

    /// Whether what it counts from has happened, and not after it.
    private func triggered(_ step: ChainStep, _ entry: DeadlineEntry) -> [EventRefusal] {
        if let day = state.subjects[entry.about]?.day, event.day < day { return [.day(.beforeRecord(day))] }
        guard let trigger = entry.trigger, !entry.countsBackward, !step.mayComeEarly else { return [] }
        guard trigger.hasHappened else {
            return [.step(.triggerMissing(step.title, trigger: trigger.title))]
        }
        return event.day < trigger.day ? [.day(.beforeTrigger(trigger.title, on: trigger.day))] : []
    }

    private func behindLast(_ entry: DeadlineEntry) -> [EventRefusal] {
        let last = entry.attempts.last
        let days = [last?.began?.day, last?.suspensions.last?.from].compactMap(\.self)
        guard let day = days.max(), event.day < day else { return [] }
        return [.day(.beforeLast(day))]
    }

    private func required(_ step: ChainStep, _ entry: DeadlineEntry) -> [EventRefusal] {
        var refusals: [EventRefusal] = []
        var missing: [Wording] = []
        for key in step.requires {
            for other in state.entries(of: key, for: entry) {
                if step.key == .findingClosed, key == .findingCheck { continue }
                if other.status.isPending, !missing.contains(other.title) { missing.append(other.title) }
                if let day = other.doneOn, day > event.day {
                    refusals.append(.day(.beforeTrigger(other.title, on: day)))
                }
            }
        }
        if !missing.isEmpty { refusals.append(.step(.requirementMissing(step.title, missing))) }
        // Whatever the chain says: nothing is closed without its check.
        if step.key == .findingClosed, case .finding(let id) = entry.about,
            state.entry(.findingCheck, entry.about)?.status.isDone != true
        {
            refusals.append(.step(.closedWithoutCheck(id)))
        }
        return refusals
    }

    private func returned(_ entry: DeadlineEntry, _ due: Day?) -> [EventRefusal] {
        guard let done = entry.doneOn else { return [.step(.notDone(entry.title))] }
        var refusals: [EventRefusal] = event.day < done ? [.day(.beforeLast(done))] : []
        if let due, due < event.day { refusals.append(.day(.dueBeforeEvent(due, event.day))) }
        return refusals
    }

    private func extended(_ entry: DeadlineEntry, _ until: Day) -> [EventRefusal] {
        guard entry.status.isPending else { return [.step(.notPending(entry.title, entry.status))] }
        guard entry.status != .waiting else { return [.step(.notRunning(entry.title))] }
        return until > entry.latest ? [] : [.step(.extensionNotLater(until, latest: entry.latest))]
    }

    private func suspended(_ entry: DeadlineEntry) -> [EventRefusal] {
        switch entry.status {
        case .suspended:
            return [.step(.standsAlready(since: entry.attempts.last?.suspensions.last?.from ?? event.day))]
        case .waiting: return [.step(.notRunning(entry.title))]
        case .open, .returned, .overdue: break
        case .done, .doneLate, .notNeeded, .optional, .conditional:
            return [.step(.notPending(entry.title, entry.status))]
        }
        if event.day > entry.latest { return [.step(.pastLatest(entry.latest))] }
        if let trigger = entry.trigger, !entry.countsBackward, event.day < trigger.day {
            return [.day(.beforeTrigger(trigger.title, on: trigger.day))]
        }
        let earlier = entry.attempts.last?.suspensions.last?.until ?? entry.attempts.last?.began?.day
        return earlier.map { event.day < $0 ? [.day(.beforeLast($0))] : [] } ?? []
    }

    private func resumed(_ entry: DeadlineEntry) -> [EventRefusal] {
        guard entry.status == .suspended, let since = entry.attempts.last?.suspensions.last?.from else {
            return [.step(.notSuspended)]
        }
        return event.day < since ? [.day(.beforeLast(since))] : []
    }

    private func waived(_ entry: DeadlineEntry) -> [EventRefusal] {
        if entry.step == .findingCheck { return [.step(.checkNotWaivable)] }
        guard entry.status.isPending || entry.status == .conditional else {
            return [.step(.notPending(entry.title, entry.status))]
        }
        return []
    }

    private func calledFor(_ step: ChainStep, _ entry: DeadlineEntry, _ due: Day?) -> [EventRefusal] {
        guard step.isOptional else { return [.step(.notOptional(step.title))] }
        guard entry.status == .optional else { return [.step(.notPending(step.title, entry.status))] }
        if let due, due < event.day { return [.day(.dueBeforeEvent(due, event.day))] }
        return []
    }
}

extension FollowUpState {
    /// The dates of a step that another requires: its own, those of what it belongs to, or of all that belongs to it.
    func entries(of key: StepKey, for entry: DeadlineEntry) -> [DeadlineEntry] {
        guard let subject = subjects[entry.about], let step = plan.chain[key] else { return [] }
        if let holder = subjects.holder(of: subject, step.scope) {
            return self.entry(key, holder.id).map { [$0] } ?? []
        }
        return entries.filter { other in
            other.step == key && other.about.scope == step.scope
                && (entry.visit == nil || other.visit == entry.visit)
                && (entry.round == nil || other.round == entry.round)
        }
    }
}
