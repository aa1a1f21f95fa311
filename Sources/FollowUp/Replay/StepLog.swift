import CivilCalendar
import InspectionDomain

/// What was recorded of one attempt at a step: until it was done, or handed back.
struct AttemptLog: Sendable {
    /// The return that began it; `nil` for the first, and where what it counts from was returned.
    var began: StepReturn?
    var suspensions: [StepSuspension] = []
    var extensions: [StepExtension] = []
    var doneOn: Day?
    var details = StepDetails()
    /// The event that says so.
    var doneBy: EventID?
    /// For an attempt that a return further up the chain ended: the day it was counted from.
    var triggerDay: Day?

    var isSuspended: Bool { suspensions.last.map { $0.until == nil } ?? false }
}

/// A return further up the chain: what was done before it has to be done again.
struct Reopening: Sendable {
    /// The place of the return among the events that count.
    let place: Int
    /// When what was returned had been done.
    let triggerDay: Day?
}

/// An event with its place among those that count.
struct PlacedEvent: Sendable {
    let event: RecordedEvent
    let place: Int
}

/// Everything that was recorded of one step of one subject, put in order.
struct StepLog: Sendable {
    private(set) var attempts = [AttemptLog()]
    /// The places of the returns, here or further up, that began the second attempt and those after it.
    private(set) var beginnings: [Int] = []
    /// Why it is not needed, and who said so.
    private(set) var waived: (reason: String, approver: String)?
    /// For optional steps: the office's decision, with the day given.
    private(set) var call: (on: Day, due: Day?, reason: String)?
    private(set) var unplaced: [UnplacedEvent] = []

    /// Events of one step in the order in which they take effect, and the returns of what it counts from.
    init(_ events: [PlacedEvent], reopenings: [Reopening] = []) {
        var ahead = reopenings.sorted { $0.place < $1.place }[...]
        for placed in events {
            while let next = ahead.first, next.place < placed.place {
                reopen(next)
                ahead.removeFirst()
            }
            if let reason = take(placed.event, at: placed.place) {
                unplaced.append(UnplacedEvent(event: placed.event, reason: reason))
            }
        }
        for reopening in ahead { reopen(reopening) }
    }

    /// What steps that count from this one have to know of its returns.
    var reopenings: [Reopening] {
        zip(beginnings, attempts).map { Reopening(place: $0, triggerDay: $1.doneOn) }
    }

    private var current: AttemptLog {
        get { attempts[attempts.count - 1] }
        set { attempts[attempts.count - 1] = newValue }
    }

    private mutating func reopen(_ reopening: Reopening) {
        guard current.doneOn != nil else { return }
        current.triggerDay = reopening.triggerDay
        begin(AttemptLog(), at: reopening.place)
    }

    private mutating func begin(_ attempt: AttemptLog, at place: Int) {
        attempts.append(attempt)
        beginnings.append(place)
    }

    /// Takes an event in, or says why it moves nothing.
    private mutating func take(_ event: RecordedEvent, at place: Int) -> UnplacedEvent.Reason? {
        switch event.happening {
        case .stepDone(_, _, let details): return done(event, details)
        case .planMoved(_, .draft, let by):
            guard current.doneOn != nil else { return .notDone }
            begin(AttemptLog(began: StepReturn(day: event.day, due: nil, reason: by)), at: place)
        case .planMoved(_, _, let by): return done(event, StepDetails(result: by))
        case .stepReturned(_, _, let due, let reason):
            guard current.doneOn != nil else { return .notDone }
            begin(AttemptLog(began: StepReturn(day: event.day, due: due, reason: reason)), at: place)
        case .extended(_, _, let until, let reason, let approver):
            guard current.doneOn == nil else { return .recordedBefore }
            current.extensions.append(
                StepExtension(granted: event.day, until: until, reason: reason, approver: approver))
        case .suspended(_, _, let reason, let approver):
            guard current.doneOn == nil, !current.isSuspended else { return .clock }
            current.suspensions.append(StepSuspension(from: event.day, reason: reason, approver: approver))
        case .resumed:
            guard current.doneOn == nil, current.isSuspended else { return .clock }
            endSuspension(on: event.day)
        case .notNeeded(_, _, let reason, let approver):
            guard current.doneOn == nil, waived == nil else { return .recordedBefore }
            waived = (reason, approver)
        case .calledFor(_, _, let due, let reason):
            guard call == nil else { return .recordedBefore }
            call = (event.day, due, reason)
        default: break
        }
        return nil
    }

    private mutating func done(_ event: RecordedEvent, _ details: StepDetails) -> UnplacedEvent.Reason? {
        guard current.doneOn == nil else { return .recordedBefore }
        if current.isSuspended { endSuspension(on: event.day) }
        (current.doneOn, current.details, current.doneBy) = (event.day, details, event.id)
        return nil
    }

    private mutating func endSuspension(on day: Day) {
        current.suspensions[current.suspensions.count - 1].until = day
    }
}

/// One step of one subject.
struct StepInstance: Hashable, Sendable {
    let step: StepKey
    let subject: FollowUpSubject
}
