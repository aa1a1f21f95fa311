import Exchange
import InspectionDomain
import Planner
import Wording

/// The answer to a question about a plan in words, and for programs.
public struct WhyReport: Sendable {
    let explanation: Explanation
    let scenario: Scenario
    /// What changes from the plan asked about to the best one otherwise; `nil` where there is none.
    let difference: DifferenceDocument?

    /// The words for `explanation`.
    public init(_ explanation: Explanation, in scenario: Scenario, difference: DifferenceDocument?) {
        self.explanation = explanation
        self.scenario = scenario
        self.difference = difference
    }

    /// For a terminal; lines ended by `\n`.
    public func text(_ language: Language) -> String {
        var lines = [asked(language), verdict(language)]
        if case .possible(_, let changes) = explanation.outcome {
            lines += changes.filter { $0.change != 0 }.map { "  \(level($0)(language))" }
        }
        if case .impossible(let conflict) = explanation.outcome {
            lines += ConflictReport(conflict, in: scenario).body(language)
        }
        let rest = difference.map { "\n" + DifferenceText.text($0, language) } ?? ""
        return lines.joined(separator: "\n") + "\n" + rest
    }

    /// What the plan has, and what it was made again with.
    var asked: Wording {
        let plan = explanation.before.plan
        let has = explanation.question.wording(explanation.isInPlan, in: plan, of: scenario)
        let otherwise = explanation.question.wording(!explanation.isInPlan, in: plan, of: scenario)
        return Wording(
            zh: "现方案：\(has.zh)。假如\(otherwise.zh)：", en: "The plan: \(has.en). What if \(otherwise.en)?")
    }

    /// The answer in one sentence.
    var verdict: Wording {
        switch explanation.outcome {
        case .possible(_, let changes): verdict(changes)
        case .impossible(let conflict) where conflict.instances.isEmpty:
            Wording(
                zh: "不可能：这样的安排不在任何一轮的时段之内。", en: "Impossible: no round has room for that, whatever the rules.")
        case .impossible(let conflict):
            Wording(
                zh: "不可能：与下列规定不能同时成立（\(ConflictReport(conflict, in: scenario).proof.zh)）。",
                en:
                    "Impossible: it cannot hold together with these (\(ConflictReport(conflict, in: scenario).proof.en))."
            )
        case .unknown(let reason):
            Wording(
                zh: "尚无答案（\(reason == .interrupted ? "被中断" : "时间已到")）。可加大 --time-limit 再问。",
                en:
                    "No answer yet (\(reason == .interrupted ? "interrupted" : "time limit")). Ask with a larger --time-limit."
            )
        }
    }

    private func verdict(_ changes: [Explanation.LevelChange]) -> Wording {
        switch explanation.outcome.verdict {
        case .costs(let isProven)?:
            let first = changes.first { $0.change != 0 }
            let least = first.map { $0.bound - $0.before } ?? 0
            let isExact = first.map { $0.bound == $0.after } ?? false
            let proof =
                isExact
                ? Wording(zh: "已证明不能更少", en: "proven to be the least")
                : isProven
                    ? Wording(zh: "已证明至少多\(least)分", en: "proven: at least \(least) more")
                    : Wording(zh: "尚未证明必然变差", en: "not proven to be dearer for certain")
            return Wording(zh: "可以，但方案会变差（\(proof.zh)）：", en: "Possible, but the plan gets worse (\(proof.en)):")
        case .better?:
            return Wording(
                zh: "反而更好：现方案不是最优的，按此调整得分更低：",
                en: "It gets better: the plan is not the best one, this one has fewer points:")
        case .equal?, nil:
            return Wording(zh: "同样好：另有一个各级得分都相同的方案。", en: "Just as good: there is another plan with the same points.")
        }
    }

    private func level(_ change: Explanation.LevelChange) -> Wording {
        let title = change.level.wording
        let more = change.change > 0 ? "+\(change.change)" : "−\(-change.change)"
        return Wording(
            zh: "\(title.zh)：\(change.before) → \(change.after)（\(more)）",
            en: "\(title.en): \(change.before) → \(change.after) (\(more))")
    }
}
