import CivilCalendar
import FollowUp
import InspectionDomain

extension RecordReader {
    func finding(_ row: InputRow) -> Happening? {
        let visit = visit(row)
        let kind = choice(RecordColumns.kind, RecordChoices.findingKinds, row)
        let (text, due) = (row[RecordColumns.text], row[RecordColumns.due])
        let item = row[RecordColumns.item]
        guard let visit, let kind, let text else { return nil }
        let facts = FindingFacts(
            visit: visit, kind: kind, description: text, content: item,
            enterprise: row[RecordColumns.enterprise] ?? "", responsible: row[RecordColumns.party] ?? "",
            department: row[RecordColumns.department] ?? "", deadline: due,
            evidence: row[RecordColumns.evidence] ?? [])
        if case .finding(let id) = kept { return .findingRecorded(id, facts) }
        return .findingRecorded(finder.nextFinding(of: visit), facts)
    }

    func talk(_ row: InputRow) -> Happening? {
        let visit = visit(row)
        let (party, demand) = (row[RecordColumns.party], row[RecordColumns.demand])
        var findings: [FindingID] = []
        for text in row[RecordColumns.findings] ?? [] {
            switch finder.find(text, .finding) {
            case .one(.finding(let id)): findings.append(id)
            case .one: break
            case .fault(let fault): row.note(.record(fault), in: RecordColumns.findings)
            }
        }
        guard let visit, let party, let demand else { return nil }
        let facts = TalkFacts(visit: visit, party: party, demand: demand, findings: findings)
        if case .talk(let id) = kept { return .talkHeld(id, facts) }
        return .talkHeld(finder.nextTalk(of: visit), facts)
    }

    func incident(_ row: InputRow) -> Happening? {
        let visit = visit(row)
        let kind = choice(RecordColumns.kind, RecordChoices.incidentKinds, row)
        guard let visit, let kind, let text = row[RecordColumns.text] else { return nil }
        let facts = IncidentFacts(visit: visit, kind: kind, description: text)
        if case .incident(let id) = kept { return .incidentReported(id, facts) }
        return .incidentReported(finder.nextIncident(of: visit), facts)
    }

    func content(_ row: InputRow) -> Happening? {
        let visit = visit(row)
        let item = row[RecordColumns.item]
        let result = choice(RecordColumns.result, RecordChoices.contentResults, row)
        guard let visit, let item, let result else { return nil }
        return .contentInspected(visit, content: item, result, remark: row[RecordColumns.text] ?? "")
    }

    func activity(_ row: InputRow) -> Happening? {
        let visit = visit(row)
        let way = choice(RecordColumns.kind, RecordChoices.ways, row)
        guard let visit, let way else { return nil }
        return .activityHeld(visit, way, description: row[RecordColumns.text] ?? "")
    }

    func evidence(_ row: InputRow) -> Happening? {
        guard let text = row[RecordColumns.subject] else {
            row.log.note(.record(.noSubject(.visit)), at: row.place, field: "subject")
            return nil
        }
        guard case .one(let subject) = finder.find(text) else {
            if case .fault(let fault) = finder.find(text) { row.note(.record(fault), in: RecordColumns.subject) }
            return nil
        }
        guard let reference = row[RecordColumns.number], let title = row[RecordColumns.title] else { return nil }
        return .evidenceFiled(
            subject,
            Evidence(
                reference: reference, title: title, medium: row[RecordColumns.medium] ?? "",
                location: row[RecordColumns.location] ?? ""))
    }

    private func visit(_ row: InputRow) -> VisitID? {
        if case .visit(let id) = subject(ofKind: .visit, row) { id } else { nil }
    }

    /// The value of a column whose choices depend on the action.
    private func choice<Value: RawRepresentable & Hashable & Sendable>(
        _ column: Column<String>, _ cases: [(choice: Choice, value: Value)], _ row: InputRow
    ) -> Value? where Value.RawValue == String {
        guard let text = row[column] else { return nil }
        switch ValueFormat<Value>.choice(cases).read(text) {
        case .value(let value): return value
        case .bad(let fault):
            row.note(.value(fault), in: column)
            return nil
        }
    }
}
