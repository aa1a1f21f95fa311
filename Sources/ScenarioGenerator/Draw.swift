import InspectionDomain

/// Random choices from a seed.
struct Draw: RandomNumberGenerator {
    private var numbers: SplitMix

    init(seed: UInt64) { numbers = SplitMix(seed: seed) }

    mutating func next() -> UInt64 { numbers.next() }

    /// A whole number of the range, each as likely as the others.
    mutating func whole(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &self)
    }

    /// True in `percent` of a hundred cases.
    mutating func chance(_ percent: Int) -> Bool { whole(1...100) <= percent }

    /// One of the values; there must be one.
    mutating func pick<Value>(_ values: [Value]) -> Value { values[whole(0...values.count - 1)] }

    /// A value by its weight.
    mutating func pick<Value>(weighted values: [(Value, Int)]) -> Value {
        var rest = whole(1...values.reduce(0) { $0 + $1.1 })
        for (value, weight) in values {
            rest -= weight
            if rest <= 0 { return value }
        }
        return values[values.count - 1].0
    }
}
