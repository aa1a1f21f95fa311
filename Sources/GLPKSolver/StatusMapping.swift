import CGLPK
import LinearModel

/// What GLPK's many codes come down to. The only place where they are read.
enum Verdict: Hashable {
    case optimal
    case infeasible
    case unbounded
    /// The relaxation has no dual solution: unbounded if there is any solution at all.
    case infeasibleOrUnbounded
    /// Ended early; whether a solution is there is another question.
    case stopped(StopReason)
    case failed(code: Int32, status: Int32)

    /// The verdict of glp_simplex: its return code, and what glp_get_status says.
    static func simplex(code: Int32, status: Int32) -> Verdict {
        switch (code, status) {
        case (0, GLP_OPT): .optimal
        case (0, GLP_NOFEAS): .infeasible
        case (0, GLP_UNBND): .unbounded
        // Crossed bounds; and the LP presolver's two findings, which leave the status undefined.
        case (GLP_EBOUND, _), (GLP_ENOPFS, _): .infeasible
        case (GLP_ENODFS, _): .infeasibleOrUnbounded
        case (GLP_ETMLIM, _): .stopped(.timeLimit)
        default: .failed(code: code, status: status)
        }
    }

    /// The verdict of glp_intopt: its return code, what glp_mip_status says, and what the relaxation was.
    ///
    /// - Parameter relaxation: the status of the relaxation, which explains `GLP_EROOT`: without the presolver,
    ///   glp_intopt refuses to start from anything but an optimal relaxation.
    static func search(code: Int32, status: Int32, relaxation: Int32) -> Verdict {
        switch (code, status) {
        case (0, GLP_OPT): .optimal
        case (0, GLP_NOFEAS): .infeasible
        case (GLP_EBOUND, _), (GLP_ENOPFS, _): .infeasible
        case (GLP_ENODFS, _): .infeasibleOrUnbounded
        case (GLP_EROOT, _) where relaxation == GLP_NOFEAS: .infeasible
        case (GLP_EROOT, _) where relaxation == GLP_UNBND: .infeasibleOrUnbounded
        case (GLP_ETMLIM, _): .stopped(.timeLimit)
        case (GLP_EMIPGAP, _): .stopped(.gapReached)
        case (GLP_ESTOP, _): .stopped(.interrupted)
        default: .failed(code: code, status: status)
        }
    }
}
