import CivilCalendar
import InspectionDomain

/// The text form of an adopted plan: one line of JSON, keys sorted. Equal plans have equal texts.
public enum AdoptedPlanJSON {
    /// The version written, and the highest that is read.
    public static let version = 1

    /// The text of a plan.
    public static func text(of plan: AdoptedPlan) throws -> String {
        try CanonicalJSON.line(AdoptedPlanRecord(plan))
    }

    /// The plan of a text.
    ///
    /// - Throws: `RecordedTextProblem`.
    public static func plan(from text: String) throws -> AdoptedPlan {
        let record: AdoptedPlanRecord = try CanonicalJSON.value(from: text)
        guard record.version <= version else { throw RecordedTextProblem.newerVersion(record.version) }
        return try record.plan()
    }
}

/// An adopted plan as its JSON holds it.
struct AdoptedPlanRecord: Codable {
    var version = AdoptedPlanJSON.version
    var scenario: String
    var title: String
    var year: Int
    var rounds: [RoundRecord]
    var visits: [VisitRecord]
    var streets: [StreetRecord]
    var units: [String: String]
    var people: [String: PersonRecord]
    var inspections: [InspectionRecord]
    var submitted: Day?
    var approved: Day?
    var issued: Day?
    var assessment: Day?
    var chain: [ChainStepRecord]
    var officeDays: [OfficeDayRecord]
    var holidays: [HolidayYearRecord]

    enum CodingKeys: String, CodingKey {
        case version = "v"
        case scenario, title, year, rounds, visits, streets, units, people, inspections, submitted, approved, issued
        case assessment, chain
        case officeDays = "office_days"
        case holidays
    }
}

struct RoundRecord: Codable {
    var id: String
    var name: String
    var training: SpanRecord
    var teams: [TeamRecord]
    /// Left out where everybody on the rosters was trained.
    var trained: [String]?
}

struct TeamRecord: Codable {
    var number: Int
    var members: [MemberRecord]
}

struct MemberRecord: Codable {
    var person: String
    var seat: String
}

struct VisitRecord: Codable {
    var id: String
    var street: String
    var round: String
    var team: Int
    var entry: Day
    var exit: Day
    var excused: [String]
    var substitutes: [String]
    var exceptions: [String]
    /// Left out where the team is as it was on the visit.
    var heldBy: [MemberRecord]?
}

struct StreetRecord: Codable {
    var id: String
    var name: String
    var enterprises: [String]
}

struct PersonRecord: Codable {
    var name: String
    var unit: String
}

struct InspectionRecord: Codable {
    var days: SpanRecord
    var street: String?
    var reason: String
}

struct OfficeDayRecord: Codable {
    var day: Day
    var working: Bool
    var note: String
}

/// First and last day, both included.
struct SpanRecord: Codable {
    var from: Day
    var to: Day

    init(_ days: DayRange) { (from, to) = (days.lowerBound, days.upperBound) }

    func days(_ key: String) throws(RecordedTextProblem) -> DayRange {
        guard let days = DayRange.between(from, to) else { throw .badValue(key: key, value: "\(from) > \(to)") }
        return days
    }
}
