"""The matrix of sizes, seeds and contestants: runs what is not known yet, within a budget of time."""

import datetime
import os
import shutil
import time

from harness import cases, machine, plans, processes, scenario
from harness.contestants import environment
from harness.course import Course, whole_bound, whole_points

LEAST_FREE_BYTES = 2 << 30


class Budget:
    """Seconds for the whole matrix; `None`: as long as it takes."""

    def __init__(self, seconds):
        self._end = None if seconds is None else time.monotonic() + seconds

    def allows(self, seconds):
        """Whether a run that may take so long fits."""
        return self._end is None or time.monotonic() + seconds <= self._end


class Matrix:
    """One call of benchmarks/run."""

    def __init__(self, results, folder, threads, memory_kib, budget, say):
        self.results, self.folder, self.threads = results, folder, threads
        self.memory_kib, self.budget, self.say = memory_kib, budget, say
        self.commit = machine.commit()
        self.machine = machine.described()
        self.skipped = 0
        self._unwritten = {}

    def run(self, sizes, seeds, contestants, limit=None):
        """Seed by seed, so that whatever is cut short has all sizes and all contestants of some seeds."""
        present = []
        for contestant in contestants:
            absent = contestant.absent()
            if absent:
                self.say(f"left out: {contestant.title}: {absent}")
            else:
                present.append(contestant)
        for seed in seeds:
            for size in sizes:
                self._case(size, seed, present, limit)
        if self.skipped:
            self.say(f"{self.skipped} runs did not fit the budget and were skipped; the same command goes on with them")

    def _case(self, size, seed, contestants, limit):
        wanted = []
        for contestant in contestants:
            seconds = limit or (size.ours if contestant.name == "xuncha" else size.peers)
            known = (size.name, seed, contestant.name, seconds, self.threads, machine.subject(contestant.depends))
            if not self.results.has(known):
                wanted.append((contestant, seconds))
        if not wanted:
            return
        try:
            place = cases.generated(size, seed, self._folder("scenarios"))
        except cases.CaseError as error:
            self.say(f"{size.scenario(seed)}: {error}")
            return
        for contestant, seconds in wanted:
            if not self.budget.allows(seconds):
                self.skipped += 1
                self.say(f"skipped: {size.scenario(seed)} by {contestant.title}: {seconds} s do not fit the budget")
                continue
            record = self._run(size, seed, contestant, seconds, place)
            self.results.add(record)
            self.say(told(record))
        cases.forget(place, self._folder("programs"))

    def _run(self, size, seed, contestant, seconds, place):
        record = {
            "size": size.name, "streets": size.streets, "seed": seed, "tightness": size.tightness,
            "contestant": contestant.name, "title": contestant.title, "version": contestant.version(),
            "limit": seconds, "threads": self.threads, "commit": self.commit,
            "subject": machine.subject(contestant.depends), "machine": self.machine,
            "started": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
            "status": "failed", "points": None, "bound": None, "wall": 0.0, "peak_kib": 0, "course": [], "detail": "",
            "load": round(os.getloadavg()[0], 1), "counters": {},
        }
        source = place
        if contestant.reads == "program":
            try:
                source = self._program(place)
            except cases.CaseError as error:
                return {**record, "detail": f"no program to read: {error}"}
        work = self._folder("work")
        course = Course()

        def listen(read):
            def on_line(at, line):
                try:
                    best, bound = read(line)
                except ValueError:
                    return
                course.note(at, None if best is None else whole_points(best), None if bound is None else whole_bound(bound))
            return on_line

        try:
            ended = processes.run(
                contestant.command(source, work, seconds, self.threads), seconds, listen(contestant.line),
                listen(contestant.traced), self.memory_kib, environment=environment())
            record.update(wall=round(ended.wall, 3), peak_kib=ended.peak_kib)
            self._judge(record, contestant, source, work, place, ended, course)
        finally:
            shutil.rmtree(work, ignore_errors=True)
        return record

    def _program(self, place):
        """The exported program of a scenario; what could not be written once is not tried for the next solver."""
        if place not in self._unwritten:
            try:
                if cases.free_bytes(self.folder) < LEAST_FREE_BYTES:
                    raise cases.CaseError("too little room on the disk")
                return cases.exported(place, self._folder("programs"), self.memory_kib)
            except cases.CaseError as error:
                self._unwritten[place] = str(error)
        raise cases.CaseError(self._unwritten[place])

    def _judge(self, record, contestant, source, work, place, ended, course):
        """The audit: a plan counts only where `xuncha check` finds nothing wrong with it, with the points it counts."""
        if ended.cause == "memory":
            record["detail"] = f"ended: more than {self.memory_kib >> 20} GiB of memory"
        try:
            known = contestant.answer(source, work, scenario.read(place), ended.code)
        except (OSError, ValueError, KeyError, StopIteration, scenario.Unsupported) as error:
            record["detail"] = record["detail"] or f"its answer cannot be read: {error!r}"
            return
        record["counters"] = known.counters or {}
        record["status"] = known.status
        if known.status == "failed":
            record["detail"] = record["detail"] or f"ended with {ended.code}: {ended.tail[-300:]}"
        bound = course.steps[-1][2] if course.steps else None
        if known.bound is not None:
            bound = max(whole_bound(known.bound), bound if bound is not None and contestant.name != "xuncha" else 0)
        points = None
        if known.plan:
            wrong, points = plans.audited(place, known.plan)
            if wrong:
                record.update(status="refused", detail=f"the audit: {wrong}")
        if record["status"] == "optimal":
            bound = points
        settled = course.settled(points, bound)
        settled.note(ended.wall, points, bound)
        record.update(points=points, bound=bound, course=settled.steps)

    def _folder(self, name):
        folder = os.path.join(self.folder, name)
        os.makedirs(folder, exist_ok=True)
        return folder


def told(record):
    """One run in one line."""
    points = "no plan" if record["points"] is None else f"{record['points']} points"
    bound = "" if record["bound"] is None else f", bound {record['bound']}"
    detail = f" ({record['detail']})" if record["detail"] else ""
    return (f"{record['size']}-{record['seed']}  {record['title']:<8} {record['status']:<10} {points}{bound}, "
            f"{record['wall']:.1f} s, {record['peak_kib'] / 1024:.0f} MiB{detail}")
