import InspectionDomain
import LinearModel

/// The points of one instance in a model.
public struct InstanceCost: Sendable {
    /// Where.
    public let instance: RuleInstance
    /// Points, weight included.
    public let expression: LinearExpression

    /// Points of one instance.
    public init(_ instance: RuleInstance, _ expression: LinearExpression) {
        self.instance = instance
        self.expression = expression
    }
}
