import Wording

/// Why shards do not make a whole.
public enum SweepMergeProblem: Error, Sendable, Hashable {
    /// A file that cannot be read as what a sweep has found.
    case unreadable(file: String, reason: Wording)
    /// Two files that are not of one sweep.
    case other(file: String, than: String)
    /// A future that two files hold.
    case twice(future: Int, file: String)
    /// Futures that no file holds: how many, and the shards they belong to where the files are shards of one number.
    case missing(count: Int, shards: [Int])
    /// No files at all.
    case nothing
}

extension SweepMergeProblem {
    /// What is wrong and what to do.
    public var wording: Wording {
        switch self {
        case .unreadable(let file, let reason): Wording(zh: "\(file)：\(reason.zh)", en: "\(file): \(reason.en)")
        case .other(let file, let first):
            Wording(
                zh: "\(file) 与 \(first) 不是同一次推演（方案、计划、变故描述或程序版本不同），不能合并。",
                en: "\(file) and \(first) are not of one sweep (another scenario, plan, description or program).")
        case .twice(let future, let file):
            Wording(zh: "\(file) 中的第\(future)个未来已在别的文件里。", en: "\(file): future \(future) is in another file too.")
        case .missing(let count, let shards):
            Wording(
                zh: "还缺\(count)个未来"
                    + (shards.isEmpty ? "。" : "，属于第\(shards.map(String.init).joined(separator: "、"))份，请先算完。"),
                en: "\(count) futures are missing"
                    + (shards.isEmpty
                        ? "." : "; they belong to shard \(shards.map(String.init).joined(separator: ", "))."))
        case .nothing: Wording(zh: "没有要合并的文件。", en: "There is nothing to merge.")
        }
    }
}

extension SweepRecord {
    /// The whole from its parts: exactly what the sweep gives that was never divided.
    public static func merged(_ parts: [(file: String, record: SweepRecord)]) throws(SweepMergeProblem) -> SweepRecord {
        guard let first = parts.first else { throw .nothing }
        var futures: [Int: Future] = [:]
        for (file, record) in parts {
            guard record.fingerprint == first.record.fingerprint, record.description == first.record.description,
                record.name == first.record.name, record.title == first.record.title
            else { throw .other(file: file, than: first.file) }
            for future in record.futures {
                guard futures.updateValue(future, forKey: future.index) == nil else {
                    throw .twice(future: future.index, file: file)
                }
            }
        }
        let missing = (0..<first.record.description.futures).filter { futures[$0] == nil }
        guard missing.isEmpty else {
            let counts = Set(parts.map { $0.record.shard?.of })
            let of = counts.count == 1 ? counts.first ?? nil : nil
            throw .missing(
                count: missing.count, shards: of.map { of in Set(missing.map { $0 % of + 1 }).sorted() } ?? [])
        }
        return SweepRecord(
            name: first.record.name, title: first.record.title, programVersion: first.record.programVersion,
            fingerprint: first.record.fingerprint, description: first.record.description, shard: nil,
            futures: Array(futures.values))
    }
}
