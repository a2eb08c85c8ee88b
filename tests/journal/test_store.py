"""A run's journal: nothing is lost, nothing counted twice, and many wait for one commit."""

import asyncio
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from rewriter.article import Failure, FailureKind, Source, Status
from rewriter.article.batch import Stage, Totals
from rewriter.errors import DivergedError, JournalError
from rewriter.journal import RunReader, RunStore, SqliteJournal, create_run, list_runs, open_run
from rewriter.ports import Store
from rewriter.wording import say
from tests.journal.making import ANSWER, FAILED, READY, answered, begun, entries, request

SOURCE = Source(name="s", title="Titre \ud800 «\u00a0é\u00a0»", language="fr", paragraphs=())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "run" / "journal.sqlite"


async def test_an_answer_is_found_once_it_is_finished(path: Path) -> None:
    with begun(path) as store:
        assert await store.find(request().digest) is None
        await answered(store, 0)
        assert await store.find(request().digest) == replace(ANSWER, replayed=True)


def test_it_is_a_store(path: Path) -> None:
    with begun(path) as store:
        as_promised: Store = store
        assert as_promised is store


async def test_a_run_is_found_again_as_it_was_left(path: Path) -> None:
    with begun(path) as store:
        await store.keep(1, SOURCE)
        await store.end(0, READY)
    with open_run(path) as store:
        assert store.frozen() == '{"model": "m"}'
        assert (store.run.name, store.run.folder, store.run.enrolled) == ("essai", "out", True)
        assert await store.source(1) == SOURCE
        assert await store.source(2) is None
        assert [entry.position for entry in await store.waiting(-1, 10)] == [1, 2]
        assert [entry.position for entry in await store.waiting(1, 10)] == [2]
        assert [recorded.summary for recorded in store.entries(stage=Stage.ENDED)] == [READY]


async def test_totals_count_what_happened(path: Path) -> None:
    with begun(path) as store:
        await answered(store, 0)
        for number, kind in enumerate((FailureKind.EMPTY, FailureKind.TIMEOUT, FailureKind.CANCELLED), 1):
            call = await store.start(request(number), position=1, step=0, reserved=0.5)
            await store.finish(call, Failure(kind=kind, usage=ANSWER.usage), cost=0.125)
        await store.end(0, READY)
        await store.end(1, FAILED)
        expected = Totals(
            articles=3,
            waiting=1,
            ready=1,
            failed=1,
            calls=4,
            unknown_calls=2,
            usage=ANSWER.usage + ANSWER.usage + ANSWER.usage + ANSWER.usage,
            cost=0.625,
            unknown_cost=1.0,
            currency="EUR",
        )
        assert await store.totals() == expected
    with RunReader(path) as reader:
        assert reader.totals() == expected


async def test_without_prices_nothing_costs(path: Path) -> None:
    with create_run(path, frozen="{}", folder="out") as store:
        assert (await store.totals()).cost is None


async def test_an_article_that_ends_twice_counts_once(path: Path) -> None:
    with begun(path) as store:
        await store.end(0, FAILED)
        await store.end(0, READY)
        totals = await store.totals()
    assert (totals.ready, totals.failed, totals.waiting) == (1, 0, 2)


async def test_losses_are_counted_by_article(path: Path) -> None:
    with begun(path) as store:
        assert [await store.lose(1), await store.lose(1), await store.lose(2)] == [1, 2, 1]
        assert [entry.losses for entry in await store.waiting(-1, 3)] == [0, 2, 1]


async def test_what_failed_can_wait_again_and_its_history_stays(path: Path) -> None:
    with begun(path) as store:
        await answered(store, 0)
        await store.lose(0)
        await store.end(0, FAILED)
        await store.end(1, READY)
        assert store.reset({Status.FAILED}) == 1
        assert store.reset({Status.FAILED}) == 0
        assert [(e.position, e.losses) for e in await store.waiting(-1, 9)] == [(0, 0), (2, 0)]
        totals = await store.totals()
        assert (totals.failed, totals.ready, totals.waiting, totals.calls) == (0, 1, 2, 1)
        assert await store.find(request(0).digest) is not None
    with sqlite3.connect(path) as database:
        assert database.execute("SELECT position, status FROM endings").fetchall() == [(0, "failed")]


async def test_entries_can_be_had_by_status(path: Path) -> None:
    with begun(path, 1200) as store:
        await store.end(1100, READY)
        await store.end(3, FAILED)
        assert [r.entry.position for r in store.entries()] == list(range(1200))
        assert [r.entry.position for r in store.entries(stage=Stage.ENDED)] == [3, 1100]
        ready = list(store.entries(statuses={Status.READY, Status.NEEDS_REVIEW}))
    assert [(r.entry.row.id, r.summary) for r in ready] == [("id-1100", READY)]
    assert ready[0].ended is not None


async def test_a_replay_that_asks_the_same_goes_on(path: Path) -> None:
    with begun(path) as store:
        await store.trace(0, 0, ["a", "b"])
    with open_run(path) as store:
        await store.trace(0, 0, ["a", "b"])
        await store.trace(0, 1, ["c"])


async def test_a_replay_that_asks_otherwise_is_told_at_which_step(path: Path) -> None:
    with begun(path) as store:
        await store.trace(2, 0, ["a"])
        await store.trace(2, 1, ["b", "c"])
        with pytest.raises(DivergedError) as caught:
            await store.trace(2, 1, ["c", "b"])
    for lang in ("fr", "en"):
        assert "2" in caught.value.sentence(lang)
        assert "a-2" in caught.value.sentence(lang)
        assert "resume --accept-changes" in caught.value.sentence(lang)


async def test_accepted_changes_replace_what_was_asked(path: Path) -> None:
    with begun(path) as store:
        for step, digest in enumerate("abc"):
            await store.trace(0, step, [digest])
    with open_run(path, accept_changes=True) as store:
        await store.trace(0, 1, ["other"])
        await store.trace(0, 2, ["another"])
    with open_run(path) as store:
        await store.trace(0, 1, ["other"])
        with pytest.raises(DivergedError):
            await store.trace(0, 0, ["other"])


async def test_after_an_answer_that_had_to_be_asked_anew_the_article_may_ask_otherwise(path: Path) -> None:
    with begun(path) as store:
        await store.trace(0, 0, [request(0).digest])
        call = await store.start(request(0), position=0, step=0, reserved=0)
        await store.finish(call, Failure(kind=FailureKind.TIMEOUT), cost=0)
        await store.trace(0, 1, ["the way without an answer"])
    with open_run(path) as store:
        await store.trace(0, 0, [request(0).digest])
        await answered(store, 0)
        await store.trace(0, 1, ["the way with one"])


async def test_after_somebody_elses_answer_to_what_failed_the_article_may_ask_otherwise(path: Path) -> None:
    with begun(path) as store:
        await store.trace(0, 0, [request(0).digest, request(1).digest])
        await answered(store, 0)
        call = await store.start(request(1), position=0, step=0, reserved=0)
        await store.finish(call, Failure(kind=FailureKind.EMPTY), cost=0)
        await store.trace(0, 1, ["the way without an answer"])
        await answered(store, 1, position=1)
    with open_run(path) as store:
        await store.trace(0, 0, [request(0).digest, request(1).digest])
        await store.trace(0, 1, ["the way with one"])
        with pytest.raises(DivergedError):
            await store.trace(0, 0, ["something else altogether"])


async def test_what_a_run_depends_on_can_be_renewed(path: Path) -> None:
    with begun(path) as store:
        store.renew(options={"max_cost": 5})
        store.renew(frozen='{"model": "n"}')
    with open_run(path) as store:
        assert (store.frozen(), store.run.options) == ('{"model": "n"}', {"max_cost": 5})


async def test_answers_made_since_the_run_was_opened_are_not_saved(path: Path) -> None:
    with begun(path) as store:
        for number in range(3):
            await answered(store, number)
            assert await store.find(request(number).digest) is not None
        assert (await store.totals()).saved == 0
    with open_run(path) as store:
        await answered(store, 3)
        for number in range(4):
            assert await store.find(request(number).digest) is not None
        assert (await store.totals()).saved == 3


async def test_another_runs_answers_are_found_and_counted_as_saved(path: Path) -> None:
    with begun(path) as store:
        await answered(store, 0)
    with begun(path) as store:
        for _ in range(3):
            assert await store.find(request(0).digest) is not None
        assert (await store.totals()).saved == 1
    with RunReader(path, run=2) as reader:
        assert reader.totals().saved == 1
        assert reader.totals().calls == 0


async def test_a_run_that_shares_nothing_finds_its_own_answers_only(path: Path) -> None:
    with begun(path) as store:
        await answered(store, 0)
    with begun(path, shared=False) as store:
        assert await store.find(request(0).digest) is None
        await answered(store, 0)
        assert await store.find(request(0).digest) is not None


async def test_an_article_finds_its_own_answer_first(path: Path) -> None:
    with begun(path) as store:
        first = await store.start(request(0), position=0, step=0, reserved=0)
        second = await store.start(request(0), position=1, step=0, reserved=0)
        await store.finish(second, replace(ANSWER, text="de 1"), cost=0)
        await asyncio.sleep(0.002)
        await store.finish(first, replace(ANSWER, text="de 0"), cost=0)
        found = [await store.find(request(0).digest, position=position) for position in (0, 1, None)]
    assert [answer.text for answer in found if answer] == ["de 0", "de 1", "de 1"]


async def test_an_article_alone_and_a_run_share_a_file(path: Path) -> None:
    with begun(path) as store:
        under_way = await store.start(request(1), position=0, step=0, reserved=1)
        with SqliteJournal(path) as journal:
            journal.start(request(0))
            journal.finish(request(0), ANSWER)
            journal.start(request(2))
        with SqliteJournal(path) as journal:
            assert journal.unknown_outcomes == 1
        assert await store.find(request(0).digest) is not None
        await store.finish(under_way, ANSWER, cost=0)
        assert (await store.totals()).unknown_calls == 0
    with SqliteJournal(path) as journal:
        assert journal.find(request(1).digest) is not None


async def test_runs_of_a_file_are_told_apart_by_folder(path: Path) -> None:
    for folder in ("un", "deux"):
        create_run(path, frozen=f'"{folder}"', folder=folder, options={"max_cost": 2.5}).close()
    assert [(run.id, run.folder, run.options) for run in list_runs(path)] == [
        (1, "un", {"max_cost": 2.5}),
        (2, "deux", {"max_cost": 2.5}),
    ]
    with open_run(path, folder="deux") as store:
        assert store.frozen() == '"deux"'
    with pytest.raises(JournalError) as caught:
        open_run(path)
    assert caught.value.key == "journal.several-runs"
    with pytest.raises(JournalError) as caught:
        open_run(path, folder="trois")
    assert caught.value.key == "journal.no-run"


def test_a_journal_that_is_not_there_is_not_made_by_opening(path: Path) -> None:
    with pytest.raises(JournalError) as caught:
        open_run(path)
    assert caught.value.key == "journal.absent"
    assert not path.exists()


async def test_a_list_enrolled_again_changes_nothing(path: Path) -> None:
    with begun(path, 5) as store:
        await store.end(0, READY)
        store.enrol(entries(7))
        totals = await store.totals()
    assert (totals.articles, totals.waiting, totals.ready) == (7, 6, 1)


@pytest.mark.parametrize("same", [{"folder": "a-0"}, {"row": "id-0"}])
def test_two_articles_of_one_name_are_refused(path: Path, same: dict[str, str]) -> None:
    first, second = entries(2)
    second = replace(second, folder="a-0") if "folder" in same else replace(second, row=first.row)
    with create_run(path, frozen="{}", folder="out") as store, pytest.raises(JournalError) as caught:
        store.enrol([first, second])
    assert caught.value.key == "journal.doubled-entry"


async def test_calls_and_articles_that_do_not_exist_are_sentences(path: Path) -> None:
    with begun(path) as store:
        for failing in (store.end(9, READY), store.lose(9), store.finish(9, ANSWER, cost=0)):
            with pytest.raises(JournalError) as caught:
                await failing
            assert caught.value.sentence("fr") == say(caught.value.key, "fr", **caught.value.params)
        assert (await store.totals()).ready == 0


@pytest.mark.parametrize(
    ("table", "column", "asked"),
    [("entries", "row", "waiting"), ("entries", "summary", "entries"), ("sources", "document", "source")],
)
@pytest.mark.parametrize("text", ["", "[]", "{", b"\xff\x00", 7, "[" * 100_000])
async def test_what_is_no_stored_value_is_a_sentence(
    path: Path, table: str, column: str, asked: str, text: str | bytes | int
) -> None:
    with begun(path, 1) as store:
        await store.keep(0, SOURCE)
        if column == "summary":
            await store.end(0, READY)
    with sqlite3.connect(path) as database:
        database.execute(f"UPDATE {table} SET {column} = ?", (text,))  # noqa: S608  # our own names
    with open_run(path) as store, pytest.raises(JournalError) as caught:
        await _read(store, asked)
    assert caught.value.key == "journal.corrupted"


async def _read(store: RunStore, asked: str) -> None:
    if asked == "waiting":
        await store.waiting(-1, 1)
    elif asked == "source":
        await store.source(0)
    else:
        list(store.entries())


async def test_a_closed_store_is_a_sentence(path: Path) -> None:
    store = begun(path)
    await store.aclose()
    store.close()
    with pytest.raises(JournalError):
        await store.find("x")
    with pytest.raises(JournalError):
        await store.end(0, READY)
