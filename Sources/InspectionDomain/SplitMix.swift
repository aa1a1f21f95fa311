/// Random numbers from a seed: SplitMix64 (Steele, Lea and Flood, 2014), the same on every machine.
public struct SplitMix: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// The numbers of a seed.
    public init(seed: UInt64) { state = seed }

    /// A stream of its own for one of many things drawn from the same seed, whichever of them are drawn at all.
    init(seed: UInt64, stream: Int) {
        var mixer = SplitMix(seed: seed)
        let offset = mixer.next()
        state = offset ^ (UInt64(stream) &* 0xD6E8_FEB8_6659_FD93)
        _ = next()
    }

    /// The next number.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A whole number of the range, each as likely as the others.
    mutating func whole(_ range: ClosedRange<Int>) -> Int {
        // Multiply and shift, not the library's way, which a later version may change.
        let width = UInt64(range.upperBound - range.lowerBound) + 1
        return range.lowerBound + Int(next().multipliedFullWidth(by: width).high)
    }
}
