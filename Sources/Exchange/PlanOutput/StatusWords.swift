import InspectionDomain
import Wording

/// What a plan's status means, in words a committee member understands.
enum StatusWords {
    /// A few words for a heading.
    static func short(_ status: PlanStatus) -> Wording {
        switch status {
        case .provenOptimal:
            Wording(zh: "最优方案（已证明）", en: "Best possible plan (proven)")
        case .withinGap(let gap, _):
            Wording(
                zh: "可行方案，与最优相差不超过\(percent(gap))", en: "Valid plan, at most \(percent(gap)) from the best possible")
        case .checked:
            Wording(zh: "可行方案（已逐条核对，未求证最优）", en: "Valid plan (checked rule by rule, not proven best)")
        }
    }

    /// A whole sentence.
    static func sentence(_ status: PlanStatus) -> Wording {
        switch status {
        case .provenOptimal:
            Wording(
                zh: "本方案符合全部硬性规定；经逐级求解证明，在现有条件下不存在比它更优的安排。",
                en: "The plan keeps every binding rule, and it is proven that no arrangement under these "
                    + "conditions is better.")
        case .withinGap(let gap, let reason):
            Wording(
                zh: "本方案符合全部硬性规定；求解因\(words(reason).zh)而停止，已证明它与最优方案的差距不超过\(percent(gap))。",
                en: "The plan keeps every binding rule. The search stopped because \(words(reason).en); "
                    + "the plan is proven to be within \(percent(gap)) of the best possible.")
        case .checked:
            Wording(
                zh: "本方案已逐条核对，符合全部硬性规定；它不是由求解得出的，未证明是否最优。",
                en:
                    "The plan was checked rule by rule and keeps every binding one. It did not come out of a search, so "
                    + "nothing is proven of how good it is.")
        }
    }

    /// A share as a percentage with at most one decimal, rounded up: a proven bound is never made to look better.
    static func percent(_ share: Double) -> String {
        guard share.isFinite else { return "100%" }
        // What is left of binary fractions must not push 3 % up to 3.1 %.
        let tenths = Int((min(max(share, 0), 10) * 1000 - 1e-9).rounded(.up))
        return tenths.isMultiple(of: 10) ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
    }

    private static func words(_ reason: StopReason) -> Wording {
        switch reason {
        case .gapReached: Wording(zh: "已达到要求的差距", en: "the gap asked for was reached")
        case .timeLimit: Wording(zh: "到达时限", en: "the time was up")
        case .interrupted: Wording(zh: "被中途停止", en: "it was interrupted")
        }
    }
}
