import CivilCalendar
import InspectionDomain

/// An event as its JSON holds it: one flat object, with the keys that what happened needs.
struct EventRecord: Codable {
    var version = EventJSON.version
    var id: String
    var recordedAt: Moment
    var recordedBy: String
    var day: Day
    var what: What
    var replaces: String?
    var note: String?

    var subject: FollowUpSubject?
    var step: String?
    var planVersion: Int?
    var state: PlanState?
    var by: String?
    var due: Day?
    var until: Day?
    var reason: String?
    var approver: String?
    var details: StepDetails?
    var finding: FindingFacts?
    var talk: TalkFacts?
    var incident: IncidentFacts?
    var content: Int?
    var result: ContentResult?
    var remark: String?
    var way: WayOfWorking?
    var description: String?
    var evidence: Evidence?
    var revokes: String?

    /// The kinds of happenings by their names in the text.
    enum What: String, Codable {
        case planAdopted = "plan_adopted"
        case planMoved = "plan_moved"
        case stepDone = "step_done"
        case stepReturned = "step_returned"
        case extended, suspended, resumed
        case notNeeded = "not_needed"
        case calledFor = "called_for"
        case findingRecorded = "finding_recorded"
        case talkHeld = "talk_held"
        case incidentReported = "incident_reported"
        case contentInspected = "content_inspected"
        case activityHeld = "activity_held"
        case evidenceFiled = "evidence_filed"
        case revoked

        init(from decoder: any Decoder) throws {
            let name = try decoder.singleValueContainer().decode(String.self)
            guard let value = What(rawValue: name) else { throw RecordedTextProblem.unknownHappening(name) }
            self = value
        }
    }

    enum CodingKeys: String, CodingKey {
        case version = "v"
        case id
        case recordedAt = "recorded_at"
        case recordedBy = "recorded_by"
        case day, what, replaces, note, subject, step
        case planVersion = "plan_version"
        case state, by, due, until, reason, approver, details, finding, talk, incident, content, result, remark, way
        case description, evidence, revokes
    }
}

extension Moment: Codable {
    /// Reads the text `init(_:)` takes; throws `DecodingError.dataCorrupted` for any other.
    public init(from decoder: any Decoder) throws { self = try decoder.lossless() }

    /// Writes the moment as `description` does.
    public func encode(to encoder: any Encoder) throws { try encoder.write(description) }
}

extension FollowUpSubject: Codable {
    /// Reads the text `init(_:)` takes; throws `DecodingError.dataCorrupted` for any other.
    public init(from decoder: any Decoder) throws { self = try decoder.lossless() }

    /// Writes the subject as `description` does.
    public func encode(to encoder: any Encoder) throws { try encoder.write(description) }
}

extension PlanState: Codable {}
extension ContentResult: Codable {}
extension WayOfWorking: Codable {}
extension FindingKind: Codable {}
extension IncidentKind: Codable {}

extension Decoder {
    func lossless<Value: LosslessStringConvertible>() throws -> Value {
        let container = try singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Value(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: text)
        }
        return value
    }
}

extension Encoder {
    func write(_ text: String) throws {
        var container = singleValueContainer()
        try container.encode(text)
    }
}
