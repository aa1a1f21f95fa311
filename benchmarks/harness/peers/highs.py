"""HiGHS on an exported program: python -m harness.peers.highs MODEL …"""

import highspy

from harness.peers import child


def main():
    asked = child.arguments()
    trace = child.Trace(asked.trace)
    solver = highspy.Highs()
    for option, value in (("output_flag", False), ("time_limit", asked.limit), ("threads", asked.threads),
                          ("mip_rel_gap", 0.0), ("mip_abs_gap", 0.999)):
        solver.setOptionValue(option, value)
    solver.readModel(asked.input)

    def note(event):
        trace.note(event.data_out.mip_primal_bound, event.data_out.mip_dual_bound)

    solver.cbMipImprovingSolution.subscribe(note)
    solver.cbMipLogging.subscribe(note)
    solver.solve()
    status, info = solver.getModelStatus(), solver.getInfo()
    known = {"status": "none", "bound": info.mip_dual_bound, "nodes": info.mip_node_count,
             "iterations": info.simplex_iteration_count}
    if status == highspy.HighsModelStatus.kInfeasible:
        known["status"] = "infeasible"
    elif info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible:
        known["status"] = "optimal" if status == highspy.HighsModelStatus.kOptimal else "feasible"
        values = solver.getSolution().col_value
        known["chosen"] = [name for name, value in zip(solver.getLp().col_names_, values) if value > 0.5]
        trace.note(info.objective_function_value, info.mip_dual_bound)
    child.answer(asked.answer, **known)


if __name__ == "__main__":
    main()
