"""From a solver's answer to a plan file, and the audit by `xuncha check`, which sees the plan and no model."""

import csv
import json
import re
import subprocess

from harness.days import day, text
from harness.places import program

START = re.compile(r"x\[(?P<visit>.+),(?P<day>\d{4}-\d\d-\d\d),(?P<round>.+)/(?P<team>\d+)\]")
TRAINING = re.compile(r"t\[(?P<round>.+),(?P<day>\d{4}-\d\d-\d\d)\]")
SEAT = re.compile(r"(?P<seat>y|leader|deputy|liaison|report_writer)\[(?P<person>.+),(?P<round>.+)/(?P<team>\d+)\]")


def names(path):
    """Names in an exported model → names in the program, from the table beside it."""
    with open(path, encoding="utf-8") as file:
        return {row["exported"]: row["name"] for row in csv.DictReader(file)}


def decoded(chosen, scenario):
    """The plan of the variables (by their full names, see docs/model.md) that are 1 in a solution of the program with
    teams told apart and no exceptions."""
    visits, trainings, seats = [], {}, {}
    for name in chosen:
        if match := START.fullmatch(name):
            visit, entry = match["visit"], day(match["day"])
            street = next(known.street for known in scenario.visits if known.id == visit)
            visits.append({"id": visit, "street": street, "round": match["round"], "team": int(match["team"]),
                           "entry": entry, "exit": scenario.exit(street, entry)})
        elif match := TRAINING.fullmatch(name):
            first = day(match["day"])
            trainings[match["round"]] = (first, scenario.training_end(first))
        elif match := SEAT.fullmatch(name):
            team = seats.setdefault((match["round"], int(match["team"])), {})
            if match["seat"] != "y":
                team[match["person"]] = match["seat"]
            else:
                team.setdefault(match["person"], "member")
    rounds = []
    for round in scenario.rounds:
        teams = [{"number": team, "members": [{"person": person, "seat": seat} for person, seat in sorted(members.items())]}
                 for (of, team), members in sorted(seats.items()) if of == round.id]
        if teams:
            rounds.append({"id": round.id, "training": trainings[round.id], "teams": teams})
    return {"rounds": rounds, "visits": sorted(visits, key=lambda visit: visit["id"])}


def written(plan, path):
    """Writes a plan, whose days are ordinals, as plan.json."""
    rounds = [{**round, "training": dict(zip(("from", "to"), map(text, round["training"])))} for round in plan["rounds"]]
    visits = [{**visit, "entry": text(visit["entry"]), "exit": text(visit["exit"])} for visit in plan["visits"]]
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"schema": "xuncha-plan/1", "rounds": rounds, "visits": visits}, file, ensure_ascii=False, indent=1)


def audited(folder, path):
    """What `xuncha check` says of a plan file: (None, points), or (what is wrong, None)."""
    run = subprocess.run([program(), "check", folder, path, "--json", "--lang", "en"], capture_output=True, text=True,
                         check=False)
    if run.returncode not in (0, 1):
        return f"check ended with {run.returncode}: {run.stderr.strip()[:200]}", None
    said = json.loads(run.stdout)
    if run.returncode == 1 or said.get("violations"):
        rules = sorted({finding["rule"] for finding in said["violations"]})
        return f"breaks {', '.join(rules)}", None
    if said.get("exceptions"):
        return "needs exceptions", None
    return None, sum_of(said["points"])


def sum_of(points):
    """All points of an audit, whichever way they are grouped."""
    if isinstance(points, dict):
        return sum(points.values())
    return sum(entry["points"] for entry in points)
