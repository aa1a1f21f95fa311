import CivilCalendar
import FollowUp

/// An item as it is handed out: numbered, stamped, perhaps called off.
public struct AgendaEntry: Sendable, Hashable {
    /// The item; of a cancelled one, what it last was.
    public var item: AgendaItem
    /// The version: 0 when first handed out, one more with every change.
    public var sequence: Int
    /// When this version was first handed out.
    public var stamp: Moment
    /// Whether it was called off.
    public var isCancelled: Bool
    /// Whom earlier versions concerned and this one does not: their files must take it back.
    public var former: AgendaAudience

    /// An entry.
    public init(
        item: AgendaItem, sequence: Int = 0, stamp: Moment, isCancelled: Bool = false,
        former: AgendaAudience = AgendaAudience()
    ) {
        self.item = item
        self.sequence = sequence
        self.stamp = stamp
        self.isCancelled = isCancelled
        self.former = former
    }
}

/// The agenda as it is handed out now: what was handed out before, changed where the items are others.
///
/// A calendar program replaces an entry by one of the same identifier and a higher number. So the number rises when,
/// and only when, the entry says something else; and an entry that is no more is not left out but cancelled, as
/// leaving it out would leave it in every calendar that has it.
public struct AgendaEdition: Sendable {
    /// Every entry, present and cancelled, by key.
    public let entries: [AgendaEntry]
    /// Those of them that are new, or others than last time.
    public let changes: [AgendaEntry]

    /// The next edition.
    ///
    /// - Parameters:
    ///   - items: What is on the agenda now; of two with the same key the first counts.
    ///   - issued: The last version handed out of every entry.
    ///   - now: The stamp of what changes.
    public init(of items: [AgendaItem], after issued: [AgendaEntry], now: Moment) {
        let items = Dictionary(items.map { ($0.key, $0) }) { first, _ in first }
        let issued = Dictionary(issued.map { ($0.item.key, $0) }) { first, _ in first }
        var entries: [AgendaEntry] = []
        var changes: [AgendaEntry] = []
        for key in Set(items.keys).union(issued.keys).sorted() {
            let (old, item) = (issued[key], items[key])
            guard let entry = Self.next(item, after: old, now: now) else { continue }
            entries.append(entry)
            if entry != old { changes.append(entry) }
        }
        self.entries = entries
        self.changes = changes
    }

    private static func next(_ item: AgendaItem?, after old: AgendaEntry?, now: Moment) -> AgendaEntry? {
        guard var entry = old else { return item.map { AgendaEntry(item: $0, stamp: now) } }
        if let item {
            guard item != entry.item || entry.isCancelled else { return entry }
            entry.former = entry.former.joined(with: entry.item.audience).without(item.audience)
            entry.item = item
        } else if entry.isCancelled {
            return entry
        }
        entry.isCancelled = item == nil
        entry.sequence += 1
        entry.stamp = now
        return entry
    }
}
