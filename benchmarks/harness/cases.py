"""The sizes, and the scenarios generated for them."""

import os
import shutil
import subprocess
from dataclasses import dataclass

from harness import processes
from harness.places import program

TUNING_SEEDS = range(1, 10)  # for whoever tunes; never reported
REPORTED_SEEDS = range(101, 111)


@dataclass(frozen=True)
class Size:
    """One row of the table: how scenarios of it are generated, and how long Xuncha and its peers may search."""

    name: str
    level: str
    streets: int
    ours: int  # seconds for Xuncha
    peers: int  # seconds for each of the others
    target: str
    tightness: float = 0.5

    def scenario(self, seed):
        return f"{self.name}-{seed}"


SIZES = {size.name: size for size in (
    Size("zone-3", "zone", 3, 60, 60, "proven; whole command under 0.5 s"),
    Size("zone-5", "zone", 5, 60, 60, "proven; whole command under 0.5 s"),
    Size("zone-8", "zone", 8, 60, 60, "proven; whole command under 0.5 s"),
    Size("county-12", "county", 12, 60, 300, "proven, 5 times faster than the best peer"),
    Size("county-22", "county", 22, 60, 300, "proven, 5 times faster than the best peer"),
    Size("county-22-tight", "county", 22, 60, 300, "a valid plan whenever one exists", 1.0),
    Size("county-52", "county", 52, 20, 200, "gap 0.5 % in 20 s; no peer better after 200 s"),
    Size("city-65", "city", 65, 60, 600, "gap 1 % in 60 s; no peer there after 10 minutes"),
    Size("city-161", "city", 161, 60, 600, "gap 1 % in 60 s; no peer there after 10 minutes"),
    Size("large-city-261", "large-city", 261, 180, 600, "gap 1 % in 3 minutes"),
    Size("province-1816", "province", 1816, 900, 600, "gap 2 % in 15 minutes, under 6 GB"),
)}


class CaseError(Exception):
    """A case could not be made."""


def generated(size, seed, folder):
    """The scenario's folder below `folder`; made where it is not there yet."""
    place = os.path.join(folder, size.scenario(seed))
    if not os.path.exists(os.path.join(place, "scenario.yaml")):
        _call(["generate", place, "--level", size.level, "--streets", str(size.streets), "--tightness",
               str(size.tightness), "--seed", str(seed)])
    return place


def exported(place, folder, memory_kib=None, seconds=480):
    """The whole program of a scenario as MPS below `folder`; made where it is not there yet."""
    path = os.path.join(folder, os.path.basename(place) + ".mps")
    if not os.path.exists(path + ".names.csv"):
        ended = processes.run([program(), "model", place, "--unsolved", "--out", path, "--quiet"], seconds,
                              memory_kib=memory_kib)
        if ended.cause:
            raise CaseError(f"writing it takes too much {ended.cause}")
        if ended.code:
            raise CaseError(f"xuncha model ended with {ended.code}: {ended.tail[-300:]}")
    return path


def forget(place, folder):
    """Deletes an exported program: those of cities are large."""
    for name in (f"{os.path.basename(place)}.mps", f"{os.path.basename(place)}.mps.names.csv"):
        path = os.path.join(folder, name)
        if os.path.exists(path):
            os.remove(path)


def free_bytes(folder):
    return shutil.disk_usage(folder).free


def _call(arguments):
    run = subprocess.run([program(), *arguments, "--lang", "en"], capture_output=True, text=True, check=False)
    if run.returncode:
        raise CaseError(f"xuncha {arguments[0]} ended with {run.returncode}: {run.stderr.strip()[-300:]}")
