import CivilCalendar
import InspectionDomain

extension StepDetails: Codable {
    enum CodingKeys: String, CodingKey { case receiver, number, result }

    /// Reads the details; what is left out is empty.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            receiver: try fields.text(.receiver), number: try fields.text(.number), result: try fields.text(.result))
    }

    /// Writes what is not empty.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.write(receiver, .receiver)
        try fields.write(number, .number)
        try fields.write(result, .result)
    }
}

extension FindingFacts: Codable {
    enum CodingKeys: String, CodingKey {
        case visit, kind, description, content, enterprise, responsible, department, deadline, evidence
    }

    /// Reads a finding; what is left out is empty.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            visit: VisitID(try fields.decode(String.self, forKey: .visit)),
            kind: try fields.decode(FindingKind.self, forKey: .kind), description: try fields.text(.description),
            content: try fields.decodeIfPresent(Int.self, forKey: .content), enterprise: try fields.text(.enterprise),
            responsible: try fields.text(.responsible), department: try fields.text(.department),
            deadline: try fields.decodeIfPresent(Day.self, forKey: .deadline),
            evidence: try fields.decodeIfPresent([String].self, forKey: .evidence) ?? [])
    }

    /// Writes what is not empty.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(visit.text, forKey: .visit)
        try fields.encode(kind, forKey: .kind)
        try fields.write(description, .description)
        try fields.encodeIfPresent(content, forKey: .content)
        try fields.write(enterprise, .enterprise)
        try fields.write(responsible, .responsible)
        try fields.write(department, .department)
        try fields.encodeIfPresent(deadline, forKey: .deadline)
        if !evidence.isEmpty { try fields.encode(evidence, forKey: .evidence) }
    }
}

extension TalkFacts: Codable {
    enum CodingKeys: String, CodingKey { case visit, party, demand, findings }

    /// Reads a talk; what is left out is empty.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            visit: VisitID(try fields.decode(String.self, forKey: .visit)), party: try fields.text(.party),
            demand: try fields.text(.demand),
            findings: (try fields.decodeIfPresent([String].self, forKey: .findings) ?? []).map { FindingID($0) })
    }

    /// Writes what is not empty.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(visit.text, forKey: .visit)
        try fields.write(party, .party)
        try fields.write(demand, .demand)
        if !findings.isEmpty { try fields.encode(findings.map(\.text), forKey: .findings) }
    }
}

extension IncidentFacts: Codable {
    enum CodingKeys: String, CodingKey { case visit, kind, description }

    /// Reads an incident; a description left out is empty.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            visit: VisitID(try fields.decode(String.self, forKey: .visit)),
            kind: try fields.decode(IncidentKind.self, forKey: .kind), description: try fields.text(.description))
    }

    /// Writes what is not empty.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(visit.text, forKey: .visit)
        try fields.encode(kind, forKey: .kind)
        try fields.write(description, .description)
    }
}

extension Evidence: Codable {
    enum CodingKeys: String, CodingKey { case reference, title, medium, location }

    /// Reads an entry; what is left out is empty.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            reference: try fields.decode(String.self, forKey: .reference), title: try fields.text(.title),
            medium: try fields.text(.medium), location: try fields.text(.location))
    }

    /// Writes what is not empty.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(reference, forKey: .reference)
        try fields.write(title, .title)
        try fields.write(medium, .medium)
        try fields.write(location, .location)
    }
}

extension KeyedDecodingContainer {
    func text(_ key: Key) throws -> String { try decodeIfPresent(String.self, forKey: key) ?? "" }
}

extension KeyedEncodingContainer {
    mutating func write(_ text: String, _ key: Key) throws {
        if let text = text.nonEmpty { try encode(text, forKey: key) }
    }
}
