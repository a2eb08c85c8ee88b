"""SIGKILL at random moments of a run: nothing is lost, and nothing that was stored is paid again."""

import random
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from bench.soak.table import Row, show, verdict
from tests.rig.articles import write
from tests.rig.books import books, enrolled
from tests.rig.loopback import loopback
from tests.rig.processes import children, gone_after
from tests.rig.sitting import Operator, Service, make_whole

IN_FLIGHT = 4
RUN = ("run", "articles", "--out", "run", "--min-words", "200")
HOW = ("--workers", "2", "--concurrency", str(IN_FLIGHT))


def main(count: int = 30, articles: int = 300, seed: int = 1) -> int:
    """Kill, go on, count."""
    chance, service = random.Random(seed), Service(delay=0.8)  # noqa: S311  # no secret
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder, loopback(service) as server:
        operator = Operator(server, Path(folder))
        write(operator.folder / "articles", articles)
        rows += [killed(operator, service, chance, number) for number in range(count)]
        operator.do(*how(operator))
        show(f"{count} kills, {articles} articles, {IN_FLIGHT} in flight", rows)
        return verdict(broken(operator, service, rows, articles))


def how(operator: Operator) -> tuple[str, ...]:
    """The command that begins the run or goes on with it: the same one until its list is read."""
    return (*(RUN if not enrolled(operator.run / "journal.sqlite") else ("resume", "run")), *HOW)


def killed(operator: Operator, service: Service, chance: random.Random, number: int) -> Row:
    """One start, one kill: by the clock during start-up, else after so many calls."""
    asked = len(service.asked)
    command = how(operator)
    process = operator.start(*command)
    at = moment(process, service, chance, number)
    pids = children(process.pid)
    process.send_signal(signal.SIGKILL)
    process.wait()
    ended = gone_after(pids)
    process.communicate()
    now = books(operator.run / "journal.sqlite") if enrolled(operator.run / "journal.sqlite") else None
    return {
        "kill": number + 1,
        "command": command[0],
        "at": at,
        "calls": len(service.asked) - asked,
        "started": now.started if now else 0,
        "waiting": now.waiting if now else "-",
        "again": now.again if now else 0,
        "workers": len(pids),
        "gone after s": "never" if ended is None else f"{ended:.2f}",
    }


def moment(process: "subprocess.Popen[str]", service: Service, chance: random.Random, number: int) -> str:
    """Wait for a random moment: a third during start-up, the others while calls are made."""
    if number % 3 == 0:
        seconds = chance.uniform(0.02, 3.0)
        time.sleep(seconds)
        return f"{seconds:.2f} s"
    target = len(service.asked) + chance.randint(1, 14)
    while len(service.asked) < target and process.poll() is None:
        time.sleep(0.002)
    time.sleep(chance.uniform(0, 0.9))  # into the call, its answer, the writing of files
    return f"call {target}"


def broken(operator: Operator, service: Service, rows: list[Row], articles: int) -> list[str]:
    """Which promises do not hold."""
    journal = operator.run / "journal.sqlite"
    now = books(journal)
    extra = len(service.asked) - len(now.digests)
    print(
        f"calls made {len(service.asked)}, questions {len(now.digests)}, extra {extra}, unknown {now.unknown}"
    )
    print(f"articles {now.statuses}, folders {len(list((operator.run / 'articles').iterdir()))}")
    held = {
        "articles lost": now.waiting == 0 and sum(now.statuses.values()) == articles,
        "articles failed": now.statuses.get("failed", 0) == 0,
        "asked again after its answer was stored": now.again == 0,
        "more extra calls than kills × in flight": extra <= len(rows) * IN_FLIGHT,
        "extra calls that the journal does not know": extra <= now.unknown,
        "more begun at once than in flight": all(int(str(row["started"])) <= IN_FLIGHT for row in rows),
        "workers that outlive their owner": all(row["gone after s"] != "never" for row in rows),
        "article folders that miss files": make_whole(operator.run / "articles") == [],
    }
    return [name for name, holds in held.items() if not holds]
