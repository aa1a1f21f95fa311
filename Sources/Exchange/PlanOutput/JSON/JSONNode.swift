/// A JSON value as it stands in a file, with the line it begins on.
struct JSONNode {
    /// The value's kind and content.
    indirect enum Value {
        case null
        case bool(Bool)
        case int(Int)
        /// A number that is not whole, or too large.
        case number(String)
        case text(String)
        case array([JSONNode])
        /// In the order of the file; a key may be there twice.
        case object([(key: String, node: JSONNode)])
    }

    let value: Value
    /// Counted from 1.
    let line: Int
}
