"""Runs one solver as a process of its own: its lines stamped as they come, its time and memory limited and measured."""

import os
import resource
import signal
import subprocess
import threading
import time
from dataclasses import dataclass

GRACE = 120  # seconds beside the limit, which is for the search: reading a program, starting, writing the answer
PATIENCE = 15  # seconds from being asked to end until it is made to


@dataclass
class Ended:
    """How a process ended."""

    code: int
    wall: float  # seconds from start to end
    peak_kib: int  # largest resident set of one process of its tree
    cause: str  # "" where it ended by itself, else "time" or "memory"
    tail: str  # the last lines of what it printed


def run(argv, limit, on_line=None, on_trace=None, memory_kib=None, cwd=None, environment=None):
    """Runs `argv`; an argument `{trace}` becomes a path that the process may write lines to.

    `on_line(seconds, line)` gets every line printed, `on_trace` every line written to the trace, with the seconds since
    the process began.
    """
    read, write = os.pipe()
    argv = [part.replace("{trace}", f"/dev/fd/{write}") for part in argv]
    began = time.monotonic()
    process = subprocess.Popen(
        argv, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, pass_fds=[write], cwd=cwd,
        env={**os.environ, **(environment or {})}, start_new_session=True, preexec_fn=_no_core)
    os.close(write)
    tail = []

    def printed(seconds, line):
        tail.append(line)
        del tail[:-20]
        if on_line:
            on_line(seconds, line)

    readers = [_Reader(process.stdout, began, printed), _Reader(os.fdopen(read, "rb"), began, on_trace)]
    guard = _Guard(process.pid, began + limit + GRACE, memory_kib)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    guard.stop()
    _kill_group(process.pid, signal.SIGKILL)  # whatever it left behind
    for reader in readers:
        reader.join(5)
    return Ended(process.returncode, wall, max(usage.ru_maxrss, guard.peak_kib), guard.cause, "\n".join(tail))


def _no_core():
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _kill_group(pid, number):
    try:
        os.killpg(pid, number)
    except (ProcessLookupError, PermissionError):
        pass


class _Reader(threading.Thread):
    """Hands over lines with the seconds at which they came."""

    def __init__(self, file, began, handle):
        super().__init__(daemon=True)
        self._file, self._began, self._handle = file, began, handle
        self.start()

    def run(self):
        with self._file as file:
            for line in file:
                if self._handle:
                    self._handle(time.monotonic() - self._began, line.decode("utf-8", "replace").rstrip("\r\n"))


class _Guard(threading.Thread):
    """Ends a process that takes too long or too much memory: asked first, then made to."""

    def __init__(self, pid, deadline, memory_kib):
        super().__init__(daemon=True)
        self._pid, self._deadline, self._memory = pid, deadline, memory_kib
        self._over = threading.Event()
        self.cause = ""
        self.peak_kib = 0
        self.start()

    def stop(self):
        self._over.set()
        self.join(1)

    def run(self):
        while not self._over.wait(0.25):
            resident = _resident_kib(self._pid)
            self.peak_kib = max(self.peak_kib, resident)
            if self._memory and resident > self._memory:
                self.cause = "memory"
                _kill_group(self._pid, signal.SIGKILL)
                return
            if time.monotonic() > self._deadline:
                self.cause = "time"
                _kill_group(self._pid, signal.SIGINT)
                if not self._over.wait(PATIENCE):
                    _kill_group(self._pid, signal.SIGKILL)
                return


def _resident_kib(group):
    """The largest resident set among the processes of a group."""
    largest = 0
    for name in os.listdir("/proc"):
        if not name.isdigit():
            continue
        try:
            with open(f"/proc/{name}/stat", encoding="utf-8", errors="replace") as file:
                fields = file.read().rpartition(")")[2].split()
            if int(fields[2]) == group:
                largest = max(largest, int(fields[21]) * (resource.getpagesize() // 1024))
        except (OSError, IndexError, ValueError):
            continue
    return largest
