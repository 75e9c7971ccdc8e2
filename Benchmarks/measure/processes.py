"""Whole processes: how long they take, and how much memory they held."""

import os
import statistics
import subprocess
import time


class Failed(Exception):
    """A measured program ended with an error."""


def once(arguments, environment=None):
    """Runs a program by posix_spawn with its output thrown away: (seconds, peak resident bytes)."""
    null = os.open(os.devnull, os.O_RDWR)
    try:
        actions = [(os.POSIX_SPAWN_DUP2, null, descriptor) for descriptor in (0, 1, 2)]
        start = time.perf_counter()
        child = os.posix_spawn(arguments[0], arguments, environment or dict(os.environ), file_actions=actions)
        _, status, usage = os.wait4(child, 0)
        seconds = time.perf_counter() - start
    finally:
        os.close(null)
    if status != 0:
        shown = subprocess.run(arguments, env=environment, capture_output=True, text=True)
        raise Failed(f"{' '.join(arguments)} ended with {os.waitstatus_to_exitcode(status)}: {shown.stderr.strip()}")
    scale = 1 if os.uname().sysname == "Darwin" else 1024
    return seconds, usage.ru_maxrss * scale


def best(arguments, environment=None, runs=2):
    """Milliseconds of the quickest of a few runs: for programs that take many seconds."""
    return min(once(arguments, environment)[0] for _ in range(runs)) * 1000


def medians(commands, environment=None, runs=60):
    """Several commands turn by turn, so that a busy neighbour meets all alike: median milliseconds of each."""
    for arguments in commands:
        for _ in range(5):
            once(arguments, environment)
    times = [[] for _ in commands]
    for _ in range(runs):
        for place, arguments in enumerate(commands):
            times[place].append(once(arguments, environment)[0] * 1000)
    return [statistics.median(each) for each in times]


def output(arguments, environment=None):
    """What a program printed."""
    run = subprocess.run(arguments, env=environment, capture_output=True, text=True)
    if run.returncode != 0:
        raise Failed(f"{' '.join(arguments)} ended with {run.returncode}: {run.stderr.strip() or run.stdout.strip()}")
    return run.stdout
