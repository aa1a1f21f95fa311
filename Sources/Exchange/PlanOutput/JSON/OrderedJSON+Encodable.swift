import Foundation

/// So that what has a file of its own can stand inside the JSON of a command. The encoder decides on the order of keys.
extension OrderedJSON: Encodable {
    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(_ text: String) { stringValue = text }
        init?(stringValue: String) { self.init(stringValue) }
        init?(intValue: Int) { nil }
    }

    func encode(to encoder: any Encoder) throws {
        if case .object(let members) = self {
            var container = encoder.container(keyedBy: Name.self)
            for member in members { try container.encode(member.value, forKey: Name(member.key)) }
            return
        }
        var container = encoder.singleValueContainer()
        switch self {
        case .null, .object: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .int(let value): try container.encode(value)
        case .number(let text): try container.encode(Decimal(string: text, locale: nil))
        case .text(let text): try container.encode(text)
        case .array(let values): try container.encode(values)
        }
    }
}

extension DifferenceDocument: Encodable {
    /// As in diff.json.
    public func encode(to encoder: any Encoder) throws { try json.encode(to: encoder) }
}

extension AlternativesDocument: Encodable {
    /// As in alternatives.json.
    public func encode(to encoder: any Encoder) throws { try json.encode(to: encoder) }
}
