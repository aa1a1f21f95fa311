import CivilCalendar
import FollowUp
import InspectionDomain

extension LedgerReader {
    /// Compares a row with a finding that is recorded.
    mutating func readKnown(_ entry: LedgerEntry, _ row: InputRow) {
        let (finding, visit) = (entry.finding, entry.finding.facts.visit)
        if let text = row[LedgerColumns.visit], OfficeText.key(text) != OfficeText.key(visit.text) {
            note(row, .ledger(.notHere(.visit, recorded: visit.text)), in: LedgerColumns.visit)
        }
        let street = state.plan.name(finding.street)
        if let text = row[LedgerColumns.street],
            ![street, finding.street.text].contains(where: { OfficeText.key($0) == OfficeText.key(text) })
        {
            note(row, .ledger(.notHere(.street, recorded: street)), in: LedgerColumns.street)
        }
        if let day = row[LedgerColumns.fedBack] { refuseFeedback(day, of: visit, row) }
        if let day = row[LedgerColumns.deadline], day != entry.deadline {
            note(
                row, .ledger(.notHere(.deadline, recorded: entry.deadline?.description ?? "")),
                in: LedgerColumns.deadline)
        }
        readFacts(entry, row)
        for step in schema.steps { read(step, of: finding.id, entry, row) }
    }

    private mutating func readFacts(_ entry: LedgerEntry, _ row: InputRow) {
        let finding = entry.finding
        var facts = finding.facts
        facts.kind = kept(LedgerColumns.kind, finding.facts.kind, row) { $0.wording.zh }
        facts.content = keptOptional(LedgerColumns.content, finding.facts.content, row)
        facts.description = keptText(LedgerColumns.description, finding.facts.description, row)
        facts.enterprise = keptText(LedgerColumns.enterprise, finding.facts.enterprise, row)
        // Shown is the street where nobody else is named, and the department by its name.
        let responsible = keptText(LedgerColumns.responsible, entry.responsible, row)
        if responsible != entry.responsible { facts.responsible = responsible }
        let department = keptText(LedgerColumns.department, entry.department, row)
        if department != entry.department { facts.department = department }
        facts.evidence += evidence(entry, row)
        let found = kept(LedgerColumns.found, finding.foundOn, row) { $0.description }
        let note = keptText(LedgerColumns.note, entry.note, row)
        guard facts != finding.facts || found != finding.foundOn || note != entry.note else { return }
        add(.findingRecorded(finding.id, facts), on: found, note: note, replacing: finding.event, row)
    }

    /// References that are new; those on file must stay.
    private func evidence(_ entry: LedgerEntry, _ row: InputRow) -> [String] {
        let known = entry.evidence
        guard let given = row[LedgerColumns.evidence] else {
            if !known.isEmpty { noteEmptied(LedgerColumns.evidence, known.joined(separator: "、"), row) }
            return []
        }
        let missing = known.filter { !given.contains($0) }
        if !missing.isEmpty { note(row, .ledger(.evidenceMissing(missing)), in: LedgerColumns.evidence) }
        return given.filter { !known.contains($0) }
    }

    // MARK: What a row says instead of what is recorded

    /// The field's value; an empty one is a mistake, as the ledger takes nothing back.
    func kept<Value>(_ column: Column<Value>, _ recorded: Value, _ row: InputRow, _ shown: (Value) -> String) -> Value {
        if !row.has(column) { noteEmptied(column, shown(recorded), row) }
        return row[column] ?? recorded
    }

    private func keptOptional(_ column: Column<Int>, _ recorded: Int?, _ row: InputRow) -> Int? {
        if !row.has(column), let recorded { noteEmptied(column, String(recorded), row) }
        return row[column] ?? recorded
    }

    /// The field's text, or the recorded one where both say the same.
    func keptText(_ column: Column<String>, _ recorded: String, _ row: InputRow) -> String {
        let text = plain(column, row)
        if text.isEmpty, !recorded.isEmpty { noteEmptied(column, recorded, row) }
        return text.isEmpty || text == OfficeText.plain(recorded) ? recorded : text
    }

    /// A column that the whole table lacks says nothing; an empty field of one that it has would take something back.
    func noteEmptied<Value>(_ column: Column<Value>, _ recorded: String, _ row: InputRow) {
        guard !row.absentColumns.contains(column.description.name) else { return }
        note(row, .ledger(.emptied(recorded: recorded)), in: column)
    }
}
