import Dispatch
import Foundation
import LinearModel

/// Turns Ctrl-C and a polite kill into a stop of the search, which then gives its best plan.
final class InterruptWatch {
    private let sources: [any DispatchSourceSignal]

    /// Stops a search.
    convenience init(stopping control: SolveControl) {
        self.init { control.stop() }
    }

    /// Does anything else that ends the work.
    init(_ stop: @escaping @Sendable () -> Void) {
        sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInitiated))
            source.setEventHandler(handler: stop)
            source.resume()
            return source
        }
    }

    deinit {
        for source in sources { source.cancel() }
        for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
    }
}
