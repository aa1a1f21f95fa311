import Dispatch
import Foundation

/// Ties a worker to the process that started it.
enum WorkerLeash {
    /// From now on the worker ends with its parent, and leaves Ctrl-C to it: the parent ends its workers itself.
    ///
    /// The parent's death is seen by its number: the system's own signal for it follows the thread that started the
    /// worker, and threads come and go.
    static func tie() {
        signal(SIGINT, SIG_IGN)
        let parent = getppid()
        Thread.detachNewThread {
            while getppid() == parent { Thread.sleep(forTimeInterval: 0.5) }
            _exit(1)
        }
    }
}
