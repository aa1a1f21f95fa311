"""What the solvers that run in Python share: arguments, the course as lines of JSON, and the answer at the end."""

import argparse
import json
import os


def arguments():
    """`INPUT --limit SECONDS --threads N --trace FILE --answer FILE`."""
    parser = argparse.ArgumentParser()
    parser.add_argument("input")
    parser.add_argument("--limit", type=float, required=True)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--trace", required=True)
    parser.add_argument("--answer", required=True)
    return parser.parse_args()


class Trace:
    """Lines of JSON, each written at once; whoever reads them notes the time."""

    def __init__(self, path):
        self._file = os.open(path, os.O_WRONLY)
        self._last = None

    def note(self, incumbent=None, bound=None):
        """Numbers that say nothing (infinite ones) are left out, and so is what has been said already."""
        line = {}
        if incumbent is not None and abs(incumbent) < 1e15:
            line["incumbent"] = incumbent
        if bound is not None and abs(bound) < 1e15:
            line["bound"] = bound
        if line and line != self._last:
            self._last = line
            os.write(self._file, (json.dumps(line) + "\n").encode())


def answer(path, **known):
    """Writes what was reached: `status` (optimal, feasible, infeasible or none), `bound`, and `chosen` (names of the
    columns at 1) or `plan`."""
    with open(path, "w", encoding="utf-8") as file:
        json.dump(known, file, ensure_ascii=False)
