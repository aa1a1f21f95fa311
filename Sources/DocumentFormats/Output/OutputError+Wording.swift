import Wording

extension OutputError {
    /// The sentence for the user.
    public var wording: Wording {
        switch self {
        case .workbookNotMade(let name, let error):
            Wording(zh: "“\(name)”没有写成：", en: "\"\(name)\" was not made: ") + error.wording
        case .invalidName(let name):
            Wording(zh: "“\(name)”不能作文件名。", en: "\"\(name)\" cannot be a file name.")
        case .repeatedName(let name):
            Wording(zh: "文件名“\(name)”出现两次。", en: "The file name \"\(name)\" is given twice.")
        case .notADirectory(let path, let kind):
            Wording(
                zh: "输出位置“\(path)”是\(kind.wording.zh)，不是目录，请另选目录。",
                en: "The output place \"\(path)\" is \(kind.wording.en), not a directory; choose another.")
        case .notAFile(let path, let kind):
            Wording(
                zh: "“\(path)”是\(kind.wording.zh)，为免误毁，不予覆盖；请移走或另选输出目录。",
                en: "\"\(path)\" is \(kind.wording.en) and is not replaced; move it away or choose another directory.")
        case .readOnly(let path):
            Wording(
                zh: "“\(path)”是只读文件，不予覆盖；请取消只读或另选输出目录。",
                en: "\"\(path)\" is read-only and is not replaced; make it writable or choose another directory.")
        case .refused(let path, let step, let reason):
            Wording(
                zh: "\(step.wording.zh)“\(path)”失败：\(reason.wording.zh)。原有文件未改动。",
                en: "\(step.wording.en) \"\(path)\" failed: \(reason.wording.en). What was there is unchanged.")
        case .notRestored(let path, let backup):
            Wording(
                zh: "写入中断，且“\(path)”未能恢复；其原内容保存在“\(backup)”。",
                en: "Writing broke off and \"\(path)\" could not be restored; its old content is in \"\(backup)\".")
        }
    }
}

extension OutputError.Step {
    fileprivate var wording: Wording {
        switch self {
        case .look: Wording(zh: "查看", en: "Looking at")
        case .makeDirectory: Wording(zh: "创建目录", en: "Making the directory")
        case .write: Wording(zh: "写入", en: "Writing")
        case .putInPlace: Wording(zh: "替换", en: "Putting in place")
        }
    }
}

extension FileKind {
    /// What it is called.
    public var wording: Wording {
        switch self {
        case .file: Wording(zh: "文件", en: "a file")
        case .directory: Wording(zh: "目录", en: "a directory")
        case .symbolicLink: Wording(zh: "符号链接", en: "a symbolic link")
        case .device: Wording(zh: "设备文件", en: "a device")
        case .pipe: Wording(zh: "管道", en: "a pipe")
        case .socket: Wording(zh: "套接字", en: "a socket")
        case .other: Wording(zh: "特殊文件", en: "a special file")
        }
    }
}
