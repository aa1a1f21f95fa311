/// A JSON value whose objects keep the order in which they were written, so that equal data give equal bytes.
enum OrderedJSON: Sendable, Hashable {
    /// Nothing.
    case null
    /// True or false.
    case bool(Bool)
    /// A whole number.
    case int(Int)
    /// A number already written out, for what `Int` cannot hold.
    case number(String)
    /// A text.
    case text(String)
    /// Values in order.
    case array([OrderedJSON])
    /// Members in order.
    case object([Member])

    /// A key and its value.
    struct Member: Sendable, Hashable {
        let key: String
        let value: OrderedJSON
    }

    /// The object with a further member, where there is a value for it.
    func adding(_ key: String, _ value: OrderedJSON?) -> OrderedJSON {
        guard case .object(let members) = self, let value else { return self }
        return .object(members + [Member(key: key, value: value)])
    }

    /// An optional text.
    static func optional(_ text: String?) -> OrderedJSON { text.map(OrderedJSON.text) ?? .null }
}

extension OrderedJSON: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral elements: (String, OrderedJSON)...) {
        self = .object(elements.map { Member(key: $0, value: $1) })
    }
}

extension OrderedJSON: ExpressibleByStringLiteral {
    init(stringLiteral value: String) { self = .text(value) }
}

extension OrderedJSON: ExpressibleByBooleanLiteral {
    init(booleanLiteral value: Bool) { self = .bool(value) }
}
