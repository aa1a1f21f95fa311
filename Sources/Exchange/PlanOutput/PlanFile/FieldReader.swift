import CivilCalendar
import InspectionDomain

/// Takes typed values out of JSON objects by key, and notes what is missing or of the wrong type instead of stopping.
struct FieldReader {
    /// An object with its place; empty where something else stood there, so that one mistake is reported once.
    struct Object {
        let path: String
        let line: Int
        let members: [(key: String, node: JSONNode)]
        /// Whether it was an object at all: only then a missing key is worth reporting.
        let isReal: Bool

        subscript(key: String) -> JSONNode? { members.first { $0.key == key }?.node }
    }

    /// An element of a list with its place.
    struct Element {
        let path: String
        let node: JSONNode
    }

    private(set) var problems: [PlanFileProblem] = []

    mutating func report(_ reason: PlanFileProblem.Reason, _ path: String, _ line: Int?) {
        problems.append(PlanFileProblem(path: path, line: line, reason: reason))
    }

    mutating func object(_ element: Element) -> Object { object(element.node, element.path) }

    mutating func object(_ node: JSONNode, _ path: String) -> Object {
        guard case .object(let members) = node.value else {
            wrongType(.object, node, path)
            return Object(path: path, line: node.line, members: [], isReal: false)
        }
        var seen: Set<String> = []
        for member in members where !seen.insert(member.key).inserted {
            report(.repeatedKey(member.key), path, member.node.line)
        }
        return Object(path: path, line: node.line, members: members, isReal: true)
    }

    mutating func text(_ key: String, of object: Object) -> String? {
        guard let node = required(key, of: object) else { return nil }
        return text(node, "\(object.path).\(key)")
    }

    mutating func list(_ key: String, of object: Object) -> [Element] {
        guard let node = required(key, of: object) else { return [] }
        let path = "\(object.path).\(key)"
        guard case .array(let nodes) = node.value else {
            wrongType(.list, node, path)
            return []
        }
        return nodes.enumerated().map { Element(path: "\(path)[\($0)]", node: $1) }
    }

    mutating func day(_ key: String, of object: Object) -> Day? {
        guard let text = text(key, of: object) else { return nil }
        guard let day = Day(text) else {
            report(.badDate(text), "\(object.path).\(key)", object[key]?.line)
            return nil
        }
        return day
    }

    mutating func range(_ key: String, of object: Object) -> DayRange? {
        guard let node = required(key, of: object) else { return nil }
        let inner = self.object(node, "\(object.path).\(key)")
        let from = day("from", of: inner)
        let to = day("to", of: inner)
        guard let from, let to else { return nil }
        guard from <= to else {
            report(.reversed(from: from, to: to), inner.path, inner.line)
            return nil
        }
        return from...to
    }

    mutating func flag(_ key: String, of object: Object) -> Bool? {
        guard let node = required(key, of: object) else { return nil }
        guard case .bool(let value) = node.value else {
            wrongType(.flag, node, "\(object.path).\(key)")
            return nil
        }
        return value
    }

    mutating func wholeNumber(_ key: String, of object: Object) -> Int? {
        guard let node = required(key, of: object) else { return nil }
        guard case .int(let number) = node.value else {
            wrongType(.wholeNumber, node, "\(object.path).\(key)")
            return nil
        }
        return number
    }

    mutating func teamNumber(_ key: String, of object: Object) -> Int? {
        guard let number = wholeNumber(key, of: object) else { return nil }
        guard number >= 1 else {
            report(.badTeamNumber(number), "\(object.path).\(key)", object[key]?.line)
            return nil
        }
        return number
    }

    /// Persons, each an object with `person` or, as a hand may write it, the id alone; a missing list is empty.
    mutating func people(_ key: String, of object: Object) -> [PersonID] {
        guard object[key] != nil else { return [] }
        return list(key, of: object).compactMap { element in
            if case .text = element.node.value { return text(element.node, element.path).map { PersonID($0) } }
            let inner = self.object(element)
            return text("person", of: inner).map { PersonID($0) }
        }
    }
}

extension FieldReader {
    private mutating func text(_ node: JSONNode, _ path: String) -> String? {
        guard case .text(let text) = node.value else {
            wrongType(.text, node, path)
            return nil
        }
        guard !text.allSatisfy(\.isWhitespace) else {
            report(.empty, path, node.line)
            return nil
        }
        return text
    }

    private mutating func required(_ key: String, of object: Object) -> JSONNode? {
        if let node = object[key] { return node }
        if object.isReal { report(.missingKey(key), object.path, object.line) }
        return nil
    }

    private mutating func wrongType(_ expected: PlanFileProblem.ValueType, _ node: JSONNode, _ path: String) {
        report(.wrongType(expected: expected, found: node.value.sample), path, node.line)
    }
}

extension JSONNode.Value {
    /// The value as a message shows it, shortened.
    fileprivate var sample: String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .int(let value): String(value)
        case .number(let text): text
        case .text(let text): text.count > 24 ? "\"\(text.prefix(24))…\"" : "\"\(text)\""
        case .array: "[…]"
        case .object: "{…}"
        }
    }
}
