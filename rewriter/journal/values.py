"""Rows, summaries and sources as JSON text for the journal, and back, whatever text they hold."""

from functools import cache
from json import dumps, loads
from typing import Any, TypeVar
from zlib import compress, decompressobj
from zlib import error as zlib_error

from rewriter.article import Source
from rewriter.article.batch import Row, Summary

V = TypeVar("V", Row, Summary, Source)
_MAX_BYTES = 256 << 20  # no source is so long: a damaged or hostile blob must not fill the memory
_FAST = 1  # zlib's level: three times as fast as its default for a few percent more


def text_from(value: Row | Summary | Source) -> str:
    """The value as JSON."""
    adapter = _adapter(type(value).__name__)
    try:
        return str(adapter.dump_json(value), "utf-8")
    except ValueError:  # lone surrogates, which JSON can only hold escaped
        return dumps(adapter.dump_python(value, mode="json"))


def value_from(text: str | bytes, kind: type[V]) -> V:
    """The value that was stored. ValueError when the text is not one."""
    adapter = _adapter(kind.__name__)
    try:
        return adapter.validate_json(text)  # type: ignore[no-any-return]
    except ValueError:
        return _escaped(text, adapter)  # type: ignore[no-any-return]


def packed(source: Source) -> bytes:
    """A source as compressed JSON."""
    return compress(text_from(source).encode(), _FAST)


def unpacked(blob: bytes) -> Source:
    """The source that was packed. ValueError when it is not one."""
    try:
        text = decompressobj().decompress(blob, _MAX_BYTES)
    except (zlib_error, TypeError):
        raise ValueError("not a stored value") from None
    return value_from(text, Source)


def _escaped(text: str | bytes, adapter: Any) -> Any:
    """Python's own reader takes escaped lone surrogates; pydantic's does not."""
    try:
        return adapter.validate_python(loads(text))
    except (ValueError, TypeError, RecursionError):
        raise ValueError("not a stored value") from None


@cache
def _adapter(name: str) -> Any:
    """Built when first used: it takes some 30 ms."""
    from pydantic import TypeAdapter

    return TypeAdapter({kind.__name__: kind for kind in (Row, Summary, Source)}[name])
