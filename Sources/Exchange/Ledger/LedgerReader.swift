import CivilCalendar
import FollowUp
import InspectionDomain
import Wording

/// One record that a row of the ledger asks for.
public struct LedgerChange: Sendable {
    /// What happened.
    public let draft: RecordDraft
    /// The event that it corrects; `nil` where it is a new one.
    public let replaces: EventID?
    /// The row, by which refusals name the place.
    public let row: RecordRow
}

/// Compares a ledger with what is recorded: each difference is a record that is asked for.
public struct LedgerReader {
    let state: FollowUpState
    let schema: LedgerSchema
    let finder: SubjectFinder
    let log = ProblemLog()
    /// What the file asks for, in the order of its rows.
    public private(set) var changes: [LedgerChange] = []
    /// New findings of the file, which take the next ids.
    private var numbered: [FindingID] = []
    /// What each row says of its finding's status, to be held against what comes of it.
    private var phases: [(id: FindingID, row: InputRow)] = []
    private var repeats = RepeatCheck<FindingID>()

    /// Reads a file by what is recorded.
    ///
    /// - Throws: every problem of every row.
    public init(_ file: LedgerFile, in state: FollowUpState) throws(InputProblems) {
        self.state = state
        schema = LedgerSchema(state.plan.chain)
        finder = SubjectFinder(state: state)
        for row in file.table(schema.table, log)?.rows ?? [] { read(row) }
        guard !log.hasErrors else { throw InputProblems(log.sorted) }
    }

    /// Holds the statuses that the file names against what came of its records. One that was left as it was is fine,
    /// as who fills in a day need not touch it.
    ///
    /// - Throws: every row whose status is neither the old one nor follows from its dates.
    public func check(against later: FollowUpState) throws(InputProblems) {
        for (id, row) in phases {
            guard let stated = row[LedgerColumns.phase], let phase = later.finding(id)?.phase,
                stated != phase, stated != state.finding(id)?.phase
            else { continue }
            note(row, .ledger(.wrongPhase(phase)), in: LedgerColumns.phase)
        }
        guard !log.hasErrors else { throw InputProblems(log.sorted) }
    }

    private mutating func read(_ row: InputRow) {
        guard let text = row[LedgerColumns.id] else { return readNew(row) }
        switch finder.find(text, .finding) {
        case .fault(let fault): note(row, .record(fault), in: LedgerColumns.id)
        case .one(.finding(let id)):
            guard let finding = state.finding(id) else {
                return note(row, .record(.unknownSubject(.finding, suggestion: nil, known: [])), in: LedgerColumns.id)
            }
            guard repeats.isNew(id, row) else { return }
            phases.append((id, row))
            readKnown(LedgerEntry(finding: finding, state: state, language: .zh), row)
        case .one: break
        }
    }

    mutating func add(
        _ happening: Happening, on day: Day, note: String = "", replacing event: EventID?, _ row: InputRow
    ) {
        changes.append(
            LedgerChange(
                draft: RecordDraft(happening: happening, day: day, note: note), replaces: event,
                row: RecordRow(place: row.place, fields: [:])))
    }

    // MARK: New findings

    private mutating func readNew(_ row: InputRow) {
        let visit = visit(of: row)
        let (found, kind, text) = (
            needed(LedgerColumns.found, row), needed(LedgerColumns.kind, row), needed(LedgerColumns.description, row)
        )
        let facts = visit.flatMap { visit in
            kind.flatMap { kind in
                text.map { text in
                    FindingFacts(
                        visit: visit.id, kind: kind, description: text, content: row[LedgerColumns.content],
                        enterprise: plain(LedgerColumns.enterprise, row), responsible: responsible(row, visit),
                        department: plain(LedgerColumns.department, row), deadline: row[LedgerColumns.deadline],
                        evidence: row[LedgerColumns.evidence] ?? [])
                }
            }
        }
        guard let visit, let facts, let found else { return }
        if let same = twin(of: facts, found: found) {
            return note(row, .ledger(.recordedAlready(same)), in: LedgerColumns.description)
        }
        if let fedBack = row[LedgerColumns.fedBack] { refuseFeedback(fedBack, of: visit.id, row) }
        let id = finder.nextFinding(of: visit.id, beside: numbered)
        numbered.append(id)
        phases.append((id, row))
        add(.findingRecorded(id, facts), on: found, note: plain(LedgerColumns.note, row), replacing: nil, row)
        for step in schema.steps { read(step, of: id, nil, row) }
    }

    /// A finding that says the same, recorded before or in a row above: a table taken in twice must not double it.
    private func twin(of facts: FindingFacts, found: Day) -> FindingID? {
        func isTwin(_ other: FindingFacts, _ day: Day) -> Bool {
            (other.visit, other.kind, other.description, day) == (facts.visit, facts.kind, facts.description, found)
        }
        if let known = state.findings.first(where: { isTwin($0.facts, $0.foundOn) }) { return known.id }
        for change in changes {
            if case .findingRecorded(let id, let other) = change.draft.happening, isTwin(other, change.draft.day) {
                return id
            }
        }
        return nil
    }

    /// Nobody but the street is named by the street's name.
    private func responsible(_ row: InputRow, _ visit: PlannedVisit) -> String {
        let text = plain(LedgerColumns.responsible, row)
        return text == state.plan.name(visit.street) ? "" : text
    }

    private func visit(of row: InputRow) -> PlannedVisit? {
        let column = row.has(LedgerColumns.visit) ? LedgerColumns.visit : LedgerColumns.street
        guard let text = row[column] else {
            note(row, .ledger(.noVisit), in: LedgerColumns.visit)
            return nil
        }
        switch finder.find(text, .visit) {
        case .one(.visit(let id)): return state.plan.plan.visit(id)
        case .one: return nil
        case .fault(let fault):
            note(row, .record(fault), in: column)
            return nil
        }
    }

    func refuseFeedback(_ day: Day, of visit: VisitID, _ row: InputRow) {
        let recorded = state.entry(.feedback, .visit(visit))?.doneOn
        guard recorded != day else { return }
        note(row, .ledger(.notHere(.feedback, recorded: recorded?.description ?? "")), in: LedgerColumns.fedBack)
    }

    /// The value of a field that this row must fill in.
    func needed<Value>(_ column: Column<Value>, _ row: InputRow) -> Value? {
        if !row.has(column) { note(row, .value(.missing), in: column) }
        return row[column]
    }

    /// Notes a problem of one field, by its heading also where the field of a file without cells is empty.
    func note<Value>(_ row: InputRow, _ kind: ProblemKind, in column: Column<Value>) {
        let description = column.description
        if row.has(column) || row.sheetColumns[description.name] != nil {
            row.note(kind, in: column)
        } else {
            log.note(kind, at: row.place, field: description.aliases.first ?? description.name)
        }
    }

    /// The text of a field; empty where it says nothing.
    func plain(_ column: Column<String>, _ row: InputRow) -> String { row[column] ?? "" }
}
