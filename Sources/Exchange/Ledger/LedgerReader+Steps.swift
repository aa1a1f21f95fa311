import CivilCalendar
import FollowUp
import InspectionDomain

extension LedgerReader {
    /// Compares the columns of a step with what is recorded of it; of a new finding nothing is.
    mutating func read(_ step: LedgerStep, of id: FindingID, _ entry: LedgerEntry?, _ row: InputRow) {
        let recorded = entry?.finding.step(step.key)
        let details = recorded?.doneOn == nil ? StepDetails() : recorded?.details ?? StepDetails()
        if isHandedBack(step, row) { return handBack(step, of: id, entry, row) }
        guard let day = row[step.day] else { return refuseLoose(step, recorded?.doneOn, row) }
        let given = StepDetails(
            receiver: detail(step.receiver, details.receiver, row), number: detail(step.number, details.number, row),
            result: detail(step.result, details.result, row))
        guard let doneOn = recorded?.doneOn else {
            // The day of an attempt that was handed back since; a table that still shows it asks for nothing.
            if recorded?.attempts.contains(where: { $0.doneOn == day }) == true { return }
            return add(.stepDone(.finding(id), step.key, given), on: day, replacing: nil, row)
        }
        guard day != doneOn || given != details, let event = recorded?.attempts.last?.doneBy else { return }
        let note = state.history.event(event)?.note ?? ""
        add(.stepDone(.finding(id), step.key, given), on: day, note: note, replacing: event, row)
    }

    private func detail(_ column: Column<String>?, _ recorded: String, _ row: InputRow) -> String {
        column.map { keptText($0, recorded, row) } ?? recorded
    }

    /// Without its day a step has no details; and a day that is recorded does not go by being left out.
    private func refuseLoose(_ step: LedgerStep, _ doneOn: Day?, _ row: InputRow) {
        guard !row.has(step.day) else { return }
        if let doneOn { return noteEmptied(step.day, doneOn.description, row) }
        for column in [step.receiver, step.number, step.result].compactMap({ $0 }) where row.has(column) {
            note(row, .ledger(.noDay(column: step.day.description.aliases[0])), in: column)
        }
    }

    // MARK: Handed back

    private func isHandedBack(_ step: LedgerStep, _ row: InputRow) -> Bool {
        step.key == .findingCheck && row.has(step.day) && row[LedgerColumns.outcome] == .failed
    }

    /// A check that the correction did not pass: the correction is due again. One that is recorded is no change.
    private mutating func handBack(_ step: LedgerStep, of id: FindingID, _ entry: LedgerEntry?, _ row: InputRow) {
        guard let day = row[step.day], let column = step.result else { return }
        let attempts = entry?.finding.step(.findingCorrection)?.attempts ?? []
        guard !attempts.contains(where: { $0.began?.day == day }) else { return }
        let reason = plain(column, row)
        guard !reason.isEmpty else {
            return note(row, .ledger(.noReason(column: column.description.aliases[0])), in: column)
        }
        add(
            .stepReturned(.finding(id), .findingCorrection, due: nil, reason: reason), on: day, replacing: nil, row)
    }
}
