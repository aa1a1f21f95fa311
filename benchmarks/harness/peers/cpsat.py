"""CP-SAT on its own model of a scenario folder: python -m harness.peers.cpsat SCENARIO …"""

from ortools.sat.python import cp_model

from harness import scenario
from harness.peers import child
from harness.peers.cpsat_model import PlanModel


class Watch(cp_model.CpSolverSolutionCallback):
    """Notes every new solution."""

    def __init__(self, trace):
        super().__init__()
        self.trace = trace

    def on_solution_callback(self):
        self.trace.note(self.objective_value, self.best_objective_bound)


def main():
    asked = child.arguments()
    trace = child.Trace(asked.trace)
    plan = PlanModel(scenario.read(asked.input))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = asked.threads
    if asked.threads == 2:
        # Of what was tried on tuning seeds with two workers these two alone prove anything beyond the smallest zone: the
        # default pair stops at two thirds of the bound.
        solver.parameters.subsolvers.extend(["max_lp", "reduced_costs"])
    solver.parameters.max_time_in_seconds = asked.limit
    solver.best_bound_callback = lambda bound: trace.note(bound=bound)
    status = solver.solve(plan.model, Watch(trace))
    known = {"status": "none", "bound": solver.best_objective_bound, "nodes": solver.num_branches}
    if status == cp_model.INFEASIBLE:
        known["status"] = "infeasible"
    elif status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        known["status"] = "optimal" if status == cp_model.OPTIMAL else "feasible"
        known["plan"] = plan.plan(solver.boolean_value)
        trace.note(solver.objective_value, solver.best_objective_bound)
    child.answer(asked.answer, **known)


if __name__ == "__main__":
    main()
