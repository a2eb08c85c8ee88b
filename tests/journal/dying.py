"""A program that works on a run until it is killed. `hold`: opens the run, says so, and waits, as does a
child it has forked. `pay`: makes calls, and names each on standard output once it is stored."""

import asyncio
import os
import sys
from itertools import count
from pathlib import Path

from rewriter.journal import RunStore, open_run
from tests.journal.making import ANSWER, request

AT_ONCE = 50


def hold() -> None:
    """Wait for the end of standard input."""
    if os.fork() == 0:
        os.write(1, b"open\n")  # the child's word: once it runs, it has let go of what it was forked with
        sys.stdin.read()
        os._exit(0)
    sys.stdin.read()


async def pay(store: RunStore) -> None:
    """Call for ever."""
    numbers = count((await store.totals()).calls)

    async def one() -> None:
        for number in numbers:
            call = await store.start(request(number), position=number % 3, step=0, reserved=0.5)
            await asyncio.sleep(0.001)
            await store.finish(call, ANSWER, cost=0.25)
            os.write(1, f"{call}\n".encode())

    await asyncio.gather(*(one() for _ in range(AT_ONCE)))


if __name__ == "__main__":
    with open_run(Path(sys.argv[2])) as opened:
        if sys.argv[1] == "hold":
            hold()
        else:
            asyncio.run(pay(opened))
