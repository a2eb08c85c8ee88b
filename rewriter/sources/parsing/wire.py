"""What goes between the process that parses and the one that asks: bytes one way, JSON the other."""

import json
from collections.abc import Mapping
from dataclasses import asdict

from rewriter.article import Page
from rewriter.errors import InputError

Params = dict[str, str | int | float]


def question(kind: str, name: str, url: str | None, headers: Mapping[str, str], data: bytes) -> bytes:
    """What the worker reads: a line of JSON that says what follows, then the bytes themselves."""
    head = {"kind": kind, "name": name, "url": url, "headers": dict(headers)}
    return json.dumps(head).encode("ascii") + b"\n" + data


def page_answer(page: Page) -> bytes:
    """A page as the worker writes it. Escaped, so that lone surrogates reach the reader, who refuses them."""
    return json.dumps({"page": asdict(page)}).encode("ascii")


def refusal_answer(error: InputError) -> bytes:
    """A refusal as the worker writes it: the sentence's key and what fills it."""
    return json.dumps({"refused": {"key": error.key, "params": error.params}}).encode("ascii")


def crash_answer(error: BaseException) -> bytes:
    """A crash as the worker writes it: the name of its kind, never its words, which may be the page's."""
    return json.dumps({"crashed": type(error).__name__}).encode("ascii")


def page_in(answer: bytes) -> Page:
    """The page in a worker's answer, validated like anything from outside. Raises InputError with the
    worker's own sentence if it refused, MemoryError or ValueError if it crashed or answered nonsense."""
    from pydantic import BaseModel, ConfigDict

    class Refused(BaseModel):
        key: str
        params: Params = {}

    class Answer(BaseModel):
        model_config = ConfigDict(extra="forbid")
        page: Page | None = None
        refused: Refused | None = None
        crashed: str | None = None

    found = Answer.model_validate_json(answer)
    if found.refused:
        raise _told(found.refused.key, found.refused.params)
    if found.crashed == "MemoryError":
        raise MemoryError
    if found.page is None:
        raise ValueError(f"no page: {found.crashed}")
    return _sound(found.page)


def _told(key: str, params: Params) -> InputError:
    error = InputError(key, **params)
    try:
        error.sentence()
    except (LookupError, ImportError, ValueError) as fault:
        raise ValueError("a refusal without words") from fault
    return error


def _sound(page: Page) -> Page:
    """The page, unless one of its addresses is not of the web or a heading has no possible level."""
    addresses = [link.url for block in page.blocks for link in block.links]
    addresses += [page.url or "https:", page.image.url if page.image else "https:"]
    if not all(a.startswith(("https:", "http:")) for a in addresses):
        raise ValueError("an address that is not of the web")
    if any(not 0 <= block.level <= 6 for block in page.blocks):
        raise ValueError("a heading of an impossible level")
    return page
