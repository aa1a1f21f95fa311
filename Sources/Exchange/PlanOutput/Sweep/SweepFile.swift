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
