import CivilCalendar
import Exchange
import FollowUp
import OfficeStore

/// What the office records, in its store: the use cases of the commands that write, each one transaction.
public struct OfficeRecords: Sendable {
    /// The store's file.
    public let path: String
    /// The clock.
    public let clock: OfficeClock
    /// Who records.
    public let who: String

    /// The records in a file.
    public init(path: String, clock: OfficeClock, who: String) {
        self.path = path
        self.clock = clock
        self.who = who
    }

    /// Records what rows ask for, all or nothing.
    ///
    /// Each row is understood and checked by what was recorded before it, the rows above it included.
    ///
    /// - Throws: `StoreError`, `RecordingRefusal`, and `ScenarioProblems` with the problems of every row.
    public func record(_ rows: [RecordRow]) throws -> Recording {
        try write { ledger in
            var problems: [InputProblem] = []
            for row in rows {
                do {
                    try ledger.record(row)
                } catch let error as ScenarioProblems {
                    problems += error.problems
                }
            }
            guard problems.isEmpty else { throw ScenarioProblems(joining: problems) }
        }
    }

    /// Records an event anew, some of its words changed; the new one stands in its place.
    ///
    /// - Throws: `StoreError`, `RecordingRefusal`, `ScenarioProblems`.
    public func correct(_ id: EventID, by words: [String: String]) throws -> Recording {
        try write { ledger in
            let event = try ledger.standing(id)
            guard let row = RecordRow(event) else { throw RecordingRefusal.cannotBeCorrected(id) }
            try ledger.record(row.changed(by: words, command: "correct"), replacing: event)
        }
    }

    /// Records that an event never counted.
    ///
    /// - Parameter id: The event; `nil` for the last one, if it is one's own.
    /// - Throws: `StoreError`, `RecordingRefusal`.
    public func revoke(_ id: EventID?, reason: String, note: String = "") throws -> Recording {
        try write { ledger in
            let event = try id.map { try ledger.standing($0) } ?? ledger.lastOfOneself()
            try ledger.add(
                RecordDraft(happening: .revoked(event.id, reason: reason), day: ledger.today, note: note),
                at: RecordRow(command: "undo", words: [:]))
        }
    }

    /// Runs `body` on the store's contents in one transaction, and tells what it moved.
    ///
    /// - Parameter isRehearsal: Whether all of it is undone again: nothing is recorded then.
    func write(isRehearsal: Bool = false, _ body: (inout Ledger) throws -> Void) throws -> Recording {
        let now = clock.now
        do {
            return try OfficeStore.open(at: path).write(at: now, by: who) { writer in
                try Self.checkClock(now, against: writer)
                var ledger = Ledger(
                    contents: try StoreContents(writer.reader), writer: writer, today: OfficeClock.day(of: now))
                let before = ledger.contents
                try body(&ledger)
                guard let after = ledger.contents.state(on: ledger.today),
                    let consequences = Consequences(from: before, to: ledger.contents, on: ledger.today)
                else { throw RecordingRefusal.noPlan }
                let recording = Recording(events: ledger.added, consequences: consequences, state: after)
                if isRehearsal { throw Rehearsal(result: recording) }
                return recording
            }
        } catch let rehearsal as Rehearsal<Recording> {
            return rehearsal.result
        }
    }

    /// Seconds by which the clocks of two machines may differ unnoticed.
    private static let tolerance = 300

    /// Refuses a clock that is behind what was recorded last: days would be counted from a wrong today.
    static func checkClock(_ now: Moment, against writer: StoreWriter) throws {
        guard now.secondsSince1970 + tolerance < writer.recordedAt.secondsSince1970 else { return }
        throw RecordingRefusal.clockBehind(now: now, last: writer.recordedAt)
    }
}
