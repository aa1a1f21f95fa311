import CivilCalendar
import FollowUp
import InspectionDomain
import Wording

/// What loading holidays changes.
public struct HolidayImport: Sendable {
    /// Each year of the file against what was loaded before.
    public let updates: [HolidayYearUpdate]
    /// Dates that move, or no longer rest on provisional holidays, by date.
    public let shifts: [DeadlineShift]
    /// Rules that the plan breaks only now: an entry on a new rest day.
    public let newViolations: [Violation]
    /// Principles that the plan gives up only now: a visit that holds too few working days.
    public let newExceptions: [PlanException]
    /// The scenario the plan is looked at in, for the names of what it refers to; `nil` where there is no plan.
    let scenario: Scenario?

    init(
        updates: [HolidayYearUpdate], shifts: [DeadlineShift] = [], newViolations: [Violation] = [],
        newExceptions: [PlanException] = [], scenario: Scenario? = nil
    ) {
        self.updates = updates
        self.shifts = shifts
        self.newViolations = newViolations
        self.newExceptions = newExceptions
        self.scenario = scenario
    }

    /// The years that are not loaded yet as they are in the file.
    public var years: [HolidayYear] { updates.filter { $0.effect != .unchanged }.map(\.after) }

    /// Dates that are others now.
    public var moved: [DeadlineShift] { shifts.filter(\.isMoved) }

    /// Dates that stayed and are provisional no longer.
    public var settled: [DeadlineShift] { shifts.filter { !$0.isMoved } }
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
