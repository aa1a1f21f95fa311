"""Where things are."""

import os

BENCHMARKS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ROOT = os.path.dirname(BENCHMARKS)
PROGRAM = os.path.join(ROOT, "xuncha")
RELEASE = os.path.join(ROOT, ".build", "release", "xuncha")


def program():
    """The built release program; the launcher, which builds it first, where there is none."""
    return RELEASE if os.access(RELEASE, os.X_OK) else PROGRAM
