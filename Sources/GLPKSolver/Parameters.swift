import CGLPK
import LinearModel

/// GLPK's parameter blocks from the options.
enum Parameters {
    /// Milliseconds between two lines of output. Nobody reads them: the hook behind the output is the only place that
    /// is reached in the middle of a simplex run, so this is how often a wish to stop is noticed there.
    private static let outputInterval: Int32 = 100

    /// Parameters of the simplex method.
    static func simplex(method: Int32, secondsLeft: Double?) -> glp_smcp {
        var parameters = glp_smcp()
        glp_init_smcp(&parameters)
        parameters.msg_lev = GLP_MSG_ON
        parameters.out_frq = outputInterval
        parameters.meth = method
        parameters.tm_lim = milliseconds(secondsLeft)
        return parameters
    }

    /// Parameters of branch and bound.
    static func search(_ options: SolveOptions, secondsLeft: Double?) -> glp_iocp {
        var parameters = glp_iocp()
        glp_init_iocp(&parameters)
        parameters.msg_lev = GLP_MSG_ON
        parameters.out_frq = outputInterval
        parameters.out_dly = 0
        parameters.tm_lim = milliseconds(secondsLeft)
        parameters.mip_gap = options.relativeGap
        parameters.br_tech = branching(options.branching)
        parameters.bt_tech = backtracking(options.backtracking)
        parameters.gmi_cuts = flag(options.cuts.gomory)
        parameters.mir_cuts = flag(options.cuts.mir)
        parameters.cov_cuts = flag(options.cuts.cover)
        parameters.clq_cuts = flag(options.cuts.clique)
        parameters.fp_heur = flag(options.heuristics.feasibilityPump)
        parameters.ps_heur = flag(options.heuristics.proximity)
        parameters.sr_heur = flag(options.heuristics.rounding)
        parameters.presolve = flag(options.presolve)
        return parameters
    }

    private static func flag(_ isOn: Bool) -> Int32 { isOn ? GLP_ON : GLP_OFF }

    /// GLPK's largest number means "no limit".
    private static func milliseconds(_ seconds: Double?) -> Int32 {
        guard let seconds, seconds < Double(Int32.max) / 1000 else { return Int32.max }
        return Int32(max(0, seconds * 1000))
    }

    private static func branching(_ choice: Branching) -> Int32 {
        switch choice {
        case .firstFractional: GLP_BR_FFV
        case .lastFractional: GLP_BR_LFV
        case .mostFractional: GLP_BR_MFV
        case .driebeekTomlin: GLP_BR_DTH
        case .pseudoCost: GLP_BR_PCH
        }
    }

    private static func backtracking(_ choice: Backtracking) -> Int32 {
        switch choice {
        case .depthFirst: GLP_BT_DFS
        case .breadthFirst: GLP_BT_BFS
        case .bestBound: GLP_BT_BLB
        case .bestProjection: GLP_BT_BPH
        }
    }
}
