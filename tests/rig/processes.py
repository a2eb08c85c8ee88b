"""A program and its children, as the system sees them."""

import time
from pathlib import Path


def children(pid: int) -> tuple[int, ...]:
    """The children of a process, and theirs."""
    found: list[int] = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            own = tuple(int(word) for word in task.read_text().split())
        except (OSError, ValueError):
            continue
        for each in own:
            found += [each, *children(each)]
    return tuple(found)


def lives(pid: int) -> bool:
    """Whether a process still runs."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (OSError, IndexError):
        return False
    return state not in "ZX"


def gone_after(pids: tuple[int, ...], within_s: float = 60.0) -> float | None:
    """Seconds until all of them had ended by themselves; None when they had not within that time."""
    begun = time.monotonic()
    while any(lives(pid) for pid in pids):
        if time.monotonic() - begun > within_s:
            return None
        time.sleep(0.02)
    return time.monotonic() - begun


def rss_mb(pid: str = "self", field: str = "VmRSS") -> float:
    """Memory of a process, in MB."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(f"{field}:"):
            return int(line.split()[1]) / 1024
    return 0.0
