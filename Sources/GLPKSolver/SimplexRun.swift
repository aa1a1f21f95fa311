import CGLPK
import LinearModel

/// The relaxation of a loaded model, solved by the simplex method.
struct SimplexRun {
    let leash: Leash

    /// One way to try it.
    private struct Attempt {
        let method: Int32
        let basis: GLPKSession.Basis
    }

    /// The primal method from an advanced basis is by far the fastest on models of dates (65 visits on 230 days: 0.19 s;
    /// dual 3.7 s, primal after GLPK's presolve 0.33 s, dual after it 5.2 s) and within milliseconds of the others on
    /// rosters. It also tells "unbounded" from "infeasible", because it looks for a feasible point first.
    /// The second way is tried when the first gives up.
    private static let attempts = [
        Attempt(method: GLP_PRIMAL, basis: .advanced),
        Attempt(method: GLP_DUALP, basis: .standard),
    ]

    /// What the relaxation is: never ``Verdict/infeasibleOrUnbounded``.
    func run(in session: borrowing GLPKSession) throws(GLPKError) -> Verdict {
        var verdict = Verdict.stopped(leash.reason)
        for attempt in Self.attempts {
            let parameters = Parameters.simplex(
                method: attempt.method, secondsLeft: leash.secondsLeft)
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

    /// Solves the relaxation again after rows were added, which the dual method does from where it stands.
    func resume(in session: borrowing GLPKSession) throws(GLPKError) -> Verdict {
        let parameters = Parameters.simplex(method: GLP_DUALP, secondsLeft: leash.secondsLeft)
        guard case .returned((let code, let status)) = try session.simplex(parameters, from: .current) else {
            return .stopped(leash.reason)
        }
        let verdict = Verdict.simplex(code: code, status: status)
        switch verdict {
        case .failed, .infeasibleOrUnbounded: return try run(in: session)
        case .optimal, .infeasible, .unbounded, .stopped: return verdict
        }
    }
}
