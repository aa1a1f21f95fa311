"""A scenario folder, read without Xuncha's code: only what generated scenarios use.

Whatever a scenario has beyond that is refused, so that no model made from it can quietly leave a rule out.
"""

import csv
import os
from dataclasses import dataclass, field

import yaml

from harness.days import WorkingDays, day

SETTINGS = {
    "teams": {"at_once": 2, "size": [6, 8], "experts": 1, "max_experts": None, "leading_cadres": 1, "staff": 0,
              "leader_ranks": ["正科", "副科"], "gap_working_days": 3},
    "seats": {"deputy": False, "liaison": False, "report_writer": False, "report_expertise": "文字材料"},
    "visits": {"calendar_days": 14, "working_days": 10, "exit_on_working_day": False, "short_calendar_days": 12,
               "short_working_days": 8, "days_between_visits": 60, "may_cross_year": False},
    "training": {"working_days": 1, "within_working_days": 5},
    "preferences": {"unit_burden": 3, "person_burden": 5, "rotation": 4, "theme_window": 6, "busy_period": 1,
                    "monday_entry": 2, "stability": 0, "cost": 0, "deeper_expertise": 2, "report_spread": 3},
    "follow_up": {"report": "15d"},
    "budget": {"per_person_day": 100, "per_expert_day": 600},
    "exceptions": {},
}
NUMBERS = {"notice_working_days": 5, "secondment_days": 14, "reports_per_week": 2, "rotation_years": 2}
ELSEWHERE = {"name", "title", "year", "rounds", "seed", "contents"}
TABLES = {"streets", "units", "people", "enterprises", "absences", "recusals", "separations", "unit_capacity", "themes",
          "periods", "history", "calendar"}


class Unsupported(Exception):
    """The scenario uses something that this reading does not know."""


@dataclass(frozen=True)
class Person:
    id: str
    unit: str
    kind: str
    rank: str
    equivalent: bool
    knows_safety: bool
    may_serve: bool
    expertise: frozenset
    daily_cost: int


@dataclass(frozen=True)
class Unit:
    id: str
    headcount: int
    capacity: int
    liaison: bool
    carried: int
    changes: tuple  # of (first day, last day, capacity)

    def spare(self, d):
        """How many may be away on a day."""
        return min((c for a, b, c in self.changes if a <= d <= b), default=self.capacity)


@dataclass(frozen=True)
class Round:
    id: str
    first: int
    last: int
    teams: int


@dataclass(frozen=True)
class Visit:
    id: str
    street: str
    ordinal: int


@dataclass(frozen=True)
class Option:
    """One way to hold a visit."""

    round: int
    entry: int
    exit: int

    def overlaps(self, first, last):
        return self.entry <= last and first <= self.exit


@dataclass(frozen=True)
class Theme:
    id: str
    first: int
    last: int
    streets: frozenset
    expertise: frozenset
    binding: bool

    def concerns(self, street):
        return not self.streets or street in self.streets


@dataclass
class Scenario:
    name: str
    year: int
    settings: dict
    calendar: WorkingDays
    rounds: list
    streets: dict  # id → (risk, visits, expertise)
    units: dict
    people: list
    extra_days: dict  # street → working days that its enterprises add
    wanted: dict  # street → expertise that every visit wants
    themes: list
    closed: dict  # street or None → list of (first, last)
    busy: dict
    absences: dict  # person → list of (first, last)
    recusals: list  # of (person, street)
    separations: list
    history: list  # of (person, street, year), within the years looked back on
    contents: frozenset
    visits: list = field(default_factory=list)

    def of(self, table, street):
        """Periods of a street, with those of all streets."""
        return table.get(street, []) + table.get(None, [])

    def exit(self, street, entry):
        """The day on which a visit that begins on `entry` ends (R04, R05)."""
        visit, calendar = self.settings["visits"], self.calendar
        end = entry + max(visit["calendar_days"], 1) - 1
        asked = visit["working_days"] + self.extra_days.get(street, 0)
        counted = calendar.count(entry, end)
        if counted < asked:
            end = calendar.add(asked - counted, end)
        return calendar.first_on_or_after(end) if visit["exit_on_working_day"] else end

    def blocked(self, exit):
        """The last day on which a team that leaves on `exit` cannot enter the next street (O1)."""
        return self.calendar.add(max(0, self.settings["teams"]["gap_working_days"]), exit)

    def training_end(self, first):
        return self.calendar.add(max(1, self.settings["training"]["working_days"]) - 1, first)

    def options(self, visit):
        """Every way to hold a visit that no rule forbids by itself (R03, R06, R16, R29, O3)."""
        found = []
        forbidden = self.of(self.closed, visit.street)
        january, december = day(f"{self.year}-01-01"), day(f"{self.year}-12-31")
        for index, round in enumerate(self.rounds):
            for entry in range(round.first, round.last + 1):
                if not self.calendar.is_working(entry):
                    continue
                option = Option(index, entry, self.exit(visit.street, entry))
                if option.exit > round.last or not january <= entry <= december:
                    continue
                if option.exit > december and not self.settings["visits"]["may_cross_year"]:
                    continue
                if not any(option.overlaps(a, b) for a, b in forbidden):
                    found.append(option)
        return found

    def trainings(self, round):
        """Training days of a round, as (first, last)."""
        found = []
        for first in range(round.first, round.last + 1):
            if self.calendar.is_working(first) and self.training_end(first) <= round.last:
                found.append((first, self.training_end(first)))
        return found

    def may_lead(self, person):
        return (person.kind != "expert" and person.knows_safety
                and (person.equivalent or person.rank in self.settings["teams"]["leader_ranks"]))

    def may_hold(self, seat, person):
        if seat == "leader":
            return self.may_lead(person)
        if seat == "deputy":
            return person.kind == "leading_cadre" or self.may_lead(person)
        if seat == "liaison":
            return self.units[person.unit].liaison
        return self.settings["seats"]["report_expertise"] in person.expertise

    def seats(self):
        asked = self.settings["seats"]
        return ["leader"] + [seat for seat in ("deputy", "liaison", "report_writer") if asked[seat]]

    def demands(self, street):
        """Expertise a visit wants: field → None (always) or windows in which it must begin to want it (R25)."""
        always = self.contents | self.wanted.get(street, frozenset())
        demands = {wanted: None for wanted in always}
        for theme in self.themes:
            if theme.concerns(street):
                for wanted in theme.expertise - always:
                    demands.setdefault(wanted, []).append((theme.first, theme.last))
        return dict(sorted(demands.items()))

    def daily_cost(self, person):
        return person.daily_cost


def read(folder):
    """The scenario in a folder. Raises `Unsupported`."""
    with open(os.path.join(folder, "scenario.yaml"), encoding="utf-8") as file:
        written = yaml.safe_load(file)
    settings = _settings(written)
    tables = _tables(folder)
    calendar = WorkingDays({day(row["date"]): _yes(row["working"]) for row in tables["calendar"]})
    year = int(written["year"])
    at_once = settings["teams"]["at_once"]
    rounds = []
    for row in written["rounds"]:
        teams = min(row.get("max_teams") or at_once, at_once)
        rounds.append(Round(str(row["id"]), day(row["from"]), day(row["to"]), teams))
    rounds.sort(key=lambda round: round.first)
    units = {row["id"]: _unit(row, tables) for row in sorted(tables["units"], key=lambda row: row["id"])}
    people = sorted((_person(row, settings) for row in tables["people"]), key=lambda person: person.id)
    known = {person.id for person in people}
    extra, wanted = {}, {}
    for row in tables["enterprises"]:
        street = row["street"]
        extra[street] = extra.get(street, 0) + int(row["extra_working_days"] or 0)
        wanted[street] = wanted.get(street, frozenset()) | _list(row["expertise"])
    streets = {}
    for row in sorted(tables["streets"], key=lambda row: row["id"]):
        streets[row["id"]] = (int(row["risk"] or 2), int(row["visits"] or 1))
        wanted[row["id"]] = wanted.get(row["id"], frozenset()) | _list(row["expertise"])
    closed, busy = {}, {}
    for row in tables["periods"]:
        street = row["street"] if row["street"] not in ("", "全区") else None
        table = {"busy": busy, "繁忙": busy}.get(row["kind"], closed)
        table.setdefault(street, []).append((day(row["from"]), day(row["to"])))
    absences = {}
    for row in tables["absences"]:
        absences.setdefault(row["person"], []).append((day(row["from"]), day(row["to"])))
    history = sorted({
        (row["person"], row["street"], int(row["year"])) for row in tables["history"]
        if row["person"] in known and 0 < year - int(row["year"]) <= settings["rotation_years"]})
    contents = frozenset(wanted for fields in (written.get("contents") or {}).values() for wanted in fields)
    scenario = Scenario(
        name=str(written.get("name", os.path.basename(folder))), year=year, settings=settings, calendar=calendar,
        rounds=rounds, streets=streets, units=units, people=people, extra_days=extra, wanted=wanted,
        themes=[_theme(row) for row in sorted(tables["themes"], key=lambda row: row["id"])], closed=closed, busy=busy,
        absences=absences, recusals=[(row["person"], row["street"]) for row in tables["recusals"]],
        separations=[(row["person"], row["other"]) for row in tables["separations"]], history=history,
        contents=contents)
    scenario.visits = [
        Visit(f"{street}#{ordinal}", street, ordinal)
        for street, (_, count) in streets.items() for ordinal in range(1, max(1, count) + 1)]
    return scenario


def _settings(written):
    settings = dict(NUMBERS)
    for key, defaults in SETTINGS.items():
        given = written.get(key) or {}
        unknown = set(given) - set(defaults) if defaults else set()
        if unknown or (key == "exceptions" and given):
            raise Unsupported(f"{key}: {', '.join(sorted(unknown or given))}")
        settings[key] = {**defaults, **given}
    for key, value in written.items():
        if key in NUMBERS:
            settings[key] = value
        elif key not in SETTINGS and key not in ELSEWHERE:
            raise Unsupported(key)
    if any(not isinstance(weight, int) for weight in settings["preferences"].values()):
        raise Unsupported("levels of preferences")
    return settings


def _tables(folder):
    tables = {name: [] for name in TABLES}
    for file in sorted(os.listdir(folder)):
        name, kind = os.path.splitext(file)
        if kind != ".csv":
            continue
        with open(os.path.join(folder, file), encoding="utf-8-sig", newline="") as lines:
            rows = list(csv.DictReader(lines))
        if rows and name not in TABLES:
            raise Unsupported(file)
        tables[name] = rows
    return tables


def _yes(text):
    return text in ("是", "yes", "true", "√")


def _list(text):
    return frozenset(part for part in text.replace(";", "、").split("、") if part)


def _unit(row, tables):
    changes = tuple((day(change["from"]), day(change["to"]), int(change["capacity"]))
                    for change in tables["unit_capacity"] if change["unit"] == row["id"])
    return Unit(row["id"], int(row["headcount"] or 20), int(row["capacity"] or 2), _yes(row["liaison"]),
                int(row["carried_person_days"] or 0), changes)


def _person(row, settings):
    kind = {"领导干部": "leading_cadre", "工作人员": "staff", "专家": "expert"}.get(row["kind"], row["kind"])
    attested = all(row[key] != "否" for key in ("political", "integrity", "competence", "health"))
    budget = settings["budget"]
    usual = budget["per_expert_day"] if kind == "expert" else budget["per_person_day"]
    return Person(
        id=row["id"], unit=row["unit"], kind=kind, rank=row["rank"], equivalent=_yes(row["rank_equivalent"]),
        knows_safety=_yes(row["knows_safety"]), may_serve=attested and (kind == "expert" or row["in_post"] != "否"),
        expertise=_list(row["expertise"]), daily_cost=int(row["daily_cost"] or usual))


def _theme(row):
    return Theme(row["id"], day(row["from"]), day(row["to"]), _list(row["streets"]), _list(row["expertise"]),
                 _yes(row["binding"]))
