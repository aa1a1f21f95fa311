"""Medians and worst cases over seeds, and the table."""

import csv
import io
import math

from harness.cases import SIZES
from harness.contestants import ALL
from harness.course import Course, gap_of

NEVER = math.inf
TIMES = ("first_plan", "gap_5", "gap_1", "proof")


def summarised(records):
    """For each size and contestant, in the order of the table, what came out over its seeds."""
    best = {}
    for record in records:
        if record["points"] is not None:
            case = record["size"], record["seed"]
            best[case] = min(best.get(case, NEVER), record["points"])
    groups = {}
    for record in records:
        groups.setdefault((record["size"], record["contestant"]), []).append(record)
    order = [(size, name) for size in SIZES for name in ALL]
    return [_group(groups[pair], best) for pair in order if pair in groups]


def _group(records, best):
    first = records[0]
    rows = [_measured(record, best) for record in records]
    summary = {
        "size": first["size"], "streets": first["streets"], "contestant": first["contestant"], "title": first["title"],
        "version": first["version"], "limit": first["limit"], "runs": len(rows),
        "seeds": sorted(record["seed"] for record in records),
        "plans": sum(row["points"] is not None for row in rows), "proven": sum(row["proof"] < NEVER for row in rows),
        "refused": sum(record["status"] == "refused" for record in records),
        "details": sorted({record["detail"] for record in records if record["detail"]}),
    }
    for measure in (*TIMES, "gap", "excess", "wall", "mib"):
        values = sorted(row[measure] for row in rows)
        summary[measure] = {"median": median(values), "worst": values[-1]}
    return summary


def _measured(record, best):
    """One run in numbers; what was never reached is infinite, and so is the gap without plan or bound."""
    course = Course(record["course"])
    known = best.get((record["size"], record["seed"]))
    points = record["points"]
    gap = gap_of(points, record["bound"])
    reached = {"first_plan": course.first_plan(), "gap_5": course.reaches(0.05), "gap_1": course.reaches(0.01),
               "proof": course.reaches(0)}
    if record["status"] == "infeasible":
        reached["proof"] = record["wall"]
    return {
        "points": points, "gap": NEVER if gap is None else gap,
        "excess": NEVER if points is None else (points - known) / max(1, known),
        "wall": record["wall"], "mib": record["peak_kib"] / 1024,
        **{measure: NEVER if seconds is None else seconds for measure, seconds in reached.items()},
    }


def median(values):
    """The middle of sorted values; of two the larger, so that nothing is made of a number and a never."""
    return values[len(values) // 2]


def fastest_peer(summaries, size, measure):
    """Of the others, who has the least median of a measure at a size; `None` where none got there."""
    peers = [entry for entry in summaries if entry["size"] == size and entry["contestant"] != "xuncha"]
    reached = [entry for entry in peers if entry[measure]["median"] < NEVER]
    return min(reached, key=lambda entry: entry[measure]["median"], default=None)


def contradictions(records):
    """Cases in which somebody's bound is above somebody's audited plan: one of them must be wrong."""
    cases = {}
    for record in records:
        cases.setdefault((record["size"], record["seed"]), []).append(record)
    found = []
    for (size, seed), runs in sorted(cases.items()):
        bounds = [run for run in runs if run["bound"] is not None]
        plans = [run for run in runs if run["points"] is not None]
        highest = max(bounds, key=lambda run: run["bound"], default=None)
        lowest = min(plans, key=lambda run: run["points"], default=None)
        if highest and lowest and highest["bound"] > lowest["points"]:
            found.append(f"{size}-{seed}: {highest['title']} proves that no plan is below {highest['bound']} points, and "
                         f"{lowest['title']} has one of {lowest['points']}")
    return found


def plain(value):
    """Numbers as JSON has them: never is `null`."""
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    if isinstance(value, list):
        return [plain(part) for part in value]
    if isinstance(value, float):
        return None if math.isinf(value) else round(value, 4)
    return value


def csv_text(summaries):
    """One line for each size and contestant."""
    measures = [*TIMES, "gap", "excess", "wall", "mib"]
    plain_columns = ["size", "streets", "contestant", "version", "limit", "runs", "plans", "proven", "refused"]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(plain_columns + [f"{measure}_{part}" for measure in measures for part in ("median", "worst")])
    for entry in summaries:
        numbers = [plain(entry[measure][part]) for measure in measures for part in ("median", "worst")]
        writer.writerow([entry[column] for column in plain_columns] + ["" if number is None else number for number in numbers])
    return text.getvalue()


def markdown(summaries, records):
    """The table, size by size, with what it was measured on."""
    lines = ["# Xuncha and general solvers on the same scenarios", ""]
    for name, values in (("Machine", {record["machine"] for record in records}),
                         ("Commit", {record["commit"] for record in records}),
                         ("Seeds", {record["seed"] for record in records}),
                         ("Threads", {record["threads"] for record in records})):
        lines.append(f"- {name}: {', '.join(str(value) for value in sorted(values))}")
    versions = {f"{entry['title']} {entry['version']}" for entry in summaries}
    loads = sorted(record["load"] for record in records)
    lines += [f"- Versions: {'; '.join(sorted(versions))}",
              f"- Load of the machine when runs began: {loads[0]} to {loads[-1]}", "",
              "Seconds from the start of the process, median / worst over the seeds; “never” counts as longer than any "
              "time. Gaps are proven; “worse” is how much worse than the best audited plan of anybody.", ""]
    wrong = contradictions(records)
    lines += [f"**Contradiction:** {text}." for text in wrong] or ["No bound of anybody is above an audited plan of anybody."]
    lines.append("")
    for size in SIZES:
        rows = [entry for entry in summaries if entry["size"] == size]
        if not rows:
            continue
        lines += [f"## {size}", "", f"Target: {SIZES[size].target}.", "",
                  "| solver | limit | plans | proven | first plan | gap 5 % | gap 1 % | proof | gap at end | worse | whole "
                  "run | memory, MiB |", "|-|-|-|-|-|-|-|-|-|-|-|-|"]
        lines += [_row(entry) for entry in rows]
        lines += ["", *_remarks(summaries, size, rows), ""]
    return "\n".join(lines).rstrip() + "\n"


def _row(entry):
    cells = [entry["title"], f"{entry['limit']} s", f"{entry['plans']}/{entry['runs']}", f"{entry['proven']}/{entry['runs']}"]
    cells += [_pair(entry[measure], seconds) for measure in TIMES]
    cells += [_pair(entry["gap"], percent), _pair(entry["excess"], percent), _pair(entry["wall"], seconds),
              _pair(entry["mib"], lambda value: f"{value:.0f}")]
    return f"| {' | '.join(cells)} |"


def _remarks(summaries, size, rows):
    """What the size's numbers come to, and what was odd."""
    remarks = []
    ours = next((entry for entry in rows if entry["contestant"] == "xuncha"), None)
    for measure, what in (("proof", "prove optimality"), ("gap_1", "a proven gap of 1 %")):
        peer = fastest_peer(summaries, size, measure)
        if ours is None or (peer is None and ours[measure]["median"] == NEVER):
            continue
        if peer is None:
            remarks.append(f"- To {what}: Xuncha {seconds(ours[measure]['median'])}; no other got there in the median.")
        elif ours[measure]["median"] == NEVER:
            remarks.append(f"- To {what}: {peer['title']} {seconds(peer[measure]['median'])}; Xuncha never in the median.")
        else:
            ratio = peer[measure]["median"] / max(0.001, ours[measure]["median"])
            remarks.append(f"- To {what}: Xuncha {seconds(ours[measure]['median'])}, then {peer['title']} "
                           f"{seconds(peer[measure]['median'])}: {ratio:.1f} times as long.")
    for entry in rows:
        remarks += [f"- {entry['title']}: {detail}" for detail in entry["details"]]
    return remarks


def _pair(value, form):
    middle, worst = form(value["median"]), form(value["worst"])
    return middle if middle == worst else f"{middle} / {worst}"


def seconds(value):
    if value == NEVER:
        return "never"
    return f"{value:.2f} s" if value < 10 else f"{value:.0f} s"


def percent(value):
    return "–" if value == NEVER else f"{100 * value:.1f} %" if value else "0"
