import Dispatch
import Synchronization

/// Work that can be done side by side, with results in the order of its parts.
enum Parallel {
    /// What `body` makes of each item, whichever is done first.
    ///
    /// - Throws: the error of the first item that has one.
    static func map<Item: Sendable, Result: Sendable>(
        _ items: [Item], _ body: @Sendable (Item) throws -> Result
    ) throws -> [Result] {
        let results = Mutex([Swift.Result<Result, any Error>?](repeating: nil, count: items.count))
        DispatchQueue.concurrentPerform(iterations: items.count) { index in
            let result = Swift.Result { try body(items[index]) }
            results.withLock { $0[index] = result }
        }
        return try results.withLock { $0 }.compactMap { try $0?.get() }
    }

    /// What two pieces of work come to, done side by side.
    ///
    /// - Throws: the first one's error before the second's.
    static func both<One: Sendable, Other: Sendable>(
        _ one: @Sendable () throws -> One, _ other: @Sendable () throws -> Other
    ) throws -> (One, Other) {
        let first = Mutex<Swift.Result<One, any Error>?>(nil)
        let second = Mutex<Swift.Result<Other, any Error>?>(nil)
        DispatchQueue.concurrentPerform(iterations: 2) { index in
            if index == 0 {
                let result = Swift.Result { try one() }
                first.withLock { $0 = result }
            } else {
                let result = Swift.Result { try other() }
                second.withLock { $0 = result }
            }
        }
        guard let one = first.withLock({ $0 }), let other = second.withLock({ $0 }) else {
            preconditionFailure("both pieces of work have ended")
        }
        return (try one.get(), try other.get())
    }
}
