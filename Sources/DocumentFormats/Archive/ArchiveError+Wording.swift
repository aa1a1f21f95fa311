import Wording

extension ArchiveError {
    /// The sentence for the user. It does not name the file, which only the caller knows.
    public var wording: Wording {
        switch self {
        case .notAnArchive:
            Wording(zh: "文件不是 zip 格式，或内容不完整。", en: "The file is no zip archive, or it is cut off.")
        case .damaged(let part?):
            Wording(zh: "文件已损坏（“\(part)”读不出来）。", en: "The file is damaged (\"\(part)\" cannot be read).")
        case .damaged(nil):
            Wording(zh: "文件已损坏。", en: "The file is damaged.")
        case .encrypted:
            Wording(zh: "文件已加密。", en: "The file is encrypted.")
        case .unknownPacking(let part):
            Wording(
                zh: "“\(part)”用了办公文档不用的压缩方法。", en: "\"\(part)\" is packed by a method that office documents do not use."
            )
        case .repeatedPart(let part):
            Wording(zh: "压缩包里有两个“\(part)”。", en: "The archive holds \"\(part)\" twice.")
        case .missing(let part):
            Wording(zh: "文件里缺少“\(part)”。", en: "The file lacks its part \"\(part)\".")
        case .archiveTooLarge(let limit):
            Wording(zh: "文件超过\(Self.size(limit))，不予读取。", en: "The file is larger than \(Self.size(limit)).")
        case .tooManyParts(let limit):
            Wording(zh: "压缩包里的部件超过\(limit)个，不予读取。", en: "The archive has more than \(limit) parts.")
        case .partTooLarge(let part, let limit):
            Wording(
                zh: "“\(part)”解压后超过\(Self.size(limit))，不予读取。",
                en: "\"\(part)\" unpacks to more than \(Self.size(limit)).")
        case .totalTooLarge(let limit):
            Wording(
                zh: "文件解压后合计超过\(Self.size(limit))，不予读取。",
                en: "The parts of the file unpack to more than \(Self.size(limit)).")
        case .suspiciousRatio(let part, let limit):
            Wording(
                zh: "“\(part)”解压后是原来的\(limit)倍以上，像是恶意文件，不予读取。",
                en: "\"\(part)\" unpacks to more than \(limit) times its size, as a malicious file does.")
        case .invalidName(let name):
            Wording(zh: "“\(name.prefix(80))”不能作压缩包内的名称。", en: "\"\(name.prefix(80))\" cannot be a name in an archive.")
        case .failed(let code):
            Wording(zh: "zip 库报告错误 \(code)。", en: "The zip library reports error \(code).")
        }
    }

    /// A number of bytes as people read it.
    private static func size(_ bytes: Int) -> String {
        bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(max(1, bytes >> 10)) KB"
    }
}
