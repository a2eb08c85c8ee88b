"""A disk that fills up under a run, at random moments: the run stops with a sentence, what was there stays as
it was, what was paid for is kept, and with room made it goes on."""

import random
import signal
import tempfile
import time
from hashlib import sha256
from pathlib import Path

from bench.soak.kills import how
from bench.soak.table import Row, show, verdict
from tests.rig.articles import write
from tests.rig.books import books
from tests.rig.disks import fill, mountable, small_disk
from tests.rig.loopback import loopback
from tests.rig.sitting import Operator, Service, make_whole

DISK = 96 << 20


def main(count: int = 10, articles: int = 200, seed: int = 1) -> int:
    """Fill, stop, make room, go on."""
    if not mountable():
        print("disk: no small disk can be mounted here (root, Linux)")
        return 1
    chance, service = random.Random(seed), Service(delay=0.5)  # noqa: S311  # no secret
    with small_disk(DISK) as disk, tempfile.TemporaryDirectory() as folder, loopback(service) as server:
        operator = Operator(server, Path(folder), {"TMPDIR": folder})
        (disk / "run").mkdir()
        (operator.folder / "run").symlink_to(disk / "run")
        write(operator.folder / "articles", articles)
        rows = [filled(operator, service, disk, chance, number) for number in range(count)]
        operator.do(*how(operator))
        show(f"{count} full disks, {articles} articles", rows)
        return verdict(broken(operator, service, rows, articles))


def filled(operator: Operator, service: Service, disk: Path, chance: random.Random, number: int) -> Row:
    """One start, and no more room after so many calls."""
    target, left = len(service.asked) + chance.randint(2, 12), chance.choice((0, 0, 64 << 10, 512 << 10))
    process = operator.start(*how(operator))
    while len(service.asked) < target and process.poll() is None:
        time.sleep(0.002)
    time.sleep(chance.uniform(0, 0.5))
    ballast = fill(disk, leave=left)
    before = hashes(operator.run / "articles")
    try:
        out, err = process.communicate(timeout=120)
    except Exception:
        process.send_signal(signal.SIGKILL)
        raise
    changed = sum(hashes(operator.run / "articles").get(name) != digest for name, digest in before.items())
    ballast.unlink()
    now = books(operator.run / "journal.sqlite")
    lines = [line for line in out.splitlines() + err.splitlines() if "full" in line]
    return {
        "disk": number + 1,
        "left KB": left >> 10,
        "code": process.returncode,
        "files before": len(before),
        "changed": changed,
        "done": now.done,
        "open": now.started + now.unknown,
        "again": now.again,
        "traceback": "Traceback" in err,
        "says": lines[0][-60:] if lines else "–",
    }


def hashes(folder: Path) -> dict[str, str]:
    """Every file below a folder that is not one in the making, by its digest."""
    return {
        str(path): sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith(".") and "tmp" not in path.name
    }


def broken(operator: Operator, service: Service, rows: list[Row], articles: int) -> list[str]:
    """Which promises do not hold."""
    now = books(operator.run / "journal.sqlite")
    extra = len(service.asked) - len(now.digests)
    print(
        f"calls made {len(service.asked)}, questions {len(now.digests)}, extra {extra}, unknown {now.unknown}"
    )
    print(f"articles {now.statuses}")
    held = {
        "articles lost": now.waiting == 0 and sum(now.statuses.values()) == articles,
        "articles failed": now.statuses.get("failed", 0) == 0,
        "paid twice": extra == 0 and now.again == 0,
        "answers lost": now.unknown == 0,
        "another code than 2": all(row["code"] == 2 for row in rows),
        "no sentence": all(row["says"] != "–" for row in rows),
        "a traceback": not any(row["traceback"] for row in rows),
        "old outputs changed": all(row["changed"] == 0 for row in rows),
        "article folders that miss files": make_whole(operator.run / "articles") == [],
    }
    return [name for name, holds in held.items() if not holds]
