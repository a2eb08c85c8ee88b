"""Compressed answers, opened piece by piece: a thousand bytes can hold five hundred million."""

import zlib
from collections.abc import Iterable, Iterator

_PIECE = 65_536  # bytes decompressed at a time
_LAYERS = 2  # some servers compress what is compressed already; none does it thrice in good faith
CODINGS = frozenset({"gzip", "x-gzip", "deflate"})


class TooLargeError(Exception):
    """More bytes than allowed, in the answer or in what it decompresses to."""


class CodingError(Exception):
    """A compression we did not ask for, or data that is not what it says."""


def opened(chunks: Iterable[bytes], codings: tuple[str, ...], limit: int) -> Iterator[bytes]:
    """The answer's bytes with its content codings, as the header lists them, undone from the last to the
    first. No layer may exceed `limit` bytes: TooLargeError; CodingError when it cannot be opened."""
    if len(codings) > _LAYERS or not CODINGS.issuperset(codings):
        raise CodingError
    stream = counted(chunks, limit)
    for _ in codings:
        stream = counted(_inflated(stream, gzip=codings[-1] != "deflate"), limit)
        codings = codings[:-1]
    return stream


def counted(chunks: Iterable[bytes], limit: int) -> Iterator[bytes]:
    """The same chunks; TooLargeError as soon as they exceed `limit` bytes together."""
    seen = 0
    for chunk in chunks:
        seen += len(chunk)
        if seen > limit:
            raise TooLargeError
        yield chunk


def gunzipped(data: bytes, limit: int) -> bytes:
    """A gzip file's content; TooLargeError, CodingError as above."""
    return b"".join(opened([data], ("gzip",), limit))


def _inflated(chunks: Iterable[bytes], *, gzip: bool) -> Iterator[bytes]:
    inflater = None
    for chunk in chunks:
        rest, pending = chunk, False
        while rest or pending:
            if inflater is None:  # a gzip file may have several members; zeros after the last are padding
                rest = rest.lstrip(b"\0") if gzip else rest
                if not rest:
                    break
                inflater = zlib.decompressobj(_window(rest, gzip=gzip))
            piece = _piece(inflater, rest)
            if piece:
                yield piece
            rest = inflater.unconsumed_tail or inflater.unused_data
            pending = len(piece) == _PIECE
            if inflater.eof:
                inflater, pending, rest = None, False, rest if gzip else b""
    if inflater is not None:
        raise CodingError  # cut short


def _piece(inflater: "zlib._Decompress", data: bytes) -> bytes:
    try:
        return inflater.decompress(data, _PIECE)
    except zlib.error as error:
        raise CodingError from error


def _window(start: bytes, *, gzip: bool) -> int:
    """zlib's `wbits`. Servers send "deflate" with zlib's header, as the standard says, or without."""
    if gzip:
        return 31
    headed = start[0] & 15 == 8 and (len(start) == 1 or (start[0] << 8 | start[1]) % 31 == 0)
    return 15 if headed else -15
