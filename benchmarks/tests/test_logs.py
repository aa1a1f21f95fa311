"""What other programs print is read right; the lines are theirs, as they were printed."""

import os
import unittest

from harness import logs
from harness.course import Course, gap_of, whole_bound, whole_points

CANNED = os.path.join(os.path.dirname(__file__), "canned")


def course(name, read):
    """The course of a canned log, a second for each line."""
    known = Course()
    with open(os.path.join(CANNED, name), encoding="utf-8") as file:
        for second, line in enumerate(file):
            best, bound = read(line)
            known.note(second, None if best is None else whole_points(best), None if bound is None else whole_bound(bound))
    return known


class Logs(unittest.TestCase):
    def test_glpsol(self):
        self.assertEqual(
            course("glpsol.log", logs.glpsol).steps,
            [(8, 347, 241), (9, 299, 245), (10, 270, 246), (11, 270, 270)])

    def test_cbc(self):
        self.assertEqual(
            course("cbc.log", logs.cbc).steps,
            [(0, None, 240), (3, 273, 240), (4, 273, 249), (5, 273, 254), (6, 270, 254), (7, 270, 259)])

    def test_cbc_without_a_solution(self):
        self.assertEqual(logs.cbc("Cbc0010I After 5 nodes, 3 on tree, 1e+50 best solution, best possible 12.5 (1.0 seconds)"),
                         (None, 12.5))
        self.assertEqual(logs.cbc("Cbc0001I Search completed - best objective 1e+50, took 0 iterations"), (None, None))

    def test_glpsol_solution(self):
        lines = ["c Problem: small", "s mip 2 3 o 119", "i 1 1", "j 1 1", "j 2 0", "j 3 1", "e o f"]
        self.assertEqual(logs.glpsol_solution(lines), ({1: 1.0, 2: 0.0, 3: 1.0}, "o"))

    def test_cbc_solution(self):
        lines = ["Optimal - objective value 119.00000000", "      0 n[R1/1]  1  0", "**    7 y[张三,R1/1]  1  0"]
        self.assertEqual(logs.cbc_solution(lines), {"n[R1/1]": 1.0, "y[张三,R1/1]": 1.0})

    def test_columns(self):
        lines = ["NAME x FREE", "ROWS", " N objective", " G r", "COLUMNS", " MARKER 'MARKER' 'INTORG'", " a r 1",
                 " a objective 2", " b r 1", "RHS", " RHS r 1", "BOUNDS", "ENDATA"]
        self.assertEqual(logs.columns(lines), ["a", "b"])


class Courses(unittest.TestCase):
    def test_bounds_are_rounded_up_but_not_for_rounding(self):
        self.assertEqual([whole_bound(bound) for bound in (118.00000001, 118.2, -3.0)], [118, 119, 0])

    def test_only_what_got_better_is_kept(self):
        known = Course()
        for step in ((1, 200, None), (2, 210, 100), (3, 180, 90), (4, 180, 100)):
            known.note(*step)
        self.assertEqual(known.steps, [(1, 200, None), (2, 200, 100), (3, 180, 100)])

    def test_times(self):
        known = Course([(1, None, 90), (2, 100, 90), (5, 100, 96), (9, 97, 97)])
        self.assertEqual([known.first_plan(), known.reaches(0.05), known.reaches(0.01), known.reaches(0)], [2, 5, 9, 9])
        self.assertEqual(known.near(97, 0.05), 2)
        self.assertIsNone(Course([(1, None, 90)]).reaches(0.05))

    def test_what_the_end_does_not_bear_out_is_left_out(self):
        known = Course([(1, 80, None), (2, 80, 99), (3, 80, 120)])
        self.assertEqual(known.settled(100, 99).steps, [(2, None, 99)])

    def test_gap(self):
        self.assertEqual([gap_of(100, 97), gap_of(0, 0), gap_of(None, 3), gap_of(3, None)], [0.03, 0, None, None])


if __name__ == "__main__":
    unittest.main()
