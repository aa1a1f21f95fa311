"""Xuncha and the others behind one face: how each is run, how its lines are read, and where its answer is."""

import importlib.metadata
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass

from harness import logs, plans
from harness.places import BENCHMARKS, program


@dataclass
class Answer:
    """What a solver says it reached, before the audit."""

    status: str  # optimal, feasible, infeasible, none or failed
    bound: float | None = None
    plan: str | None = None  # the plan file
    counters: dict | None = None


class Contestant:
    """One solver. `reads` says what it gets: the scenario folder, or the exported program; `depends` from which sources
    the result would be another, so that it must be run again when they have changed."""

    name = ""
    title = ""
    reads = "program"
    depends = ("Sources/PlanningRules", "Sources/LinearModel", "Sources/ScenarioGenerator")

    def absent(self):
        """Why it cannot be run here, or `None`."""
        raise NotImplementedError

    def version(self):
        raise NotImplementedError

    def command(self, source, work, limit, threads):
        raise NotImplementedError

    def line(self, text):
        """(incumbent, bound) told by a printed line."""
        del text
        return None, None

    def traced(self, text):
        """(incumbent, bound) told by a line of the trace."""
        line = json.loads(text)
        return line.get("incumbent"), line.get("bound")

    def answer(self, source, work, scenario, code):
        raise NotImplementedError


class Xuncha(Contestant):
    name, title, reads = "xuncha", "Xuncha", "scenario"
    depends = ("Sources", "Package.swift")

    def absent(self):
        return None

    def version(self):
        return _printed([program(), "--version"])

    def command(self, source, work, limit, threads):
        return [program(), "plan", source, "--time-limit", str(limit), "--trace", "{trace}", "--json", "--lang", "en",
                "--out", os.path.join(work, "plan")]

    def answer(self, source, work, scenario, code):
        if code == 3:
            return Answer("infeasible")
        if code == 4:
            return Answer("none")
        path = os.path.join(work, "plan", "plan.json")
        if code or not os.path.exists(path):
            return Answer("failed")
        with open(path, encoding="utf-8") as file:
            plan = json.load(file)
        status = "optimal" if plan["status"]["code"] == "proven_optimal" else "feasible"
        bound = plan["levels"][-1]["bound"]
        return Answer(status, bound, path, {"strategy": plan["status"]["strategy"]})


class Glpsol(Contestant):
    name, title = "glpsol", "glpsol"

    def absent(self):
        return None if shutil.which("glpsol") else "glpsol is not installed"

    def version(self):
        return _found(r"Solver (\S+)", _printed(["glpsol", "--version"]))

    def command(self, source, work, limit, threads):
        return ["glpsol", "--freemps", source, "--tmlim", str(int(limit)), "--write", os.path.join(work, "solution")]

    def line(self, text):
        return logs.glpsol(text)

    def answer(self, source, work, scenario, code):
        path = os.path.join(work, "solution")
        if code or not os.path.exists(path):
            return Answer("failed")
        with open(path, encoding="utf-8") as file:
            values, status = logs.glpsol_solution(file)
        if status not in "of":
            return Answer("infeasible" if status == "n" else "none")
        with open(source, encoding="utf-8") as file:
            columns = logs.columns(file)
        chosen = [columns[number - 1] for number, value in values.items() if value > 0.5]
        return Answer("optimal" if status == "o" else "feasible", None, _decoded(chosen, source, work, scenario))


class Cbc(Contestant):
    name, title = "cbc", "CBC"

    def absent(self):
        return None if shutil.which("cbc") else "cbc is not installed"

    def version(self):
        return _found(r"Version: (\S+)", _printed(["cbc", "-quit"]))

    def command(self, source, work, limit, threads):
        return ["cbc", source, "-timeMode", "elapsed", "-threads", str(threads), "-sec", str(int(limit)), "-ratio", "0",
                "-allow", "0.999", "-solve", "-solution", os.path.join(work, "solution")]

    def line(self, text):
        return logs.cbc(text)

    def answer(self, source, work, scenario, code):
        path = os.path.join(work, "solution")
        if not os.path.exists(path):
            return Answer("failed")
        with open(path, encoding="utf-8") as file:
            lines = file.readlines()
        status = lines[0].strip() if lines else ""
        if status.lower().startswith("infeasible"):
            return Answer("infeasible")
        chosen = [name for name, value in logs.cbc_solution(lines).items() if value > 0.5]
        if not chosen or "no integer solution" in status or "infeasible" in status:
            return Answer("none")
        plan = _decoded(chosen, source, work, scenario)
        return Answer("optimal" if status.startswith("Optimal") else "feasible", None, plan)


class InPython(Contestant):
    """A solver that is a Python package and runs in a process of its own."""

    module = ""
    package = ""

    def absent(self):
        return None if importlib.util.find_spec(self.module) else f"the Python package {self.package} is not installed"

    def version(self):
        return importlib.metadata.version(self.package)

    def command(self, source, work, limit, threads):
        return [sys.executable, "-m", f"harness.peers.{self.name}", source, "--limit", str(limit), "--threads",
                str(threads), "--trace", "{trace}", "--answer", os.path.join(work, "answer.json")]

    def answer(self, source, work, scenario, code):
        path = os.path.join(work, "answer.json")
        if not os.path.exists(path):
            return Answer("failed")
        with open(path, encoding="utf-8") as file:
            known = json.load(file)
        counters = {key: known[key] for key in ("nodes", "iterations") if key in known}
        bound = known.get("bound")
        bound = None if bound is None or abs(bound) > 1e15 else bound
        if "chosen" in known:
            return Answer(known["status"], bound, _decoded(known["chosen"], source, work, scenario), counters)
        if "plan" in known:
            plan = os.path.join(work, "plan.json")
            plans.written(known["plan"], plan)
            return Answer(known["status"], bound, plan, counters)
        return Answer(known["status"], bound, None, counters)


class Highs(InPython):
    name, title, module, package = "highs", "HiGHS", "highspy", "highspy"


class Scip(InPython):
    name, title, module, package = "scip", "SCIP", "pyscipopt", "pyscipopt"


class CpSat(InPython):
    name, title, module, package = "cpsat", "CP-SAT", "ortools", "ortools"
    reads = "scenario"
    depends = ("Sources/ScenarioGenerator", "benchmarks/harness/scenario.py", "benchmarks/harness/peers/cpsat_model.py")


class Timefold(InPython):
    name, title, module, package = "timefold", "Timefold", "timefold", "timefold"
    reads = "scenario"
    depends = ("Sources/ScenarioGenerator", "benchmarks/harness/scenario.py", "benchmarks/harness/peers/timefold.py")

    def absent(self):
        return super().absent() or (None if shutil.which("java") else "Timefold needs Java, which is not installed")


ALL = {contestant.name: contestant
       for contestant in (Xuncha(), Glpsol(), Cbc(), Highs(), Scip(), CpSat(), Timefold())}


def environment():
    """What the processes find the harness by."""
    return {"PYTHONPATH": BENCHMARKS, "PYTHONDONTWRITEBYTECODE": "1"}


def _decoded(chosen, source, work, scenario):
    """The plan file of an exported program's columns at 1."""
    names = plans.names(source + ".names.csv")
    path = os.path.join(work, "plan.json")
    plans.written(plans.decoded([names.get(name, name) for name in chosen], scenario), path)
    return path


def _printed(argv):
    run = subprocess.run(argv, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
    return run.stdout.strip()


def _found(pattern, text):
    match = re.search(pattern, text)
    return match[1] if match else "?"
