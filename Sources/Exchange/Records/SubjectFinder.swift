import FollowUp
import InspectionDomain

/// Finds what a text is about among what the plan holds and what was recorded.
struct SubjectFinder {
    let state: FollowUpState

    /// What came of looking.
    enum Finding {
        case one(FollowUpSubject)
        case fault(RecordFault)
    }

    /// The subject of a kind that a text means.
    func find(_ text: String, _ kind: RecordFault.SubjectKind) -> Finding {
        let key = OfficeText.key(text)
        switch kind {
        case .version: return .one(.plan)
        case .visit: return visit(text, key)
        case .round:
            let rounds = state.plan.plan.rounds.map(\.id)
            let found = rounds.first { OfficeText.key($0.text) == key || OfficeText.key(state.plan.name($0)) == key }
            return found.map { .one(.round($0)) } ?? unknown(text, kind, rounds.map(\.text))
        case .cityInspection:
            let count = state.plan.inspections.count
            if let number = Int(key), number >= 1, number <= count { return .one(.cityInspection(number)) }
            return unknown(text, kind, (0..<count).map { "\($0 + 1)" })
        case .finding: return recorded(text, kind, findings.map(\.text)) { .finding(FindingID($0)) }
        case .talk: return recorded(text, kind, talks.map(\.text)) { .talk(TalkID($0)) }
        case .incident: return recorded(text, kind, incidents.map(\.text)) { .incident(IncidentID($0)) }
        }
    }

    /// The subject of a text whose kind is not known: what evidence belongs to.
    func find(_ text: String) -> Finding {
        if let exact = FollowUpSubject(text) { return .one(exact) }
        for kind in [RecordFault.SubjectKind.finding, .talk, .incident, .round] {
            if case .one(let subject) = find(text, kind) { return .one(subject) }
        }
        return visit(text, OfficeText.key(text))
    }

    private func visit(_ text: String, _ key: String) -> Finding {
        let visits = state.plan.plan.visits
        if let visit = visits.first(where: { OfficeText.key($0.id.text) == key }) { return .one(.visit(visit.id)) }
        let exact = visits.filter { names($0).contains(key) }
        // 兴仁 for 兴仁街道, where no other street begins so.
        let near = exact.isEmpty && key.count > 1 ? visits.filter { names($0).contains { $0.hasPrefix(key) } } : exact
        guard let first = near.first, Set(near.map(\.street)).count == 1 else {
            return unknown(
                text, .visit, visits.flatMap { [$0.id.text, state.plan.name($0.street)] }, shown: visits.map(\.id.text))
        }
        return near.count == 1 ? .one(.visit(first.id)) : .fault(.severalVisits(near.map { "\($0.id)（\($0.entry)）" }))
    }

    private func names(_ visit: PlannedVisit) -> [String] {
        [visit.street.text, state.plan.name(visit.street)].map(OfficeText.key)
    }

    /// A recorded thing by its id; the id's visit may be given by its street, and zeros may be left out: 兴仁街道-3.
    private func recorded(
        _ text: String, _ kind: RecordFault.SubjectKind, _ ids: [String], _ subject: (String) -> FollowUpSubject
    ) -> Finding {
        let key = OfficeText.key(text)
        if let id = ids.first(where: { OfficeText.key($0) == key }) { return .one(subject(id)) }
        if let hyphen = text.lastIndex(where: { "-－—".contains($0) }),
            case .one(.visit(let visit)) = visit(
                String(text[..<hyphen]), OfficeText.key(String(text[..<hyphen])))
        {
            let rest = OfficeText.key(String(text[text.index(after: hyphen)...]))
            let matching = ids.filter { id in
                guard id.hasPrefix(visit.text + "-") else { return false }
                let own = OfficeText.key(String(id.dropFirst(visit.text.count + 1)))
                return own == rest || Int(own) != nil && Int(own) == Int(rest)
            }
            if let id = matching.first { return .one(subject(id)) }
        }
        return unknown(text, kind, ids)
    }

    private func unknown(
        _ text: String, _ kind: RecordFault.SubjectKind, _ known: [String], shown: [String]? = nil
    ) -> Finding {
        .fault(.unknownSubject(kind, suggestion: Suggestion.nearest(to: text, among: known), known: shown ?? known))
    }
}

/// What was recorded, and the ids that come next. Whatever was recorded once keeps its number, also when it was revoked.
extension SubjectFinder {
    var findings: [FindingID] {
        state.history.events.compactMap { if case .findingRecorded(let id, _) = $0.happening { id } else { nil } }
            .unique
    }

    var talks: [TalkID] {
        state.history.events.compactMap { if case .talkHeld(let id, _) = $0.happening { id } else { nil } }.unique
    }

    var incidents: [IncidentID] {
        state.history.events.compactMap { if case .incidentReported(let id, _) = $0.happening { id } else { nil } }
            .unique
    }

    /// 兴仁街道#1-003 after 兴仁街道#1-002.
    ///
    /// - Parameter taken: Ids given already to findings that are not recorded yet.
    func nextFinding(of visit: VisitID, beside taken: [FindingID] = []) -> FindingID {
        let number = next(after: (findings + taken).map(\.text), "\(visit)-")
        let digits = String(number)
        return FindingID("\(visit)-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits)
    }

    /// 兴仁街道#1-约谈2 after 兴仁街道#1-约谈1.
    func nextTalk(of visit: VisitID) -> TalkID {
        TalkID("\(visit)-约谈\(next(after: talks.map(\.text), "\(visit)-约谈"))")
    }

    /// 兴仁街道#1-情况2 after 兴仁街道#1-情况1.
    func nextIncident(of visit: VisitID) -> IncidentID {
        IncidentID("\(visit)-情况\(next(after: incidents.map(\.text), "\(visit)-情况"))")
    }

    private func next(after ids: [String], _ prefix: String) -> Int {
        (ids.compactMap { $0.hasPrefix(prefix) ? Int($0.dropFirst(prefix.count)) : nil }.max() ?? 0) + 1
    }
}

extension Array where Element: Hashable {
    /// Each once, in the order of its first appearance.
    fileprivate var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
