import Wording

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Why the system refused, by its error number.
public struct SystemReason: Sendable, Hashable {
    /// The error number of the last call.
    public let code: Int32

    /// The reason of an error number.
    public init(code: Int32) {
        self.code = code
    }

    /// The reason of the call just made.
    static var last: SystemReason { SystemReason(code: errno) }

    /// The reason in words.
    public var wording: Wording {
        switch code {
        case EACCES, EPERM: Wording(zh: "没有权限", en: "permission denied")
        case ENOSPC: Wording(zh: "磁盘空间不足", en: "no space left on the disk")
        case EDQUOT: Wording(zh: "超出磁盘配额", en: "the disk quota is used up")
        case EROFS: Wording(zh: "文件系统只读", en: "the file system is read-only")
        case ENOENT: Wording(zh: "路径不存在", en: "the path does not exist")
        case ENOTDIR: Wording(zh: "路径中有一段不是目录", en: "a part of the path is not a directory")
        case ENAMETOOLONG: Wording(zh: "名称过长", en: "the name is too long")
        case EEXIST, ENOTEMPTY: Wording(zh: "同名内容刚被别的程序创建", en: "another program has just created it")
        case ELOOP: Wording(zh: "符号链接循环", en: "the symbolic links run in a circle")
        case EIO: Wording(zh: "磁盘读写错误", en: "the disk reported an error")
        case EFBIG: Wording(zh: "文件超过允许的大小", en: "the file is larger than allowed")
        default: Wording(zh: "系统错误\(code)", en: "system error \(code)")
        }
    }
}
