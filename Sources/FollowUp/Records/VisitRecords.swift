import InspectionDomain

/// A talk with the head of a street or an enterprise (约谈), article 四(二).
public struct TalkFacts: Sendable, Hashable {
    /// The visit during or after which it was held.
    public var visit: VisitID
    /// The street or enterprise whose head was called in, and who came.
    public var party: String
    /// What correction was asked for.
    public var demand: String
    /// The findings it was about; may be empty.
    public var findings: [FindingID]

    /// A talk.
    public init(visit: VisitID, party: String, demand: String, findings: [FindingID] = []) {
        self.visit = visit
        self.party = party
        self.demand = demand
        self.findings = findings
    }
}

/// What article 四(三) forbids streets.
public enum IncidentKind: String, Sendable, Hashable, CaseIterable {
    /// 瞒报、提供虚假情况.
    case concealment
    /// 拒不提供或不按要求提供材料.
    case withheldDocuments = "withheld_documents"
    /// 干扰、阻挠巡查.
    case obstruction
    /// 诬告、陷害、打击、报复.
    case retaliation
    /// 无正当理由拒不整改.
    case refusedCorrection = "refused_correction"
}

/// An incident on a visit (R49).
public struct IncidentFacts: Sendable, Hashable {
    /// The visit.
    public var visit: VisitID
    /// Which kind.
    public var kind: IncidentKind
    /// What happened.
    public var description: String

    /// An incident.
    public init(visit: VisitID, kind: IncidentKind, description: String) {
        self.visit = visit
        self.kind = kind
        self.description = description
    }
}

/// What came of looking into one of the nine contents (R25).
public enum ContentResult: String, Sendable, Hashable, CaseIterable {
    /// 未发现问题.
    case inOrder = "in_order"
    /// 发现问题: findings are recorded by themselves.
    case findings
    /// 不涉及.
    case notApplicable = "not_applicable"
}

/// The six ways of working, article 三(二).
public enum WayOfWorking: String, Sendable, Hashable, CaseIterable {
    /// 1. 听取汇报.
    case hearing
    /// 2. 列席会议.
    case attendingMeetings = "attending_meetings"
    /// 3. 调阅资料、受理来信来电.
    case documents
    /// 4. 座谈、个别谈话.
    case interviews
    /// 5. 暗查暗访、随机抽查.
    case unannounced
    /// 6. 其他方式.
    case other
}

/// An entry of the evidence index: where something is kept, never the thing itself (R45).
public struct Evidence: Sendable, Hashable {
    /// Its reference in the archive, unique within the office.
    public var reference: String
    /// What it is.
    public var title: String
    /// Photograph, video, document …, in the office's own words; may be empty.
    public var medium: String
    /// Where it is kept; may be empty.
    public var location: String

    /// An entry.
    public init(reference: String, title: String, medium: String = "", location: String = "") {
        self.reference = reference
        self.title = title
        self.medium = medium
        self.location = location
    }
}
