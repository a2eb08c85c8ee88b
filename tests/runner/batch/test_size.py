"""A run holds what is under way, never its list."""

import asyncio
import tracemalloc
from pathlib import Path

import pytest

from rewriter.article import Completion, Reply, Request
from rewriter.journal import create_run
from rewriter.runner.batch import BatchAsker, Budget, Conductor, NearHost, Places, Pricing, Stopping
from tests.rig.makers import Asker
from tests.rig.stores import entries


class Answering:
    """Answers at once."""

    async def complete(self, request: Request) -> Reply:
        return Completion(text=request.purpose, model="m")


def peak(path: Path, articles: int) -> int:
    """The most bytes that a run of so many tiny articles held."""
    listed = entries(articles)
    with create_run(path, frozen="{}", folder=str(path)) as store:
        store.enrol(iter(listed))
        tracemalloc.start()

        async def run() -> int:
            stopping = Stopping()
            asker = BatchAsker(
                store=store,
                backend=Answering(),
                budget=Budget(Pricing()),
                stopping=stopping,
                places=Places(64),
            )
            await Conductor(
                store=store, host=NearHost(Asker(steps=1)), asker=asker, stopping=stopping, active=80
            ).run()
            return (await store.totals()).ended

        try:
            assert asyncio.run(run()) == articles
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()


@pytest.mark.slow
def test_five_times_the_articles_take_no_more_memory(tmp_path: Path) -> None:
    peak(tmp_path / "warm.sqlite", 50)  # what is loaded once is no article's
    few = peak(tmp_path / "few.sqlite", 400)  # as many as fill what waits to be written together
    assert peak(tmp_path / "many.sqlite", 2_000) < few + 500_000, "an article alone takes a thousand"
