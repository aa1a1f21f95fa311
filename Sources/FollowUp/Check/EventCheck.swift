import CivilCalendar
import InspectionDomain

/// Holds a new event against the state of today. What it accepts takes effect; nothing recorded is lost by it.
public struct EventCheck: Sendable {
    private let state: FollowUpState

    /// A check against a state, whose day is today.
    public init(state: FollowUpState) {
        self.state = state
    }

    /// Everything that speaks against an event; empty where it may be recorded.
    public func refusals(of event: RecordedEvent) -> [EventRefusal] {
        let references = references(of: event)
        guard references.isEmpty else { return references }
        // A correction is held against what there would be without the event it corrects.
        let base = event.replaces.map(state.without) ?? state
        var refusals: [EventRefusal] = []
        if event.day > state.on { refusals.append(.day(.inFuture(event.day, today: state.on))) }
        if event.recordedBy.allSatisfy(\.isWhitespace) { refusals.append(.record(.empty(.recordedBy))) }
        refusals += HappeningCheck(state: base, event: event).refusals
        guard refusals.isEmpty, mayDisturb(event) else { return refusals }
        return consequences(of: event)
    }

    /// Whether an event can do anything to what is recorded already: what only adds to it cannot.
    private func mayDisturb(_ event: RecordedEvent) -> Bool {
        guard event.replaces == nil else { return true }
        switch event.happening {
        case .findingRecorded, .talkHeld, .incidentReported, .contentInspected, .activityHeld, .evidenceFiled:
            return false
        case .planAdopted, .planMoved, .stepDone, .stepReturned, .extended, .suspended, .resumed, .notNeeded,
            .calledFor, .revoked:
            return true
        }
    }

    private func references(of event: RecordedEvent) -> [EventRefusal] {
        var refusals: [EventRefusal] = []
        if state.history.event(event.id) != nil { refusals.append(.history(.idTaken(event.id))) }
        if let target = event.replaces { refusals += reference(from: event.id, to: target) }
        if case .revoked(let target, _) = event.happening { refusals += reference(from: event.id, to: target) }
        return refusals
    }

    private func reference(from id: EventID, to target: EventID) -> [EventRefusal] {
        if id == target { return [.history(.itself(id))] }
        switch state.history.standings[target] {
        case .counts: return []
        case .replaced(let by): return [.history(.replacedBefore(target, by: by))]
        case .revoked(let by): return [.history(.revokedBefore(target, by: by))]
        case nil: return [.history(.unknownEvent(target))]
        }
    }

    /// What the event would do to others: none may lose its place, and none its footing.
    private func consequences(of event: RecordedEvent) -> [EventRefusal] {
        let after = state.adding(event)
        if let own = after.unplaced.first(where: { $0.event.id == event.id }) {
            return [.history(.withoutEffect(own.reason))]
        }
        var refusals: [EventRefusal] = []
        let lost = after.lostEvents.subtracting(state.lostEvents)
        if !lost.isEmpty { refusals.append(.history(.othersRest(lost.sorted()))) }
        let loose = after.looseEntries.subtracting(state.looseEntries)
        if !loose.isEmpty { refusals.append(.history(.leavesBehind(loose.sorted()))) }
        return refusals
    }
}

extension FollowUpState {
    /// The state without one event and what it corrects, as if nothing of it had ever been recorded.
    func without(_ id: EventID) -> FollowUpState {
        var gone: Set<EventID> = []
        var next: EventID? = id
        while let id = next, gone.insert(id).inserted { next = history.event(id)?.replaces }
        return replayed(history.events.filter { !gone.contains($0.id) })
    }

    /// The state with one event more.
    public func adding(_ event: RecordedEvent) -> FollowUpState {
        replayed(history.events + [event])
    }

    private func replayed(_ events: [RecordedEvent]) -> FollowUpState {
        Replay.state(of: plan, version: version, calendar: calendar, events: events, on: on)
    }

    /// Events that count and move nothing, other than for their day.
    fileprivate var lostEvents: Set<EventID> {
        Set(withoutEffect.map(\.event.id))
    }

    /// Steps that were done before what they count from, or while that is not recorded.
    fileprivate var looseEntries: Set<String> {
        Set(
            entries.filter { entry in
                guard let done = entry.doneOn, let trigger = entry.trigger, !entry.countsBackward,
                    plan.chain[entry.step]?.mayComeEarly != true
                else { return false }
                return !trigger.hasHappened || done < trigger.day
            }.map(\.id))
    }
}
