"""benchmarks/counters: numbers that do not depend on the machine, held against those committed.

Sizes of the programs, the bound of their relaxations, the optimum where it is proven. A change of one is a change of the
model, for better or worse: whoever makes it records the new numbers with it. Needs Python alone, and glpsol for the
relaxations.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

from harness import cases
from harness.places import BENCHMARKS, program

FILE = os.path.join(BENCHMARKS, "counters.json")
# Seeds for tuning, not those reported: whoever improves the model looks at these numbers.
CASES = [(size, seed) for size in ("zone-3", "zone-5", "zone-8") for seed in (1, 2, 3)] + [
    ("county-12", 1), ("county-12", 2)]
PROOF_SECONDS = {"record": 5, "check": 30}  # what is proven in 5 s here is proven in 30 s anywhere
ITERATIONS_MAY_DIFFER = 0.2  # the solver's arithmetic may take another way on another processor
ABSENT = "absent"
GLPSOL_END = re.compile(r"\*?\s*(\d+): obj =\s+(\S+) inf =")


def main():
    parser = argparse.ArgumentParser(prog="benchmarks/counters", description=__doc__.splitlines()[0])
    asked = parser.add_mutually_exclusive_group()
    asked.add_argument("--check", action="store_true", help="compare with counters.json (the default)")
    asked.add_argument("--record", action="store_true", help="write counters.json anew")
    wanted = parser.parse_args()
    if not shutil.which("glpsol"):
        print("skipped: the bounds of the relaxations (glpsol is not installed)", file=sys.stderr)
        if wanted.record:
            return 1
    known = recorded()
    counted = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, seed in CASES:
            case = f"{name}-{seed}"
            proves = wanted.record or known.get(case, {}).get("optimum") is not None
            seconds = PROOF_SECONDS["record" if wanted.record else "check"] if proves else None
            counted[case] = count(cases.SIZES[name], seed, folder, seconds)
    differences = compared(known, counted)
    if not differences:
        print(f"{len(counted)} cases, every counter as recorded")
    elif known:
        print(table(differences))
    if wanted.record:
        with open(FILE, "w", encoding="utf-8") as file:
            file.write(text(counted))
        print("recorded in benchmarks/counters.json")
        return 0
    if differences:
        print("If the change is meant, record it with it: benchmarks/counters --record")
    return 1 if differences else 0


def count(size, seed, folder, seconds):
    """The counters of one case; the optimum is sought for `seconds`, if at all."""
    place = cases.generated(size, seed, folder)
    counters = {}
    for resolution, name in (("teams", "whole"), ("rounds", "by_rounds")):
        path = os.path.join(folder, "program.mps")
        told = said(["model", place, "--unsolved", "--resolution", resolution, "--out", path, "--json"])
        for part in ("rows", "columns", "nonzeros"):
            counters[f"{name}.{part}"] = told["size"][part]
        counters.update({f"{name}.{key}": value for key, value in relaxation(path).items()})
    if seconds:
        told = said(["plan", place, "--time-limit", str(seconds), "--out", os.path.join(folder, "plan"), "--json"])
        counters["optimum"] = told["levels"][-1]["points"] if told["status"] == "optimal" else None
    return counters


def relaxation(path):
    """The bound of a program's linear relaxation, and the simplex iterations it takes, by glpsol without its presolve."""
    if not shutil.which("glpsol"):
        return {}
    run = subprocess.run(["glpsol", "--freemps", path, "--nomip", "--nopresol"], capture_output=True, text=True, check=False)
    ends = GLPSOL_END.findall(run.stdout)
    if not ends or "OPTIMAL LP SOLUTION FOUND" not in run.stdout:
        raise cases.CaseError(f"glpsol solved no relaxation: {run.stdout[-200:]}")
    return {"relaxation": round(float(ends[-1][1]), 2), "iterations": int(ends[-1][0])}


def said(arguments):
    """What a command of Xuncha prints as JSON."""
    run = subprocess.run([program(), *arguments, "--lang", "en"], capture_output=True, text=True, check=False)
    if run.returncode:
        raise cases.CaseError(f"xuncha {arguments[0]} ended with {run.returncode}: {run.stderr.strip()[-300:]}")
    return json.loads(run.stdout)


def recorded():
    if not os.path.exists(FILE):
        return {}
    with open(FILE, encoding="utf-8") as file:
        return json.load(file)


def text(counted):
    """One case a line, so that a change shows which."""
    lines = [f"  {json.dumps(case)}: {json.dumps(counters)}" for case, counters in counted.items()]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def compared(known, counted):
    """(case, counter, recorded, counted) for whatever differs; what could not be counted here is passed over."""
    differences = []
    for case in sorted(set(known) | set(counted)):
        before, now = known.get(case, {}), counted.get(case, {})
        for counter in sorted(set(before) | set(now)):
            old, new = before.get(counter, ABSENT), now.get(counter, ABSENT)
            is_uncounted = counter not in now and counter.rpartition(".")[2] in ("relaxation", "iterations", "optimum")
            if not is_uncounted and not same(counter, old, new):
                differences.append((case, counter, old, new))
    return differences


def same(counter, old, new):
    if counter.endswith(".iterations") and ABSENT not in (old, new):
        return abs(new - old) <= ITERATIONS_MAY_DIFFER * old
    return old == new


def table(differences):
    """What changed, readable in a terminal."""
    lines = [("case", "counter", "recorded", "now", "change")]
    for case, counter, old, new in differences:
        change = f"{100 * (new - old) / old:+.1f} %" if old and ABSENT not in (old, new) and new else ""
        lines.append((case, counter, shown(old), shown(new), change))
    widths = [max(len(line[column]) for line in lines) for column in range(5)]
    return "\n".join("  ".join(part.ljust(width) for part, width in zip(line, widths)).rstrip() for line in lines)


def shown(value):
    return "not proven" if value is None else str(value)


if __name__ == "__main__":
    sys.exit(main())
