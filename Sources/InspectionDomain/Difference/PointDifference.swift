/// Points of one instance in one plan and in another.
public struct PointDifference: Sendable, Hashable {
    /// Where.
    public let instance: RuleInstance
    /// In the first plan; `nil`: it costs nothing there.
    public let before: PointEntry?
    /// In the second plan; `nil`: it costs nothing there.
    public let after: PointEntry?

    /// Points of the second plan less those of the first; never 0.
    public var change: Int { (after?.points ?? 0) - (before?.points ?? 0) }

    /// Every instance whose points differ, sorted.
    static func all(from before: [PointEntry], to after: [PointEntry]) -> [PointDifference] {
        let first = Dictionary(before.map { ($0.instance, $0) }) { first, _ in first }
        let second = Dictionary(after.map { ($0.instance, $0) }) { first, _ in first }
        return Set(first.keys).union(second.keys).sorted().compactMap { instance in
            let difference = PointDifference(instance: instance, before: first[instance], after: second[instance])
            return difference.change == 0 ? nil : difference
        }
    }
}
