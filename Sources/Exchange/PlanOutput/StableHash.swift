/// A hash that is the same in every run and on every machine, which Swift's own is not: 64-bit FNV-1a.
public enum StableHash {
    /// Sixteen hexadecimal digits.
    public static func text(of text: String) -> String {
        var state: UInt64 = 14_695_981_039_346_656_037
        for byte in text.utf8 { state = (state ^ UInt64(byte)) &* 1_099_511_628_211 }
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
