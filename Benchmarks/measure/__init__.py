"""Measures what docs/benchmarks.md quotes. Python's standard library alone."""
