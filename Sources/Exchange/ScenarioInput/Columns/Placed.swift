/// A value with the row it was read from, so that later checks can name it.
struct Placed<Value> {
    /// The value.
    let value: Value
    /// Its row.
    let row: InputRow

    init(_ value: Value, _ row: InputRow) {
        self.value = value
        self.row = row
    }
}

extension Array {
    /// The values alone.
    func values<Value>() -> [Value] where Element == Placed<Value> { map(\.value) }
}

/// Notes rows that say what an earlier row said.
struct RepeatCheck<Key: Hashable> {
    private var first: [Key: InputPlace] = [:]

    /// Whether nothing equal came before; otherwise the problem is noted.
    mutating func isNew(_ key: Key, _ row: InputRow) -> Bool {
        if let place = first[key] {
            row.note(.reference(.duplicateRow(first: place)))
            return false
        }
        first[key] = row.place
        return true
    }
}
