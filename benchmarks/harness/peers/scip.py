"""SCIP on an exported program: python -m harness.peers.scip MODEL …"""

from pyscipopt import SCIP_EVENTTYPE, Eventhdlr, Model

from harness.peers import child


class Watch(Eventhdlr):
    """Notes best and bound at every new solution and every node."""

    TYPES = SCIP_EVENTTYPE.BESTSOLFOUND | SCIP_EVENTTYPE.NODESOLVED | SCIP_EVENTTYPE.LPSOLVED

    def __init__(self, trace):
        self.trace = trace

    def eventinit(self):
        self.model.catchEvent(self.TYPES, self)

    def eventexit(self):
        self.model.dropEvent(self.TYPES, self)

    def eventexec(self, event):
        del event
        self.trace.note(self.model.getPrimalbound(), self.model.getDualbound())


def main():
    asked = child.arguments()
    trace = child.Trace(asked.trace)
    model = Model()
    model.hideOutput()
    model.readProblem(asked.input)
    model.setParam("limits/time", asked.limit)
    model.setParam("limits/gap", 0.0)
    model.setParam("limits/absgap", 0.999)
    model.setParam("parallel/maxnthreads", asked.threads)
    watch = Watch(trace)  # the model keeps no reference of its own
    model.includeEventhdlr(watch, "watch", "best and bound over time")
    model.optimize()
    known = {"status": "none", "bound": model.getDualbound(), "nodes": model.getNTotalNodes(),
             "iterations": model.getNLPIterations()}
    if model.getStatus() == "infeasible":
        known["status"] = "infeasible"
    elif model.getNSols() > 0:
        known["status"] = "optimal" if model.getStatus() == "optimal" else "feasible"
        best = model.getBestSol()
        known["chosen"] = [variable.name for variable in model.getVars() if best[variable] > 0.5]
        trace.note(model.getPrimalbound(), model.getDualbound())
    child.answer(asked.answer, **known)


if __name__ == "__main__":
    main()
