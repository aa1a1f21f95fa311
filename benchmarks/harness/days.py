"""Working days, read from the program's own holiday data: an independent, small reading of the same rules.

Days are ordinals (`datetime.date.toordinal`), so that adding days is adding numbers.
"""

import csv
import datetime
import glob
import os
import re

from harness.places import ROOT

DATA = os.path.join(ROOT, "Sources", "CivilCalendar", "Data")


def day(text):
    """The ordinal of `2027-03-01` (or a date, as YAML reads it)."""
    if isinstance(text, datetime.date):
        return text.toordinal()
    return datetime.date.fromisoformat(text).toordinal()


def text(ordinal):
    """`2027-03-01` of an ordinal."""
    return datetime.date.fromordinal(ordinal).isoformat()


def is_monday(ordinal):
    return datetime.date.fromordinal(ordinal).weekday() == 0


def monday_of(ordinal):
    """The Monday of the week."""
    return ordinal - datetime.date.fromordinal(ordinal).weekday()


class WorkingDays:
    """Which days are worked: the week, the holiday notices, and the office's own days laid over (`own`: day → bool)."""

    def __init__(self, own=None):
        notices = {}
        for path in sorted(glob.glob(os.path.join(DATA, "cn_holidays_*.csv"))):
            with open(path, encoding="utf-8-sig") as file:
                for row in csv.DictReader(file):
                    notices[day(row["date"])] = row["kind"] == "makeup_workday"
        self._notices = notices
        self._own = own or {}

    def is_working(self, d):
        return self._own[d] if d in self._own else self.is_working_by_law(d)

    def is_working_by_law(self, d):
        if d in self._notices:
            return self._notices[d]
        return datetime.date.fromordinal(d).weekday() < 5

    def count(self, first, last):
        """Working days, both ends counted."""
        return sum(self.is_working(d) for d in range(first, last + 1))

    def add(self, number, d):
        """The `number`th working day after `d`, before it where negative; `d` itself for 0."""
        return self._add(number, d, self.is_working)

    def first_on_or_after(self, d):
        while not self.is_working(d):
            d += 1
        return d

    def deadline(self, trigger, period):
        """The last day the law gives for `15d`, `2m` or `20wd` after `trigger`: only its end moves past rest days."""
        number, unit = re.fullmatch(r"(\d+)(d|m|wd)", period).groups()
        number = int(number)
        if unit == "wd":
            end = self._add(number, trigger, self.is_working_by_law)
        elif unit == "d":
            end = trigger + number
        else:
            end = add_months(number, trigger)
        while not self.is_working_by_law(end):
            end += 1
        return end

    @staticmethod
    def _add(number, d, is_working):
        step = 1 if number > 0 else -1
        for _ in range(abs(number)):
            d += step
            while not is_working(d):
                d += step
        return d


def add_months(number, ordinal):
    """The same day of the month, or the month's last."""
    date = datetime.date.fromordinal(ordinal)
    month = date.month - 1 + number
    year, month = date.year + month // 12, month % 12 + 1
    following = datetime.date(year + month // 12, month % 12 + 1, 1)
    last = (following - datetime.timedelta(days=1)).day
    return datetime.date(year, month, min(date.day, last)).toordinal()
