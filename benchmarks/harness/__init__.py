"""Xuncha and general solvers, side by side on the same generated scenarios. See benchmarks/README.md."""
