"""What the figures were taken on, in general terms."""

import datetime
import os
import platform
import sqlite3
import time


def sync_microseconds(folder):
    """Median of a 4 kB append made durable."""
    path = os.path.join(folder, "sync")
    descriptor = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
    sync = getattr(os, "fdatasync", os.fsync)
    try:
        times = []
        for _ in range(300):
            start = time.perf_counter()
            os.write(descriptor, bytes(4096))
            sync(descriptor)
            times.append((time.perf_counter() - start) * 1e6)
    finally:
        os.close(descriptor)
        os.unlink(path)
    return sorted(times)[len(times) // 2]


def memory():
    """GB, rounded."""
    return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9)


def load():
    """How many processes wanted a core in the last minute."""
    return os.getloadavg()[0]


def described(folder):
    """Lines for the page."""
    kernel = ".".join(platform.release().split("-")[0].split(".")[:2])
    return [
        f"- {os.cpu_count()} cores ({platform.machine()}), {memory()} GB, {platform.system()} {kernel}",
        f"- SQLite {sqlite3.sqlite_version}; a 4 kB append made durable takes {sync_microseconds(folder):.0f} µs",
        f"- load before it began {load():.1f}; measured on {datetime.date.today().isoformat()}",
    ]
