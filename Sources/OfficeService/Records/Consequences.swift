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
    init(from before: FollowUpState, to after: FollowUpState) {
        self.init(from: before.entriesByID, before, to: after)
    }

    /// What was added to a store's contents does to the dates of a day; `nil` where no plan was adopted.
    ///
    /// While a step is late, what follows from it is forecast later each day. That is not what the record of the step
    /// moves: dates behind it are compared with what they would be had it taken place on its target day.
    init?(from before: StoreContents, to after: StoreContents, on day: Day) {
        guard let old = before.state(on: day), let new = after.state(on: day) else { return nil }
        let plain = Consequences(from: old, to: new)
        guard let planned = plain.done.compactMap(\.before?.target).min(), planned < day,
            let expected = before.state(on: planned)?.entriesByID
        else {
            self = plain
            return
        }
        let behind = new.idsBehind(plain.done.compactMap(\.after?.id))
        let compared = old.entriesByID.merging(expected) { entry, expected in
            behind.contains(entry.id) && entry.status.isPending ? expected : entry
        }
        self.init(from: compared, old, to: new)
    }

    private init(from old: [String: DeadlineEntry], _ before: FollowUpState, to after: FollowUpState) {
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

extension FollowUpState {
    fileprivate var entriesByID: [String: DeadlineEntry] {
        Dictionary(entries.map { ($0.id, $0) }) { first, _ in first }
    }

    /// Every date that counts from one of these, directly or through others.
    fileprivate func idsBehind(_ ids: [String]) -> Set<String> {
        var behind: Set<String> = []
        var open = Set(ids)
        while !open.isEmpty {
            open = Set(entries.filter { $0.trigger?.entry.map(open.contains) ?? false }.map(\.id)).subtracting(behind)
            behind.formUnion(open)
        }
        return behind
    }
}
