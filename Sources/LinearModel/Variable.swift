/// A variable of a ``Model``: nothing but its position in that model.
///
/// Two variables of one model are equal when they are the same variable. Rows are never written between two bare
/// variables (`x <= y` compares positions); write `LinearExpression(x) <= y`.
public struct Variable: Hashable, Sendable, Comparable {
    /// The position in the model, counted from 0.
    public let index: Int

    /// The variable at a position. Ordinary code gets its variables from ``Model/addVariable(_:_:lower:upper:)``.
    public init(index: Int) {
        self.index = index
    }

    /// The order in which the model declared its variables.
    public static func < (left: Variable, right: Variable) -> Bool {
        left.index < right.index
    }
}

/// What values a variable may take between its bounds.
public enum VariableKind: String, Sendable, Hashable, CaseIterable {
    /// 0 or 1.
    case binary
    /// Whole numbers.
    case integer
    /// Any number.
    case continuous

    /// Whether only whole numbers are allowed.
    public var isIntegral: Bool { self != .continuous }
}

/// What a model knows of one variable.
public struct VariableDeclaration: Hashable, Sendable {
    /// The name, unique in a sound model (see ``Model/problems()``).
    public let name: String
    /// What values are allowed between the bounds.
    public let kind: VariableKind
    /// The smallest value allowed, included.
    public internal(set) var lower: Int
    /// The largest value allowed, included; nil when there is no limit.
    public internal(set) var upper: Int?

    /// Whether `value` lies between the bounds, both included.
    public func allows(_ value: Int) -> Bool {
        value >= lower && upper.map { value <= $0 } ?? true
    }
}
