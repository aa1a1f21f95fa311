/// A path as it was typed, taken apart: messages name files the way their users do.
struct FilePath {
    /// The folder; `.` where none was typed.
    let folder: String
    /// The file's name.
    let name: String

    init(_ path: String) {
        guard let slash = path.lastIndex(of: "/") else {
            folder = "."
            name = path
            return
        }
        let above = String(path[..<slash])
        folder = above.isEmpty ? "/" : above
        name = String(path[path.index(after: slash)...])
    }
}
