"""benchmarks/run: generate, run Xuncha and the others side by side, audit, and report."""

import argparse
import json
import os
import re
import sys

from harness import picture, summary
from harness.cases import REPORTED_SEEDS, SIZES, TUNING_SEEDS
from harness.contestants import ALL
from harness.matrix import Budget, Matrix
from harness.places import ROOT
from harness.results import Results


def main():
    asked = arguments()
    folder = os.path.abspath(asked.out)
    os.makedirs(folder, exist_ok=True)
    results = Results(os.path.join(folder, "results.jsonl"))
    if not asked.report_only:
        matrix = Matrix(results, folder, asked.threads, int(asked.memory * (1 << 20)), Budget(asked.budget), say)
        try:
            matrix.run([SIZES[name] for name in asked.levels], asked.seeds, [ALL[name] for name in asked.peers], asked.limit)
        except KeyboardInterrupt:
            say("interrupted: what has ended is kept, the same command goes on")
    shown = [record for record in results.latest() if asked.smoke or record["seed"] not in TUNING_SEEDS]
    if not shown:
        say("nothing to report (tuning seeds 1 to 9 are never reported)")
        return 0
    report(shown, folder)
    failed = [record for record in shown if record["status"] in ("failed", "refused")]
    return 1 if summary.contradictions(shown) or (asked.smoke and failed) else 0


def report(records, folder):
    """Writes table, numbers and picture."""
    summaries = summary.summarised(records)
    table = summary.markdown(summaries, records)
    for name, text in (("table.md", table), ("table.csv", summary.csv_text(summaries)),
                       ("table.json", json.dumps(summary.plain(summaries), ensure_ascii=False, indent=1) + "\n")):
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(text)
    written = ["table.md", "table.csv", "table.json"]
    try:
        for name in ("picture.svg", "picture.png"):
            picture.drawn(records, summaries, os.path.join(folder, name))
            written.append(name)
    except ImportError:
        say("no picture: matplotlib is not installed")
    print(table)
    say(f"written to {os.path.relpath(folder)}: {', '.join(written)}")


def arguments():
    parser = argparse.ArgumentParser(
        prog="benchmarks/run", description="Xuncha and general solvers, side by side on the same generated scenarios.",
        epilog="What is known already is not run again: an interrupted call goes on where it was.")
    parser.add_argument("--levels", type=listed(SIZES), default=list(SIZES), metavar="NAMES",
                        help=f"sizes, separated by commas, of {', '.join(SIZES)}; zone, county, city … name all of theirs")
    parser.add_argument("--seeds", type=numbers, default=list(REPORTED_SEEDS), metavar="101-110",
                        help="seeds; 1 to 9 are for tuning and never reported")
    parser.add_argument("--peers", type=listed(ALL), default=list(ALL), metavar="NAMES",
                        help=f"who takes part, of {', '.join(ALL)}")
    parser.add_argument("--limit", type=int, metavar="SECONDS", help="for everybody, in place of each size's own limits")
    parser.add_argument("--budget", type=duration, metavar="25m", help="for the whole call; what does not fit is skipped")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--memory", type=float, default=12, metavar="GIB", help="what one solver may take (12)")
    parser.add_argument("--out", default=os.path.join(ROOT, "out", "benchmarks"), metavar="FOLDER")
    parser.add_argument("--report-only", action="store_true", help="table and picture of what is known")
    parser.add_argument("--smoke", action="store_true", help="one small case, everybody, 10 s each: does it all work?")
    asked = parser.parse_args()
    if asked.smoke:
        asked.levels, asked.seeds, asked.limit = ["zone-3"], [1], asked.limit or 10
        asked.out = os.path.join(asked.out, "smoke")
    return asked


def listed(known):
    """A type for lists of names; a name that begins others names them all."""
    def read(text):
        chosen = []
        for part in text.split(","):
            found = [part] if part in known else [name for name in known if name.startswith(part + "-")]
            if not found:
                raise argparse.ArgumentTypeError(f"{part} is none of {', '.join(known)}")
            chosen += [name for name in found if name not in chosen]
        return chosen
    return read


def numbers(text):
    """`101-103,110`."""
    chosen = []
    for part in text.split(","):
        match = re.fullmatch(r"(\d+)(?:-(\d+))?", part)
        if not match:
            raise argparse.ArgumentTypeError(f"{part} is neither a number nor a range of numbers")
        chosen += range(int(match[1]), int(match[2] or match[1]) + 1)
    return chosen


def duration(text):
    """Seconds of `90s`, `25m`, `2h`."""
    match = re.fullmatch(r"(\d+(?:\.\d+)?)([smh]?)", text)
    if not match:
        raise argparse.ArgumentTypeError(f"{text} is no duration such as 90s, 25m or 2h")
    return float(match[1]) * {"": 1, "s": 1, "m": 60, "h": 3600}[match[2]]


def say(text):
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
