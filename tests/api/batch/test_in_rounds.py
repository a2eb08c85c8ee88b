"""A whole run through a Batch API: the same articles, the same files, at half the price."""

import asyncio
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from rewriter.api.batch.beginning import begin_run
from rewriter.api.batch.hosting import Home
from rewriter.api.batch.running import Ending, Sitting, conduct, opened
from rewriter.api.batch.via import chosen_via
from rewriter.api.options import Options
from rewriter.article import Reason
from rewriter.article.batch import Summary
from rewriter.errors import BackendError, UsageError
from rewriter.journal import RunReader
from rewriter.runner.batch.rounds import Waits
from rewriter.settings import Secret, Settings
from rewriter.settings.values import Prices
from tests.rig.articles import answered, is_faulty, write
from tests.rig.batch_double import Document, batch_double, said
from tests.rig.loopback import completion, loopback

ARTICLES = 6
WAITS = Waits(first_s=0.05, longest_s=0.1)


def settings(url: str, provider: Any = "openai") -> Settings:
    prices = Prices(input=1.0, output=2.0)
    return Settings(model="m", base_url=url, api_key=Secret("none"), provider=provider, prices=prices)


def begun(tmp_path: Path, name: str, asked: Settings) -> Path:
    write(tmp_path / "in", ARTICLES)
    begin_run([str(tmp_path / "in")], tmp_path / name, options=Options(), settings=asked)
    return tmp_path / name


def made(folder: Path, asked: Settings, told: list[Reason] | None = None, **sitting: Any) -> Ending:
    tell = (told if told is not None else []).append
    return conduct(folder, asked, Sitting(home=Home(workers=1), waits=WAITS, **sitting), tell=tell)


def ends(folder: Path, share: float = 1.0) -> dict[str, Summary | None]:
    """What every article came to, but for the time it took; of its cost, that part."""
    with RunReader(folder / "journal.sqlite") as reader:
        found = {r.entry.folder: r.summary for r in reader.entries()}
    return {name: s and replace(s, seconds=0.0, cost=share * (s.cost or 0.0)) for name, s in found.items()}


def written(body: Document) -> str:
    return answered(body, faulty=is_faulty(body))


@pytest.mark.slow
def test_the_same_articles_at_half_the_price(tmp_path: Path) -> None:
    tokens, stated = (11, 7), {"prompt_tokens": 11, "completion_tokens": 7, "total_tokens": 18}
    with loopback(lambda asked: completion(written(asked.body), usage=stated)) as server:
        asked = settings(server.url)
        alone = made(begun(tmp_path, "alone", asked), asked)
    told: list[Reason] = []
    with batch_double() as double:
        double.answer = lambda body: said(written(body), tokens=tokens)
        asked = settings(double.url)
        together = made(begun(tmp_path, "together", asked), asked, told, via="batch-api")
        assert sum(double.paid.values()) == together.totals.calls
        assert len(double.batches) > 1, "some articles are asked to mend what they wrote"
    assert (alone.why, together.why) == (None, None)
    assert ends(tmp_path / "together") == ends(tmp_path / "alone", share=0.5)
    assert together.totals.calls == alone.totals.calls
    assert alone.totals.cost
    assert together.totals.cost == pytest.approx(alone.totals.cost / 2)
    assert {reason.key for reason in told} == {"rounds.submitted"}
    assert not (tmp_path / "together" / "batches").exists()
    assert (tmp_path / "together" / "index.html").exists()


@pytest.mark.slow
def test_a_run_in_rounds_goes_on_in_rounds_unless_told_otherwise(tmp_path: Path) -> None:
    with batch_double(seconds=99.0) as double:
        double.answer = lambda body: said(answered(body))
        asked = settings(double.url)
        folder = begun(tmp_path, "run", asked)
        stopped = interrupted(folder, asked)
        assert (stopped.why, len(double.batches)) == ("interrupted", 1)
        with pytest.raises(UsageError) as caught:
            made(folder, asked, via="calls")
        assert caught.value.key == "rounds.batches-open"
        double.seconds = 0.0
        assert made(folder, asked).why is None
        assert not double.repeated
    assert all(ends(folder).values())


def interrupted(folder: Path, asked: Settings) -> Ending:
    """A sitting that is stopped as soon as a batch is under way."""
    import os
    import signal

    def strike(reason: Reason) -> None:
        if reason.key == "rounds.submitted":
            os.kill(os.getpid(), signal.SIGINT)

    return conduct(folder, asked, Sitting(home=Home(workers=1), waits=WAITS, via="batch-api"), tell=strike)


@pytest.mark.slow
def test_a_run_that_got_no_batch_off_goes_on_in_rounds_or_call_by_call_if_told(tmp_path: Path) -> None:
    with batch_double() as double:
        double.answer = lambda body: said(answered(body))
        asked = settings(double.url)
        folder = begun(tmp_path, "run", asked)
        double.absent = True
        stopped = made(folder, asked, via="batch-api")
        assert stopped.error is not None
        assert stopped.error.key == "rounds.no-batch-api"
        double.absent = False
        with opened(folder, asked) as store:
            assert asyncio.run(chosen_via(store, None)) == "batch-api"
            assert asyncio.run(chosen_via(store, "calls")) == "calls", "nothing was handed over"
            assert asyncio.run(chosen_via(store, None)) == "calls"
            assert asyncio.run(store.batches.held()) == (0, 0.0)
        assert made(folder, asked, via="batch-api").why is None
        assert not double.repeated
    assert all(ends(folder).values())


def test_a_service_that_is_known_to_have_none_is_refused_before_anything_is_asked(tmp_path: Path) -> None:
    with batch_double() as double:
        asked = settings(double.url, provider=None)
        folder = begun(tmp_path, "run", asked)
        with pytest.raises(BackendError) as caught:
            made(folder, asked, via="batch-api")
        assert caught.value.key == "rounds.no-batch-api"
        assert [what for what in double.requests if "files" in what] == []
    assert re.search("Batch API", caught.value.sentence("en"))
