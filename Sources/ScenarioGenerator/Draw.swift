/// Random choices from a seed: SplitMix64 (Steele, Lea and Flood, 2014), the same on every machine.
struct Draw: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

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
