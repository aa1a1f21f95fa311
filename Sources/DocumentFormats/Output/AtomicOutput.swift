/// Writing files whole or not at all.
///
/// Every file is first written beside its place under a temporary name, through to the disk. Only when all are there
/// does the first take its place, each by a rename, which readers see as one step; should one of these renames fail,
/// those already done are undone. A directory that did not exist appears as a whole, by a single rename.
/// In a directory that exists, only the files named are replaced, in the order given, and nothing else is touched.
///
/// Only ordinary files are ever replaced: never a link, a device, a pipe, a directory or a read-only file. The
/// directory itself may be a link to one. (Should the machine lose power between two renames, each file is whole,
/// but new and old ones may stand side by side: name the file that speaks for all last.)
public enum AtomicOutput {
    /// Writes `files` into `directory`, which is made where it is missing, with those above it.
    public static func write(_ files: [OutputFile], to directory: String) throws(OutputError) {
        try write(files, to: directory, system: FileSystem())
    }

    /// Writes one file to a path whose directory exists or can be made.
    public static func write(_ bytes: [UInt8], toFile path: String) throws(OutputError) {
        let (directory, name) = split(path)
        try write([OutputFile(name: name, bytes: bytes)], to: directory)
    }

    static func write(_ files: [OutputFile], to directory: String, system: FileSystem) throws(OutputError) {
        try check(names: files.map(\.name))
        guard !directory.isEmpty, !directory.utf8.contains(0) else { throw .invalidName(directory) }
        let directory = withoutTrailingSlashes(directory)
        switch try system.look(at: directory)?.kind {
        case nil:
            try NewDirectory(path: directory, system: system).write(files)
        case .directory:
            try Replacement(directory: directory, system: system).write(files)
        case .symbolicLink:
            let target = try system.look(at: directory, followingLink: true)?.kind
            guard target == .directory else { throw .notADirectory(path: directory, is: target ?? .symbolicLink) }
            try Replacement(directory: directory, system: system).write(files)
        case let kind?:
            throw .notADirectory(path: directory, is: kind)
        }
    }

    private static let slash = UInt8(ascii: "/")

    /// The directory and the name of a path; a bare name is in the working directory.
    static func split(_ path: String) -> (directory: String, name: String) {
        guard let slash = path.utf8.lastIndex(of: Self.slash) else { return (".", path) }
        let directory = withoutTrailingSlashes(String(path[..<slash]))
        return (directory.isEmpty ? "/" : directory, String(path[path.utf8.index(after: slash)...]))
    }

    private static func withoutTrailingSlashes(_ path: String) -> String {
        var path = path
        while path.utf8.count > 1, path.utf8.last == slash { path.unicodeScalars.removeLast() }
        return path
    }

    private static func check(names: [String]) throws(OutputError) {
        var seen: Set<String> = []
        for name in names {
            // By bytes, as the system reads them: a mark combined with a slash does not hide it.
            let isSound = !["", ".", ".."].contains(name) && !name.utf8.contains { $0 == 0 || $0 == slash }
            guard isSound else { throw .invalidName(name) }
            guard seen.insert(name).inserted else { throw .repeatedName(name) }
        }
    }
}
