"""The machines of a cluster, and whose turn it is to take an actor."""

import asyncio
import shutil
import threading
from collections import Counter
from contextlib import suppress
from pathlib import Path

from rewriter.errors import HostsError

_DETAIL = 200  # characters of Ray's own words that are repeated


class Cluster:
    """The machines that work, as long as we take part."""

    def __init__(self, scratch: Path | None, *, ours: bool) -> None:
        self._scratch = scratch
        self._ours = ours
        self._placed: Counter[str] = Counter()
        self._placing = threading.Lock()
        self._doubtful: set[str] = set()

    @property
    def cores(self) -> int:
        """Cores of all machines together."""
        return max(1, int(sum(_machines().values())))

    def place(self) -> str:
        """The machine with the fewest actors for its cores, counted from now on. HostsError without any."""
        machines = _machines()
        if not machines:
            raise HostsError("hosts.no-machine")
        with self._placing:
            by_cores = {each: (self._placed[each] + 1) / cores for each, cores in machines.items()}
            node = min(by_cores, key=lambda each: (each in self._doubtful, by_cores[each]))
            self._placed[node] += 1
        return node

    def doubt(self, node: str) -> None:
        """Prefer others from now on: a machine that died is said to stand for some seconds more."""
        self._doubtful.add(node)

    def trust(self, node: str) -> None:
        """It works."""
        self._doubtful.discard(node)

    def empty(self, node: str) -> None:
        """One actor less on a machine."""
        self._placed[node] -= 1

    def stands(self, node: str) -> bool:
        """Whether a machine is still there."""
        return node in _machines()

    async def leave(self) -> None:
        """Take part no longer."""
        if self._ours:
            await asyncio.to_thread(_shut_down)
        if self._scratch is not None:
            await asyncio.to_thread(shutil.rmtree, self._scratch, ignore_errors=True)


def detail_of(error: Exception) -> str:
    """Ray's own words, as far as they fit into a sentence: the last line of what is often a traceback."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return (lines[-1] if lines else type(error).__name__)[:_DETAIL].rstrip(".")


def _shut_down() -> None:
    import ray

    with suppress(Exception):  # what is gone need not be ended
        ray.shutdown()


def _machines() -> dict[str, float]:
    """The machines that are up, and their cores; those that lend none are left out."""
    import ray

    up = (node for node in ray.nodes() if node["Alive"])
    return {node["NodeID"]: cores for node in up if (cores := node["Resources"].get("CPU", 0.0))}
