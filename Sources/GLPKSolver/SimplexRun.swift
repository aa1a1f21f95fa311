import CGLPK
import LinearModel

/// The relaxation of a loaded model, solved by the simplex method.
struct SimplexRun {
    let leash: Leash

    /// One way to try it.
    private struct Attempt {
        let presolve: Bool
        let method: Int32
        let basis: GLPKSession.Basis
    }

    /// The second way is tried when the first gives up, or cannot tell "unbounded" from "infeasible": the primal
    /// method without presolve can, because it looks for a feasible point first.
    private static let attempts = [
        Attempt(presolve: false, method: GLP_DUALP, basis: .advanced),
        Attempt(presolve: false, method: GLP_PRIMAL, basis: .standard),
    ]

    /// What the relaxation is: never ``Verdict/infeasibleOrUnbounded``.
    func run(in session: borrowing GLPKSession) throws(GLPKError) -> Verdict {
        var verdict = Verdict.stopped(leash.reason)
        for attempt in Self.attempts {
            let parameters = Parameters.simplex(
                presolve: attempt.presolve, method: attempt.method, secondsLeft: leash.secondsLeft)
            guard case .returned((let code, let status)) = try session.simplex(parameters, from: attempt.basis) else {
                return .stopped(leash.reason)
            }
            verdict = .simplex(code: code, status: status)
            switch verdict {
            case .failed, .infeasibleOrUnbounded: continue
            case .optimal, .infeasible, .unbounded, .stopped: return verdict
            }
        }
        return verdict
    }
}
