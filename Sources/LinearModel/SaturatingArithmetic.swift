/// Arithmetic that stops at the ends of `Int` instead of trapping.
///
/// A model read from a file may hold absurd coefficients. They must end in a ``ModelProblem``, not in a crash, so sums
/// and products stay at the largest or smallest `Int`, which ``Model/problems()`` then reports as a risk.
extension Int {
    func addingSaturated(_ other: Int) -> Int {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? (other > 0 ? .max : .min) : sum
    }

    func subtractingSaturated(_ other: Int) -> Int {
        let (difference, overflow) = subtractingReportingOverflow(other)
        return overflow ? (other > 0 ? .min : .max) : difference
    }

    func multipliedSaturated(by other: Int) -> Int {
        let (product, overflow) = multipliedReportingOverflow(by: other)
        return overflow ? ((self > 0) == (other > 0) ? .max : .min) : product
    }
}
