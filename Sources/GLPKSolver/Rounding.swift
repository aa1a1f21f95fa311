import LinearModel

extension Int {
    /// A floating-point number made whole; what lies beyond the largest `Int` becomes the largest `Int`.
    /// A number within a relative 10⁻⁹ of a whole one is that one.
    init(clamping value: Double, rounded rule: FloatingPointRoundingRule) {
        let nearest = value.rounded()
        let whole = abs(value - nearest) <= 1e-9 * Swift.max(1, abs(value)) ? nearest : value.rounded(rule)
        self = Int(exactly: whole) ?? (whole > 0 ? .max : .min)
    }
}

extension Model {
    /// A proven floating-point lower bound as a whole number: rounded up if the objective only takes whole numbers, else
    /// down. The simplex method is forgiven 10⁻⁶, or a relative 10⁻⁹ of large numbers.
    func roundedBound(_ bound: Double) -> Int? {
        guard bound.isFinite, bound.magnitude < 9e18 else { return nil }
        guard hasIntegerObjective else { return Int(clamping: bound, rounded: .down) }
        return Int(exactly: (bound - max(1e-6, 1e-9 * abs(bound))).rounded(.up))
    }

    /// The smallest value the objective could take if only the bounds of the variables counted; nil if there is none.
    var objectiveFloor: Double? {
        var total = Double(objective.constant)
        for term in objective.merged().terms {
            let declaration = variables[term.variable.index]
            guard let best = term.coefficient > 0 ? declaration.lower : declaration.upper else { return nil }
            total += Double(term.coefficient) * Double(best)
        }
        return total
    }
}

extension Model {
    /// Whether GLPK's presolver may see the model: only if every variable has few values between its bounds.
    ///
    /// It tightens bounds over and over, each time by as little as 1, and cannot be stopped while it does so: on
    /// `x − y ≤ 3`, `x − y ≥ 4` with unbounded x and y it never ends.
    var isSafeToPresolve: Bool {
        variables.allSatisfy { declaration in
            declaration.upper.map { $0.subtractingReportingOverflow(declaration.lower) }
                .map { !$0.overflow && $0.partialValue <= 10_000 } ?? false
        }
    }
}
