import CivilCalendar
import InspectionDomain
import Wording

/// How near a deadline is when somebody is reminded of it.
public enum ReminderStage: String, Sendable, Hashable, CaseIterable, Comparable {
    /// The last day is past.
    case overdue
    /// The last day is today or tomorrow, or rest days alone lie between.
    case day
    /// A week or less.
    case week
    /// A month or less.
    case month

    /// The most urgent first.
    public static func < (left: ReminderStage, right: ReminderStage) -> Bool { left.order < right.order }

    private var order: Int { ReminderStage.allCases.firstIndex(of: self) ?? 0 }
}

/// One thing somebody is reminded of.
public struct ReminderItem: Sendable, Hashable {
    /// The date.
    public let entry: DeadlineEntry
    /// How near it is.
    public let stage: ReminderStage
    /// Days until the last day; negative where it is past.
    public let days: Int
    /// What was found, for steps of a finding; empty otherwise.
    public let about: String
}

/// What one party is reminded of.
public struct Reminder: Sendable, Hashable {
    /// Who owes it, as a letter addresses them.
    public let addressee: Wording
    /// Who it is, as the chain says it.
    public let party: Party
    /// The leader of a team; empty for anybody else.
    public let leader: String
    /// The things, the most urgent first.
    public let items: [ReminderItem]

    /// The stage of the most urgent thing.
    public var stage: ReminderStage { items.first?.stage ?? .month }
}

extension FollowUpState {
    /// What everybody is to be reminded of on the day: what runs and is due within a month, or is overdue.
    ///
    /// A clock that stands reminds nobody, nor does one that does not run yet.
    public func reminders(_ stages: Set<ReminderStage> = Set(ReminderStage.allCases)) -> [Reminder] {
        var order: [Wording] = []
        var members: [Wording: [ReminderItem]] = [:]
        for entry in entries where [.open, .returned, .overdue].contains(entry.status) {
            guard let stage = stage(of: entry), stages.contains(stage) else { continue }
            let item = ReminderItem(
                entry: entry, stage: stage, days: on.distance(to: entry.latest),
                about: subjects[entry.about]?.finding?.description ?? "")
            if members[entry.owner] == nil { order.append(entry.owner) }
            members[entry.owner, default: []].append(item)
        }
        return order.compactMap { owner in
            let items = (members[owner] ?? []).sorted {
                ($0.stage, $0.entry.latest, $0.entry.id) < ($1.stage, $1.entry.latest, $1.entry.id)
            }
            guard let first = items.first else { return nil }
            return Reminder(
                addressee: owner, party: first.entry.owing, leader: leader(of: first.entry), items: items)
        }.sorted { ($0.stage, $0.addressee.zh) < ($1.stage, $1.addressee.zh) }
    }

    private func stage(of entry: DeadlineEntry) -> ReminderStage? {
        if entry.latest < on { return .overdue }
        let next = calendar.adding(workingDays: 1, to: on)
        if entry.latest <= max(next, on.adding(days: 1)) { return .day }
        if entry.latest <= on.adding(days: 7) { return .week }
        return entry.latest <= on.adding(months: 1) ? .month : nil
    }

    private func leader(of entry: DeadlineEntry) -> String {
        guard entry.owing == .team, let visit = entry.visit.flatMap(plan.plan.visit),
            let leader = plan.plan.leaders(of: visit).first
        else { return "" }
        return plan.name(leader)
    }
}
