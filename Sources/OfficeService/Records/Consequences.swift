import CivilCalendar
import FollowUp
import Wording

/// What a record does to the dates that follow.
public struct Consequences: Sendable {
    /// One date.
    public struct Change: Sendable, Hashable {
        /// How it was expected; `nil` where there was no such date.
        public let before: DeadlineEntry?
        /// How it stands now; `nil` where it is gone.
        public let after: DeadlineEntry?
    }

    /// Clocks that run from now on, with the date expected before.
    public let started: [Change]
    /// Other dates that are others now, in the order of the dates now.
    public let moved: [Change]
    /// Dates that somebody has to keep only now: steps of a new finding, what was called for.
    public let begun: [Change]
    /// Dates that nobody has to keep any more, apart from those that were done.
    public let ended: [Change]
    /// Steps that were done.
    public let done: [Change]

    /// The difference between two states of one day.
    ///
    /// - Parameter expected: Gives the dates that were forecast as they were to be had a step taken place when it
    ///   should: while a step is late, what follows is forecast later each day, which is not what a record moves.
    init(from before: FollowUpState, to after: FollowUpState, expected: FollowUpState? = nil) {
        let forecasts = Dictionary((expected ?? before).entries.map { ($0.id, $0) }) { first, _ in first }
        let old = Dictionary(
            before.entries.map { entry in
                (entry.id, entry.status == .waiting ? forecasts[entry.id] ?? entry : entry)
            }
        ) { first, _ in first }
        let present = Set(after.entries.map(\.id))
        let changes = after.entries.map { Change(before: old[$0.id], after: $0) }
        started = changes.filter(\.isStarted)
        moved = changes.filter { $0.isMoved && !$0.isStarted }
        begun = changes.filter { $0.isPendingNow && !$0.wasPending }
        done = changes.filter { $0.after?.status.isDone == true && $0.before?.status.isDone != true }
        ended =
            changes.filter { $0.wasPending && !$0.isPendingNow && $0.after?.status.isDone != true }
            + before.entries.filter { !present.contains($0.id) && $0.status.isPending }
            .map { Change(before: $0, after: nil) }
    }

    /// What was added to a store's contents does to the dates of a day; `nil` where no plan was adopted.
    init?(from before: StoreContents, to after: StoreContents, on day: Day) {
        guard let old = before.state(on: day), let new = after.state(on: day) else { return nil }
        let first = Consequences(from: old, to: new)
        // What was done now was expected on its target day.
        let planned = first.done.compactMap(\.before?.target).min()
        guard let planned, planned < day else {
            self = first
            return
        }
        self.init(from: old, to: new, expected: before.state(on: planned))
    }

    /// Whether nothing follows that is worth telling.
    public var isEmpty: Bool { started.isEmpty && moved.isEmpty && begun.isEmpty && ended.isEmpty }
}

extension Consequences.Change {
    fileprivate var wasPending: Bool { before?.status.isPending ?? false }
    fileprivate var isPendingNow: Bool { after?.status.isPending ?? false }

    /// Whether its clock runs only now.
    fileprivate var isStarted: Bool {
        before?.status == .waiting && isPendingNow && after?.status != .waiting
    }

    /// Whether somebody must still keep it, and its last or its target day is another.
    fileprivate var isMoved: Bool { wasPending && isPendingNow && (isLatestMoved || isTargetMoved) }

    /// Whether the last day is another.
    public var isLatestMoved: Bool { before?.latest != after?.latest }
    /// Whether the office's own day is another.
    public var isTargetMoved: Bool { before?.target != after?.target }

    /// The step and whom it concerns.
    public var title: Wording {
        let entry = after ?? before
        let subject = entry?.subject ?? ""
        let name = entry?.title ?? Wording(same: "")
        return subject.isEmpty ? name : name + Wording(zh: "（\(subject)）", en: " (\(subject))")
    }
}
