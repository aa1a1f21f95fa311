import CivilCalendar
import Exchange
import FollowUp
import OfficeStore

/// What is being written: the store's contents, and what was added to them so far.
struct Ledger {
    private(set) var contents: StoreContents
    private(set) var added: [RecordedEvent] = []
    let writer: StoreWriter
    let today: Day
    /// Where everything stands by what was recorded so far; worked out once for each event.
    private var known: FollowUpState?

    init(contents: StoreContents, writer: StoreWriter, today: Day) {
        self.contents = contents
        self.writer = writer
        self.today = today
    }

    /// Records what a row asks for, in place of an earlier event where one is given.
    mutating func record(_ row: RecordRow, replacing replaced: RecordedEvent? = nil) throws {
        let state = try state()
        let draft = try RecordReader(state, keeping: replaced?.happening.subject).draft(of: row)
        try add(draft, at: row, replacing: replaced?.id)
    }

    /// Records what was understood, unless FollowUp refuses it.
    mutating func add(_ draft: RecordDraft, at row: RecordRow, replacing replaced: EventID? = nil) throws {
        let state = try state()
        let event = try writer.next(draft.happening, on: draft.day, replacing: replaced, note: draft.note)
        let refusals = EventCheck(state: state).refusals(of: event)
        guard refusals.isEmpty else {
            throw ScenarioProblems(joining: refusals.map { row.refusal($0.reason, remedy: $0.remedy) })
        }
        try writer.add(event)
        contents = contents.adding(event)
        known = nil
        added.append(event)
    }

    private mutating func state() throws -> FollowUpState {
        if let known { return known }
        guard let state = contents.state(on: today) else { throw RecordingRefusal.noPlan }
        known = state
        return state
    }

    /// The event with that id, which must still count.
    func standing(_ id: EventID) throws -> RecordedEvent {
        guard let event = contents.history.event(id) else {
            throw RecordingRefusal.unknownEvent(id, last: contents.history.events.last?.id)
        }
        switch contents.history.standings[id] {
        case .replaced(let by): throw RecordingRefusal.replaced(id, by: by)
        case .revoked(let by): throw RecordingRefusal.revoked(id, by: by)
        case .counts, nil: return event
        }
    }

    /// The last event that counts; only if one recorded it oneself, and only if it is no revocation: what others did is
    /// named by its id.
    func lastOfOneself() throws -> RecordedEvent {
        let counting = contents.history.events.last { event in
            if case .revoked = event.happening { return false }
            return contents.history.standings[event.id] == .counts
        }
        guard let last = counting else { throw RecordingRefusal.nothingToUndo }
        guard last.recordedBy == writer.recordedBy else {
            throw RecordingRefusal.notOnesOwn(last.id, by: last.recordedBy)
        }
        return last
    }
}
