"""The process that parses, seen from outside: started, fed, timed, killed."""

from collections.abc import Mapping
from typing import Literal

from rewriter.article import Page
from rewriter.errors import InputError
from rewriter.sources.isolated import exchanged, main_of, started
from rewriter.sources.parsing.limits import CLOCK_SECONDS, MAX_INPUT_BYTES, MAX_OUTPUT_BYTES
from rewriter.sources.parsing.wire import page_in, question

PageKind = Literal["html", "docx", "odt"]

_START = main_of("rewriter.sources.parsing.worker")
_OUT_OF_TIME = (-24, -9)  # SIGXCPU, SIGKILL


def page_from(
    data: bytes,
    *,
    kind: PageKind,
    url: str | None = None,
    headers: Mapping[str, str] | None = None,
    name: str = "",
    seconds: float = CLOCK_SECONDS,
) -> Page:
    """A page or document taken apart, every piece of text accounted for. Whatever the bytes hold, this ends
    within `seconds` with a `Page` or an InputError.

    `url` is the address the bytes came from, `headers` those of the answer, `name` what sentences call the
    input (the address by default). Blocks; call it from a thread where nothing else may wait."""
    shown = name or url or kind.upper()
    limit = MAX_INPUT_BYTES[kind]
    if len(data) > limit:
        raise InputError("pages.too_large", name=shown, limit=limit)
    given = {key.lower(): value for key, value in (headers or {}).items()}
    asked = question(kind, shown, url, given, data)
    answer, ended = exchanged(started(_START), asked, seconds=seconds, limit=MAX_OUTPUT_BYTES)
    if not answer and ended in _OUT_OF_TIME:
        raise InputError("pages.too_slow", name=shown, seconds=round(seconds))
    try:
        return page_in(answer)
    except MemoryError:
        raise InputError("pages.too_complex", name=shown) from None
    except ValueError:
        raise InputError("pages.unreadable", name=shown, kind=kind.upper()) from None
