import CivilCalendar
import InspectionDomain

/// The kinds of findings, article 三(三)4.
public enum FindingKind: String, Sendable, Hashable, CaseIterable {
    /// 一般问题: to be corrected by the street.
    case general
    /// 非法违法违规问题: handed to the department competent for it (R33).
    case violation
    /// 重大事故隐患: listed by the committee for supervision (R34).
    case majorHazard = "major_hazard"
}

/// What is recorded of a finding when it is made. What becomes of it are events of their own.
public struct FindingFacts: Sendable, Hashable {
    /// The visit on which it was found.
    public var visit: VisitID
    /// Which kind.
    public var kind: FindingKind
    /// What is wrong.
    public var description: String
    /// Which of the nine contents of article 三(一) it belongs to, 1 to 9; `nil` where none was named.
    public var content: Int?
    /// The enterprise where it was found; empty where it is the street's own.
    public var enterprise: String
    /// Who must correct it; empty: the street.
    public var responsible: String
    /// The department competent for it; empty where none was named.
    public var department: String
    /// Until when it must be corrected, that day included; `nil`: by the chain's own period.
    public var deadline: Day?
    /// References to evidence on file.
    public var evidence: [String]

    /// A finding.
    public init(
        visit: VisitID, kind: FindingKind, description: String, content: Int? = nil, enterprise: String = "",
        responsible: String = "", department: String = "", deadline: Day? = nil, evidence: [String] = []
    ) {
        self.visit = visit
        self.kind = kind
        self.description = description
        self.content = content
        self.enterprise = enterprise
        self.responsible = responsible
        self.department = department
        self.deadline = deadline
        self.evidence = evidence
    }
}
