"""Timefold on a hand-written model of a scenario folder: python -m harness.peers.timefold SCENARIO …

Every visit has a slot (round, team, entry), every seat of every team a person or nobody, every round a training day. Rules
are hard, preferences soft; the numbers are those of docs/rules.md. Timefold proves no bound, and searches with one thread
(more are for its paid edition). A scenario that asks for more than one of a kind in a team, or for what no generated one
uses, is refused.
"""

from dataclasses import dataclass, field
from typing import Annotated

from timefold.solver import SolverFactory
from timefold.solver.config import Duration, ScoreDirectorFactoryConfig, SolverConfig, TerminationConfig
from timefold.solver.domain import (
    PlanningEntityCollectionProperty, PlanningId, PlanningScore, PlanningVariable, ProblemFactCollectionProperty,
    ValueRangeProvider, planning_entity, planning_solution)
from timefold.solver.score import ConstraintCollectors, ConstraintFactory, HardSoftScore, Joiners, constraint_provider

from harness import scenario as scenarios
from harness.days import is_monday, monday_of
from harness.peers import child

FAR = 10_000_000


# What is known

@dataclass
class Inspector:
    id: str
    unit: str
    kind: str
    years: int  # in how many of the years looked back on this person served


@dataclass
class Slot:
    """A way to hold a visit, by one team. Days are ordinals."""

    round: int
    team: int
    entry: int
    exit: int
    blocked: int  # the last day on which the team cannot enter another street
    points: int
    week: int


@dataclass
class Day:
    """A training of a round."""

    first: int
    last: int
    latest: int  # the last day for the first entry


@dataclass
class Skill:
    person: str
    field: str


@dataclass
class Demand:
    visit: str
    field: str


@dataclass
class Period:
    """Days of a person, a unit with its capacity, or a street of a theme with the points for missing it."""

    kind: str
    who: str
    first: int
    last: int
    number: int


@dataclass
class Pair:
    kind: str
    one: str
    other: str


@dataclass
class MemberUnit:
    id: str
    carried: int
    headcount: int
    weight: int
    days: int


# What is decided

@planning_entity
@dataclass
class Visit:
    id: Annotated[str, PlanningId]
    street: str
    slots: Annotated[list[Slot], ValueRangeProvider(id="slots")]
    slot: Annotated[Slot | None, PlanningVariable(value_range_provider_refs=["slots"])] = field(default=None)


@planning_entity
@dataclass
class Seat:
    id: Annotated[str, PlanningId]
    round: int
    team: int
    kind: str
    needed: bool
    people: Annotated[list[Inspector], ValueRangeProvider(id="people")]
    person: Annotated[Inspector | None, PlanningVariable(value_range_provider_refs=["people"], allows_unassigned=True)] = (
        field(default=None))


@planning_entity
@dataclass
class Training:
    id: Annotated[str, PlanningId]
    round: int
    days: Annotated[list[Day], ValueRangeProvider(id="days")]
    day: Annotated[Day | None, PlanningVariable(value_range_provider_refs=["days"])] = field(default=None)


@planning_solution
@dataclass
class Year:
    inspectors: Annotated[list[Inspector], ProblemFactCollectionProperty]
    skills: Annotated[list[Skill], ProblemFactCollectionProperty]
    demands: Annotated[list[Demand], ProblemFactCollectionProperty]
    periods: Annotated[list[Period], ProblemFactCollectionProperty]
    pairs: Annotated[list[Pair], ProblemFactCollectionProperty]
    units: Annotated[list[MemberUnit], ProblemFactCollectionProperty]
    visits: Annotated[list[Visit], PlanningEntityCollectionProperty]
    seats: Annotated[list[Seat], PlanningEntityCollectionProperty]
    trainings: Annotated[list[Training], PlanningEntityCollectionProperty]
    score: Annotated[HardSoftScore, PlanningScore] = field(default=None)


def burden(unit, times):
    """P01: points of so many secondments of one unit."""
    total = 0
    for number in range(1, times + 1):
        squares = unit.weight * unit.days * (2 * unit.carried + (2 * number - 1) * unit.days)
        total += (2 * squares + 10 * unit.headcount) // (20 * unit.headcount)
    return total


def rules(settings):
    """The constraints of a scenario with these settings."""
    weights = settings["preferences"]
    gap = settings["visits"]["days_between_visits"]
    allowed = settings["reports_per_week"]
    person_weight, deep, rotation, spread = (
        weights[name] for name in ("person_burden", "deeper_expertise", "rotation", "report_spread"))
    hard, soft = HardSoftScore.ONE_HARD, HardSoftScore.ONE_SOFT
    # Sending another team out breaks as many rules as it has seats to fill; that must be worth it.
    worse = HardSoftScore.of(10, 0)
    same_team = Joiners.equal(lambda one: one.team, lambda visit: visit.slot.team)

    def of_kind(factory, kind):
        return factory.for_each(Period).filter(lambda period: period.kind == kind)

    def one_street_at_a_time(factory):  # O1
        return (factory.for_each_unique_pair(Visit, Joiners.equal(lambda visit: visit.slot.team))
                .filter(lambda one, other: one.slot.entry <= other.slot.blocked and other.slot.entry <= one.slot.blocked)
                .penalize(worse).as_constraint("O1"))

    def streets_apart(factory):  # R06
        return (factory.for_each_unique_pair(Visit, Joiners.equal(lambda visit: visit.street))
                .filter(lambda one, other: one.slot.entry <= other.slot.exit + gap and other.slot.entry <= one.slot.exit + gap)
                .penalize(worse).as_constraint("R06"))

    def seats_filled(factory):  # R10, R12, O2
        return (factory.for_each_including_unassigned(Seat).filter(lambda seat: seat.needed and seat.person is None)
                .if_exists(Visit, same_team).penalize(hard).as_constraint("seats filled"))

    def seats_of_nobody(factory):
        return factory.for_each(Seat).if_not_exists(Visit, same_team).penalize(hard).as_constraint("seats without a visit")

    def one_team_a_round(factory):  # R42
        return (factory.for_each_unique_pair(
            Seat, Joiners.equal(lambda seat: seat.person.id), Joiners.equal(lambda seat: seat.round))
            .penalize(hard).as_constraint("R42"))

    def mixed(kind):  # R11
        def constraint(factory):
            return (factory.for_each_including_unassigned(Seat).filter(lambda seat: seat.kind == "leader")
                    .if_exists(Visit, same_team)
                    .if_not_exists(Seat, Joiners.equal(lambda seat: seat.team),
                                   Joiners.filtering(lambda seat, other: other.person.kind == kind))
                    .penalize(hard).as_constraint("R11 " + kind))
        return constraint

    def demanded(factory):
        return (factory.for_each(Demand)
                .join(Visit, Joiners.equal(lambda demand: demand.visit, lambda visit: visit.id))
                .join(Seat, Joiners.equal(lambda demand, visit: visit.slot.team, lambda seat: seat.team))
                .join(Skill, Joiners.equal(lambda demand, visit, seat: demand.field, lambda skill: skill.field),
                      Joiners.equal(lambda demand, visit, seat: seat.person.id, lambda skill: skill.person)))

    def expertise(factory):  # R25: each demand is met at least once: every demand costs, every first holder pays back
        return factory.for_each(Demand).penalize(hard).as_constraint("R25 asked")

    def expertise_met(factory):
        return (demanded(factory).group_by(lambda demand, visit, seat, skill: demand)
                .reward(hard).as_constraint("R25 met"))

    def deeper(factory):  # P09
        return (demanded(factory).group_by(lambda demand, visit, seat, skill: demand, ConstraintCollectors.count_quad())
                .filter(lambda demand, count: count == 1).penalize(soft, lambda demand, count: deep).as_constraint("P09"))

    def trained_before(factory):  # R28
        return (factory.for_each(Visit)
                .join(Training, Joiners.equal(lambda visit: visit.slot.round, lambda training: training.round))
                .filter(lambda visit, training: visit.slot.entry <= training.day.last)
                .penalize(hard).as_constraint("R28 before"))

    def trained_soon_before(factory):
        return (factory.for_each(Training)
                .if_exists(Visit, Joiners.equal(lambda training: training.round, lambda visit: visit.slot.round))
                .if_not_exists(Visit, Joiners.equal(lambda training: training.round, lambda visit: visit.slot.round),
                               Joiners.filtering(lambda training, visit: training.day.last < visit.slot.entry
                                                 and visit.slot.entry <= training.day.latest))
                .penalize(hard).as_constraint("R28 soon"))

    def away_on_visit(factory):  # R42
        return (of_kind(factory, "away")
                .join(Seat, Joiners.equal(lambda period: period.who, lambda seat: seat.person.id))
                .join(Visit, Joiners.equal(lambda period, seat: seat.team, lambda visit: visit.slot.team))
                .filter(lambda period, seat, visit: period.first <= visit.slot.exit and visit.slot.entry <= period.last)
                .penalize(hard).as_constraint("R42 away"))

    def away_in_training(factory):  # R28
        return (of_kind(factory, "away")
                .join(Seat, Joiners.equal(lambda period: period.who, lambda seat: seat.person.id))
                .join(Training, Joiners.equal(lambda period, seat: seat.round, lambda training: training.round))
                .filter(lambda period, seat, training: period.first <= training.day.last
                        and training.day.first <= period.last)
                .penalize(hard).as_constraint("R28 away"))

    def spared_in_training(factory):  # R41
        return (of_kind(factory, "capacity")
                .join(Training, Joiners.filtering(lambda period, training: period.first <= training.day.last
                                                  and training.day.first <= period.last))
                .join(Seat, Joiners.equal(lambda period, training: period.who, lambda seat: seat.person.unit),
                      Joiners.equal(lambda period, training: training.round, lambda seat: seat.round))
                .group_by(lambda period, training, seat: period, ConstraintCollectors.count_tri())
                .filter(lambda period, count: count > period.number)
                .penalize(hard, lambda period, count: count - period.number).as_constraint("R41 training"))

    def spared_on_visits(factory):  # R41, on days on which fewer may be away
        return (of_kind(factory, "day")
                .join(Seat, Joiners.equal(lambda period: period.who, lambda seat: seat.person.unit))
                .join(Visit, Joiners.equal(lambda period, seat: seat.team, lambda visit: visit.slot.team))
                .filter(lambda period, seat, visit: visit.slot.entry <= period.first and period.first <= visit.slot.exit)
                .group_by(lambda period, seat, visit: period, ConstraintCollectors.count_tri())
                .filter(lambda period, count: count > period.number)
                .penalize(hard, lambda period, count: count - period.number).as_constraint("R41 visits"))

    def met(factory, kind):
        return (factory.for_each(Pair).filter(lambda pair: pair.kind == kind)
                .join(Seat, Joiners.equal(lambda pair: pair.one, lambda seat: seat.person.id))
                .join(Visit, Joiners.equal(lambda pair, seat: seat.team, lambda visit: visit.slot.team),
                      Joiners.equal(lambda pair, seat: pair.other, lambda visit: visit.street)))

    def recused(factory):  # R48
        return met(factory, "recused").penalize(hard).as_constraint("R48 recused")

    def separated(factory):
        return (factory.for_each(Pair).filter(lambda pair: pair.kind == "apart")
                .join(Seat, Joiners.equal(lambda pair: pair.one, lambda seat: seat.person.id))
                .join(Seat, Joiners.equal(lambda pair, seat: pair.other, lambda other: other.person.id),
                      Joiners.equal(lambda pair, seat: seat.team, lambda other: other.team))
                .penalize(hard).as_constraint("R48 apart"))

    def units_share(factory):  # P01
        return (factory.for_each(MemberUnit)
                .join(Seat, Joiners.equal(lambda unit: unit.id, lambda seat: seat.person.unit))
                .group_by(lambda unit, seat: unit, ConstraintCollectors.count_bi())
                .penalize(soft, burden).as_constraint("P01"))

    def people_share(factory):  # P02
        return (factory.for_each(Seat).group_by(lambda seat: seat.person, ConstraintCollectors.count())
                .penalize(soft, lambda person, times: person_weight * (times * (times - 1) // 2 + times * person.years))
                .as_constraint("P02"))

    def rotated(factory):  # P03
        return met(factory, "was there").penalize(soft, lambda pair, seat, visit: rotation).as_constraint("P03")

    def themes(factory):  # P04
        return (of_kind(factory, "theme")
                .if_not_exists(Visit, Joiners.equal(lambda period: period.who, lambda visit: visit.street),
                               Joiners.filtering(lambda period, visit: period.first <= visit.slot.entry
                                                 and visit.slot.entry <= period.last))
                .penalize(soft, lambda period: period.number).as_constraint("P04"))

    def dates(factory):  # P05, P06
        return factory.for_each(Visit).penalize(soft, lambda visit: visit.slot.points).as_constraint("P05, P06")

    def reports(factory):  # P10
        return (factory.for_each(Visit).group_by(lambda visit: visit.slot.week, ConstraintCollectors.count())
                .filter(lambda week, count: count > allowed)
                .penalize(soft, lambda week, count: spread * (count - allowed)).as_constraint("P10"))

    kinds = [kind for kind, name in (("leading_cadre", "leading_cadres"), ("staff", "staff"), ("expert", "experts"))
             if settings["teams"][name]]
    return [one_street_at_a_time, streets_apart, seats_filled, seats_of_nobody, one_team_a_round,
            *(mixed(kind) for kind in kinds), expertise, expertise_met, deeper, trained_before, trained_soon_before,
            away_on_visit, away_in_training, spared_in_training, spared_on_visits, recused, separated, units_share,
            people_share, rotated, themes, dates, reports]


def year(scenario):
    """The scenario as facts and entities."""
    weights = scenario.settings["preferences"]
    served = {}
    for person, _, when in scenario.history:
        served.setdefault(person, set()).add(when)
    able = [person for person in scenario.people if person.may_serve]
    inspectors = {person.id: Inspector(person.id, person.unit, person.kind, len(served.get(person.id, ()))) for person in able}
    periods = [Period("away", person, first, last, 0) for person, days in sorted(scenario.absences.items())
               for first, last in days if person in inspectors]
    for unit in scenario.units.values():
        for round in scenario.rounds:
            for first, last, capacity in stretches(unit, round):
                periods.append(Period("capacity", unit.id, first, last, capacity))
                if capacity < max(unit.spare(d) for d in range(round.first, round.last + 1)):
                    days = [d for d in range(first, last + 1) if d == first or scenario.calendar.is_working(d)]
                    periods += [Period("day", unit.id, d, d, capacity) for d in days]
    for theme in scenario.themes:
        periods += [Period("theme", street, theme.first, theme.last, weights["theme_window"] * risk)
                    for street, (risk, _) in scenario.streets.items() if theme.concerns(street)]
    pairs = ([Pair("recused", person, street) for person, street in scenario.recusals]
             + [Pair("apart", one, other) for one, other in scenario.separations]
             + [Pair("was there", *pair) for pair in sorted({(person, street) for person, street, _ in scenario.history})])
    teams = [(r, k) for r, round in enumerate(scenario.rounds) for k in range(round.teams)]
    return Year(
        inspectors=list(inspectors.values()),
        skills=[Skill(person.id, skill) for person in able for skill in sorted(person.expertise)],
        demands=[Demand(visit.id, wanted) for visit in scenario.visits for wanted in scenario.demands(visit.street)],
        periods=periods, pairs=pairs,
        units=[MemberUnit(unit.id, unit.carried, max(1, unit.headcount), weights["unit_burden"],
                          scenario.settings["secondment_days"]) for unit in scenario.units.values()],
        visits=[Visit(visit.id, visit.street, slots(scenario, visit, teams)) for visit in scenario.visits],
        seats=[seat for g, (r, _) in enumerate(teams) for seat in seats(scenario, inspectors, g, r)],
        trainings=[Training(round.id, r, trainings(scenario, round)) for r, round in enumerate(scenario.rounds)])


def stretches(unit, round):
    """Days of a round in stretches of equal capacity."""
    first, found = round.first, []
    for d in range(round.first, round.last + 1):
        if d == round.last or unit.spare(d + 1) != unit.spare(d):
            found.append((first, d, unit.spare(d)))
            first = d + 1
    return found


def slots(scenario, visit, teams):
    weights, busy, found = scenario.settings["preferences"], scenario.of(scenario.busy, visit.street), []
    for option in scenario.options(visit):
        days = sum(scenario.calendar.is_working(d) and any(a <= d <= b for a, b in busy)
                   for d in range(option.entry, option.exit + 1)) if busy else 0
        points = weights["busy_period"] * days + (0 if is_monday(option.entry) else weights["monday_entry"])
        week = monday_of(scenario.calendar.deadline(option.exit, scenario.settings["follow_up"]["report"]))
        found += [Slot(option.round, g, option.entry, option.exit, scenario.blocked(option.exit), points, week)
                  for g, (r, _) in enumerate(teams) if r == option.round]
    return found


def seats(scenario, inspectors, team, round):
    """The seats of a team: those with a name, then plain ones up to the largest size."""
    least, most = scenario.settings["teams"]["size"]
    kinds = scenario.seats()
    found = []
    for number in range(most):
        kind = kinds[number] if number < len(kinds) else "member"
        people = [inspectors[person.id] for person in scenario.people
                  if person.id in inspectors and (kind == "member" or scenario.may_hold(kind, person))]
        found.append(Seat(f"{team}/{number}", round, team, kind, number < least, people))
    return found


def trainings(scenario, round):
    within = max(1, scenario.settings["training"]["within_working_days"])
    return [Day(first, last, scenario.calendar.add(within, last)) for first, last in scenario.trainings(round)]


def refuse_what_is_not_modelled(scenario):
    asked, weights = scenario.settings["teams"], scenario.settings["preferences"]
    if (max(asked["leading_cadres"], asked["staff"], asked["experts"]) > 1 or asked["max_experts"] is not None
            or weights["stability"] or weights["cost"] or any(theme.binding or theme.expertise for theme in scenario.themes)):
        raise scenarios.Unsupported("more than the Timefold model knows")


def plan(found, scenario):
    """The plan as data for plan.json. Teams are numbered by round."""
    first = {}
    for seat in found.seats:
        first[seat.round] = min(seat.team, first.get(seat.round, FAR))
    visits = [{"id": visit.id, "street": visit.street, "round": scenario.rounds[visit.slot.round].id,
               "team": visit.slot.team - first[visit.slot.round] + 1, "entry": visit.slot.entry, "exit": visit.slot.exit}
              for visit in found.visits]
    rounds = []
    for training in found.trainings:
        used = sorted({visit.slot.team for visit in found.visits if visit.slot.round == training.round})
        teams = [{"number": team - first[training.round] + 1, "members": [
            {"person": seat.person.id, "seat": seat.kind} for seat in found.seats
            if seat.team == team and seat.person is not None]} for team in used]
        if teams:
            rounds.append({"id": training.id, "training": (training.day.first, training.day.last), "teams": teams})
    return {"rounds": rounds, "visits": visits}


def main():
    asked = child.arguments()
    trace = child.Trace(asked.trace)
    scenario = scenarios.read(asked.input)
    refuse_what_is_not_modelled(scenario)

    @constraint_provider
    def provider(factory: ConstraintFactory):
        return [rule(factory) for rule in rules(scenario.settings)]

    config = SolverConfig(
        solution_class=Year, entity_class_list=[Visit, Seat, Training],
        score_director_factory_config=ScoreDirectorFactoryConfig(constraint_provider_function=provider),
        termination_config=TerminationConfig(spent_limit=Duration(seconds=int(asked.limit))), random_seed=0)
    solver = SolverFactory.create(config).build_solver()

    def note(event):
        if event.is_new_best_solution_initialized and event.new_best_score.hard_score == 0:
            trace.note(-event.new_best_score.soft_score)

    solver.add_event_listener(note)
    found = solver.solve(year(scenario))
    if found.score.hard_score < 0:
        child.answer(asked.answer, status="none")
    else:
        child.answer(asked.answer, status="feasible", plan=plan(found, scenario))


if __name__ == "__main__":
    main()
