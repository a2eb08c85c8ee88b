"""SIGINT and SIGTERM at random moments: calls under way are awaited; the shell is told 130 and a sentence."""

import os
import random
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from bench.soak.kills import how
from bench.soak.table import Row, show, verdict
from tests.rig.articles import write
from tests.rig.books import books, enrolled
from tests.rig.loopback import loopback
from tests.rig.processes import children, gone_after
from tests.rig.sitting import Operator, Service, make_whole

SIGNALS = (signal.SIGINT, signal.SIGTERM)


def main(count: int = 20, articles: int = 200, seed: int = 1) -> int:
    """Stop, go on, count."""
    chance, service = random.Random(seed), Service(delay=0.8)  # noqa: S311  # no secret
    with tempfile.TemporaryDirectory() as folder, loopback(service) as server:
        operator = Operator(server, Path(folder))
        write(operator.folder / "articles", articles)
        rows = [stopped(operator, service, chance, number) for number in range(count)]
        operator.do(*how(operator))
        show(f"{count} stops, {articles} articles", rows)
        return verdict(broken(operator, service, rows, articles))


def stopped(operator: Operator, service: Service, chance: random.Random, number: int) -> Row:
    """One start, one stop: to the program alone or, as a terminal does, to everybody; sometimes twice."""
    group, twice, kind = bool(number & 1), number % 5 == 4, SIGNALS[number // 2 % 2]
    asked = len(service.asked)
    process = operator.start(*how(operator))
    at = moment(process, service, chance, number)
    pids = children(process.pid)
    for _ in range(2 if twice else 1):
        strike(process, kind, group=group)
        time.sleep(0.1)
    out, err = process.communicate(timeout=120)
    journal = operator.run / "journal.sqlite"
    now = books(journal) if enrolled(journal) else None
    lines = [line for line in (out + err).splitlines() if line.strip()]
    return {
        "stop": number + 1,
        "signal": kind.name + (" ×2" if twice else "") + (" to all" if group else ""),
        "at": at,
        "calls": len(service.asked) - asked,
        "code": process.returncode,
        "started": now.started if now else 0,
        "unknown": now.unknown if now else 0,
        "lost hosts": losses(journal) if now else 0,
        "left": "none" if gone_after(pids, 15.0) is not None else "workers",
        "traceback": "Traceback" in err,
        "says": next((line[:48] for line in lines if "Stopped as" in line or "Interrupted" in line), "–"),
    }


def strike(process: "subprocess.Popen[str]", kind: signal.Signals, *, group: bool) -> None:
    """The signal, if anybody is left to hear it."""
    if process.poll() is None:
        (os.killpg if group else os.kill)(process.pid, kind)


def moment(process: "subprocess.Popen[str]", service: Service, chance: random.Random, number: int) -> str:
    """Wait for a random moment: a half by the clock, during start-up, the others while calls are made."""
    if number % 4 < 2:
        seconds = chance.uniform(0.3, 4.0)
        time.sleep(seconds)
        return f"{seconds:.2f} s"
    target = len(service.asked) + chance.randint(1, 14)
    while len(service.asked) < target and process.poll() is None:
        time.sleep(0.002)
    time.sleep(chance.uniform(0, 0.9))
    return f"call {target}"


def unborn(row: Row) -> bool:
    """Struck before the program's first line, while Python itself was starting."""
    return row["code"] in (-signal.SIGINT, -signal.SIGTERM) and row["calls"] == 0 and row["says"] == "–"


def losses(journal: Path) -> int:
    """How often an article is held to have killed its host."""
    import sqlite3

    database = sqlite3.connect(journal)
    try:
        return int(database.execute("SELECT total(losses) FROM entries").fetchone()[0])
    finally:
        database.close()


def broken(operator: Operator, service: Service, rows: list[Row], articles: int) -> list[str]:
    """Which promises do not hold."""
    now = books(operator.run / "journal.sqlite")
    twice = sum("×2" in str(row["signal"]) for row in rows)
    extra = len(service.asked) - len(now.digests)
    print(
        f"calls made {len(service.asked)}, questions {len(now.digests)}, extra {extra}, unknown {now.unknown}"
    )
    print(f"articles {now.statuses}")
    held = {
        "articles lost": now.waiting == 0 and sum(now.statuses.values()) == articles,
        "articles failed": now.statuses.get("failed", 0) == 0,
        "asked again after its answer was stored": now.again == 0,
        "calls dropped by a first signal": now.unknown <= 4 * twice and extra <= now.unknown,
        "another code than 130": all(row["code"] == 130 for row in rows if not unborn(row)),
        "no sentence": all(row["says"] != "–" for row in rows if not unborn(row)),
        "a traceback": not any(row["traceback"] for row in rows),
        "workers struck down with their owner": all(row["lost hosts"] == 0 for row in rows),
        "workers left behind": all(row["left"] == "none" for row in rows),
        "article folders that miss files": make_whole(operator.run / "articles") == [],
    }
    return [name for name, holds in held.items() if not holds]
