"""The course of a search: what was known when. Points are whole, so a proven bound is rounded up."""

import math


def whole_bound(bound):
    """The least whole number not below a bound, allowing for the solver's rounding."""
    return max(0, math.ceil(bound - 1e-6 * max(1.0, abs(bound))))


def whole_points(points):
    return round(points)


class Course:
    """(seconds, best points, bound) whenever one of them got better; `None` where not known yet."""

    def __init__(self, steps=()):
        self.steps = [tuple(step) for step in steps]

    def note(self, seconds, incumbent=None, bound=None):
        best, proven = self.steps[-1][1:] if self.steps else (None, None)
        better = best if incumbent is None else incumbent if best is None else min(best, incumbent)
        higher = proven if bound is None else bound if proven is None else max(proven, bound)
        if (better, higher) != (best, proven):
            self.steps.append((round(seconds, 3), better, higher))

    def settled(self, points, bound):
        """The same course without what the end did not bear out: no plan better than the audited one, no bound above
        the one proven at the end."""
        kept = Course()
        for seconds, incumbent, proven in self.steps:
            kept.note(
                seconds, incumbent if incumbent is not None and points is not None and incumbent >= points else None,
                proven if proven is not None and bound is not None and proven <= bound else None)
        return kept

    def first_plan(self):
        """Seconds to the first plan, or `None`."""
        return next((seconds for seconds, incumbent, _ in self.steps if incumbent is not None), None)

    def reaches(self, gap):
        """Seconds until the proven gap was `gap` or less, or `None`."""
        for seconds, incumbent, bound in self.steps:
            if gap_of(incumbent, bound) is not None and gap_of(incumbent, bound) <= gap:
                return seconds
        return None

    def near(self, best, gap):
        """Seconds until the plan was within `gap` of `best`, proven or not, or `None`."""
        for seconds, incumbent, _ in self.steps:
            if incumbent is not None and incumbent - best <= gap * incumbent:
                return seconds
        return None


def gap_of(points, bound):
    """(points − bound) / points, as Xuncha counts it; `None` where either is unknown."""
    if points is None or bound is None:
        return None
    return max(0, points - bound) / max(1, points)
