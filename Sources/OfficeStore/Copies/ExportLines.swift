import FollowUp
import Foundation

/// The lines of an export on their way back; notes everything wrong with them.
struct ExportLines {
    private(set) var heading: StoreHeading?
    private(set) var entries: [JournalEntry] = []
    private(set) var problems: [LineProblem] = []

    /// Problems after which the rest is not worth listing.
    private static let most = 50

    /// Reads the bytes of an export.
    init(_ bytes: [UInt8]) {
        for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            if problems.count >= Self.most { break }
            // The last line ends with a line break too, behind which there is nothing.
            if line.isEmpty, index > 0 { continue }
            if let reason = index == 0 ? readHeading(line) : readEntry(line) {
                problems.append(LineProblem(line: index + 1, reason: reason))
                // Without its heading nothing says that this is an export at all.
                if index == 0 { break }
            }
        }
    }

    private mutating func readHeading(_ line: ArraySlice<UInt8>) -> LineProblem.Reason? {
        guard case .success(let fields) = Self.object(line), fields["format"] as? String == JournalText.format,
            let office = fields["office"] as? String, !office.isEmpty,
            let created = (fields["created"] as? String).flatMap({ Moment($0) })
        else { return .noHeading }
        heading = StoreHeading(office: office, createdAt: created)
        return nil
    }

    private mutating func readEntry(_ line: ArraySlice<UInt8>) -> LineProblem.Reason? {
        let fields: [String: Any]
        switch Self.object(line) {
        case .failure(let problem): return problem.reason
        case .success(let found): fields = found
        }
        guard let sequence = fields["sequence"] as? Int else { return .field("sequence") }
        guard let kind = (fields["kind"] as? String).flatMap(RecordKind.init) else { return .field("kind") }
        guard let at = (fields["at"] as? String).flatMap({ Moment($0) }) else { return .field("at") }
        guard let by = fields["by"] as? String else { return .field("by") }
        guard let previous = fields["previous"] as? String else { return .field("previous") }
        guard let seal = fields["seal"] as? String else { return .field("seal") }
        guard let record = fields["record"] as? [String: Any] else { return .field("record") }

        let before = entries.last?.seal ?? heading?.seal
        let expected = (entries.last?.sequence ?? 0) + 1
        let text: String
        do {
            text = try canonical(kind, record)
        } catch {
            return .unreadable(RecordFault.reason(error))
        }
        let entry = JournalEntry(
            sequence: sequence, kind: kind, recordedAt: at, recordedBy: by, text: text, previousSeal: previous,
            seal: seal)
        // Kept whatever is wrong with it, so that one mistake is told once.
        entries.append(entry)
        if sequence != expected { return .gap(expected: expected, found: sequence) }
        if previous != before { return .brokenChain }
        return entry.isIntact ? nil : .altered
    }

    private func canonical(_ kind: RecordKind, _ record: [String: Any]) throws -> String {
        let data = try JSONSerialization.data(
            withJSONObject: record, options: [.sortedKeys, .withoutEscapingSlashes])
        return try RecordText.canonical(kind, String(decoding: data, as: UTF8.self))
    }

    private struct Unreadable: Error { let reason: LineProblem.Reason }

    private static func object(_ line: ArraySlice<UInt8>) -> Result<[String: Any], Unreadable> {
        guard String(validating: line, as: UTF8.self) != nil else { return .failure(Unreadable(reason: .notText)) }
        guard let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any] else {
            return .failure(Unreadable(reason: .notJSON))
        }
        return .success(object)
    }
}
