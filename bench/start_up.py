"""How long `rewriter --version` takes beside a bare click program: `python -m bench.start_up`.

Goal: at most 2.5 times. The peer, in the same run, is a click group with a version option and nothing else.
"""

import subprocess
import sys
import time

MOST_TIMES_PEER = 2.5
RUNS = 12
_BARE = """
import click
@click.group()
@click.version_option("1", message="bare %(version)s")
def cli() -> None: ...
cli(["--version"])
"""


def seconds(*command: str) -> float:
    """The shortest of several runs: the one other programs disturbed least."""
    best = float("inf")
    for _ in range(RUNS):
        start = time.perf_counter()
        subprocess.run([sys.executable, *command], check=True, capture_output=True)
        best = min(best, time.perf_counter() - start)
    return best


def main() -> int:
    """Print the ratio; 1 when it is over the limit."""
    peer = seconds("-c", _BARE)
    ours = seconds("-m", "rewriter", "--version")
    ratio = ours / peer
    print(
        f"start-up: {ours * 1000:.0f} ms, {ratio:.2f} times a bare click program (at most {MOST_TIMES_PEER})"
    )
    return int(ratio > MOST_TIMES_PEER)


if __name__ == "__main__":
    sys.exit(main())
