import InspectionDomain
import Wording

/// What is said of a plan that breaks rules, wherever such a plan is put out.
enum ViolationWords {
    /// One sentence; `nil` where no rule is broken.
    static func caution(_ violations: [Violation]) -> Wording? {
        guard !violations.isEmpty else { return nil }
        let plural = violations.count == 1 ? "" : "s"
        return Wording(
            zh: "本方案有\(violations.count)处不符合规定，未经改正不得印发。",
            en: "This plan breaks rules in \(violations.count) place\(plural) and must not be issued as it stands.")
    }
}
