import CivilCalendar
import InspectionDomain
import Wording

/// Everything there is to say about one date: how it was made, what it rests on, what was recorded of it.
public struct DateStory: Sendable, Hashable {
    /// The date.
    public let entry: DeadlineEntry
    /// What was found, for steps of a finding; empty otherwise.
    public let about: String
    /// The dates it counts from, one behind the other, the nearest first.
    public let origins: [DeadlineEntry]
    /// The rest days that moved its last day.
    public let restDays: [RestDay]
    /// The years from what it counts from to its last day, each with its notice or source.
    public let years: [HolidaySource]
    /// Events that were recorded of it, those replaced or revoked too, in the order of recording.
    public let events: [RecordedEvent]
    /// What became of each event.
    public let standings: [EventID: EventStanding]

    /// A year and where its holidays were taken from.
    public struct HolidaySource: Sendable, Hashable {
        /// The year.
        public let year: Int
        /// Published or provisional; `nil`: no data at all.
        public let status: HolidayYear.Status?
    }
}

extension FollowUpState {
    /// The story of a date; `nil` where no date has that id.
    public func story(of id: String) -> DateStory? {
        guard let entry = entry(id) else { return nil }
        let ends = [entry.target, entry.nominal, entry.latest] + (entry.trigger.map { [$0.day] } ?? [])
        let days = (ends.min() ?? entry.target)...(ends.max() ?? entry.latest)
        return DateStory(
            entry: entry, about: subjects[entry.about]?.finding?.description ?? "", origins: origins(of: entry),
            restDays: entry.explanation.flatMap(\.restDays),
            years: days.years.map { .init(year: $0, status: calendar.status(of: $0)) },
            events: events(of: entry), standings: history.standings)
    }

    /// The dates a date counts from, the nearest first.
    private func origins(of entry: DeadlineEntry) -> [DeadlineEntry] {
        var origins: [DeadlineEntry] = []
        var next = entry.trigger?.entry
        while let id = next, let origin = self.entry(id), !origins.contains(origin) {
            origins.append(origin)
            next = origin.trigger?.entry
        }
        return origins
    }

    private func events(of entry: DeadlineEntry) -> [RecordedEvent] {
        let own = history.events.filter { event in
            if case .planMoved(version, let state, _) = event.happening {
                return plan.chain[entry.step]?.planState == state
            }
            return event.happening.step == entry.step && event.happening.subject == entry.about
        }
        let ids = Set(own.map(\.id))
        let revocations = history.events.filter { event in
            if case .revoked(let target, _) = event.happening { ids.contains(target) } else { false }
        }
        return (own + revocations).sorted { $0.wasRecorded(before: $1) }
    }
}

extension DateExplanation {
    /// The rest days that moved a date.
    fileprivate var restDays: [RestDay] {
        if case .counted(.movedPastRest(_, _, let over)) = self { over } else { [] }
    }
}
