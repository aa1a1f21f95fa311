import FollowUp
import Foundation

/// How the texts of records are read and written. What they mean is FollowUp's; only calendar entries are the store's.
enum RecordText {
    /// The one way in which a record of that kind is written; throws where the text is no such record.
    static func canonical(_ kind: RecordKind, _ text: String) throws -> String {
        switch kind {
        case .plan: try AdoptedPlanJSON.text(of: AdoptedPlanJSON.plan(from: text))
        case .event: try EventJSON().text(of: EventJSON().event(from: text))
        case .holidays: try HolidayYearJSON.text(of: HolidayYearJSON.year(from: text))
        case .calendar: try CalendarItem(text: text).text()
        }
    }

    /// JSON with its keys sorted, without line breaks.
    static func text(of value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// The value of a JSON text.
    static func value<Value: Decodable>(from text: String) throws -> Value {
        try JSONDecoder().decode(Value.self, from: Data(text.utf8))
    }
}
