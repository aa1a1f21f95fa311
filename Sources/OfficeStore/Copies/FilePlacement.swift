import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Puts a finished file in its place by a rename, which readers see as one step.
struct FilePlacement {
    let path: String

    /// Where the new file is made: beside its place, so that renaming stays on one disk.
    let temporary: String

    /// A placement at `path`, which is not touched yet.
    init(at path: String) {
        self.path = path
        temporary = "\(path).\(getpid())-\(String(UInt64.random(in: 0...UInt64.max), radix: 36)).new"
    }

    /// Whether something is there already.
    var isTaken: Bool { FileManager.default.fileExists(atPath: path) }

    /// Whether two paths lead to one file.
    static func isSame(_ one: String, _ other: String) -> Bool {
        var (first, second) = (stat(), stat())
        guard stat(one, &first) == 0, stat(other, &second) == 0 else { return false }
        return (first.st_dev, first.st_ino) == (second.st_dev, second.st_ino)
    }

    /// Gives the finished file its name. Nothing that is there is lost: it is kept under another name, which is
    /// returned.
    func place(replacing: Bool) throws -> String? {
        guard replacing else {
            // A link fails where something is there by now; a rename would replace it.
            guard link(temporary, path) == 0 else { throw refusal(errno) }
            _ = unlink(temporary)
            settle()
            return nil
        }
        let kept = isTaken ? freeName() : nil
        if let kept {
            guard link(path, kept) == 0 || rename(path, kept) == 0 else { throw refusal(errno) }
        }
        // The rollback journal of the old file must never be applied to the new one.
        for ending in ["-journal", "-wal", "-shm"] { _ = unlink(path + ending) }
        guard rename(temporary, path) == 0 else { throw refusal(errno) }
        settle()
        return kept
    }

    /// Removes what was begun, with what SQLite lays beside it.
    func abandon() {
        for ending in ["", "-journal", "-wal", "-shm"] { _ = unlink(temporary + ending) }
    }

    /// A name beside `path` that is not taken: office.db.old-1.
    private func freeName() -> String {
        var number = 1
        while FileManager.default.fileExists(atPath: "\(path).old-\(number)") { number += 1 }
        return "\(path).old-\(number)"
    }

    /// Lets the names of the folder reach the disk. Some file systems refuse it; the file itself is safe.
    private func settle() {
        let folder = open(URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
        guard folder >= 0 else { return }
        _ = fsync(folder)
        _ = close(folder)
    }

    private func refusal(_ code: Int32) -> StoreError {
        switch code {
        case EEXIST: .exists(path: path)
        case EACCES, EPERM, EROFS: .readOnly(path: path)
        case ENOSPC, EDQUOT: .diskFull(path: path)
        default: .cannotOpen(path: path, code: Int(code))
        }
    }
}
