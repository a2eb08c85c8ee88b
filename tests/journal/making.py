"""Requests, answers and runs as the tests of the journal need them."""

from collections.abc import Iterator
from pathlib import Path

from rewriter.article import Completion, Message, Prompt, Request, Status, Usage
from rewriter.article.batch import Entry, Row, Summary
from rewriter.journal import RunStore, create_run

PAID = Usage(input_tokens=10, output_tokens=20, cached_tokens=3, reasoning_tokens=4)
ANSWER = Completion(text="Voilà « une » réponse \ud800", model="m-1", usage=PAID)
READY = Summary(status=Status.READY, title="Le pont rouvre", words=712)
FAILED = Summary(status=Status.FAILED)


def request(number: int = 0, words: str = "Bonjour") -> Request:
    """One request; another number, another digest."""
    message = Message(role="user", content=f"{words} {number}")
    return Request(purpose="whole", model="m", prompt=Prompt(name="whole", version="v", messages=(message,)))


def entries(count: int) -> Iterator[Entry]:
    """So many articles to make."""
    return (Entry(position=i, folder=f"a-{i}", row=Row(id=f"id-{i}", path=f"{i}.txt")) for i in range(count))


def begun(path: Path, count: int = 3, *, shared: bool = True) -> RunStore:
    """A new run of so many articles, with prices."""
    store = create_run(
        path, frozen='{"model": "m"}', folder="out", name="essai", currency="EUR", shared=shared
    )
    store.enrol(entries(count))
    return store


async def answered(store: RunStore, number: int, position: int = 0, *, step: int = 0) -> int:
    """One call made and answered."""
    call = await store.start(request(number), position=position, step=step, reserved=0.5)
    await store.finish(call, ANSWER, cost=0.25)
    return call
