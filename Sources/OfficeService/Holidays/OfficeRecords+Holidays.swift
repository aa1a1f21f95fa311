import CivilCalendar
import FollowUp
import OfficeStore

extension OfficeRecords {
    /// The holidays the store counts with: those loaded into it before the plan's, and these before the program's.
    ///
    /// - Throws: `StoreError`, `CalendarError`.
    public func holidays() throws -> HolidayShelf {
        HolidayShelf(try WorkingDayCalendar.standard(), try StoreContents(storeAt: path))
    }

    /// Loads holidays into the store: from now on every date is counted by them.
    ///
    /// - Parameters:
    ///   - isReplacing: Whether a published year may be replaced by another arrangement.
    ///   - isRehearsal: Whether nothing is loaded and only told what would follow.
    /// - Throws: `StoreError`, `HolidayImportRefusal`, `RecordingRefusal`, `CalendarError`.
    public func load(_ years: [HolidayYear], isReplacing: Bool, isRehearsal: Bool) throws -> HolidayImport {
        let now = clock.now
        let program = try WorkingDayCalendar.standard()
        do {
            return try OfficeStore.open(at: path).write(at: now, by: who) { writer in
                try Self.checkClock(now, against: writer)
                let contents = try StoreContents(writer.reader)
                let updates = try HolidayShelf(program, contents).calendar.updates(loading: years)
                    .accepted(isReplacing: isReplacing)
                let before = contents.state(on: OfficeClock.day(of: now))
                for update in updates where update.effect != .unchanged { try writer.add(update.after) }
                let after = try StoreContents(writer.reader).state(on: OfficeClock.day(of: now))
                let result = HolidayImport(
                    updates: updates, consequences: HolidayConsequences(from: before, to: after))
                if isRehearsal { throw Rehearsal(result: result) }
                return result
            }
        } catch let rehearsal as Rehearsal<HolidayImport> {
            return rehearsal.result
        }
    }
}

extension HolidayShelf {
    /// The program's holidays with those of a store laid over.
    init(_ program: WorkingDayCalendar, _ contents: StoreContents) {
        let plan = contents.planInForce?.plan
        let adopted = (plan?.holidayYears ?? []).filter { year in program.years.first { $0.year == year.year } != year }
        let loaded = contents.holidays.map(\.year)
        var origins: [Int: HolidayOrigin] = [:]
        for year in adopted { origins[year.year] = .plan }
        for year in loaded { origins[year.year] = .office }
        self.init(
            calendar: program.loading(adopted + loaded).adding(officeDays: plan?.officeDays ?? []), origins: origins)
    }
}

extension HolidayConsequences {
    /// What holidays do to the dates of the plan in force; `nil` where there is none.
    init?(from before: FollowUpState?, to after: FollowUpState?) {
        guard let before, let after else { return nil }
        let known = Set(before.restDayConflicts)
        self.init(
            shifts: DeadlineShifts.between(
                before.entries, after.entries, changes: before.calendar.changes(to: after.calendar)),
            problems: after.restDayConflicts.filter { !known.contains($0) }.map(Problem.init))
    }
}
