"""What glpsol and CBC print, as (incumbent, bound); `None` for what a line does not tell."""

import re

NUMBER = r"[-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?"

GLPSOL = re.compile(
    rf"\+\s*\d+: (?P<kind>mip =|>>>>>)\s+(?P<best>not found yet|{NUMBER}) >=\s+(?P<bound>{NUMBER}|tree is empty|-inf)")
GLPSOL_END = "INTEGER OPTIMAL SOLUTION FOUND"

CBC_FOUND = re.compile(rf"Cbc00(?:04|12|16)I Integer solution of ({NUMBER}) found")
CBC_NODES = re.compile(rf"Cbc0010I After \d+ nodes, \d+ on tree, ({NUMBER}) best solution, best possible ({NUMBER})")
CBC_ROOT = re.compile(rf"Continuous objective value is ({NUMBER})")
CBC_DONE = re.compile(rf"Cbc0001I Search completed - best objective ({NUMBER})")
CBC_PART = re.compile(rf"Cbc0005I Partial search - best objective ({NUMBER}) \(best possible ({NUMBER})\)")
CBC_END = re.compile(rf"(Objective value|Lower bound):\s+({NUMBER})")
CBC_UNKNOWN = 1e40  # CBC's word for "no solution yet"


def glpsol(line):
    """A line of glpsol's branch and bound."""
    match = GLPSOL.search(line)
    if not match:
        return None, None
    best = None if match["best"] == "not found yet" else float(match["best"])
    if match["bound"] == "tree is empty":
        return best, best
    return best, None if match["bound"] == "-inf" else float(match["bound"])


def cbc(line):
    """A line of CBC's log."""
    if match := CBC_FOUND.search(line):
        return float(match[1]), None
    if match := CBC_NODES.search(line) or CBC_PART.search(line):
        best, bound = float(match[1]), float(match[2])
        return (best if best < CBC_UNKNOWN else None), (bound if abs(bound) < CBC_UNKNOWN else None)
    if match := CBC_ROOT.search(line):
        return None, float(match[1])
    if match := CBC_DONE.search(line):
        best = float(match[1])
        return (best, best) if best < CBC_UNKNOWN else (None, None)
    return None, None


def glpsol_solution(lines):
    """The values of columns by number (from 1) in a file that `glpsol --write` made, and its status: o, f, u or n."""
    values, status = {}, "u"
    for line in lines:
        fields = line.split()
        if fields[:2] == ["s", "mip"]:
            status = fields[4]
        elif fields and fields[0] == "j":
            values[int(fields[1])] = float(fields[2])
    return values, status


def cbc_solution(lines):
    """The columns that are not zero, by name, in a file that CBC's `solution` made."""
    values = {}
    for line in list(lines)[1:]:
        fields = line.replace("**", "").split()
        if len(fields) >= 3 and fields[0].isdigit():
            values[fields[1]] = float(fields[2])
    return values


def columns(lines):
    """The names of an MPS file's columns in their order."""
    names, inside = [], False
    for line in lines:
        if not line.startswith(" "):
            inside = line.startswith("COLUMNS")
            continue
        if inside and "'MARKER'" not in line:
            name = line.split(None, 1)[0]
            if not names or names[-1] != name:
                names.append(name)
    return names
