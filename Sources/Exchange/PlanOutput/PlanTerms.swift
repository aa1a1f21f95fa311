import Wording

/// Names that only a plan's files use.
enum PlanTerms {
    /// A team as tables name it.
    static func team(_ number: Int) -> Wording { Wording(zh: "第\(number)组", en: "team \(number)") }
}
