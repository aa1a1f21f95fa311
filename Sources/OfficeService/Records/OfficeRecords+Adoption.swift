import CivilCalendar
import Exchange
import FollowUp
import InspectionDomain
import OfficeStore
import Planner

/// A version of the plan that was adopted.
public struct Adoption: Sendable {
    /// Its number.
    public let version: Int
    /// The event that says so.
    public let event: RecordedEvent
    /// What changes for the dates that are open: at once where it is in force, else once it is issued. `nil` for the
    /// first version.
    public let consequences: Consequences?
    /// The version that stays in force until this one is issued; `nil` where this one is in force at once.
    public let inForce: Int?
    /// Events that found their place in the version in force and find none in this one.
    public let unplaced: [UnplacedEvent]
    /// Exceptions to principles, which go before the committee.
    public let exceptions: Int
}

extension OfficeRecords {
    /// Adopts a plan as the next version, a draft, after checking it against every rule. Makes the store where there is
    /// none.
    ///
    /// - Parameters:
    ///   - day: The day of adoption; `nil`: today.
    ///   - office: Draws the name of a new store.
    /// - Throws: `StoreError`, `RecordingRefusal`.
    public func adopt(
        _ plan: Plan, of read: ReadScenario, on day: Day? = nil, note: String = "", office: () -> String
    ) throws -> Adoption {
        let audit = Audit(plan, in: read.scenario)
        guard audit.violations.isEmpty else { throw RecordingRefusal.planBreaksRules(audit.violations.count) }
        let adopted = AdoptedPlan(plan, in: read.scenario, chain: read.chain)
        let now = clock.now
        let today = OfficeClock.day(of: now)
        let store = try OfficeStore.openOrMake(at: path, heading: StoreHeading(office: office(), createdAt: now))
        return try store.write(at: now, by: who) { writer in
            try Self.checkClock(now, against: writer)
            let before = try StoreContents(writer.reader)
            if let last = before.plans.last, last.plan == adopted {
                throw RecordingRefusal.samePlan(version: last.number)
            }
            let version = try writer.add(adopted)
            let event = try writer.add(.planAdopted(version: version), on: day ?? today, note: note)
            let after = try StoreContents(writer.reader)
            guard let newest = after.plans.last else { throw RecordingRefusal.noPlan }
            let next = after.state(of: newest, on: today)
            let inForce = after.planInForce?.number ?? version
            let old = before.state(on: today)
            let known = Set((old?.unplaced ?? []).map(\.event.id))
            return Adoption(
                version: version, event: event, consequences: old.map { Consequences(from: $0, to: next) },
                inForce: inForce == version ? nil : inForce,
                unplaced: next.unplaced.filter { !known.contains($0.event.id) }, exceptions: audit.exceptions.count)
        }
    }
}
