import Wording

/// Why a store cannot be used. Whatever was being written was not written when it is thrown, in no part.
public enum StoreError: Error, Sendable, Hashable {
    /// There is no store at that path.
    case notFound(path: String)
    /// What is there is not a store of this program.
    case notAStore(path: String)
    /// The store was written by a newer program: its schema version, and the newest this program knows.
    case newer(path: String, schema: Int, known: Int)
    /// Another program held the store for longer than the seconds given.
    case inUse(path: String, seconds: Int)
    /// The file was put aside, and another put in its place, while it was open.
    case replaced(path: String)
    /// The file, or the folder it is in, may not be written.
    case readOnly(path: String)
    /// There is no space left.
    case diskFull(path: String)
    /// The system refused the file, with its error number or SQLite's.
    case cannotOpen(path: String, code: Int)
    /// The store is damaged: everything found, or what SQLite met first.
    case damaged(path: String, [Damage])
    /// A file is there already, which was not to be replaced.
    case exists(path: String)
    /// A backup was to be restored over itself.
    case sameFile(path: String)
    /// An exported file cannot be read back: every line that is wrong.
    case badLines(path: String, [LineProblem])
    /// The database refused what this program asked of it, in its own words: a defect of the program.
    case refused(path: String, code: Int, message: String)
}

/// One thing that is wrong with a store.
public enum Damage: Sendable, Hashable {
    /// SQLite's own words on the file's structure.
    case file(String)
    /// A table, an index or a trigger that is missing, or is not what this program made.
    case schema(object: String)
    /// A row that refers to one that is not there.
    case danglingReference(table: String, row: Int)
    /// A number is missing, or out of order.
    case gap(expected: Int, found: Int)
    /// An entry that does not seal the one before it.
    case brokenChain(sequence: Int)
    /// An entry whose content is not what was sealed.
    case altered(sequence: Int)
    /// An entry whose text cannot be understood, with the reason.
    case unreadable(sequence: Int, reason: Wording)
    /// An entry that the tables list wrongly, or not at all.
    case misfiled(sequence: Int)
    /// The store does not say whose it is.
    case noHeading
}

/// One line of an exported file that cannot be read back.
public struct LineProblem: Sendable, Hashable {
    /// The line, from 1.
    public let line: Int
    /// What is wrong with it.
    public let reason: Reason

    /// A problem of a line.
    public init(line: Int, reason: Reason) {
        self.line = line
        self.reason = reason
    }

    /// What can be wrong with a line.
    public enum Reason: Sendable, Hashable {
        /// Not UTF-8.
        case notText
        /// Not a JSON object.
        case notJSON
        /// The first line does not say that it is an export of this program.
        case noHeading
        /// A field is missing or of another type.
        case field(String)
        /// The entry's number is not the next one.
        case gap(expected: Int, found: Int)
        /// The entry does not seal the one before it.
        case brokenChain
        /// The content is not what was sealed.
        case altered
        /// The record cannot be understood, with the reason.
        case unreadable(Wording)
    }
}
