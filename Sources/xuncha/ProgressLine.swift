import Foundation
import InspectionDomain
import Planner
import Synchronization
import Wording

/// One line on the terminal that is drawn over while the search runs.
final class ProgressLine: Sendable {
    private let language: Language
    private let isShown: Bool
    private let isDrawn = Mutex(false)

    init(_ language: Language, isShown: Bool) {
        self.language = language
        self.isShown = isShown
    }

    /// Draws what is known now.
    func show(_ progress: PlanningProgress) {
        guard isShown else { return }
        isDrawn.withLock { $0 = true }
        Console.draw("\r\u{1B}[2K" + text(progress))
    }

    /// Takes the line away.
    func clear() {
        if isDrawn.withLock({ $0 }) { Console.draw("\r\u{1B}[2K") }
    }

    private func text(_ progress: PlanningProgress) -> String {
        let none = "—"
        let best = progress.incumbent.map(String.init) ?? none
        let bound = progress.bound.map(String.init) ?? none
        let gap = progress.gap.map { String(format: "%.1f%%", $0 * 100) } ?? none
        let seconds = String(format: "%.1f", progress.seconds)
        let phase: Wording =
            switch progress.phase {
            case .level(let level): level.wording
            case .bound: Wording(zh: "求下界", en: "bound")
            case .conflict: Wording(zh: "查找冲突规则", en: "looking for the conflict")
            }
        return Wording(
            zh:
                "求解中 \(phase.zh)：当前最好 \(best) 分，下界 \(bound)，差距 \(gap)，节点 \(progress.nodes)，\(seconds) 秒（Ctrl-C 取当前最好方案）",
            en:
                "\(phase.en): best \(best), bound \(bound), gap \(gap), nodes \(progress.nodes), \(seconds) s (Ctrl-C takes the best so far)"
        )(language)
    }
}
