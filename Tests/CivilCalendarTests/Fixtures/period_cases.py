"""Writes period_cases.csv: ends of periods over five years, counted without the program.

An independent reading of docs/follow-up.md with python-dateutil and the holiday file, run once by hand:

    .venv/bin/python Tests/CivilCalendarTests/Fixtures/period_cases.py

Columns: trigger, period, days on which the clock stood (first..last, several parted by blanks), nominal, latest, target.
"""

import csv
import datetime
import pathlib
import random

from dateutil.relativedelta import relativedelta

HERE = pathlib.Path(__file__).parent
DATA = HERE.parent.parent.parent / "Sources/CivilCalendar/Data/cn_holidays_2022_2026.csv"
DAY = datetime.timedelta(days=1)
LAST = datetime.date(2026, 12, 20)

rest, worked = set(), set()
with open(DATA, encoding="utf-8") as file:
    for row in csv.DictReader(file):
        day = datetime.date.fromisoformat(row["date"])
        (rest if row["kind"] == "holiday" else worked).add(day)


def works(day):
    return day in worked or (day.weekday() < 5 and day not in rest)


def worked_after(day, count):
    while count > 0:
        day += DAY
        count -= works(day)
    return day


def rolled(day):
    while not works(day):
        day += DAY
    return day


def end(trigger, period, suspensions):
    count, unit = period
    if unit == "d":
        nominal = trigger + count * DAY
    elif unit == "m":
        nominal = trigger + relativedelta(months=count)
    else:
        nominal = worked_after(trigger, count)
    for first, last in suspensions:
        if first > rolled(nominal) or last <= trigger:
            continue
        first = max(first, trigger + DAY)
        stood = [first + n * DAY for n in range((last - first).days + 1)]
        if unit == "wd":
            nominal = worked_after(nominal, sum(map(works, stood)))
        else:
            nominal += len(stood) * DAY
    target = nominal
    while not works(target):
        target -= DAY
    latest = rolled(nominal)
    return nominal, latest, latest if target < trigger else target


def triggers(random):
    """Any day, and more often those around which holidays and months end."""
    edges = sorted({day + n * DAY for day in rest | worked for n in (-15, -1, 0, 1)})
    edges += [datetime.date(year, month, 1) - DAY for year in range(2022, 2027) for month in range(2, 13)]
    edges = [day for day in edges if datetime.date(2022, 1, 1) <= day]
    while True:
        if random.random() < 0.5:
            yield random.choice(edges)
        else:
            yield datetime.date(2022, 1, 1) + random.randrange(1780) * DAY


def suspensions(random, trigger, span):
    found, day = [], trigger - 2 * DAY
    for _ in range(random.choice([0, 0, 0, 1, 1, 2])):
        first = day + random.randrange(1, max(2, span)) * DAY
        last = first + random.randrange(0, 40) * DAY
        found.append((first, last))
        day = last + DAY
    return found


def main():
    generator = random.Random(20270101)
    periods = [(15, "d"), (10, "d"), (30, "d"), (60, "d"), (1, "m"), (2, "m"), (3, "m")]
    periods += [(5, "wd"), (10, "wd"), (20, "wd"), (1, "wd"), (0, "d")]
    rows = []
    for trigger in triggers(generator):
        period = generator.choice(periods)
        span = {"d": 1, "m": 30, "wd": 1.4}[period[1]] * period[0]
        stood = suspensions(generator, trigger, int(span) + 4)
        nominal, latest, target = end(trigger, period, stood)
        if latest > LAST or any(last > LAST for _, last in stood):
            continue
        spans = " ".join(f"{first}..{last}" for first, last in stood)
        rows.append([trigger, f"{period[0]}{period[1]}", spans, nominal, latest, target])
        if len(rows) == 700:
            break
    rows.sort(key=lambda row: (row[0], row[1], row[2]))
    with open(HERE / "period_cases.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["trigger", "period", "stood", "nominal", "latest", "target"])
        writer.writerows(rows)


main()
