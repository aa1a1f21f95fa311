import FollowUp
import OfficeStore
import Wording

/// What a check of a store found, in words and as JSON.
public struct StoreCheckReport: Sendable {
    private let damages: [Damage]
    private let path: String

    /// The words for `damages` of the store at `path`.
    public init(_ damages: [Damage], path: String) {
        self.damages = damages
        self.path = path
    }

    /// Whether nothing is wrong.
    public var isSound: Bool { damages.isEmpty }

    /// For a terminal.
    public func text(_ language: Language) -> String {
        guard !isSound else {
            return Wording(zh: "✓ \(path) 完好，没有被改动。", en: "✓ \(path) is sound and unchanged.")(language)
        }
        return StoreError.damaged(path: path, damages).wording(language)
    }

    private struct Report: Encodable {
        let sound: Bool
        let damages: [Wording]
    }

    /// For programs: keys sorted.
    public func json() throws -> String {
        try PrettyJSON.text(
            Report(sound: isSound, damages: damages.map(\.wording)))
    }
}

/// What a store holds, in words and as JSON.
public struct StoreInfoReport: Sendable {
    private let info: StoreAdministration.Info
    private let path: String

    /// The words for `info` of the store at `path`.
    public init(_ info: StoreAdministration.Info, path: String) {
        self.info = info
        self.path = path
    }

    /// For a terminal.
    public func text(_ language: Language) -> String {
        func count(_ kind: RecordKind) -> Int { info.counts[kind] ?? 0 }
        let last = info.last.map { entry in
            Wording(
                zh: "，最近一条 \(OfficeClock.day(of: entry.recordedAt)) \(OfficeClock.time(of: entry.recordedAt)) "
                    + "由\(entry.recordedBy)写入",
                en: "; the last on \(OfficeClock.day(of: entry.recordedAt)) at "
                    + "\(OfficeClock.time(of: entry.recordedAt)) by \(entry.recordedBy)")
        }
        return
            (Wording(
                zh: """
                    \(path)：\(info.bytes / 1024) KB，结构第\(info.schema)版，建于 \(OfficeClock.day(of: info.heading.createdAt))
                      标识 \(info.heading.office)
                      方案版本 \(count(.plan))，事项 \(count(.event))，节假日 \(count(.holidays))，日历条目 \(count(.calendar))
                    """,
                en: """
                    \(path): \(info.bytes / 1024) KB, schema \(info.schema), made on \(OfficeClock.day(of: info.heading.createdAt))
                      office \(info.heading.office)
                      plan versions \(count(.plan)), events \(count(.event)), holidays \(count(.holidays)), calendar entries \(count(.calendar))
                    """) + (last ?? Wording(same: "")))(language)
    }

    private struct Report: Encodable {
        let path: String
        let bytes: Int
        let schema: Int
        let office: String
        let created: String
        let counts: [String: Int]
        let last: String?
    }

    /// For programs: keys sorted.
    public func json() throws -> String {
        let counts = RecordKind.allCases.map { ($0.rawValue, info.counts[$0] ?? 0) }
        return try PrettyJSON.text(
            Report(
                path: path, bytes: info.bytes, schema: info.schema, office: info.heading.office,
                created: info.heading.createdAt.description, counts: Dictionary(uniqueKeysWithValues: counts),
                last: info.last?.recordedAt.description))
    }
}

/// What commands that put a file in its place print with `--json`.
public struct StorePlaceJSON: Encodable {
    private let path: String
    private let kept: String?

    /// Where it is, and under which name an earlier file is kept.
    public init(path: String, kept: String?) {
        self.path = path
        self.kept = kept
    }

    /// The JSON text.
    public func text() throws -> String { try PrettyJSON.text(self) }
}
