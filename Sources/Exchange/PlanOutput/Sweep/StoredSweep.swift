import Foundation
import InspectionDomain
import Wording

/// The file as it is read back; the summary is counted anew.
struct StoredSweep: Decodable {
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
