import CivilCalendar
import FollowUp
import OfficeStore

/// Everything a store holds that follow-up needs, read at one moment.
public struct StoreContents: Sendable {
    /// Every plan version, by number.
    public let plans: [StoredPlan]
    /// Every loading of holidays, oldest first.
    public let holidays: [StoredHolidays]
    /// Every event with what became of it.
    public let history: EventHistory

    /// What the store at `path` holds now.
    ///
    /// - Throws: `StoreError`.
    public init(storeAt path: String) throws {
        self = try OfficeStore.open(at: path).read { try StoreContents($0) }
    }

    /// What `reader` sees.
    public init(_ reader: StoreReader) throws {
        self.init(plans: try reader.plans(), holidays: try reader.holidays(), events: try reader.events())
    }

    init(plans: [StoredPlan], holidays: [StoredHolidays], events: [RecordedEvent]) {
        self.plans = plans
        self.holidays = holidays
        history = EventHistory(events)
    }

    /// The same with another event.
    func adding(_ event: RecordedEvent) -> StoreContents {
        StoreContents(plans: plans, holidays: holidays, events: history.events + [event])
    }

    /// The version of the plan that holds: the one issued last, or the newest while none is; `nil` where none was
    /// adopted.
    public var planInForce: StoredPlan? {
        history.versionInForce.flatMap { number in plans.first { $0.number == number } }
    }

    /// The calendar of a plan with the holidays loaded since.
    public func calendar(of plan: AdoptedPlan) -> WorkingDayCalendar {
        plan.calendar.loading(holidays.map(\.year))
    }

    /// Where everything stands on a day, by the plan in force; `nil` where none was adopted.
    public func state(on day: Day) -> FollowUpState? {
        planInForce.map { state(of: $0, on: day) }
    }

    /// Where everything would stand on a day, were that version in force.
    public func state(of version: StoredPlan, on day: Day) -> FollowUpState {
        Replay.state(
            of: version.plan, version: version.number, calendar: calendar(of: version.plan), history: history, on: day)
    }
}
