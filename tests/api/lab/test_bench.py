"""Articles of a comparison are made a few at a time; nothing is paid twice, and a failure ends it all."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest

from rewriter.api.lab.bench import Bench
from rewriter.api.lab.fixtures import read_fixtures
from rewriter.api.lab.foreseeing import foreseen
from rewriter.api.lab.running import Tested as Compared
from rewriter.api.lab.running import run_both
from rewriter.errors import BackendError
from rewriter.journal import SqliteJournal
from rewriter.prompting import packaged
from rewriter.settings import Prices, Secret, Settings
from tests.flow.sample import TEXT, answer, honest
from tests.rig.loopback import Answer, Asked, Loopback, completion, error, loopback

SHIPPED = packaged()
OWN = SHIPPED.with_own(
    {"whole.j2": SHIPPED.files["whole.j2"].replace("Réécris maintenant", "Récris ce texte")}
)
NAMES = tuple(f"{letter}.txt" for letter in "abcd")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Four articles, no two alike."""
    for name in NAMES:
        text = TEXT.replace("La suite n’est pas encore décidée.", f"La suite {name} n’est pas décidée.")
        assert name in text
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def writer(asked: Asked) -> Answer:
    repairing = "PARTIE À REPRENDRE" in asked.body["messages"][1]["content"]
    return replace(completion('{"sections": []}' if repairing else answer(honest())), delay=0.2)


@contextmanager
def bench(server: Loopback, journal: Path, at_once: int = 4) -> Iterator[Bench]:
    settings = Settings(
        model="m",
        base_url=server.url,
        api_key=Secret("sk-1"),
        attempts=1,
        at_once=at_once,
        rounds=1,
        evidence="off",
        prices=Prices(input=1.0, output=2.0),
    )
    with SqliteJournal(journal) as store:
        yield Bench(settings=settings, journal=store)


def run(server: Loopback, folder: Path, at_once: int = 4) -> Compared:
    with bench(server, folder / "journal.sqlite", at_once) as made:
        return run_both(read_fixtures(folder), SHIPPED, OWN, made)


def test_articles_are_made_a_few_at_a_time_and_told_in_their_order(folder: Path) -> None:
    with loopback(writer) as server:
        found = run(server, folder, at_once=3)
        assert 1 < server.most_at_once <= 3
        asked = len(server.requests)
        run(server, folder)
        assert len(server.requests) == asked, "what was paid is not paid again"
    assert tuple(pair.article for pair in found.comparison.pairs) == NAMES
    assert found.calls == asked
    assert found.cost is not None
    assert found.cost > 0


def test_one_at_a_time_where_the_settings_say_so(folder: Path) -> None:
    with loopback(writer) as server:
        run(server, folder, at_once=1)
        assert server.most_at_once == 1


def test_the_same_text_twice_is_paid_once_although_all_begin_together(folder: Path) -> None:
    for name in NAMES[1:]:
        (folder / name).write_bytes((folder / NAMES[0]).read_bytes())
    with loopback(writer) as server:
        with bench(server, folder / "journal.sqlite") as made:
            run_both(read_fixtures(folder), SHIPPED, SHIPPED, made)
        bodies = [str(asked.body["messages"]) for asked in server.requests]
    assert len(bodies) == len(set(bodies))


def test_a_service_that_fails_ends_it_and_what_was_paid_is_kept(folder: Path) -> None:
    def serve(asked: Asked) -> Answer:
        return error(401, "bad key") if "La suite c.txt" in str(asked.body) else writer(asked)

    with loopback(serve) as server:
        for _ in range(2):
            with pytest.raises(BackendError) as caught:
                run(server, folder, at_once=4)
            assert "c.txt" in caught.value.sentence("en")
        bodies = [str(asked.body) for asked in server.requests]
    paid = [body for body in bodies if "La suite c.txt" not in body]
    assert len(paid) == len(set(paid))
    assert len(bodies) - len(paid) == 2, "the article that failed, once a run"


def test_a_stop_from_another_thread_ends_it_and_the_next_run_goes_on(folder: Path) -> None:
    with loopback(writer) as server:
        with bench(server, folder / "journal.sqlite", 1) as made:
            stopping: list[Thread] = []

            def told(done: int, _name: str) -> None:
                if done == 1:
                    stopping.append(Thread(target=made.stop))
                    stopping[0].start()
                    stopping[0].join()

            with pytest.raises(KeyboardInterrupt):
                run_both(read_fixtures(folder), SHIPPED, OWN, made, told)
        paid = len(server.requests)
        assert 0 < paid < 8
        found = run(server, folder)
        bodies = [str(asked.body["messages"]) for asked in server.requests]
    assert len(bodies) == len(set(bodies))
    assert len(found.comparison.pairs) == 4


def test_what_it_will_take_is_told_before_and_is_nothing_after(folder: Path) -> None:
    with loopback(writer) as server:
        with bench(server, folder / "journal.sqlite") as made:
            before = foreseen(read_fixtures(folder), (SHIPPED, OWN), made)
            assert server.requests == []
        run(server, folder)
        with bench(server, folder / "journal.sqlite") as made:
            after = foreseen(read_fixtures(folder), (SHIPPED, OWN), made)
            same = foreseen(read_fixtures(folder), (OWN, OWN), made)
    assert (before.drafts, before.missing) == (8, 8)
    assert before.calls >= 8
    assert before.cost is not None
    assert before.cost > 0
    assert (after.drafts, after.missing, after.calls, after.cost) == (8, 0, 0, 0.0)
    assert same.drafts == 4
