import DocumentFormats
import FollowUp
import Foundation
import OfficeStore

/// Looking after a store: what the commands `store …` do.
public struct StoreAdministration: Sendable {
    /// The store's file.
    public let path: String
    /// The clock, by which backups are named.
    public let clock: OfficeClock

    /// The administration of a file.
    public init(path: String, clock: OfficeClock) {
        self.path = path
        self.clock = clock
    }

    /// What is known of a store at a glance.
    public struct Info: Sendable {
        /// Whose it is and since when.
        public let heading: StoreHeading
        /// The version of its schema.
        public let schema: Int
        /// How much there is of each kind.
        public let counts: [RecordKind: Int]
        /// The last record; `nil` where there is none.
        public let last: JournalEntry?
        /// Bytes of the file.
        public let bytes: Int
    }

    /// What is known of the store at a glance.
    public func info() throws -> Info {
        let store = try OfficeStore.open(at: path)
        let bytes = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        return try store.read { reader in
            Info(
                heading: try reader.heading(), schema: OfficeStore.schemaVersion, counts: try reader.counts(),
                last: try reader.lastEntry(), bytes: bytes)
        }
    }

    /// Everything wrong with the store; empty where nothing is.
    public func check() throws -> [Damage] {
        do {
            return try OfficeStore.open(at: path).check()
        } catch StoreError.damaged(_, let damages) {
            // What keeps it from being read is what is wrong with it.
            return damages
        }
    }

    /// Copies the store, by default to a file beside it that is named after the moment.
    ///
    /// - Returns: where the copy is, and under which name a file that was there is kept.
    public func backUp(to target: String?, replacing: Bool) throws -> (path: String, kept: String?) {
        let target = target ?? defaultBackup
        return (target, try OfficeStore.open(at: path).backUp(to: target, replacing: replacing))
    }

    /// Puts a backup in the place of the store.
    ///
    /// - Returns: under which name a file that was there is kept.
    public func restore(from backup: String, replacing: Bool) throws -> String? {
        try OfficeStore.restore(from: backup, to: path, replacing: replacing)
    }

    /// Everything in the store as JSON lines.
    public func export() throws -> String { try OfficeStore.open(at: path).export() }

    /// Writes everything in the store as JSON lines into a file, whole or not at all.
    public func export(to file: String) throws {
        try AtomicOutput.write(Array(export().utf8), toFile: file)
    }

    /// Makes the store from exported bytes.
    ///
    /// - Returns: under which name a file that was there is kept.
    public func importing(_ data: Data, from name: String, replacing: Bool) throws -> String? {
        try OfficeStore.importing(Array(data), from: name, to: path, replacing: replacing)
    }

    /// office-20270322-1530.db beside office.db.
    private var defaultBackup: String {
        let url = URL(fileURLWithPath: path)
        let now = clock.now
        let day = OfficeClock.day(of: now).description.filter { $0 != "-" }
        let time = OfficeClock.time(of: now).filter { $0 != ":" }
        let name = "\(url.deletingPathExtension().lastPathComponent)-\(day)-\(time).db"
        let folder = path.contains("/") ? url.deletingLastPathComponent().path + "/" : ""
        return folder + name
    }
}
