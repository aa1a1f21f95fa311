#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The few calls of the system that writing needs, each with its error.
///
/// Renaming is a value, so that a test can let it fail in the middle.
struct FileSystem: Sendable {
    var rename: @Sendable (_ from: String, _ to: String) -> SystemReason? = { from, to in
        #if canImport(Glibc)
            Glibc.rename(from, to) == 0 ? nil : .last
        #elseif canImport(Musl)
            Musl.rename(from, to) == 0 ? nil : .last
        #else
            Darwin.rename(from, to) == 0 ? nil : .last
        #endif
    }

    /// What a path is and its permissions; `nil` where nothing is there.
    func look(at path: String, followingLink: Bool = false) throws(OutputError) -> (kind: FileKind, mode: UInt32)? {
        var status = stat()
        guard (followingLink ? stat(path, &status) : lstat(path, &status)) == 0 else {
            if errno == ENOENT { return nil }
            throw .refused(path: path, step: .look, reason: .last)
        }
        let kind: FileKind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .directory
            case S_IFLNK: .symbolicLink
            case S_IFCHR, S_IFBLK: .device
            case S_IFIFO: .pipe
            case S_IFSOCK: .socket
            default: .other
            }
        return (kind, UInt32(status.st_mode & 0o7777))
    }

    /// Makes a directory; errors name `target`, the place it is meant for.
    func makeDirectory(_ path: String, for target: String) throws(OutputError) {
        guard mkdir(path, 0o777) == 0 else { throw .refused(path: target, step: .makeDirectory, reason: .last) }
    }

    /// Writes a new file through to the disk; refuses where anything is already there. `target` is the place it is
    /// meant for, which errors name, and `mode` the permissions of the file it will replace there.
    func writeNew(_ bytes: [UInt8], to path: String, for target: String, mode: UInt32?) throws(OutputError) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw .refused(path: target, step: .write, reason: .last) }
        var failure = bytes.withUnsafeBytes { buffer -> SystemReason? in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count > 0 { rest = rest.dropFirst(count) } else if count == 0 || errno != EINTR { return .last }
            }
            return nil
        }
        if failure == nil, let mode, fchmod(file, mode_t(mode)) != 0 { failure = .last }
        if failure == nil, fsync(file) != 0 { failure = .last }
        // A full disk may show only now.
        if close(file) != 0, failure == nil { failure = .last }
        if let failure { throw .refused(path: target, step: .write, reason: failure) }
    }

    /// Keeps a file under a second name; by a link where the disk has links, so that the first name never vanishes.
    func keep(_ path: String, as backup: String) throws(OutputError) {
        if link(path, backup) == 0 { return }
        if let reason = rename(path, backup) { throw .refused(path: path, step: .putInPlace, reason: reason) }
    }

    /// Removes a file, if it is there.
    func remove(_ path: String) { _ = unlink(path) }

    /// Removes an empty directory, if it is there.
    func removeDirectory(_ path: String) { _ = rmdir(path) }

    /// Lets the names of a directory reach the disk. Some file systems refuse it; the files themselves are safe.
    func settle(_ directory: String) {
        let file = open(directory, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return }
        _ = fsync(file)
        _ = close(file)
    }

    /// A part of a name that no other process uses at this moment, and no earlier call of this one.
    static func uniqueMark() -> String {
        "\(getpid())-\(String(UInt64.random(in: 0...UInt64.max), radix: 36))"
    }
}
