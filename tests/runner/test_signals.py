"""A stop that comes before anyone can take it is kept for those who can."""

import subprocess
import sys

# Where nothing is compiled or imported any more, an exception in `__del__` is printed and dropped.
SWALLOWED = """
import asyncio, os, signal
from rewriter.runner.signals import struck
from rewriter.stops import note_stops

class Dying:
    def __del__(self):
        os.kill(os.getpid(), signal.{name})
        for _ in range(1000):  # the handler runs between two of our own instructions
            pass

note_stops(signal.SIGINT, signal.SIGTERM)
if {early}:
    dying = Dying()
    del dying

async def main():
    strikes = []
    with struck(lambda: strikes.append(1), signal.SIGINT, signal.SIGTERM):
        if not {early}:
            os.kill(os.getpid(), signal.{name})
            await asyncio.sleep(0.05)
    return len(strikes)

print(asyncio.run(main()))
"""


def strikes(*, name: str, early: bool) -> str:
    code = SWALLOWED.format(name=name, early=early)
    return subprocess.run([sys.executable, "-c", code], stdout=-1, check=True, text=True).stdout.strip()


def test_a_stop_that_was_swallowed_before_the_loop_strikes_it() -> None:
    assert strikes(name="SIGINT", early=True) == "1"
    assert strikes(name="SIGTERM", early=True) == "1"


def test_a_stop_inside_the_loop_strikes_once() -> None:
    assert strikes(name="SIGINT", early=False) == "1"
