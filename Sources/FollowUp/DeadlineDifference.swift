import CivilCalendar
import InspectionDomain
import Wording

/// A dated step that two plans put on different days, or that only one of them has.
public struct DeadlineDifference: Sendable, Hashable {
    /// In the first plan; `nil`: it is new.
    public let before: DeadlineEntry?
    /// In the second plan; `nil`: it falls away.
    public let after: DeadlineEntry?

    /// The step and what it is done for: see `DeadlineEntry.id`.
    public var id: String { (after ?? before)?.id ?? "" }
    /// What is to be done.
    public var title: Wording { (after ?? before)?.title ?? Wording(same: "") }
    /// The step of the table.
    public var step: StepKey? { (after ?? before)?.step }
    /// The street concerned, if one is.
    public var street: StreetID? { (after ?? before)?.street }
    /// The round concerned, if one is.
    public var round: RoundID? { (after ?? before)?.round }
    /// The visit concerned, if one is.
    public var visit: VisitID? { (after ?? before)?.visit }
    /// Calendar days by which the office's own day moves, negative where it is earlier; 0 where one plan lacks it.
    public var targetMoved: Int { moved(\.target) }
    /// Calendar days by which the last day the rule allows moves, negative where it is earlier.
    public var latestMoved: Int { moved(\.latest) }

    private func moved(_ day: KeyPath<DeadlineEntry, Day>) -> Int {
        guard let before, let after else { return 0 }
        return after[keyPath: day].number - before[keyPath: day].number
    }

    /// Every step whose days differ, in the order of the second plan's entries, then those that fall away.
    public static func all(from before: [DeadlineEntry], to after: [DeadlineEntry]) -> [DeadlineDifference] {
        let first = Dictionary(before.map { ($0.id, $0) }) { first, _ in first }
        let second = Set(after.map(\.id))
        let changed = after.compactMap { entry -> DeadlineDifference? in
            let difference = DeadlineDifference(before: first[entry.id], after: entry)
            let isSame = difference.before != nil && difference.targetMoved == 0 && difference.latestMoved == 0
            return isSame ? nil : difference
        }
        return changed
            + before.filter { !second.contains($0.id) }.map { DeadlineDifference(before: $0, after: nil) }
    }
}
