import Foundation
import InspectionDomain
import Wording

/// sweep.json, and the file of a shard: what a sweep has found, for programs and to be merged.
/// docs/sweep.schema.json describes it.
public enum SweepFile {
    /// The version of its schema; changes when a key is renamed or removed, not when one is added.
    public static let schema = "xuncha-sweep/1"

    /// The text of the file. Equal records give equal texts.
    public static func text(of record: SweepRecord) -> String { record.json.prettyText }

    /// The record in a file.
    ///
    /// - Throws: `SweepMergeProblem.unreadable`.
    public static func read(_ data: Data, named file: String) throws(SweepMergeProblem) -> SweepRecord {
        do {
            let stored = try JSONDecoder().decode(StoredSweep.self, from: data)
            guard stored.schema == schema, let record = stored.record else {
                throw SweepMergeProblem.unreadable(file: file, reason: notASweep)
            }
            return record
        } catch {
            throw SweepMergeProblem.unreadable(file: file, reason: notASweep)
        }
    }

    private static let notASweep = Wording(
        zh: "不是 xuncha sweep 写出的文件，或已损坏。", en: "this was not written by xuncha sweep, or is damaged.")
}

extension SweepRecord {
    var json: OrderedJSON {
        [
            "schema": .text(SweepFile.schema),
            "program": ["name": "xuncha", "version": .text(programVersion)],
            "scenario": ["name": .text(name), "title": .text(title)],
            "fingerprint": .text(fingerprint),
            "seed": .number(String(description.seed)),
            "futures_drawn": .int(description.futures),
            "shard": shard.map { ["number": .int($0.number), "of": .int($0.of)] } ?? .null,
            "kinds": .array(kinds),
            "summary": SweepSummary(self).json,
            "futures": .array(futures.map(futureJSON)),
        ]
    }

    private var kinds: [OrderedJSON] {
        ContingencyKind.allCases.compactMap { kind in
            description.rates[kind].map { rate in
                [
                    "kind": .text(kind.rawValue), "rate": .number(SweepFormat.number(rate.thousandths)),
                    "least_days": .int(rate.days.lowerBound), "most_days": .int(rate.days.upperBound),
                    "fewer": .int(rate.fewer),
                ]
            }
        }
    }

    private func futureJSON(_ future: Future) -> OrderedJSON {
        [
            "future": .int(future.index), "verdict": .text(future.verdict.rawValue),
            "exceptions": .int(future.exceptions),
            "culprits": .array(
                future.culprits.map { ["event": .int($0.place), "verdict": .text($0.verdict.rawValue)] }),
            "events": .array(
                future.events.map { event in
                    [
                        "kind": .text(event.kind.rawValue), "subject": .optional(event.subject),
                        "name_zh": .text(event.name.zh), "name_en": .text(event.name.en),
                        "zh": .text(event.text.zh), "en": .text(event.text.en),
                    ]
                }),
        ]
    }
}

/// The file as it is read back; the summary is counted anew.
private struct StoredSweep: Decodable {
    struct Scenario: Decodable {
        let name: String
        let title: String
    }
    struct Program: Decodable { let version: String }
    struct Shard: Decodable {
        let number: Int
        let of: Int
    }
    struct Kind: Decodable {
        let kind: String
        let rate: Decimal
        let least_days: Int
        let most_days: Int
        let fewer: Int
    }
    struct Event: Decodable {
        let kind: String
        let subject: String?
        let name_zh: String
        let name_en: String
        let zh: String
        let en: String
    }
    struct Culprit: Decodable {
        let event: Int
        let verdict: String
    }
    struct Future: Decodable {
        let future: Int
        let verdict: String
        let exceptions: Int
        let culprits: [Culprit]
        let events: [Event]
    }

    let schema: String
    let program: Program
    let scenario: Scenario
    let fingerprint: String
    let seed: UInt64
    let futures_drawn: Int
    let shard: Shard?
    let kinds: [Kind]
    let futures: [Future]

    /// The record, `nil` where a word in it is unknown or a number out of place.
    var record: SweepRecord? {
        var rates: [ContingencyKind: SweepDescription.Rate] = [:]
        for kind in kinds {
            guard let key = ContingencyKind(rawValue: kind.kind), kind.least_days <= kind.most_days,
                let thousandths = SweepFormat.thousandths("\(kind.rate)")
            else { return nil }
            rates[key] = .init(
                thousandths: thousandths, days: kind.least_days...kind.most_days, fewer: kind.fewer)
        }
        let read = futures.compactMap(\.read)
        guard read.count == futures.count else { return nil }
        var part: SweepRecord.Shard?
        if let shard {
            guard let known = SweepRecord.Shard(number: shard.number, of: shard.of) else { return nil }
            part = known
        }
        return SweepRecord(
            name: scenario.name, title: scenario.title, programVersion: program.version, fingerprint: fingerprint,
            description: SweepDescription(seed: seed, futures: futures_drawn, rates: rates), shard: part,
            futures: read)
    }
}

extension StoredSweep.Future {
    fileprivate var read: SweepRecord.Future? {
        let known = events.compactMap { event in
            ContingencyKind(rawValue: event.kind).map {
                SweepRecord.Event(
                    kind: $0, subject: event.subject, name: Wording(zh: event.name_zh, en: event.name_en),
                    text: Wording(zh: event.zh, en: event.en))
            }
        }
        let guilty = culprits.compactMap { culprit in
            FutureVerdict(rawValue: culprit.verdict).map {
                FutureFinding.Culprit(place: culprit.event, verdict: $0)
            }
        }
        guard let verdict = FutureVerdict(rawValue: verdict), known.count == events.count,
            guilty.count == culprits.count, culprits.allSatisfy({ events.indices.contains($0.event) })
        else { return nil }
        return SweepRecord.Future(
            index: future, verdict: verdict, exceptions: exceptions, events: known, culprits: guilty)
    }
}
