import InspectionDomain
import Wording

/// What a sweep says about a plan, counted from its futures.
struct SweepSummary {
    /// Futures by what became of the plan in them.
    struct Count: Hashable {
        private(set) var byVerdict: [FutureVerdict: Int] = [:]

        mutating func add(_ verdict: FutureVerdict) { byVerdict[verdict, default: 0] += 1 }

        subscript(_ verdict: FutureVerdict) -> Int { byVerdict[verdict] ?? 0 }
        /// All of them.
        var all: Int { byVerdict.values.reduce(0, +) }
        /// Those in which the plan does not hold as it is.
        var broken: Int { all - self[.holds] }
    }

    /// A kind of contingency, or somebody or something it befell.
    struct Line {
        let name: Wording
        /// The id; `nil` for kinds.
        let subject: String?
        /// Futures in which it came, or was befallen.
        let occurred: Int
        /// Of those the ones in which that broke the plan, by what became of it through that.
        let broke: Count
    }

    /// Every future.
    let all: Count
    /// Futures that were repaired only with principles giving way.
    let withExceptions: Int
    /// By kind, in their order.
    let kinds: [(kind: ContingencyKind, line: Line)]
    /// Whom and what the plan hangs on, for people, units and streets: those whose contingencies broke it, the worst
    /// first.
    let hinges: [Befallen: [Line]]

    init(_ record: SweepRecord) {
        var all = Count()
        for future in record.futures { all.add(future.verdict) }
        self.all = all
        withExceptions = record.futures.count { $0.exceptions > 0 && $0.verdict != .holds }
        kinds = ContingencyKind.allCases.compactMap { kind in
            guard record.description.rates[kind] != nil else { return nil }
            let line = Self.line(
                Wording(zh: SweepFormat.aliases(of: kind)[0], en: SweepWords.name(of: kind)), nil, record
            ) { $0.kind == kind }
            return (kind, line)
        }
        hinges = Dictionary(
            uniqueKeysWithValues: [Befallen.person, .unit, .street].map { ($0, Self.hinges($0, record)) })
    }

    private static func hinges(_ befallen: Befallen, _ record: SweepRecord) -> [Line] {
        var names: [String: Wording] = [:]
        for event in record.futures.flatMap(\.events) where event.kind.befalls == befallen {
            if let subject = event.subject { names[subject] = event.name }
        }
        let lines = names.keys.sorted().map { subject in
            line(names[subject] ?? Wording(same: subject), subject, record) {
                $0.kind.befalls == befallen && $0.subject == subject
            }
        }
        // What cannot be repaired weighs more than what moves dates, and that more than what changes people.
        return lines.filter { $0.broke.all > 0 }.sorted { one, other in
            let keys = [one, other].map { line in
                [FutureVerdict.impossible, .dates, .people, .undecided].map { line.broke[$0] }
            }
            return keys[0] == keys[1]
                ? (one.subject ?? "") < (other.subject ?? "") : keys[1].lexicographicallyPrecedes(keys[0])
        }
    }

    private static func line(
        _ name: Wording, _ subject: String?, _ record: SweepRecord, _ isMeant: (SweepRecord.Event) -> Bool
    ) -> Line {
        var occurred = 0
        var broke = Count()
        for future in record.futures where future.events.contains(where: isMeant) {
            occurred += 1
            let guilty = future.culprits.filter { isMeant(future.events[$0.place]) }
            if let worst = guilty.map(\.verdict).max() { broke.add(worst) }
        }
        return Line(name: name, subject: subject, occurred: occurred, broke: broke)
    }

    /// The interval in which the true share of a verdict lies with 95 % certainty, as whole percentages (Wilson, 1927).
    func interval(_ verdict: FutureVerdict) -> ClosedRange<Int> {
        guard all.all > 0 else { return 0...100 }
        let (count, share, z) = (Double(all.all), Double(all[verdict]) / Double(all.all), 1.96)
        let middle = share + z * z / (2 * count)
        let width = z * (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot()
        let scale = 100 / (1 + z * z / count)
        let low = Int(((middle - width) * scale).rounded(.down))
        let high = Int(((middle + width) * scale).rounded(.up))
        return max(0, low)...min(100, max(0, high))
    }
}

extension SweepSummary {
    /// For programs.
    var json: OrderedJSON {
        [
            "futures": .int(all.all),
            "verdicts": .object(
                FutureVerdict.allCases.map { verdict in
                    .init(
                        key: verdict.rawValue,
                        value: [
                            "futures": .int(all[verdict]), "least_percent": .int(interval(verdict).lowerBound),
                            "most_percent": .int(interval(verdict).upperBound),
                        ])
                }),
            "repaired_with_exceptions": .int(withExceptions),
            "kinds": .array(kinds.map { json($0.line, [.init(key: "kind", value: .text($0.kind.rawValue))]) }),
            "hinges": .object(
                [Befallen.person, .unit, .street].map { befallen in
                    .init(
                        key: befallen.rawValue,
                        value: .array(
                            (hinges[befallen] ?? []).map { line in
                                json(
                                    line,
                                    [
                                        .init(key: "id", value: .optional(line.subject)),
                                        .init(key: "name", value: .text(line.name.zh)),
                                    ])
                            }))
                }),
        ]
    }

    private func json(_ line: Line, _ head: [OrderedJSON.Member]) -> OrderedJSON {
        .object(
            head + [.init(key: "occurred", value: .int(line.occurred))]
                + [FutureVerdict.people, .dates, .impossible, .undecided].map {
                    .init(key: $0.rawValue, value: .int(line.broke[$0]))
                })
    }
}
