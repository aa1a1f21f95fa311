import Exchange
import Foundation
import InspectionDomain

/// What a worker is asked about some futures: everything it needs, on one line.
struct FutureQuestion: Codable, Sendable {
    struct Rate: Codable, Sendable {
        let kind: String
        let thousandths: Int
        let least: Int
        let most: Int
        let fewer: Int
    }

    /// The scenario as its YAML text.
    let scenario: String
    /// The plan as the text of a plan.json.
    let plan: String
    let seed: UInt64
    let futures: Int
    let rates: [Rate]
    /// Seconds that one program may take.
    let patience: Double
    /// The futures to judge.
    let indices: [Int]

    init(scenario: String, plan: String, description: SweepDescription, patience: Double, indices: [Int]) {
        self.scenario = scenario
        self.plan = plan
        seed = description.seed
        futures = description.futures
        rates = description.rates.sorted { $0.key.rawValue < $1.key.rawValue }.map { kind, rate in
            Rate(
                kind: kind.rawValue, thousandths: rate.thousandths, least: rate.days.lowerBound,
                most: rate.days.upperBound, fewer: rate.fewer)
        }
        self.patience = patience
        self.indices = indices
    }

    /// The question on one line.
    var text: String { (try? LineJSON.text(self)) ?? "" }

    /// The description it was drawn from.
    var description: SweepDescription {
        let known = rates.compactMap { rate in
            ContingencyKind(rawValue: rate.kind).map {
                (
                    $0,
                    SweepDescription.Rate(
                        thousandths: rate.thousandths, days: min(rate.least, rate.most)...max(rate.least, rate.most),
                        fewer: rate.fewer)
                )
            }
        }
        return SweepDescription(
            seed: seed, futures: futures, rates: Dictionary(known) { first, _ in first })
    }
}

/// What a worker answers about one future.
struct FutureAnswer: Codable, Sendable {
    let future: Int
    let verdict: String
    let exceptions: Int
    let culprits: [Culprit]

    struct Culprit: Codable, Sendable {
        let place: Int
        let verdict: String
    }

    init(_ future: Int, _ finding: FutureFinding) {
        self.future = future
        verdict = finding.verdict.rawValue
        exceptions = finding.exceptions
        culprits = finding.culprits.map { Culprit(place: $0.place, verdict: $0.verdict.rawValue) }
    }

    /// The finding, `nil` where a word in it is unknown.
    var finding: FutureFinding? {
        let known = culprits.compactMap { culprit in
            FutureVerdict(rawValue: culprit.verdict).map {
                FutureFinding.Culprit(place: culprit.place, verdict: $0)
            }
        }
        guard let verdict = FutureVerdict(rawValue: verdict), known.count == culprits.count else { return nil }
        return FutureFinding(verdict: verdict, exceptions: exceptions, culprits: known)
    }

    /// The answers to the futures asked about, `nil` where any of them is missing.
    static func all(in text: String, for indices: [Int]) -> [Int: FutureFinding]? {
        let answers = text.split(separator: "\n").compactMap {
            try? JSONDecoder().decode(FutureAnswer.self, from: Data($0.utf8))
        }
        var findings: [Int: FutureFinding] = [:]
        for answer in answers { findings[answer.future] = answer.finding }
        return indices.allSatisfy { findings[$0] != nil } ? findings : nil
    }
}
