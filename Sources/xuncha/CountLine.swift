import Synchronization
import Wording

/// One line on the terminal that counts what is done while many things are.
final class CountLine: Sendable {
    private let language: Language
    private let isShown: Bool
    private let isDrawn = Mutex(false)

    init(_ language: Language, isShown: Bool) {
        self.language = language
        self.isShown = isShown
    }

    /// Draws what is done now.
    func show(done: Int, of all: Int, reused: Int) {
        guard isShown else { return }
        isDrawn.withLock { $0 = true }
        let text = Wording(
            zh: "求解中：已完成 \(done)/\(all)" + (reused > 0 ? "（其中 \(reused) 项此前已算）" : "") + "，Ctrl-C 中断，已完成的保留",
            en: "solving: \(done) of \(all) done" + (reused > 0 ? " (\(reused) of them before)" : "")
                + "; Ctrl-C stops and keeps what is done")
        Console.draw("\r\u{1B}[2K" + text(language))
    }

    /// Takes the line away.
    func clear() {
        if isDrawn.withLock({ $0 }) { Console.draw("\r\u{1B}[2K") }
    }

    /// What is said where it was stopped.
    static func stopped(_ done: Int, _ all: Int) -> Wording {
        Wording(
            zh: "已中断：完成 \(done)/\(all)，结果已保留。再次运行同一命令即从此处继续。",
            en: "Stopped: \(done) of \(all) are done and kept. The same command goes on from here.")
    }
}
