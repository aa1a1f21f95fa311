import CGLPK
import LinearModel
import Testing

@testable import GLPKSolver

@Suite struct StatusMappingTests {
    @Test(
        arguments: [
            (0, GLP_OPT, Verdict.optimal),
            (0, GLP_NOFEAS, .infeasible),
            (0, GLP_UNBND, .unbounded),
            (0, GLP_UNDEF, .failed(code: 0, status: GLP_UNDEF)),
            (0, GLP_INFEAS, .failed(code: 0, status: GLP_INFEAS)),
            (0, GLP_FEAS, .failed(code: 0, status: GLP_FEAS)),
            (GLP_EBOUND, GLP_UNDEF, .infeasible),
            (GLP_ENOPFS, GLP_UNDEF, .infeasible),
            (GLP_ENOPFS, GLP_NOFEAS, .infeasible),
            (GLP_ENODFS, GLP_UNDEF, .infeasibleOrUnbounded),
            (GLP_ETMLIM, GLP_FEAS, .stopped(.timeLimit)),
            (GLP_EBADB, GLP_UNDEF, .failed(code: GLP_EBADB, status: GLP_UNDEF)),
            (GLP_ESING, GLP_UNDEF, .failed(code: GLP_ESING, status: GLP_UNDEF)),
            (GLP_ECOND, GLP_UNDEF, .failed(code: GLP_ECOND, status: GLP_UNDEF)),
            (GLP_EFAIL, GLP_UNDEF, .failed(code: GLP_EFAIL, status: GLP_UNDEF)),
            (GLP_EITLIM, GLP_INFEAS, .failed(code: GLP_EITLIM, status: GLP_INFEAS)),
        ] as [(Int32, Int32, Verdict)])
    func simplex(code: Int32, status: Int32, verdict: Verdict) {
        #expect(Verdict.simplex(code: code, status: status) == verdict)
    }

    @Test(
        arguments: [
            (0, GLP_OPT, GLP_OPT, Verdict.optimal),
            (0, GLP_NOFEAS, GLP_OPT, .infeasible),
            (0, GLP_UNDEF, GLP_OPT, .failed(code: 0, status: GLP_UNDEF)),
            (GLP_EBOUND, GLP_UNDEF, GLP_UNDEF, .infeasible),
            (GLP_ENOPFS, GLP_NOFEAS, GLP_UNDEF, .infeasible),
            (GLP_ENODFS, GLP_UNDEF, GLP_UNDEF, .infeasibleOrUnbounded),
            (GLP_EROOT, GLP_UNDEF, GLP_NOFEAS, .infeasible),
            (GLP_EROOT, GLP_UNDEF, GLP_UNBND, .infeasibleOrUnbounded),
            (GLP_EROOT, GLP_UNDEF, GLP_UNDEF, .failed(code: GLP_EROOT, status: GLP_UNDEF)),
            (GLP_ETMLIM, GLP_FEAS, GLP_OPT, .stopped(.timeLimit)),
            (GLP_ETMLIM, GLP_UNDEF, GLP_OPT, .stopped(.timeLimit)),
            (GLP_EMIPGAP, GLP_FEAS, GLP_OPT, .stopped(.gapReached)),
            (GLP_ESTOP, GLP_FEAS, GLP_OPT, .stopped(.interrupted)),
            (GLP_ESTOP, GLP_UNDEF, GLP_OPT, .stopped(.interrupted)),
            (GLP_EFAIL, GLP_FEAS, GLP_OPT, .failed(code: GLP_EFAIL, status: GLP_FEAS)),
        ] as [(Int32, Int32, Int32, Verdict)])
    func search(code: Int32, status: Int32, relaxation: Int32, verdict: Verdict) {
        #expect(Verdict.search(code: code, status: status, relaxation: relaxation) == verdict)
    }
}
