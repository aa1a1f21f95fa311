/// FNV-1a over a seed and a text: the same on every machine and in every run, unlike `Hasher`.
enum StableHash {
    /// The hash, mixed once more so that similar texts do not stay neighbours.
    static func value(of text: String, seed: UInt64) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ seed &* 0x9e37_79b9_7f4a_7c15
        for byte in text.utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
        hash ^= hash >> 31
        hash = hash &* 0xbf58_476d_1ce4_e5b9
        return hash ^ (hash >> 29)
    }
}
