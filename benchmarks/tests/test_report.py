"""Table, numbers and resuming, from results made up here."""

import json
import math
import os
import tempfile
import unittest

from harness import counters, summary
from harness.__main__ import duration, listed, numbers
from harness.cases import REPORTED_SEEDS, SIZES, TUNING_SEEDS
from harness.contestants import ALL
from harness.picture import gap_at, median_gaps
from harness.results import Results, key


def record(contestant, seed, course, status="optimal", **more):
    """One run of zone-3."""
    points, bound = course[-1][1:] if course else (None, None)
    return {"size": "zone-3", "streets": 3, "seed": seed, "tightness": 0.5, "contestant": contestant,
            "title": ALL[contestant].title, "version": "1", "limit": 60, "threads": 2, "commit": "c0ffee", "subject": "s",
            "machine": "two cores", "started": "2027-01-01", "status": status, "points": points, "bound": bound,
            "wall": course[-1][0] if course else 60.0, "peak_kib": 2048, "course": course, "detail": "", "load": 1.0,
            "counters": {}, **more}


RECORDS = [
    record("xuncha", 101, [[0.1, 110, 90], [0.2, 100, 100]]),
    record("xuncha", 102, [[0.1, 110, 90], [0.4, 100, 100]]),
    record("highs", 101, [[1.0, 104, 100], [2.0, 100, 100]]),
    record("highs", 102, [[1.0, 105, 100]], "feasible"),
    record("cbc", 101, [], "failed", detail="ended with 1"),
]


class Summaries(unittest.TestCase):
    def setUp(self):
        self.rows = {entry["contestant"]: entry for entry in summary.summarised(RECORDS)}

    def test_medians_and_worst_cases(self):
        self.assertEqual(self.rows["xuncha"]["proof"], {"median": 0.4, "worst": 0.4})
        self.assertEqual(self.rows["xuncha"]["first_plan"], {"median": 0.1, "worst": 0.1})
        self.assertEqual(self.rows["highs"]["proof"], {"median": math.inf, "worst": math.inf})
        self.assertEqual(self.rows["highs"]["gap_5"], {"median": 1.0, "worst": 1.0})
        self.assertEqual(self.rows["highs"]["excess"]["worst"], 0.05)
        self.assertEqual((self.rows["highs"]["proven"], self.rows["cbc"]["plans"]), (1, 0))

    def test_table(self):
        table = summary.markdown(list(self.rows.values()), RECORDS)
        self.assertIn("| Xuncha | 60 s | 2/2 | 2/2 | 0.10 s | 0.40 s | 0.40 s | 0.40 s |", table)
        self.assertIn("never", table)
        self.assertIn("- CBC: ended with 1", table)
        self.assertIn("Seeds: 101, 102", table)

    def test_numbers_for_programs(self):
        text = json.dumps(summary.plain(list(self.rows.values())))
        self.assertNotIn("Infinity", text)
        lines = summary.csv_text(list(self.rows.values())).splitlines()
        self.assertEqual(len(lines), 4)
        self.assertEqual(len({line.count(",") for line in lines}), 1)

    def test_contradictions_are_told(self):
        self.assertEqual(summary.contradictions(RECORDS), [])
        wrong = [*RECORDS, record("scip", 101, [[1.0, 103, 103]])]
        self.assertEqual(len(summary.contradictions(wrong)), 1)
        self.assertIn("**Contradiction:** zone-3-101: SCIP proves", summary.markdown(summary.summarised(wrong), wrong))

    def test_gaps_over_time(self):
        course = [[1.0, 104, None], [2.0, 100, 90], [3.0, 100, 100]]
        self.assertEqual([gap_at(course, moment) for moment in (0.5, 1.5, 2.5, 9)], [1, 1, 0.1, 0])
        self.assertEqual(median_gaps(RECORDS[:2], [0.3]), [20 / 110])


class Resuming(unittest.TestCase):
    def test_an_interrupted_line_is_run_again(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "results.jsonl")
            results = Results(path)
            results.add(RECORDS[0])
            with open(path, "a", encoding="utf-8") as file:
                file.write('{"size": "zone-3", "se')
            again = Results(path)
            self.assertTrue(again.has(key(RECORDS[0])))
            self.assertFalse(again.has(key(RECORDS[1])))
            again.add(RECORDS[1])
            self.assertEqual(len(Results(path).records), 2)

    def test_the_last_run_of_a_case_counts(self):
        with tempfile.TemporaryDirectory() as folder:
            results = Results(os.path.join(folder, "results.jsonl"))
            results.add(RECORDS[0])
            results.add({**RECORDS[0], "subject": "later", "points": 99})
            self.assertEqual([known["points"] for known in results.latest()], [99])


class Arguments(unittest.TestCase):
    def test_words(self):
        self.assertEqual(numbers("101-103,7"), [101, 102, 103, 7])
        self.assertEqual([duration(text) for text in ("90", "25m", "2h")], [90, 1500, 7200])
        self.assertEqual(listed(SIZES)("zone,county-12"), ["zone-3", "zone-5", "zone-8", "county-12"])

    def test_no_seed_is_both_tuned_on_and_reported(self):
        self.assertFalse(set(TUNING_SEEDS) & set(REPORTED_SEEDS))
        self.assertTrue({seed for _, seed in counters.CASES} <= set(TUNING_SEEDS))


class Counters(unittest.TestCase):
    KNOWN = {"zone-3-1": {"whole.rows": 10, "whole.iterations": 100, "optimum": 119}}

    def test_what_changed_is_told(self):
        now = {"zone-3-1": {"whole.rows": 11, "whole.iterations": 119, "optimum": None}}
        changes = counters.compared(self.KNOWN, now)
        self.assertEqual(changes, [("zone-3-1", "optimum", 119, None), ("zone-3-1", "whole.rows", 10, 11)])
        self.assertIn("+10.0 %", counters.table(changes))
        self.assertIn("not proven", counters.table(changes))

    def test_what_cannot_be_counted_here_is_passed_over(self):
        self.assertEqual(counters.compared(self.KNOWN, {"zone-3-1": {"whole.rows": 10}}), [])
        self.assertEqual(len(counters.compared(self.KNOWN, {})), 1)


if __name__ == "__main__":
    unittest.main()
