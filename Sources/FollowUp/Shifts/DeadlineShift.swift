import CivilCalendar
import Wording

/// A date that another arrangement of holidays moves, or turns from provisional to published.
public struct DeadlineShift: Sendable, Hashable {
    /// The date before.
    public let before: DeadlineEntry
    /// The same date counted anew.
    public let after: DeadlineEntry
    /// The days arranged differently that had a part in the move, in order; empty where only its trigger moved.
    public let causes: [DayChange]

    /// Whether its latest or its target day is another.
    public var isMoved: Bool { (before.latest, before.target) != (after.latest, after.target) }

    /// Whether it no longer rests on provisional holidays.
    public var isSettled: Bool { before.isProvisional && !after.isProvisional }

    /// Whether what it is counted from moved with it.
    public var isTriggerMoved: Bool {
        guard let old = before.trigger, let new = after.trigger else { return false }
        return old.day != new.day
    }

    /// Why it moved, without a full stop; `nil` where it did not.
    public var reason: Wording? {
        guard isMoved else { return nil }
        var parts: [Wording] = []
        if isTriggerMoved, let old = before.trigger, let new = after.trigger {
            parts.append(
                Wording(
                    zh: "起算事由“\(new.title.zh)”由\(old.day.chinese)移至\(new.day.chinese)",
                    en: "\"\(new.title.en)\", from which it counts, moves from \(old.day) to \(new.day)"))
        }
        parts += DayChange.summary(of: causes)
        return parts.joined(Wording(zh: "；", en: "; "))
    }
}

/// What another arrangement of holidays does to a list of dates.
public enum DeadlineShifts {
    /// The dates of `before` that are others in `after`, or settled there, in the order of `before`; what is done, or
    /// not needed, keeps its date.
    ///
    /// Dates are the same where their ids are; a date that only one of the lists holds is left out, as holidays neither
    /// make nor remove a duty.
    ///
    /// - Parameter changes: The days arranged differently, to name those that moved a date.
    public static func between(
        _ before: [DeadlineEntry], _ after: [DeadlineEntry], changes: [DayChange]
    ) -> [DeadlineShift] {
        let counted = Dictionary(after.map { ($0.id, $0) }) { first, _ in first }
        let working = changes.filter(\.changesWork)
        return before.compactMap { old in
            guard !old.status.isDone, ![.notNeeded, .optional].contains(old.status), let new = counted[old.id] else {
                return nil
            }
            let span = span(of: old).joined(with: span(of: new))
            let shift = DeadlineShift(before: old, after: new, causes: working.filter { span.contains($0.day) })
            return shift.isMoved || shift.isSettled ? shift : nil
        }
    }

    /// The days whose kind had a part in a date: all from its trigger on where working days are counted, otherwise
    /// those around its end.
    private static func span(of entry: DeadlineEntry) -> DayRange {
        var days = [entry.nominal, entry.latest, entry.target]
        if case .workingDays = entry.period, let trigger = entry.trigger { days.append(trigger.day) }
        let ordered = days.sorted()
        return ordered[0]...ordered[ordered.count - 1]
    }
}

extension DayRange {
    /// The range from the earlier beginning to the later end.
    fileprivate func joined(with other: DayRange) -> DayRange {
        Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
    }
}
