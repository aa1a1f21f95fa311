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
}
