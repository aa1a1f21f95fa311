"""Tests of the harness itself: python3 -m unittest discover -s benchmarks/tests -t benchmarks"""
