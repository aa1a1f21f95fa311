import InspectionDomain
import Wording

/// What a sweep, or one shard of it, has found: everything its texts, files and pages are made from.
public struct SweepRecord: Sendable, Hashable {
    /// Something that happens in a future.
    public struct Event: Sendable, Hashable {
        /// Which kind of thing.
        public let kind: ContingencyKind
        /// The id of the person, unit or street it befalls; `nil`: the whole zone.
        public let subject: String?
        /// The name of it.
        public let name: Wording
        /// What happens, with days.
        public let text: Wording

        /// An event.
        public init(kind: ContingencyKind, subject: String?, name: Wording, text: Wording) {
            self.kind = kind
            self.subject = subject
            self.name = name
            self.text = text
        }
    }

    /// One future and what becomes of the plan in it.
    public struct Future: Sendable, Hashable {
        /// Its number, from 0.
        public let index: Int
        /// What becomes of the plan.
        public let verdict: FutureVerdict
        /// Principles that give way in the plan that repairs it.
        public let exceptions: Int
        /// What happens.
        public let events: [Event]
        /// Which of the events break the plan, and what becomes of it through each.
        public let culprits: [FutureFinding.Culprit]

        /// A future.
        public init(
            index: Int, verdict: FutureVerdict, exceptions: Int, events: [Event], culprits: [FutureFinding.Culprit]
        ) {
            self.index = index
            self.verdict = verdict
            self.exceptions = exceptions
            self.events = events
            self.culprits = culprits
        }
    }

    /// Which part of a sweep this is: every future whose number leaves `number − 1` when divided by `of`.
    public struct Shard: Sendable, Hashable {
        /// From 1.
        public let number: Int
        /// Shards in all.
        public let of: Int

        /// A shard, `nil` where there is no such one.
        public init?(number: Int, of count: Int) {
            guard count >= 1, count <= 100_000, (1...count).contains(number) else { return nil }
            self.number = number
            of = count
        }

        /// Whether a future belongs to it.
        public func contains(_ future: Int) -> Bool { future % of == number - 1 }
    }

    /// The scenario's short name.
    public let name: String
    /// Its title.
    public let title: String
    /// The program's version.
    public let programVersion: String
    /// What tells sweeps of the same scenario, plan and description from others.
    public let fingerprint: String
    /// What was drawn.
    public let description: SweepDescription
    /// The part that this is; `nil`: the whole.
    public let shard: Shard?
    /// The futures, by number.
    public let futures: [Future]

    /// A record.
    public init(
        name: String, title: String, programVersion: String, fingerprint: String, description: SweepDescription,
        shard: Shard?, futures: [Future]
    ) {
        self.name = name
        self.title = title
        self.programVersion = programVersion
        self.fingerprint = fingerprint
        self.description = description
        self.shard = shard
        self.futures = futures.sorted { $0.index < $1.index }
    }
}
