"""A scenario is read by the same rules as Xuncha's, and a solution's names become a plan."""

import importlib.util
import json
import os
import tempfile
import unittest

from harness.days import WorkingDays, day, monday_of, text

HAS_YAML = importlib.util.find_spec("yaml") is not None

SCENARIO = """
name: small
year: 2027
rounds:
  - {id: R1, name: one, from: 2027-03-03, to: 2027-04-26}
seats: {liaison: true}
"""
TABLES = {
    "streets": "id,name,risk,visits,expertise,note\nS1,东,3,2,消防,\n",
    "units": "id,name,headcount,capacity,liaison,carried_person_days,note\nU1,U1,20,0,是,14,\n",
    "unit_capacity": "unit,from,to,capacity,note\nU1,2027-03-01,2027-03-31,1,\n",
    "people": "id,name,unit,kind,rank,rank_equivalent,knows_safety,in_post,political,integrity,competence,health,expertise,"
              "post,phone,daily_cost,note\nP1,张三,U1,leading_cadre,副科,否,是,是,是,是,是,否,消防、燃气,,,,\n",
    "enterprises": "name,street,expertise,extra_working_days,note\n某厂,S1,燃气,1,\n",
    "periods": "street,from,to,kind,reason\nS1,2027-04-12,2027-04-16,closed,\n",
}


class Days(unittest.TestCase):
    def setUp(self):
        self.calendar = WorkingDays()

    def test_holidays(self):
        self.assertFalse(self.calendar.is_working(day("2027-04-05")))  # 清明节
        self.assertFalse(self.calendar.is_working(day("2027-03-06")))
        self.assertEqual(text(self.calendar.add(1, day("2027-04-02"))), "2027-04-06")
        self.assertEqual(text(self.calendar.add(-1, day("2027-04-06"))), "2027-04-02")
        self.assertEqual(self.calendar.add(0, day("2027-04-05")), day("2027-04-05"))

    def test_deadlines(self):
        # A Saturday moves to Monday; months keep the day, or take the month's last.
        self.assertEqual(text(self.calendar.deadline(day("2027-03-12"), "15d")), "2027-03-29")
        self.assertEqual(text(self.calendar.deadline(day("2027-01-31"), "1m")), "2027-03-01")
        self.assertEqual(text(monday_of(day("2027-03-28"))), "2027-03-22")

    def test_the_office_s_own_days(self):
        own = WorkingDays({day("2027-03-03"): False})
        self.assertFalse(own.is_working(day("2027-03-03")))
        self.assertTrue(own.is_working_by_law(day("2027-03-03")))


@unittest.skipUnless(HAS_YAML, "PyYAML is not installed")
class Scenarios(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        for name, table in TABLES.items():
            self.write(f"{name}.csv", "\ufeff" + table)
        self.write("scenario.yaml", SCENARIO)

    def write(self, name, content):
        with open(os.path.join(self.folder.name, name), "w", encoding="utf-8") as file:
            file.write(content)

    def read(self):
        from harness import scenario
        return scenario.read(self.folder.name)

    def test_what_it_says(self):
        known = self.read()
        self.assertEqual([visit.id for visit in known.visits], ["S1#1", "S1#2"])
        self.assertEqual(list(known.demands("S1")), ["消防", "燃气"])
        unit = known.units["U1"]
        self.assertEqual([unit.spare(day("2027-03-31")), unit.spare(day("2027-04-01"))], [1, 0])
        self.assertFalse(known.people[0].may_serve)
        self.assertTrue(known.may_lead(known.people[0]))
        self.assertEqual(known.seats(), ["leader", "liaison"])

    def test_ways_to_hold_a_visit(self):
        # Eleven working days from Monday 8 March end on Monday 22 March; the closed week bars what touches it.
        known = self.read()
        self.assertEqual(text(known.exit("S1", day("2027-03-08"))), "2027-03-22")
        self.assertEqual(text(known.blocked(day("2027-03-22"))), "2027-03-25")
        options = known.options(known.visits[0])
        self.assertEqual(text(options[0].entry), "2027-03-03")
        self.assertEqual(text(options[-1].exit), "2027-04-09")

    def test_what_is_not_known_is_refused(self):
        from harness.scenario import Unsupported
        self.write("pins.csv", "kind,visit\nround,S1#1\n")
        with self.assertRaises(Unsupported):
            self.read()
        os.remove(os.path.join(self.folder.name, "pins.csv"))
        self.write("scenario.yaml", SCENARIO + "budget: {cap: 1000}\n")
        with self.assertRaises(Unsupported):
            self.read()

    def test_a_solution_becomes_a_plan(self):
        from harness import plans
        chosen = ["n[R1/2]", "x[S1#1,2027-03-08,R1/2]", "t[R1,2027-03-05]", "leader[P1,R1/2]", "y[P1,R1/2]", "y[P2,R1/2]",
                  "v[S1#1,R1/2]", "burden[U1,1]"]
        path = os.path.join(self.folder.name, "plan.json")
        plans.written(plans.decoded(chosen, self.read()), path)
        with open(path, encoding="utf-8") as file:
            plan = json.load(file)
        self.assertEqual(plan["visits"], [{"id": "S1#1", "street": "S1", "round": "R1", "team": 2, "entry": "2027-03-08",
                                           "exit": "2027-03-22"}])
        self.assertEqual(plan["rounds"], [{"id": "R1", "training": {"from": "2027-03-05", "to": "2027-03-05"}, "teams": [
            {"number": 2, "members": [{"person": "P1", "seat": "leader"}, {"person": "P2", "seat": "member"}]}]}])


if __name__ == "__main__":
    unittest.main()
