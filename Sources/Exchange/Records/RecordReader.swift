import CivilCalendar
import FollowUp
import InspectionDomain

/// Understands what somebody wants recorded, by the plan in force and what was recorded before.
public struct RecordReader {
    let state: FollowUpState
    let finder: SubjectFinder
    /// The thing whose record is being corrected keeps its id.
    let kept: FollowUpSubject?

    /// A reader that knows where everything stands.
    ///
    /// - Parameter kept: In a correction, what the event corrected was about: a finding keeps its number.
    public init(_ state: FollowUpState, keeping kept: FollowUpSubject? = nil) {
        self.state = state
        self.kept = kept
        finder = SubjectFinder(state: state)
    }

    /// The record that a row asks for.
    ///
    /// - Throws: everything that is wrong with the row.
    public func draft(of row: RecordRow) throws(ScenarioProblems) -> RecordDraft {
        let log = ProblemLog()
        let input = InputRow(place: row.place, fields: row.fields, absentColumns: [], log: log)
        let happening = input[RecordColumns.action].flatMap { self.happening(named: $0, input) }
        let day = input[RecordColumns.on]
        let note = input[RecordColumns.note] ?? ""
        guard let happening, let day, !log.hasErrors else { throw ScenarioProblems(log.sorted) }
        return RecordDraft(happening: happening, day: day, note: note)
    }

    private func happening(named word: String, _ row: InputRow) -> Happening? {
        if let action = RecordAction.named(word) {
            row.allow(action.fields.needed, action.fields.allowed, for: word)
            return happening(action, row)
        }
        guard let step = step(named: word, row, RecordColumns.action) else { return nil }
        row.allow([], RecordAction.stepFields, for: word)
        return stepDone(step, row)
    }

    private func happening(_ action: RecordAction, _ row: InputRow) -> Happening? {
        switch action {
        case .submitted, .approved, .issued: moved(action, row)
        case .finding: finding(row)
        case .talk: talk(row)
        case .incident: incident(row)
        case .content: content(row)
        case .activity: activity(row)
        case .evidence: evidence(row)
        case .extend, .suspend, .resume, .return, .waive, .call: clock(action, row)
        }
    }

    private func moved(_ action: RecordAction, _ row: InputRow) -> Happening? {
        guard let planState = action.planState else { return nil }
        let versions = state.history.versions
        // Without a number the newest is meant: an older one is rarely moved any more.
        var number = versions.last?.number ?? 0
        if let text = row[RecordColumns.subject] {
            guard let given = Int(OfficeText.key(text)), versions.contains(where: { $0.number == given }) else {
                row.note(
                    .record(.unknownSubject(.version, suggestion: nil, known: versions.map { "\($0.number)" })),
                    in: RecordColumns.subject)
                return nil
            }
            number = given
        }
        return .planMoved(version: number, to: planState, by: row[RecordColumns.by] ?? "")
    }
}

extension InputRow {
    /// Notes fields that must be filled in and are not, and fields that the action does not know.
    func allow(_ needed: [String], _ allowed: [String], for action: String) {
        let common = ["action", "subject", "on", "note"]
        for name in needed where fields[name] == nil { log.note(.value(.missing), at: place, field: name) }
        for (name, field) in fields where !(common + needed + allowed).contains(name) {
            log.note(
                .record(.notForThis(action: action, allowed: needed + allowed)), at: place, field: name,
                writtenField: field.written, value: field.text)
        }
    }
}
