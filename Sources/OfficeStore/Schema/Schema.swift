/// The schema of the store, version by version. A version that was ever released is never edited: the next one changes
/// what it left.
struct SchemaVersion: Sendable {
    /// 1, 2 …, kept in the file as SQLite's `user_version`.
    let number: Int
    /// What it brought.
    let name: String
    /// Statements that lead from the version before to this one.
    let statements: String
}

enum Schema {
    /// SQLite's `application_id` of every store, the letters XUNC: tells a store from any other SQLite file.
    static let applicationID = 0x5855_4E43

    /// Every version, in order.
    static let versions = [SchemaVersion.journal]

    /// The version this program writes.
    static var current: Int { versions.last?.number ?? 0 }
}
