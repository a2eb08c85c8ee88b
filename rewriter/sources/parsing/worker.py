"""The process that parses: `python -I -m rewriter.sources.parsing.worker`, bytes in, JSON out.

It is started by `rewriter.sources.parsing.running`, which kills it at the end of its time. A reader takes the
bytes, the address they came from and the answer's headers (names in lower case), and gives a `Page` or raises
InputError; readers are imported when asked for, so that a DOCX does not wait for an HTML parser."""

import json
import sys
from collections.abc import Callable, Mapping

from rewriter.article import Page
from rewriter.errors import InputError
from rewriter.sources.parsing.limits import confine
from rewriter.sources.parsing.wire import crash_answer, page_answer, refusal_answer

Reader = Callable[[bytes, str | None, Mapping[str, str]], Page]


def _html(data: bytes, url: str | None, headers: Mapping[str, str]) -> Page:
    from rewriter.sources.parsing.html import html_page

    return html_page(data, url, headers)


def _docx(data: bytes, url: str | None, _: Mapping[str, str]) -> Page:
    from rewriter.sources.parsing.documents import read_docx

    return read_docx(data, url)


def _odt(data: bytes, url: str | None, _: Mapping[str, str]) -> Page:
    from rewriter.sources.parsing.documents import read_odt

    return read_odt(data, url)


READERS: Mapping[str, Reader] = {"html": _html, "docx": _docx, "odt": _odt}


def main() -> int:
    """Read one question from standard input, write one answer to standard output. 0 whatever the answer."""
    head, _, data = sys.stdin.buffer.read().partition(b"\n")
    confine()
    sys.stdout.buffer.write(_answer(json.loads(head), data))
    return 0


def _answer(asked: dict[str, object], data: bytes) -> bytes:
    url, headers, name = asked["url"], asked["headers"], str(asked["name"])
    try:
        page = READERS[str(asked["kind"])](
            data,
            url if isinstance(url, str) else None,
            headers if isinstance(headers, dict) else {},
        )
        if not page.blocks:
            raise InputError("pages.no_text", name=name)
        return page_answer(page)
    except InputError as error:
        return refusal_answer(_named(error, name))
    except (Exception, MemoryError) as error:  # noqa: BLE001  # a parser's crash is the parent's sentence
        return crash_answer(error)


def _named(error: InputError, name: str) -> InputError:
    """The refusal with the input's name, which readers are not told."""
    return InputError(error.key, **{"name": name, **error.params})


if __name__ == "__main__":
    sys.exit(main())
