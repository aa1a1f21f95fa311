import Exchange
import FollowUp
import OfficeStore

extension OfficeRecords {
    /// The agenda of the plan in force, numbered by what was handed out before; what is new or says something else is
    /// remembered as handed out.
    ///
    /// - Throws: `StoreError`, `RecordingRefusal`.
    public func agenda() throws -> AgendaBook {
        let now = clock.now
        return try OfficeStore.open(at: path).write(at: now, by: who) { writer in
            try Self.checkClock(now, against: writer)
            let contents = try StoreContents(writer.reader)
            let today = OfficeClock.day(of: now)
            guard let state = contents.state(on: today) else { throw RecordingRefusal.noPlan }
            let office = AgendaOffice(state.plan, programVersion: ProgramVersion.current)
            let issued = try writer.reader.calendarItems().compactMap { item in
                try AgendaEntry(item, of: office)
            }
            let isIssued = contents.history.versions.first { $0.number == state.version }?.state == .issued
            let agenda = PlanAgenda(state.plan, calendar: state.calendar, isDraft: !isIssued)
            let edition = AgendaEdition(
                of: agenda.items(deadlines: state.entries), after: issued, now: writer.recordedAt)
            for entry in edition.changes { try writer.add(CalendarItem(entry, of: office)) }
            return AgendaBook(
                state.plan, entries: edition.entries, programVersion: ProgramVersion.current, today: today)
        }
    }
}

extension AgendaEntry {
    /// What the store remembers of an entry; `nil` for one of another year, or of another scenario's plan.
    fileprivate init?(_ item: CalendarItem, of office: AgendaOffice) throws {
        try self.init(content: item.content, sequence: item.sequence, isCancelled: item.isCancelled)
        guard office.uid(of: self.item.key) == item.uid else { return nil }
    }
}

extension CalendarItem {
    fileprivate init(_ entry: AgendaEntry, of office: AgendaOffice) throws {
        self.init(
            uid: office.uid(of: entry.item.key), sequence: entry.sequence, content: try entry.content(),
            isCancelled: entry.isCancelled)
    }
}
