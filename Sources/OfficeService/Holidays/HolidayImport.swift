import CivilCalendar
import FollowUp
import InspectionDomain
import Wording

/// What loading holidays changes.
public struct HolidayImport: Sendable {
    /// Each year of the file against what was loaded before.
    public let updates: [HolidayYearUpdate]
    /// What they do to a plan; `nil` where there is none to look at.
    public let consequences: HolidayConsequences?

    /// The years that are not loaded yet as they are in the file.
    public var years: [HolidayYear] { updates.filter { $0.effect != .unchanged }.map(\.after) }
}

/// What other holidays do to a plan and its dates.
public struct HolidayConsequences: Sendable {
    /// A rule that the plan breaks, or a principle that it gives up, by these holidays alone.
    public struct Problem: Sendable, Hashable {
        /// The rule.
        public let rule: RuleID
        /// Where: the rule's instance, or the id of the date.
        public let place: String
        /// What is wrong, with names and days.
        public let facts: Wording
        /// Whether it is an exception to be approved rather than a rule broken.
        public let isException: Bool
    }

    /// Dates that move, or no longer rest on provisional holidays, by date.
    public let shifts: [DeadlineShift]
    /// What was in order before.
    public let problems: [Problem]

    /// Dates that are others now.
    public var moved: [DeadlineShift] { shifts.filter(\.isMoved) }

    /// Dates that stayed and are provisional no longer.
    public var settled: [DeadlineShift] { shifts.filter { !$0.isMoved } }
}

extension HolidayConsequences.Problem {
    init(_ violation: Violation) {
        self.init(
            rule: violation.instance.rule, place: violation.instance.description, facts: violation.facts,
            isException: false)
    }

    init(_ exception: PlanException) {
        self.init(
            rule: exception.instance.rule, place: exception.instance.description, facts: exception.facts,
            isException: true)
    }

    init(_ conflict: RestDayConflict) {
        self.init(
            rule: conflict.entry.rule, place: conflict.entry.id, facts: conflict.wording, isException: false)
    }
}

extension [HolidayYearUpdate] {
    /// The updates, where no published year would lose its place unasked.
    func accepted(isReplacing: Bool) throws(HolidayImportRefusal) -> [HolidayYearUpdate] {
        let refused = filter(\.needsConsent)
        guard refused.isEmpty || isReplacing else { throw HolidayImportRefusal(updates: refused) }
        return self
    }
}

/// A notice that is published and would lose its place to other holidays.
public struct HolidayImportRefusal: Error, Sendable {
    /// The years concerned, at least one.
    public let updates: [HolidayYearUpdate]

    /// Which years, which days, and what to do.
    public var wording: Wording {
        let years = updates.map { update -> Wording in
            let days = update.changes.filter(\.changesWork).map { Wording(same: "\n    ") + $0.wording }
            return Self.heading(update) + days.joined(Wording(same: ""))
        }
        return years.joined(Wording(same: "\n"))
            + Wording(
                zh: "\n  未载入任何内容。请先核对文件与国务院办公厅的通知；确认要以文件为准的，加 --replace。",
                en: "\n  Nothing was loaded. Hold the file against the State Council's notice; if the file is right, "
                    + "add --replace.")
    }

    private static func heading(_ update: HolidayYearUpdate) -> Wording {
        let notice = update.before?.status.source ?? Wording(same: "")
        if update.effect == .withdraws {
            return Wording(
                zh: "\(update.year)年的安排已经发布（\(notice.zh)），文件只是暂定安排，不予替换",
                en: "\(update.year) is published (\(notice.en)), and the file holds a provisional year")
        }
        let count = update.changes.filter(\.changesWork).count
        return Wording(
            zh: "\(update.year)年的安排已经发布（\(notice.zh)），文件与之有\(count)天不同：",
            en:
                "\(update.year) is published (\(notice.en)), and the file differs on \(count) day\(count == 1 ? "" : "s"):"
        )
    }
}
