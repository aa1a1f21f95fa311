"""On what, and of what, a run was made."""

import functools
import hashlib
import os
import platform
import re
import subprocess

from harness.places import ROOT


def described():
    """The machine in one line."""
    model = "unknown processor"
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            match = re.search(r"model name\s*:\s*(.+)", file.read())
            model = match[1].strip() if match else platform.machine()
        pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
        memory = f"{pages / (1 << 30):.0f} GiB"
    except OSError:
        memory = "unknown memory"
    return f"{model}, {os.cpu_count()} cores, {memory}, {platform.system()} {platform.release()}"


@functools.cache
def commit():
    """The commit measured, with a mark where the sources have changed since."""
    head = _git("rev-parse", "--short=10", "HEAD") or "unknown"
    return head + ("+" if _changes(("Sources", "Package.swift")) else "")


@functools.cache
def subject(paths):
    """A short hash of what the committed sources below `paths` say, and of what has been changed there since."""
    trees = [_git("rev-parse", f"HEAD:{path}") for path in paths]
    changes = _changes(paths)
    patch = _git("diff", "HEAD", "--", *paths) if changes else ""
    return hashlib.sha256("\n".join([*trees, changes, patch]).encode()).hexdigest()[:12]


def _changes(paths):
    return _git("status", "--porcelain", "--", *paths)


def _git(*arguments):
    run = subprocess.run(["git", "-C", ROOT, *arguments], capture_output=True, text=True, check=False)
    return run.stdout.strip() if run.returncode == 0 else ""
