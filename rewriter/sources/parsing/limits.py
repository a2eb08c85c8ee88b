"""What the process that parses may use. Each limit is set where the system knows it; the clock is the
parent's, and holds everywhere."""

import sys
from collections.abc import Mapping

MEMORY_BYTES = 1_500_000_000  # 5 MB of HTML as a tree, twice, take about 400 MB
CPU_SECONDS = 20
CLOCK_SECONDS = 30.0
MAX_INPUT_BYTES: Mapping[str, int] = {"html": 5_000_000, "docx": 20_000_000, "odt": 20_000_000}
MAX_OUTPUT_BYTES = 48_000_000
"""Of JSON: 5 MB of text in which every character is escaped ("\\u00e9") take 30 MB."""

_REFUSED = frozenset(
    "socket.connect socket.getaddrinfo subprocess.Popen os.system os.exec os.fork os.posix_spawn".split()
)


def confine() -> None:
    """Hold this process to its limits from now on: memory, processor time, no file written, no core dump, no
    network and no program started from Python."""
    _limit_resources()
    sys.addaudithook(_refuse)


def _limit_resources() -> None:
    try:
        import resource
    except ImportError:  # Windows has none of these; the clock holds
        return
    wanted = {
        resource.RLIMIT_AS: MEMORY_BYTES,
        resource.RLIMIT_CPU: CPU_SECONDS,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
    }
    for kind, most in wanted.items():
        _, hard = resource.getrlimit(kind)
        least = most if hard == resource.RLIM_INFINITY else min(most, hard)
        try:
            resource.setrlimit(kind, (least, least))
        except (ValueError, OSError):  # macOS refuses RLIMIT_AS
            continue


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    writes = event == "open" and isinstance(arguments[1], str) and not {*"wax+"}.isdisjoint(arguments[1])
    if event in _REFUSED or writes:
        raise PermissionError(f"{event} is not for a parser")
