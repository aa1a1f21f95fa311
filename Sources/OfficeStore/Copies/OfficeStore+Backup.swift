import Foundation
import GRDB

extension OfficeStore {
    /// Copies the store to `target` while others go on reading and writing; the copy shows one moment, and was checked.
    ///
    /// - Parameter replacing: whether a file that is there gives way; it is kept under another name.
    /// - Returns: the name under which an earlier file is kept, if one was there.
    /// - Throws: `StoreError`; then nothing has changed at `target`.
    @discardableResult
    public func backUp(to target: String, replacing: Bool = false) throws -> String? {
        let placement = FilePlacement(at: target)
        guard replacing || !placement.isTaken else { throw StoreError.exists(path: target) }
        do {
            try copyPages(to: placement)
            let copy = try OfficeStore.open(at: placement.temporary, patience: patience)
            let damages = try copy.check()
            try copy.queue.close()
            guard damages.isEmpty else { throw StoreError.damaged(path: path, damages) }
            return try placement.place(replacing: replacing)
        } catch {
            placement.abandon()
            throw error
        }
    }

    private func copyPages(to placement: FilePlacement) throws {
        do {
            let copy = try DatabaseQueue(
                path: URL(fileURLWithPath: placement.temporary).path,
                configuration: Self.configuration(patience: patience))
            try queue.backup(to: copy)
            try copy.close()
        } catch let error as DatabaseError {
            // Only the copy is written to; only the store can be in use or damaged.
            let isOfStore = [.SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode)
            throw StoreError(error, path: isOfStore ? path : placement.path, waited: patience)
        }
    }

    /// Puts a backup in the place of a store.
    ///
    /// The backup is checked first and copied, so it stays where it is. A store that is there is held until the new one
    /// has its place, so that nobody records into it meanwhile; it is kept under another name.
    ///
    /// - Returns: the name under which an earlier file is kept, if one was there.
    /// - Throws: `StoreError`; then nothing has changed at `target`.
    @discardableResult
    public static func restore(
        from backup: String, to target: String, replacing: Bool = false,
        patience: Int = 20
    ) throws -> String? {
        guard replacing || !FileManager.default.fileExists(atPath: target) else {
            throw StoreError.exists(path: target)
        }
        guard !FilePlacement.isSame(backup, target) else { throw StoreError.sameFile(path: backup) }
        let source = try OfficeStore.open(at: backup, patience: patience)
        let damages = try source.check()
        guard damages.isEmpty else { throw StoreError.damaged(path: backup, damages) }
        return try holding(target, patience) { try source.backUp(to: target, replacing: replacing) }
    }

    /// Runs `body` while no other program can write to the store at `path`, if one is there and can be opened: a store
    /// that is damaged, which is why one restores, cannot be held.
    static func holding<Value>(_ path: String, _ patience: Int, _ body: () throws -> Value) throws -> Value {
        guard FileManager.default.fileExists(atPath: path),
            let queue = try? DatabaseQueue(
                path: URL(fileURLWithPath: path).path, configuration: configuration(patience: patience))
        else { return try body() }
        return try queue.inDatabase { db in
            do {
                try db.execute(sql: "BEGIN EXCLUSIVE")
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
                throw StoreError(error, path: path, waited: patience)
            } catch {
                return try body()
            }
            defer { try? db.execute(sql: "ROLLBACK") }
            return try body()
        }
    }
}
