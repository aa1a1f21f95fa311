import Wording

/// Why a starter could not be written.
public enum StarterError: Error, Sendable, Hashable {
    /// There is a file, or a folder with something in it.
    case notEmpty(path: String)
    /// The system refuses to write there, for its own reason.
    case cannotWrite(path: String, system: String)
    /// The files delivered with the program are not where it looks.
    case resourceMissing(file: String)
    /// A year no scenario can have.
    case yearOutOfRange(Int)

    /// The sentence for the user.
    public var wording: Wording {
        switch self {
        case .notEmpty(let path):
            Wording(
                zh: "“\(path)”已有内容，没有写入。请换一个新文件夹名，或先清空它。",
                en: "\"\(path)\" is not empty, and nothing was written. Choose a new folder or empty this one.")
        case .cannotWrite(let path, let system):
            Wording(
                zh: "无法写入“\(path)”（系统提示：\(system)）。请检查路径和权限。",
                en: "\"\(path)\" cannot be written (\(system)). Check the path and its permissions.")
        case .resourceMissing(let file):
            Wording(
                zh: "找不到程序自带的样例文件“\(file)”。请重新构建程序，并保持资源目录与程序文件在同一处。",
                en: "The sample file \"\(file)\" delivered with the program was not found. "
                    + "Build the program again and keep its resource folder beside the executable.")
        case .yearOutOfRange(let year):
            Wording(zh: "年度\(year)不在2000至2200之间。", en: "The year \(year) is not between 2000 and 2200.")
        }
    }
}
