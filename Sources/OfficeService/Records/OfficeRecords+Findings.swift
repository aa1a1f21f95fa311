import Exchange
import FollowUp
import OfficeStore

extension OfficeRecords {
    /// Records what a ledger of findings says beside what is recorded, all or nothing; an unchanged ledger records
    /// nothing.
    ///
    /// - Parameter isRehearsal: Whether everything is undone again after it was checked: the recording tells what would
    ///   be recorded.
    /// - Throws: `StoreError`, `RecordingRefusal`, and `ScenarioProblems` with the problems of every row.
    public func take(_ file: LedgerFile, isRehearsal: Bool) throws -> Recording {
        try write(isRehearsal: isRehearsal) { ledger in
            guard let state = ledger.contents.state(on: ledger.today) else { throw RecordingRefusal.noPlan }
            let reader = try LedgerReader(file, in: state)
            var problems: [InputProblem] = []
            for change in reader.changes {
                do {
                    try ledger.add(change.draft, at: change.row, replacing: change.replaces)
                } catch let error as ScenarioProblems {
                    problems += error.problems
                }
            }
            guard problems.isEmpty else { throw ScenarioProblems(joining: problems) }
            guard let after = ledger.contents.state(on: ledger.today) else { throw RecordingRefusal.noPlan }
            try reader.check(against: after)
        }
    }
}
