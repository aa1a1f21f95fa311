"""The year's plan as a CP-SAT model, written by hand from the rules: what somebody who knows CP-SAT would write.

Dates and teams are decided apart: s[v,o] says how visit v is held, m[v,g] by which team, and one optional interval for
each pair keeps a team's visits apart. Rosters are clauses over m, s and y. Principles never give way here, so the model
has the optimum of Xuncha's program wherever the latter needs no exception; benchmarks/README.md lists what is left out.
"""

from collections import defaultdict

from ortools.sat.python import cp_model

from harness.days import is_monday, monday_of


class PlanModel:
    """Variables, rules and preferences of one scenario. Rule numbers are those of docs/rules.md."""

    def __init__(self, scenario):
        self.scenario = scenario
        self.model = cp_model.CpModel()
        self.teams = [(r, k) for r, round in enumerate(scenario.rounds) for k in range(round.teams)]
        self.options = [scenario.options(visit) for visit in scenario.visits]
        self.trainings = [scenario.trainings(round) for round in scenario.rounds]
        self.costs = []
        self._covers = {}
        self._entries()
        self._people()
        self._intervals()
        self._trainings()
        self._symmetry()
        self._team_rules()
        self._expertise_rules()
        self._absences()
        self._capacities()
        self._recusals()
        self._themes()
        self._burden()
        self._rotation()
        self._dates()
        self._other_preferences()
        self.model.minimize(sum(self.costs))

    # What is decided

    def _entries(self):
        """s[v][i]: visit v is held in its i-th way; m[v][g]: by team g; n[g]: team g goes out."""
        model = self.model
        visits = range(len(self.scenario.visits))
        self.s = [[model.new_bool_var(f"s{v}_{i}") for i in range(len(self.options[v]))] for v in visits]
        self.m = [{} for _ in visits]
        self.n = [model.new_bool_var(f"n{g}") for g in range(len(self.teams))]
        for v in visits:
            model.add_exactly_one(self.s[v])  # R02, R03
            rounds = {option.round for option in self.options[v]}
            for g, (r, _) in enumerate(self.teams):
                if r in rounds:
                    self.m[v][g] = model.new_bool_var(f"m{v}_{g}")
                    model.add_implication(self.m[v][g], self.n[g])
            model.add_exactly_one(self.m[v].values())
            for r in rounds:
                model.add(sum(s for s, option in zip(self.s[v], self.options[v]) if option.round == r)
                          == sum(m for g, m in self.m[v].items() if self.teams[g][0] == r))
        for g in range(len(self.teams)):
            model.add_bool_or([self.m[v][g] for v in visits if g in self.m[v]] + [~self.n[g]])

    def _people(self):
        """y[p][g]: person p is on the roster of team g; seat[name][p][g]: holds that seat there."""
        scenario, model = self.scenario, self.model
        self.able = [p for p, person in enumerate(scenario.people) if person.may_serve]  # R11, R21
        self.y = {p: [model.new_bool_var(f"y{p}_{g}") for g in range(len(self.teams))] for p in self.able}
        self.seat = {name: {} for name in scenario.seats()}
        for p in self.able:
            mine = [name for name in self.seat if scenario.may_hold(name, scenario.people[p])]  # R13, O2
            for name in mine:
                self.seat[name][p] = [model.new_bool_var(f"{name}{p}_{g}") for g in range(len(self.teams))]
            for g in range(len(self.teams)):
                if len(mine) > 1:
                    model.add(sum(self.seat[name][p][g] for name in mine) <= self.y[p][g])
                elif mine:
                    model.add_implication(self.seat[mine[0]][p][g], self.y[p][g])
            for r in range(len(scenario.rounds)):  # R42
                model.add_at_most_one(self.y[p][g] for g in self._of(r))

    def _of(self, r):
        return [g for g, (round, _) in enumerate(self.teams) if round == r]

    def _roster(self, g, accepts):
        return [self.y[p][g] for p in self.able if accepts(self.scenario.people[p])]

    def _when(self, v, accepts):
        """Ways to hold visit v that a condition accepts, as literals."""
        return [s for s, option in zip(self.s[v], self.options[v]) if accepts(option)]

    # Time

    def _intervals(self):
        """O1: a team makes one visit at a time with a gap; R06: two visits of a street keep their distance."""
        scenario, model = self.scenario, self.model
        by_team, by_round, by_street = defaultdict(list), defaultdict(list), defaultdict(list)
        gap = scenario.settings["visits"]["days_between_visits"]
        for v, visit in enumerate(scenario.visits):
            options, s = self.options[v], self.s[v]
            entries = [option.entry for option in options]
            busy = [scenario.blocked(option.exit) - option.entry + 1 for option in options]
            start = model.new_int_var_from_domain(cp_model.Domain.from_values(entries), f"start{v}")
            size = model.new_int_var_from_domain(cp_model.Domain.from_values(busy), f"size{v}")
            end = model.new_int_var(min(entries), max(entries) + max(busy), f"end{v}")
            model.add(start == sum(e * x for e, x in zip(entries, s)))
            model.add(size == sum(b * x for b, x in zip(busy, s)))
            model.add(end == start + size)
            for g, made in self.m[v].items():
                by_team[g].append(model.new_optional_interval_var(start, size, end, made, f"visit{v}_{g}"))
            for r in {option.round for option in options}:
                there = model.new_bool_var(f"in{v}_{r}")
                model.add(sum(self._when(v, lambda option: option.round == r)) == there)
                by_round[r].append(model.new_optional_interval_var(start, size, end, there, f"round{v}_{r}"))
            if scenario.streets[visit.street][1] > 1:
                length = [option.exit - option.entry + 1 + gap for option in options]
                away = model.new_int_var_from_domain(cp_model.Domain.from_values(length), f"away{v}")
                model.add(away == sum(b * x for b, x in zip(length, s)))
                until = model.new_int_var(min(entries), max(entries) + max(length), f"until{v}")
                by_street[visit.street].append((visit.ordinal, start, model.new_interval_var(start, away, until, f"street{v}")))
        for intervals in by_team.values():
            model.add_no_overlap(intervals)
        for r, intervals in by_round.items():  # implied: no more open at once than teams go out
            going = model.new_int_var(0, self.scenario.rounds[r].teams, f"going{r}")
            model.add(going == sum(self.n[g] for g in self._of(r)))
            model.add_cumulative(intervals, [1] * len(intervals), going)
        for visits in by_street.values():
            visits.sort(key=lambda entry: entry[0])
            model.add_no_overlap([interval for _, _, interval in visits])
            for (_, earlier, _), (_, later, _) in zip(visits, visits[1:]):
                model.add(earlier <= later)
        for g, (r, _) in enumerate(self.teams):  # implied: what fits a window
            made = [self.m[v][g] for v in range(len(self.m)) if g in self.m[v]]
            model.add(sum(made) <= self.most_visits(r) * self.n[g])

    def most_visits(self, r):
        """How many visits one team can make in a round: earliest exit first finds it."""
        exits = {}
        for options in self.options:
            for option in options:
                if option.round == r:
                    exits[option.entry] = min(option.exit, exits.get(option.entry, option.exit))
        count, free = 0, None
        for exit, entry in sorted((exit, entry) for entry, exit in exits.items()):
            if free is None or entry > free:
                count, free = count + 1, self.scenario.blocked(exit)
        return count

    def _trainings(self):
        """R28: trained before the first entry, not long before, with everybody on the rosters free."""
        scenario, model = self.scenario, self.model
        within = max(1, scenario.settings["training"]["within_working_days"])
        self.t = [[model.new_bool_var(f"t{r}_{i}") for i in range(len(days))] for r, days in enumerate(self.trainings)]
        for r, days in enumerate(self.trainings):
            model.add_at_most_one(self.t[r])
            for g in self._of(r):
                model.add_bool_or(self.t[r] + [~self.n[g]])
            for v in range(len(self.s)):
                for option, s in zip(self.options[v], self.s[v]):
                    if option.round == r:
                        model.add_bool_or([t for t, (_, last) in zip(self.t[r], days) if last < option.entry] + [~s])
            for t, (_, last) in zip(self.t[r], days):
                latest = scenario.calendar.add(within, last)
                soon = [s for v in range(len(self.s))
                        for s in self._when(v, lambda option: option.round == r and last < option.entry <= latest)]
                model.add_bool_or(soon + [~t])
            for p in self.able:
                for first, last in scenario.absences.get(scenario.people[p].id, []):
                    for t, (a, b) in zip(self.t[r], days):
                        if a <= last and first <= b:
                            for g in self._of(r):
                                model.add_bool_or([~self.y[p][g], ~t])

    def _symmetry(self):
        """Teams of a round are interchangeable: numbered by the first visit each has."""
        for g, (_, k) in enumerate(self.teams):
            if k:
                earlier = []
                for v in range(len(self.m)):
                    if g in self.m[v]:
                        self.model.add_bool_or(earlier + [~self.m[v][g]])
                    if g - 1 in self.m[v]:
                        earlier.append(self.m[v][g - 1])

    def _covered(self, g, d):
        """A literal that is true where team g is on a visit on day d."""
        if (g, d) not in self._covers:
            r = self.teams[g][0]
            active = None
            for v in range(len(self.m)):
                open_ = self._when(v, lambda option: option.round == r and option.entry <= d <= option.exit)
                if g in self.m[v] and open_:
                    active = self.model.new_bool_var(f"a{g}_{d}") if active is None else active
                    self.model.add(sum(open_) + self.m[v][g] - 1 <= active)
            self._covers[g, d] = active
        return self._covers[g, d]

    # People

    def _team_rules(self):
        """R10 size, R11 mix, R12 and O2 seats, for teams that go out."""
        model, asked = self.model, self.scenario.settings["teams"]
        least, most = asked["size"]
        for g in range(len(self.teams)):
            roster = sum(self._roster(g, lambda person: True))
            model.add(roster >= least * self.n[g])
            model.add(roster <= most * self.n[g])
            for kind, low in (("leading_cadre", asked["leading_cadres"]), ("staff", asked["staff"]),
                              ("expert", asked["experts"])):
                if low:
                    model.add(sum(self._roster(g, lambda person: person.kind == kind)) >= low * self.n[g])
            if asked["max_experts"] is not None:
                model.add(sum(self._roster(g, lambda person: person.kind == "expert")) <= asked["max_experts"])
            for holders in self.seat.values():
                model.add(sum(holder[g] for holder in holders.values()) == self.n[g])

    def _expertise_rules(self):
        """R25: whoever is there has what the visit wants; P09: better two than one."""
        scenario, model = self.scenario, self.model
        weight = scenario.settings["preferences"]["deeper_expertise"]
        one, two = {}, {}
        wants = defaultdict(list)
        for v, visit in enumerate(scenario.visits):
            for field, windows in scenario.demands(visit.street).items():
                wanted = None
                if windows is not None:
                    wanted = model.new_bool_var(f"wants{v}_{field}")
                    inside = self._when(v, lambda option: any(a <= option.entry <= b for a, b in windows))
                    model.add(sum(inside) == wanted)
                for g, made in self.m[v].items():
                    if (field, g) not in one:
                        holders = self._roster(g, lambda person: field in person.expertise)
                        one[field, g], two[field, g] = (model.new_bool_var(f"{n}{field}_{g}") for n in ("one", "two"))
                        model.add(one[field, g] + two[field, g] <= sum(holders))
                        model.add_implication(two[field, g], one[field, g])
                    unless = [] if wanted is None else [~wanted]
                    model.add_bool_or([one[field, g], ~made] + unless)
                    if weight:
                        short = model.new_bool_var(f"short{v}_{field}_{g}")
                        model.add_bool_or([two[field, g], short, ~made] + unless)
                        self.costs.append(weight * short)
                    if wanted is None:
                        wants[field, g].append((made, short if weight else 1))
        for (field, g), visits in wants.items():  # implied: over all visits that want it
            most = self.most_visits(self.teams[g][0])
            made, short = (sum(part) for part in zip(*visits, strict=True))
            model.add(made <= most * one[field, g])
            model.add(short + most * two[field, g] >= made)
            if len(visits) == sum(g in m for m in self.m):  # and where all of them do
                model.add(one[field, g] >= self.n[g])
                model.add(short + two[field, g] >= self.n[g])

    def _absences(self):
        """R42: nobody is away on a day of a visit of their team. Days such that a visit touches the absence exactly
        when it covers one of them: its ends, and one in every stretch as long as the shortest visit."""
        scenario = self.scenario
        shortest = min(option.exit - option.entry + 1 for options in self.options for option in options)
        for p in self.able:
            days = set()
            for first, last in scenario.absences.get(scenario.people[p].id, []):
                days.update(range(first, last, shortest))
                days.add(last)
            for d in sorted(days):
                self._never_together(p, d)

    def _never_together(self, p, d):
        for g, (r, _) in enumerate(self.teams):
            round = self.scenario.rounds[r]
            if round.first <= d <= round.last:
                active = self._covered(g, d)
                if active is not None:
                    self.model.add_bool_or([~self.y[p][g], ~active])

    def _capacities(self):
        """R41: on no day are more of a unit's people away than it can spare: in training, and on visits."""
        scenario, model = self.scenario, self.model
        for unit in scenario.units.values():
            mine = [p for p in self.able if scenario.people[p].unit == unit.id]
            for r, round in enumerate(scenario.rounds):
                away = sum(self.y[p][g] for p in mine for g in self._of(r))
                spare = [min(unit.spare(d) for d in range(a, b + 1)) for a, b in self.trainings[r]]
                most = max(spare, default=0)
                if mine:
                    model.add(away <= most)
                    for t, capacity in zip(self.t[r], spare):
                        if capacity < most:
                            model.add(away <= capacity).only_enforce_if(t)
                    self._days_of(unit, mine, r, round, most)

    def _days_of(self, unit, mine, r, round, most):
        """Whoever is away while fewer may be was away on the first such day or on an entry day among them."""
        model = self.model
        previous = None
        for d in range(round.first, round.last + 1):
            capacity = unit.spare(d)
            began, previous = capacity != previous, capacity
            if capacity >= most or not (began or self.scenario.calendar.is_working(d)):
                continue
            if capacity == 0:
                for p in mine:
                    self._never_together(p, d)
                continue
            loads = []
            for g in self._of(r):
                active = self._covered(g, d)
                if active is not None:
                    load = model.new_int_var(0, most, f"load{unit.id}_{g}_{d}")
                    model.add(load >= sum(self.y[p][g] for p in mine)).only_enforce_if(active)
                    loads.append(load)
            model.add(sum(loads) <= capacity)

    def _recusals(self):
        """R48: nobody visits a street they are recused from; pairs who must not serve together do not."""
        index = {person.id: p for p, person in enumerate(self.scenario.people) if p in self.y}
        for person, street in self.scenario.recusals:
            for v, visit in enumerate(self.scenario.visits):
                if visit.street == street and person in index:
                    for g, made in self.m[v].items():
                        self.model.add_bool_or([~self.y[index[person]][g], ~made])
        for one, other in self.scenario.separations:
            if one in index and other in index:
                for g in range(len(self.teams)):
                    self.model.add_bool_or([~self.y[index[one]][g], ~self.y[index[other]][g]])

    # What is liked

    def _themes(self):
        """R07 where a theme binds, P04 where it does not."""
        model, weight = self.model, self.scenario.settings["preferences"]["theme_window"]
        for theme in self.scenario.themes:
            for street, (risk, _) in self.scenario.streets.items():
                if not theme.concerns(street):
                    continue
                inside = [s for v, visit in enumerate(self.scenario.visits) if visit.street == street
                          for s in self._when(v, lambda option: theme.first <= option.entry <= theme.last)]
                if theme.binding:
                    model.add_bool_or(inside)
                elif weight:
                    missed = model.new_bool_var(f"missed{theme.id}_{street}")
                    model.add_bool_or(inside + [missed])
                    self.costs.append(weight * risk * missed)

    def _burden(self):
        """P01 between units, P02 between people: steps that cost more and more."""
        scenario, model = self.scenario, self.model
        weights = scenario.settings["preferences"]
        days = scenario.settings["secondment_days"]
        for unit in scenario.units.values():
            mine = [p for p in self.able if scenario.people[p].unit == unit.id]
            if not mine or not weights["unit_burden"]:
                continue
            places = sum(min(len(mine), max((min(unit.spare(d) for d in range(a, b + 1)) for a, b in days_), default=0))
                         for days_ in self.trainings)
            steps = [model.new_bool_var(f"burden{unit.id}_{j}") for j in range(places)]
            model.add(sum(steps) == sum(self.y[p][g] for p in mine for g in range(len(self.teams))))
            for earlier, later in zip(steps, steps[1:]):
                model.add_implication(later, earlier)
            for j, step in enumerate(steps, 1):
                squares = weights["unit_burden"] * days * (2 * unit.carried + (2 * j - 1) * days)
                heads = 10 * max(1, unit.headcount)
                self.costs.append((2 * squares + heads) // (2 * heads) * step)
        if weights["person_burden"]:
            served = {(person, year) for person, _, year in scenario.history}
            for p in self.able:
                times = sum(self.y[p])
                years = len({year for person, year in served if person == scenario.people[p].id})
                if years:
                    self.costs.append(weights["person_burden"] * years * times)
                rounds = len({r for r, _ in self.teams})
                steps = [model.new_bool_var(f"again{p}_{j}") for j in range(2, rounds + 1)]
                if steps:
                    model.add(times <= 1 + sum(steps))
                for earlier, later in zip(steps, steps[1:]):
                    model.add_implication(later, earlier)
                self.costs += [weights["person_burden"] * j * step for j, step in enumerate(steps, 1)]

    def _rotation(self):
        """P03: whoever went to a street lately goes elsewhere."""
        model, weight = self.model, self.scenario.settings["preferences"]["rotation"]
        index = {person.id: p for p, person in enumerate(self.scenario.people) if p in self.y}
        for person, street in sorted({(person, street) for person, street, _ in self.scenario.history}):
            for v, visit in enumerate(self.scenario.visits):
                if weight and visit.street == street and person in index:
                    again = model.new_bool_var(f"rotation{person}_{v}")
                    for g, made in self.m[v].items():
                        model.add_bool_or([~self.y[index[person]][g], ~made, again])
                    self.costs.append(weight * again)

    def _dates(self):
        """P05 busy periods, P06 Mondays, P10 reports spread over the weeks."""
        scenario, model = self.scenario, self.model
        weights = scenario.settings["preferences"]
        weeks = defaultdict(list)
        for v, visit in enumerate(scenario.visits):
            busy = scenario.of(scenario.busy, visit.street)
            for option, s in zip(self.options[v], self.s[v]):
                days = sum(scenario.calendar.is_working(d) and any(a <= d <= b for a, b in busy)
                           for d in range(option.entry, option.exit + 1)) if busy else 0
                points = weights["busy_period"] * days
                points += 0 if is_monday(option.entry) else weights["monday_entry"]
                if points:
                    self.costs.append(points * s)
                due = scenario.calendar.deadline(option.exit, scenario.settings["follow_up"]["report"])
                weeks[monday_of(due)].append(s)
        allowed = scenario.settings["reports_per_week"]
        if weights["report_spread"] and len(scenario.visits) > allowed:
            for week, due in sorted(weeks.items()):
                crowd = model.new_int_var(0, len(scenario.visits) - allowed, f"crowd{week}")
                model.add(crowd + allowed >= sum(due))
                self.costs.append(weights["report_spread"] * crowd)

    def _other_preferences(self):
        """P07 stability between rounds, P08 cost: off unless a scenario weighs them."""
        scenario, model = self.scenario, self.model
        weights = scenario.settings["preferences"]
        for p in self.able:
            rate = (scenario.daily_cost(scenario.people[p]) * scenario.settings["secondment_days"] + 500) // 1000
            if weights["cost"] * rate:
                self.costs.append(weights["cost"] * rate * sum(self.y[p]))
            for r in range(1, len(scenario.rounds)) if weights["stability"] else ():
                new = model.new_bool_var(f"new{p}_{r}")
                model.add(new >= sum(self.y[p][g] for g in self._of(r)) - sum(self.y[p][g] for g in self._of(r - 1)))
                self.costs.append(weights["stability"] * new)

    # Reading the answer

    def plan(self, value):
        """The plan as data for plan.json; `value` tells the value of a literal."""
        scenario = self.scenario
        visits, rounds = [], []
        for v, visit in enumerate(scenario.visits):
            option = next(option for option, s in zip(self.options[v], self.s[v]) if value(s))
            team = next(g for g, made in self.m[v].items() if value(made))
            visits.append({"id": visit.id, "street": visit.street, "round": scenario.rounds[option.round].id,
                           "team": self.teams[team][1] + 1, "entry": option.entry, "exit": option.exit})
        for r, round in enumerate(scenario.rounds):
            teams = []
            for g in self._of(r):
                members = [{"person": scenario.people[p].id, "seat": self._seat(p, g, value)}
                           for p in self.able if value(self.n[g]) and value(self.y[p][g])]
                if members:
                    teams.append({"number": self.teams[g][1] + 1, "members": members})
            training = next((days for days, t in zip(self.trainings[r], self.t[r]) if value(t)), None)
            if teams and training:
                rounds.append({"id": round.id, "training": training, "teams": teams})
        return {"rounds": rounds, "visits": visits}

    def _seat(self, p, g, value):
        return next((name for name, holders in self.seat.items() if p in holders and value(holders[p][g])), "member")
